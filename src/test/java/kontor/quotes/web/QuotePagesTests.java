package kontor.quotes.web;

import static kontor.quotes.QuoteWorld.BY_MAIL;
import static kontor.quotes.QuoteWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.history.HistoryWorld;
import kontor.quotes.Quote;
import kontor.quotes.QuoteFilter;
import kontor.quotes.QuoteMoves;
import kontor.quotes.QuoteSettings;
import kontor.quotes.QuoteState;
import kontor.quotes.QuoteWorld;
import kontor.quotes.Quotes;
import kontor.quotes.Quoting;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

@KontorTest
class QuotePagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Quoting quoting;

	@Autowired
	private QuoteMoves moves;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuoteSettings settings;

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

	@AfterEach
	void usual() {
		settings.put("AN", 30, 7);
	}

	@Test
	void fromTheCardToThePaperToTheOrder() {
		String number = "Q" + UUID.randomUUID().toString().substring(0, 8);
		long product = world.product(number, "Hocker Elbe", "12.5");
		assertThat(text(get("/customers/" + world.customer + "/quotes")))
			.contains("/quotes/new?customer=" + world.customer);
		assertThat(text(get("/quotes/new?customer=" + world.customer))).contains("Möbelhaus Groß GmbH",
				"vielen Dank für Ihre Anfrage");
		assertThat(get("/products/suggest")).hasStatusOk();
		assertThat(text(get("/products/suggest?q=" + number))).contains("Hocker Elbe", "12,50", "data-id=\"" + product);
		MvcTestResult filled = lines(post("/quotes"), number).param("more", "fill").exchange();
		assertThat(text(filled)).contains("Hocker Elbe", "value=\"12,50\"", "value=\"7\"", "2.041,00");
		MvcTestResult made = lines(post("/quotes"), number).param("send", "true").exchange();
		assertThat(made).hasStatus3xxRedirection();
		Quote quote = only();
		assertThat(made).hasRedirectedUrl("/quotes/" + quote.id() + "/issue");
		assertThat(quote.gross()).isEqualByComparingTo("2427.30");
		assertThat(get("/quotes/" + quote.id() + "/pdf")).hasStatusOk().hasContentType("application/pdf");
		assertThat(text(get("/quotes/" + quote.id()))).contains("Entwurf", "Hocker Elbe", "2.427,30");
		assertThat(text(get("/quotes/" + quote.id() + "/issue"))).contains("An das Nachfassen erinnern");
		assertThat(post("/quotes/" + quote.id() + "/issue").param("channel", "LETTER")
			.param("followUp", "true")
			.param("followUpOn", TODAY.plusDays(5).toString())).hasRedirectedUrl("/quotes/" + quote.id());
		assertThat(text(get("/quotes/" + quote.id()))).contains("Verschickt", "Zur Aufgabe", "Verschicktes PDF");
		assertThat(post("/quotes/" + quote.id() + "/acceptance")).hasStatus3xxRedirection();
		assertThat(only().state()).isEqualTo(QuoteState.ACCEPTED);
		assertThat(text(get("/orders/" + only().orderId()))).contains("Hocker Elbe", "2.041,00");
		assertThat(text(get("/customers/" + world.customer + "/quotes"))).contains("Angenommen", "Speisesaal");
	}

	private MockMvcRequestBuilder lines(MockMvcRequestBuilder form, String number) {
		return form.param("subject", "Speisesaal")
			.param("customer", "" + world.customer)
			.param("owner", "" + author.id())
			.param("language", "DE")
			.param("validUntil", TODAY.plusDays(20).toString())
			.param("entryKey", "00000000-0000-0000-0000-" + "%012d".formatted(world.customer))
			.param("lines[0].kind", "ITEM")
			.param("lines[0].number", number)
			.param("lines[1].kind", "ITEM")
			.param("lines[1].text", "Tisch")
			.param("lines[1].quantity", "2")
			.param("lines[1].unitPrice", "1.070,00")
			.param("lines[1].discount", "5 %")
			.param("lines[1].vatRate", "19")
			.param("lines[2].kind", "ITEM")
			.param("lines[2].vatRate", "19")
			.param("lines[3].kind", "TEXT")
			.param("lines[3].text", "Lieferung frei Haus")
			.param("lines[4].kind", "ITEM")
			.param("lines[4].text", "Lieferung")
			.param("lines[4].quantity", "1")
			.param("lines[4].unitPrice", "-4,50")
			.param("lines[4].vatRate", "19");
	}

	private Quote only() {
		return quotes.page(QuoteFilter.ofCustomer(world.customer), null, 10, author).items().get(0);
	}

	@Test
	void theSameFormTwiceMakesOne() {
		for (int i = 0; i < 2; i++) {
			assertThat(lines(post("/quotes"), "")).hasStatus3xxRedirection();
		}
		assertThat(quotes.page(QuoteFilter.ofCustomer(world.customer), null, 10, author).items()).hasSize(1);
	}

	@Test
	void badLinesAreNamedAndNothingIsWritten() {
		MvcTestResult bad = post("/quotes").param("subject", " ")
			.param("customer", "" + world.customer)
			.param("owner", "" + author.id())
			.param("language", "DE")
			.param("validUntil", TODAY.toString())
			.param("lines[0].kind", "ITEM")
			.param("lines[0].text", "Tisch")
			.param("lines[0].unitPrice", "1234.50")
			.param("lines[0].vatRate", "19")
			.param("lines[1].kind", "ITEM")
			.param("lines[1].unitPrice", "5")
			.param("lines[1].quantity", "0")
			.exchange();
		assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(bad)).contains("Das ist keine brauchbare Zahl", "value=\"1234.50\"");
		MvcTestResult alone = post("/quotes").param("subject", "x")
			.param("customer", "" + world.customer)
			.param("owner", "" + author.id())
			.param("language", "DE")
			.param("validUntil", TODAY.toString())
			.param("lines[0].kind", "ALTERNATIVE")
			.param("lines[0].text", "Tisch")
			.param("lines[0].unitPrice", "5")
			.param("lines[0].vatRate", "19")
			.exchange();
		assertThat(text(alone)).contains("Eine Alternative braucht eine Position darüber");
		assertThat(quotes.page(QuoteFilter.ofCustomer(world.customer), null, 10, author).items()).isEmpty();
	}

	@Test
	void linesAreAddedMovedAndRemovedWithoutScripts() {
		String more = text(post("/quotes").param("more", "up:1")
			.param("lines[0].kind", "ITEM")
			.param("lines[0].text", "Zweiter")
			.param("lines[1].kind", "TEXT")
			.param("lines[1].text", "Erster")
			.exchange());
		assertThat(more.indexOf("Erster")).isPositive().isLessThan(more.indexOf("Zweiter"));
		assertThat(text(post("/quotes").param("more", "remove:0")
			.param("lines[0].kind", "ITEM")
			.param("lines[0].text", "Zweiter")
			.exchange())).doesNotContain("Zweiter");
		assertThat(text(post("/quotes").param("more", "line").exchange())).contains("lines[0].unitPrice");
	}

	@Test
	void whatIsWonAskedAndDeclinedThere() {
		long opportunity = world.opportunity("Neue Stühle");
		assertThat(text(get("/opportunities/" + opportunity))).contains("Angebot schreiben",
				"/quotes/new?opportunity=" + opportunity);
		assertThat(text(get("/quotes/new?opportunity=" + opportunity))).contains("value=\"Neue Stühle\"");
		long id = quoting.create(world.draft("Stühle"), author).id();
		world.change("update quotes set opportunity_id = ? where id = ?", opportunity, id);
		moves.issue(id, BY_MAIL, author);
		assertThat(text(get("/quotes?opportunity=" + opportunity))).contains("Stühle");
		assertThat(text(get("/quotes/" + id + "/acceptance"))).contains("Neue Stühle", "Warum haben wir gewonnen?");
		assertThat(post("/quotes/" + id + "/acceptance").param("win", "true"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/quotes/" + id + "/refusal")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/quotes/" + id + "/refusal").param("reason", "Kein Budget")).hasStatus3xxRedirection();
		assertThat(text(get("/quotes/" + id))).contains("Abgelehnt", "Kein Budget", "Neue Version");
		assertThat(post("/quotes/" + id + "/version")).hasStatus3xxRedirection();
		Quote draft = only();
		assertThat(draft.isDraft()).isTrue();
		assertThat(text(get("/quotes/" + draft.id() + "/edit"))).contains("Stuhl Pirna");
		assertThat(post("/quotes/" + draft.id() + "/deletion")).hasRedirectedUrl("/customers/" + world.customer);
	}

	@Test
	void whoeverEditsWhatAnotherChangedSeesBoth() {
		long id = quoting.create(world.draft("Stühle"), author).id();
		quoting.change(id, 0, world.draft("Stühle und Tische"), author);
		MvcTestResult stale = post("/quotes/" + id).param("subject", "Nur Stühle")
			.param("owner", "" + author.id())
			.param("language", "DE")
			.param("validUntil", TODAY.toString())
			.param("version", "0")
			.exchange();
		assertThat(stale).hasStatus(HttpStatus.CONFLICT);
		assertThat(text(stale)).contains("Stühle und Tische", "Nur Stühle", "name=\"version\" value=\"1\"");
	}

	@Test
	void theSearchBoxFindsANumber() throws Exception {
		long id = quoting.create(world.draft("Stühle"), author).id();
		moves.issue(id, BY_MAIL, author);
		String number = only().number();
		assertThat(text(get("/search/suggest?q=" + number.toLowerCase()))).contains("/quotes/" + id);
		assertThat(text(get("/quotes?q=" + number))).contains("Stühle");
		moves.accept(id, null, author);
		assertThat(text(get("/search/suggest?q=" + number.toLowerCase()))).contains("/quotes/" + id, "/orders/");
		assertThat(StatementCounter.during(() -> get("/search?q=" + number.substring(0, 7))))
			.filteredOn((sql) -> sql.contains("sales_orders"))
			.as("one statement for all papers")
			.hasSize(1);
		assertThat(StatementCounter.during(() -> get("/search?q=0351123456"))).as("no paper has such a number")
			.hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void theFirmDecidesAboutNumbersAndDays() {
		assertThat(get("/settings/quotes", author)).hasStatus(403);
		assertThat(web.post()
			.uri("/settings/quotes")
			.with(HistoryWorld.as(world.people.boss))
			.with(Csrf.csrf())
			.param("prefix", "ANG")
			.param("validDays", "14")
			.param("followUpDays", "3")).hasStatus3xxRedirection();
		assertThat(text(get("/quotes/new"))).contains("value=\"" + TODAY.plusDays(14) + "\"");
		long id = quoting.create(world.draft("Stühle"), author).id();
		moves.issue(id, BY_MAIL, author);
		assertThat(only().number()).startsWith("ANG-");
	}

	@Test
	void whoMayNotSeeTheCustomerSeesNothing() {
		long id = quoting.create(world.draft("Geheimes"), author).id();
		Viewer narrow = new Viewer(world.people.stranger.id(), "Fremd", Set.of(Role.FIELD), false, false);
		for (String path : new String[] { "", "/edit", "/pdf", "/issue", "/acceptance", "/refusal" }) {
			assertThat(get("/quotes/" + id + path, narrow)).as(path).hasStatus(404);
		}
		assertThat(text(get("/quotes", narrow))).doesNotContain("Geheimes");
		Viewer reader = new Viewer(world.people.stranger.id(), "Liest", Set.of(Role.FIELD), true, false);
		assertThat(get("/quotes/" + id, reader)).hasStatusOk();
		assertThat(get("/quotes/" + id + "/edit", reader)).hasStatus(403);
	}

	@Test
	void pagesNeedFewStatements() throws Exception {
		long id = quoting.create(world.draft("Stühle"), author).id();
		moves.issue(id, BY_MAIL, author);
		for (String path : new String[] { "", "?state=EXPIRED&owner=" + author.id(),
				"?customer=" + world.customer + "&state=SENT", "?opportunity=1", "/" + id, "/" + id + "/acceptance" }) {
			get("/quotes" + path);
			assertThat(StatementCounter.during(() -> assertThat(get("/quotes" + path)).hasStatusOk())).as(path)
				.hasSizeLessThanOrEqualTo(4);
		}
	}

	private MvcTestResult get(String path) {
		return get(path, author);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return web.get().uri(URI.create(path)).with(HistoryWorld.as(viewer)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return web.post().uri(path).with(HistoryWorld.as(author)).with(Csrf.csrf());
	}

	private static String text(MvcTestResult result) {
		return HtmlUtils.htmlUnescape(SignedIn.text(result)).replace('\u00a0', ' ');
	}

}
