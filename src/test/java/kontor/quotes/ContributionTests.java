package kontor.quotes;

import static kontor.quotes.QuoteWorld.BY_MAIL;
import static kontor.quotes.QuoteWorld.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.products.Margin;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What a quote leaves, for those who see margins. */
@KontorTest
class ContributionTests {

	@Autowired
	private Quoting quoting;

	@Autowired
	private QuoteMoves moves;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuotePaper paper;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private QuoteWorld world;

	private Viewer author;

	private long product;

	@BeforeEach
	void world() {
		world = new QuoteWorld(jdbc, transaction);
		author = world.author;
		product = world.product("DB-" + world.customer, "Tisch Prossen", "200");
		costs("120.5");
	}

	private void costs(String price) {
		world.change("update products set purchase_price = cast(? as numeric) where id = ?", price, product);
	}

	private QuoteLine table(LineKind kind, String quantity, String discount) {
		return new QuoteLine(kind, product, "DB-" + world.customer, "Tisch Prossen", new BigDecimal(quantity), "Stück",
				new BigDecimal("200"), new BigDecimal(discount), new BigDecimal("19"));
	}

	private long quote(String percent, QuoteLine... lines) {
		QuoteDraft draft = world.draft("Tische", null, null, List.of(lines));
		return quoting
			.create(new QuoteDraft(draft.customerId(), null, null, draft.subject(), null, null, draft.language(),
					draft.validUntil(), new BigDecimal(percent), draft.ownerId(), draft.lines(), null), author)
			.id();
	}

	private QuoteView view(long id, Viewer viewer) {
		return quotes.view(quotes.find(id, viewer).orElseThrow(), viewer);
	}

	private static Viewer without(Viewer viewer, Figures... hidden) {
		EnumSet<Figures> left = EnumSet.allOf(Figures.class);
		left.removeAll(List.of(hidden));
		return new Viewer(viewer.id(), viewer.name(), viewer.roles(), true, true, left);
	}

	@Test
	void everyLineAndTheWholeLeaveSomething() {
		QuoteView view = view(quote("10", table(LineKind.ITEM, "3", "5"), table(LineKind.OPTION, "1", "0"),
				item("Lieferung", "1", "80")), author);
		assertThat(view.rows().get(0).contribution().amount()).as("3 × 190 less 3 × 120.50").isEqualTo("208.50");
		assertThat(view.rows().get(1).contribution().amount()).isEqualTo("79.50");
		assertThat(view.rows().get(2).contribution()).isNull();
		assertThat(view.contribution().amount()).as("570 less a tenth, less 361.50").isEqualTo("151.50");
		assertThat(view.contribution().percent()).isEqualTo("29.5");
		assertThat(view.uncosted()).as("nobody knows what the delivery costs").isOne();
	}

	@Test
	void aDraftCountsWithWhatIsPaidTodayAndASentOneWithWhatWasPaidThen() {
		long id = quote("0", table(LineKind.ITEM, "1", "0"));
		costs("130");
		assertThat(view(id, author).contribution()).extracting(Margin::amount).isEqualTo(new BigDecimal("70.00"));
		moves.issue(id, BY_MAIL, author);
		costs("150");
		assertThat(view(id, author).contribution()).extracting(Margin::amount).isEqualTo(new BigDecimal("70.00"));
		long second = quoting.revise(id, author);
		assertThat(view(second, author).contribution()).extracting(Margin::amount).isEqualTo(new BigDecimal("50.00"));
	}

	@Test
	void whoSeesNoMarginsReadsNone() throws Exception {
		long id = quote("0", table(LineKind.ITEM, "1", "0"));
		SignedIn office = new SignedIn(web, without(author, Figures.MARGINS));
		assertThat(SignedIn.text(new SignedIn(web, author).get("/quotes/" + id))).contains("Deckungsbeitrag",
				"79,50\u00a0€", "39,8 %");
		assertThat(SignedIn.text(office.get("/quotes/" + id))).contains("238,00\u00a0€")
			.doesNotContain("Deckungsbeitrag", "79,50");
		assertThat(SignedIn.text(new SignedIn(web, author).get("/api/v1/quotes/" + id)))
			.contains("\"contribution\":79.50");
		assertThat(SignedIn.text(office.get("/api/v1/quotes/" + id))).contains("\"gross\":238.00")
			.doesNotContain("contribution", "79.5");
		assertThat(view(id, office.viewer()).contribution()).isNull();
		assertThat(StatementCounter.during(() -> new SignedIn(web, author).get("/quotes/" + id)))
			.hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void whoSeesNoPricesReadsWhatIsOfferedAndNotForHowMuch() {
		long id = quote("0", table(LineKind.ITEM, "7", "0"));
		SignedIn office = new SignedIn(web, without(author, Figures.PRICES, Figures.MARGINS));
		assertThat(SignedIn.text(office.get("/quotes/" + id))).contains("Tisch Prossen", "7 Stück", "19 % USt.")
			.doesNotContain("1.400", "200,00", "1.666", "/edit", "/issue", "/pdf");
		assertThat(SignedIn.text(office.get("/api/v1/quotes/" + id))).contains("\"quantity\":7")
			.doesNotContain("unitPrice", "\"net\"", "\"gross\"", "\"amount\"", "rates", "discountPercent");
		for (String path : List.of("/quotes/" + id + "/pdf", "/quotes/" + id + "/edit", "/quotes/" + id + "/issue",
				"/quotes/new")) {
			assertThat(office.get(path)).as(path).hasStatus(403);
		}
		assertThat(office.post("/quotes/" + id + "/issue", "channel", "EMAIL")).hasStatus(403);
		assertThat(office.post("/quotes/" + id + "/deletion")).hasStatus(403);
		assertThat(quotes.find(id, author)).isPresent();
	}

	@Test
	void noPaperTellsACustomerWhatIsEarned() throws IOException {
		long id = quote("0", table(LineKind.ITEM, "1", "0"));
		moves.issue(id, BY_MAIL, author);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		paper.print(quotes.find(id, author).orElseThrow(), quotes.lines(id), out);
		try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
			assertThat(new PDFTextStripper().getText(document)).contains("200,00").doesNotContain("120,5", "79,5");
		}
	}

}
