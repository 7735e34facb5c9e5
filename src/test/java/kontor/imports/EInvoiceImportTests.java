package kontor.imports;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.KontorTest;
import kontor.database.Summary;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Electronic invoices: whose they are, what others know of them, and where they lie. */
@KontorTest
class EInvoiceImportTests {

	private static final String INVOICES = "invoice_number;customer_number;invoice_date;due_date;net;tax;gross;paid_on;paid_amount";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private Running running;

	@Autowired
	private Undoing undoing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ImportWorld world;

	private final String word = ImportWorld.word();

	private final String vatId = "DE%09d".formatted(word.hashCode() & 0x1fffffff);

	@BeforeEach
	void world() {
		world = new ImportWorld(commandLine, jdbc, transaction);
	}

	@Test
	void theCustomerIsFoundByItsVatId() throws IOException {
		world.bring("Kundennummer;Firma;USt-IdNr.;PLZ;Ort",
				word + "K;" + ImportWorld.word() + " GmbH;" + spaced() + ";99999;Kiel");
		assertThat(world.rows("select vat_id from customers where number = ?", word + "K")).containsExactly(vatId);
		Summary sum = world.bring(invoice(word + " GmbH", true));
		assertThat(sum.files().get(0)).containsEntry("held", 0).containsEntry("buyerVatId", vatId);
		assertThat(owner()).isEqualTo(word + "K");
	}

	private String spaced() {
		return vatId.replaceFirst("DE(...)", "de $1 ");
	}

	@Test
	void branchesOfOneVatIdAreToldApartByTheirPlaceOrAsked() throws IOException {
		world.bring("Kundennummer;Firma;USt-IdNr.;PLZ;Ort", word + "K;" + word + " Nord GmbH;" + vatId + ";99999;Kiel",
				word + "L;" + word + " Süd GmbH;" + vatId + ";88888;Ulm");
		Summary sum = world.bring(invoice(word + " GmbH", true));
		assertThat(sum.files().get(0)).containsEntry("held", 1);
		assertThat(sum.files().get(0).get("asked")).asString().contains(word + "K", word + "L");
		world.bring("Kundennummer;Firma;PLZ;Ort;Straße", word + "L;" + word + " Süd GmbH;12345;Ulm;Weg 1");
		assertThat(world.bring(invoice(word + " GmbH", true)).files().get(0)).containsEntry("held", 0);
		assertThat(owner()).isEqualTo(word + "L");
	}

	@Test
	void anotherVatIdSpeaksAgainstTheSameNameAndPlace() throws IOException {
		world.bring("Kundennummer;Firma;USt-IdNr.;PLZ;Ort", word + "K;" + word + " GmbH;DE136695976;12345;Ulm");
		assertThat(world.bring(invoice(word + " GmbH", true)).files().get(0)).containsEntry("held", 1);
	}

	@Test
	void whatOneFileDoesNotTellStaysAsAnotherToldIt() throws IOException {
		world.bring("Kundennummer;Firma;PLZ;Ort", word + "K;" + word + " GmbH;12345;Ulm");
		Path table = ImportWorld.file(INVOICES,
				word + "R;" + word + "K;2016-06-21;2016-07-05;11,78;0,82;12,60;2016-07-01;12,60");
		world.bring(table);
		assertThat(world.bring(invoice(word + " GmbH", false)).updated()).isOne();
		assertThat(told()).isEqualTo("12.60 2016-07-01 2016-07-05 " + word + " GmbH true");
		assertThat(world.bring(table).unchanged()).isOne();
		assertThat(world.bring(invoice(word + " GmbH", false)).unchanged()).isOne();
		world.bring(ImportWorld.file(INVOICES, word + "R;" + word + "K;2016-06-21;2016-07-05;11,78;0,82;12,60;;"));
		assertThat(told()).startsWith("0.00 ");
	}

	private String told() {
		return world
			.rows("""
					select told_paid || ' ' || coalesce(told_paid_on::text, '-') || ' ' || due_date || ' ' || customer_name || ' '
						|| (document_id is not null) from invoices where number = ?""",
					word + "R")
			.get(0);
	}

	@Test
	void theFileIsArchivedOnceAndOfferedToWhoSeesTheCustomer() throws IOException {
		world.bring("Kundennummer;Firma;PLZ;Ort", word + "K;" + word + " GmbH;12345;Ulm");
		Path file = invoice(word + " GmbH", false);
		world.bring(file);
		world.bring(file);
		assertThat(world.number("select count(*) from documents where title = ?", "Rechnung " + word + "R")).isOne();
		long id = world.number("select id from invoices where number = ?", word + "R");
		long document = world.number("select document_id from invoices where id = ?", id);
		assertThat(links()).isOne();
		RequestPostProcessor boss = world.as(Role.MANAGEMENT);
		assertThat(web.get().uri("/invoices/" + id).with(boss)).bodyText().contains("/documents/" + document + "/file");
		assertThat(web.get()
			.uri("/documents/" + document + "/file")
			.with(boss)
			.exchange()
			.getResponse()
			.getContentAsByteArray()).isEqualTo(Files.readAllBytes(file));
		world.change("update documents set deleted_at = now() where id = ?", document);
		assertThat(web.get().uri("/invoices/" + id).with(boss)).bodyText().doesNotContain("/documents/" + document);
		world.bring(file);
		assertThat(web.get().uri("/invoices/" + id).with(boss)).bodyText().contains("/documents/" + document + "/file");
	}

	private long links() {
		return world.number("""
				select count(*) from document_links l join invoices i on i.document_id = l.document_id
				where i.number = ? and l.customer_id = i.customer_id""", word + "R");
	}

	@Test
	void theFileOfAStrangerIsFiledWhenSomebodySaysWhoItIs() throws IOException {
		world.bring("Kundennummer;Firma", word + "K;" + word + " Elsewhere GmbH");
		world.bring(invoice(word + " GmbH", false));
		assertThat(links()).isZero();
		MvcTestResult assigned = web.post()
			.uri("/invoices/held/customer")
			.param("sourceSystem", "import")
			.param("told", word + "N")
			.param("customer", word + "K")
			.with(world.as(Role.MANAGEMENT))
			.with(csrf())
			.exchange();
		assertThat(assigned).hasStatus3xxRedirection();
		assertThat(owner()).isEqualTo(word + "K");
		assertThat(links()).isOne();
		long other = world.number("select id from customers where name = ?", word + " Elsewhere GmbH");
		world.change("update invoices set customer_id = null where number = ?", word + "R");
		assertThat(world.number("select count(*) from document_links where customer_id = ?", other)).isZero();
	}

	@Test
	void anImportIsTakenBackWithItsFile() throws IOException {
		RequestPostProcessor boss = world.as(Role.MANAGEMENT);
		world.bring("Kundennummer;Firma;PLZ;Ort", word + "K;" + word + " GmbH;12345;Ulm");
		world.bring(ImportWorld.file(INVOICES, word + "R;" + word + "K;2016-06-21;2016-07-05;10,00;1,90;11,90;;"));
		String page = upload(invoice(word + " GmbH", false), boss);
		assertThat(world.rows("select gross::text from invoices where number = ?", word + "R"))
			.containsExactly("12.60");
		assertThat(links()).isOne();
		web.post().uri(page + "/undoing").with(boss).with(csrf()).exchange();
		undoing.run(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
		assertThat(world.rows("select gross::text from invoices where number = ?", word + "R"))
			.containsExactly("11.90");
		assertThat(world.number("select count(*) from documents where title = ?", "Rechnung " + word + "R")).isZero();
		assertThat(web.get().uri(page).with(boss)).hasStatusOk();
	}

	@Test
	void aNewInvoiceThatIsTakenBackIsGone() throws IOException {
		RequestPostProcessor boss = world.as(Role.MANAGEMENT);
		String page = upload(invoice(word + " GmbH", false), boss);
		web.post().uri(page + "/undoing").with(boss).with(csrf()).exchange();
		undoing.run(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
		assertThat(world.number("select count(*) from invoices where number = ?", word + "R")).isZero();
		assertThat(world.number("select count(*) from documents where title = ?", "Rechnung " + word + "R")).isZero();
	}

	private String upload(Path file, RequestPostProcessor user) throws IOException {
		MvcTestResult uploaded = web.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "rechnung.xml", "text/xml", Files.readAllBytes(file)))
			.with(user)
			.with(csrf())
			.exchange();
		String page = String.valueOf(uploaded.getResponse().getRedirectedUrl());
		web.post().uri(page + "/run").with(user).with(csrf()).exchange();
		running.run(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
		return page;
	}

	private String owner() {
		return world
			.rows("select c.number from invoices i join customers c on c.id = i.customer_id where i.number = ?",
					word + "R")
			.stream()
			.findFirst()
			.orElse("");
	}

	private Path invoice(String buyer, boolean taxed) throws IOException {
		String text = Files.readString(ImportWorld.sample("invoices/01.02a-INVOICE_ubl.xml"))
			.replace("<cbc:ID>123456</cbc:ID>", "<cbc:ID>" + word + "R</cbc:ID>")
			.replace("[Buyer name]", buyer)
			.replace("BI12345678", word + "N");
		int party = text.indexOf("<cac:PartyLegalEntity>", text.indexOf("<cac:AccountingCustomerParty>"));
		String id = "<cac:PartyTaxScheme><cbc:CompanyID>" + vatId
				+ "</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
		return Files.writeString(Files.createTempFile("invoice", ".bin"),
				taxed ? text.substring(0, party) + id + text.substring(party) : text);
	}

}
