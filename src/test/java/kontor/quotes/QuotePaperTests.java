package kontor.quotes;

import static kontor.quotes.QuoteWorld.BY_MAIL;
import static kontor.quotes.QuoteWorld.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kontor.KontorTest;
import kontor.documents.Archive;
import kontor.users.Viewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the customer holds in his hands. */
@KontorTest
class QuotePaperTests {

	@Autowired
	private Quoting quoting;

	@Autowired
	private QuoteMoves moves;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuotePaper paper;

	@Autowired
	private Archive archive;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private QuoteWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new QuoteWorld(jdbc, transaction);
		author = world.author;
	}

	@Test
	void sixtyLinesGoOnOverPagesWithTheirHead() throws Exception {
		List<QuoteLine> lines = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			lines.add(item("Stuhl Größe " + i, "1", i + ".10"));
			if (i == 2) {
				lines.add(new QuoteLine(LineKind.ALTERNATIVE, null, null, "Stuhl aus Kirsche", BigDecimal.ONE, "Stück",
						new BigDecimal("77"), BigDecimal.ZERO, new BigDecimal("19")));
				lines
					.add(new QuoteLine(LineKind.TEXT, null, null, "Lieferung frei Haus", null, null, null, null, null));
				lines.add(new QuoteLine(LineKind.OPTION, null, null, "Aufbau", new BigDecimal("2.5"), "Stunden",
						new BigDecimal("58"), BigDecimal.TEN, new BigDecimal("19")));
			}
		}
		long person = world.people.person("Seidel");
		long id = quoting.create(world.draft("Speisesaal", person, null, lines), author).id();
		moves.issue(id, BY_MAIL, author);
		Quote quote = quotes.find(id, author).orElseThrow();
		byte[] pdf = archive.open(quote.documentId(), author).bytes().getContentAsByteArray();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isBetween(3, 5);
			String first = text(document, 1);
			String second = text(document, 2);
			String all = text(document, 0);
			assertThat(first).contains("Möbelhaus Groß GmbH", "Seidel", quote.number(), "Speisesaal", "Pos.",
					"Alternativ: Stuhl aus Kirsche", "2.1", "Lieferung frei Haus", "Auf Wunsch: Aufbau", "(130,50");
			assertThat(second).contains("Pos.", "Einzelpreis", quote.number());
			// 1.10 + … + 60.10, without alternative and option
			assertThat(all)
				.contains("1.836,00", "19 % USt. auf 1.836,00", "348,84", "2.184,84", "sind nicht im", "Gültig bis",
						"Mit freundlichen Grüßen", "Anna Autorin")
				.doesNotContain("Entwurf");
			assertThat(all.split("Einzelpreis", -1)).hasSizeGreaterThan(document.getNumberOfPages() - 1);
		}
	}

	@Test
	void whatWentOutIsTheSameHoweverOftenItIsFetched() throws Exception {
		long id = quoting.create(world.draft("Stühle"), author).id();
		moves.issue(id, BY_MAIL, author);
		Quote quote = quotes.find(id, author).orElseThrow();
		byte[] before = archive.open(quote.documentId(), author).bytes().getContentAsByteArray();
		world.change("update customers set name = 'Anders' where id = ?", world.customer);
		assertThat(archive.open(quote.documentId(), author).bytes().getContentAsByteArray()).isEqualTo(before);
	}

	@Test
	void aDraftSaysSoAndAnEnglishOneIsEnglish() throws Exception {
		QuoteDraft german = world.draft("Chairs");
		QuoteDraft draft = new QuoteDraft(world.customer, null, null, "Chairs", null, null, PaperLanguage.EN,
				german.validUntil(), new BigDecimal("2.5"), author.id(), german.lines(), null);
		long id = quoting.create(draft, author).id();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		paper.print(quotes.find(id, author).orElseThrow(), quotes.lines(id), out);
		try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
			assertThat(text(document, 0)).contains("Draft", "Quote: Chairs", "Dear Sir or Madam,", "less 2.5% discount",
					"2,046.00", "-51.15", "1,994.85", "19% VAT on 1,994.85", "Page 1 of 1", "Kind regards");
		}
	}

	private static String text(PDDocument document, int page) throws Exception {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		if (page > 0) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
		}
		return stripper.getText(document).replace('\u00a0', ' ');
	}

}
