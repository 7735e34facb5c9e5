package kontor.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kontor.database.Records;
import kontor.documents.Archive;
import kontor.documents.DocumentKind;
import kontor.documents.Links;
import kontor.history.Direction;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A few letters and notes of customers that were spoken to lately. */
@Component
class SampleDocuments {

	private static final int CUSTOMERS = 8;

	private static final List<Sheet> SHEETS = List.of(
			new Sheet("Angebot Besprechungsraum.pdf", DocumentKind.QUOTE, Direction.OUT, 40, """
					Angebot für %s

					Sehr geehrte Damen und Herren,
					wir bieten Ihnen an: 1 Konferenztisch Eiche, geölt, 320 x 120 cm, und 10 Stühle mit Armlehnen.
					Lieferung und Aufbau innerhalb von sechs Wochen, frei Haus.
					Mit freundlichen Grüßen
					Möbelwerk Brandt GmbH"""), new Sheet("Bestellung.pdf", DocumentKind.ORDER, Direction.IN, 31, """
					Bestellung von %s

					Wir bestellen gemäß Ihrem Angebot den Konferenztisch und die Stühle.
					Bitte liefern Sie vormittags, die Rampe ist ab 7 Uhr besetzt."""),
			new Sheet("Gesprächsnotiz Aufbau.txt", DocumentKind.MINUTES, Direction.INTERNAL, 9, """
					Aufbau bei %s: Aufzug nur bis 200 cm, die Tischplatte muss über die Treppe.
					Zwei Monteure einplanen. Die Kanten vorher abkleben."""));

	private final Archive archive;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	SampleDocuments(Archive archive, Accounts accounts, JdbcClient jdbc) {
		this.archive = archive;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	private record Sheet(String name, DocumentKind kind, Direction direction, int daysAgo, String text) {

		byte[] of(String customer) throws IOException {
			String filled = text.formatted(customer);
			return name.endsWith(".pdf") ? pdf(filled) : filled.getBytes(StandardCharsets.UTF_8);
		}

	}

	private record Customer(long id, String name) {

	}

	/** In the caller's transaction. */
	void file() throws IOException {
		Viewer boss = jdbc.sql("select min(id) from users where 'MANAGEMENT' = any (roles)")
			.query(Long.class)
			.optional()
			.flatMap(accounts::viewer)
			.orElseThrow();
		List<Customer> customers = jdbc.sql(
				"select id, name from customers where status = 'CUSTOMER' order by last_contact_at desc nulls last, id limit ?")
			.param(CUSTOMERS)
			.query(Records.of(Customer.class))
			.list();
		for (Customer customer : customers) {
			for (Sheet sheet : SHEETS) {
				file(sheet, customer, boss);
			}
		}
	}

	private void file(Sheet sheet, Customer customer, Viewer boss) throws IOException {
		long id = archive.store(new ByteArrayInputStream(sheet.of(customer.name())), sheet.name(),
				Links.ofCustomer(customer.id()), sheet.kind(), sheet.direction(), boss);
		jdbc.sql("update documents set dated_on = dated_on - cast(? as integer) where id = ?")
			.params(sheet.daysAgo(), id)
			.update();
	}

	private static byte[] pdf(String text) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(PDRectangle.A4);
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 10);
				content.setLeading(15);
				content.newLineAtOffset(70, 740);
				for (String line : text.split("\n")) {
					// what the font has no letter for
					content.showText(line.replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?"));
					content.newLine();
				}
				content.endText();
			}
			pdf.save(out);
			return out.toByteArray();
		}
	}

}
