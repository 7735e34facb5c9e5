package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody who has every role, and whose roles do not see some amounts, asks for
 * everything that the application has a path for: the amounts are nowhere.
 */
@KontorTest
class FiguresTests {

	/** Shares, quantities, places, what a seller expects. */
	private static final String NO_FIGURES = ".*\\.(vat_rate|quantity|latitude|longitude)|opportunities\\..*";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private List<FigureColumns> hidden;

	private Viewer boss;

	private FiguresWorld world;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.values()).viewer();
		world = new FiguresWorld(beans.createBean(StrangerWorld.class), jdbc, transaction, web, boss);
	}

	@AfterEach
	void leave() {
		world.leave();
	}

	private Viewer without(Figures... hidden) {
		EnumSet<Figures> left = EnumSet.allOf(Figures.class);
		left.removeAll(List.of(hidden));
		if (!left.contains(Figures.PRICES)) {
			left.remove(Figures.MARGINS);
		}
		return new Viewer(boss.id(), boss.name(), boss.roles(), true, true, left);
	}

	@ParameterizedTest
	@EnumSource(Figures.class)
	void whoDoesNotSeeAmountsFindsThemNowhere(Figures hidden) {
		Viewer viewer = without(hidden);
		List<String> leaks = new ArrayList<>();
		List<String> amounts = Stream.of(Figures.values())
			.filter((one) -> !viewer.sees(one))
			.flatMap((one) -> FiguresWorld.TOLD.get(one).stream())
			.toList();
		walk(viewer,
				(path, text) -> amounts.stream()
					.filter((amount) -> tells(text, amount))
					.forEach((amount) -> leaks.add(path + " tells " + amount)));
		assertThat(leaks).isEmpty();
	}

	/** Otherwise it would prove nothing that nobody else finds them. */
	@Test
	void whoSeesAllFindsEachOfThem() {
		Set<String> found = new TreeSet<>();
		List<String> amounts = FiguresWorld.TOLD.values().stream().flatMap(List::stream).toList();
		walk(boss, (path, text) -> amounts.stream().filter((amount) -> tells(text, amount)).forEach(found::add));
		assertThat(found).containsExactlyInAnyOrderElementsOf(amounts);
	}

	private interface Reader {

		void read(String path, String text);

	}

	private void walk(Viewer viewer, Reader reader) {
		EveryPath every = new EveryPath(mappings, world::values);
		int asked = 0;
		for (String pattern : every.patterns(RequestMethod.GET)) {
			for (String path : every.of(pattern)) {
				for (String question : pattern.contains("{") ? List.of("?purpose=Probe") : world.questions(pattern)) {
					asked++;
					MvcTestResult answer = get(path + question, viewer);
					assertThat(answer.getResponse().getStatus()).as(path + question).isLessThan(500);
					reader.read(path + question, text(answer));
				}
			}
		}
		assertThat(asked).isGreaterThan(250);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return web.get().uri(URI.create(path)).with(HistoryWorld.as(viewer)).exchange();
	}

	/** As people and as programs write it, here and there. */
	private static boolean tells(String text, String amount) {
		BigDecimal number = new BigDecimal(amount);
		return Stream
			.of(amount, amount.replace('.', ','),
					new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number),
					new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number))
			.anyMatch(text::contains);
	}

	/** Of tables and papers what stands in them. */
	private static String text(MvcTestResult answer) {
		byte[] bytes = answer.getResponse().getContentAsByteArray();
		String begins = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
		try {
			if (begins.startsWith("PK")) {
				return unzipped(bytes);
			}
			if (begins.equals("%PDF")) {
				try (PDDocument document = Loader.loadPDF(bytes)) {
					return new PDFTextStripper().getText(document);
				}
			}
			return new String(bytes, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String unzipped(byte[] bytes) throws IOException {
		Path file = Files.createTempFile("kontor-figures", ".zip");
		StringBuilder all = new StringBuilder();
		try (ZipFile zip = new ZipFile(Files.write(file, bytes).toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		finally {
			Files.delete(file);
		}
		return all.toString();
	}

	@Test
	void whoSeesNoPricesLeavesTheProductsOfAnOpportunityAsTheyAre() throws Exception {
		SignedIn me = new SignedIn(web, without(Figures.PRICES));
		String path = "/opportunities/" + world.opportunity();
		assertThat(SignedIn.text(me.get("/products/suggest?q=" + world.word()))).contains("Tisch " + world.word())
			.doesNotContain("4.7", "null");
		assertThat(SignedIn.text(me.get(path + "/edit"))).contains("name=\"title\"").doesNotContain("products[0]");
		String page = SignedIn.text(me.get(path + "/edit"));
		String version = page.replaceAll("(?s).*name=\"version\"[^>]*value=\"(\\d+)\".*", "$1");
		assertThat(me.post(path, "title", "Umbau", "version", version, "owner", "" + boss.id(), "products[0].name",
				"Stuhl", "products[0].quantity", "1", "products[0].unitPrice", "1"))
			.hasStatus3xxRedirection();
		assertThat(jdbc.sql("select name || ' ' || unit_price from opportunity_products where opportunity_id = ?")
			.param(Long.valueOf(world.opportunity()))
			.query(String.class)
			.list()).contains("Tisch 4711.8300").doesNotContain("Stuhl 1.0000");
		assertThat(SignedIn.text(me.get("/api/v1" + path))).contains("\"quantity\":1").doesNotContain("unitPrice");
	}

	@Test
	void whoSeesNoPricesWritesNeitherQuotesNorOrdersNorInvoices() {
		Viewer viewer = without(Figures.PRICES);
		for (String path : List.of("/quotes/new", "/quotes/" + world.quote() + "/pdf", "/orders/new", "/invoices/new",
				"/invoices/products?q=" + world.word(), "/products/new", "/products/price-lists", "/api/v1/price-lists",
				"/analytics/turnover?by=PRODUCT", "/analytics/turnover/export.csv?by=GROUP", "/invoices/drafts",
				"/invoices/dunning")) {
			refused(get(path, viewer), path, Figures.PRICES);
		}
		SignedIn me = new SignedIn(web, viewer);
		for (String path : List.of("/quotes", "/orders?customer=" + world.customer(),
				"/invoices/drafts?customer=" + world.customer(), "/products", "/quotes/" + world.quote() + "/refusal",
				"/quotes/" + world.quote() + "/version")) {
			refused(me.post(path, "reason", "Zu teuer"), path, Figures.PRICES);
		}
		for (String path : List.of("/products/erp/1", "/orders/erp/1")) {
			refused(sent(HttpMethod.PUT, path, viewer), path, Figures.PRICES);
		}
		refused(sent(HttpMethod.POST, "/quotes", viewer), "/api/v1/quotes", Figures.PRICES);
		assertThat(SignedIn.text(me.get("/quotes"))).doesNotContain("/quotes/new");
		assertThat(SignedIn.text(me.get("/orders"))).doesNotContain("/orders/new");
		assertThat(SignedIn.text(me.get("/products"))).doesNotContain("/products/new", "/products/price-lists");
		assertThat(SignedIn.text(me.get("/customers/" + world.customer() + "/quotes"))).doesNotContain("/quotes/new");
		String opportunity = "/opportunities/" + world.opportunity();
		assertThat(SignedIn.text(me.get(opportunity))).contains("/quotes?opportunity=").doesNotContain("/quotes/new");
		assertThat(SignedIn.text(new SignedIn(web, boss).get(opportunity))).contains("/quotes/new");
		assertThat(SignedIn.text(me.get("/analytics"))).contains("by=CUSTOMER")
			.doesNotContain("by=PRODUCT", "by=GROUP");
	}

	@Test
	void whoSeesNoTurnoverReadsNoInvoices() {
		Viewer viewer = without(Figures.TURNOVER);
		for (String path : List.of("/invoices", "/invoices/" + world.invoice(), "/invoices/new", "/invoices/drafts",
				"/invoices/dunning", "/analytics", "/analytics/turnover", "/analytics/open-items", "/analytics/datev",
				"/analytics/turnover/export.xlsx", "/api/v1/invoices", "/api/v1/payments")) {
			refused(get(path, viewer), path, Figures.TURNOVER);
		}
		refused(sent(HttpMethod.PUT, "/invoices/erp/1", viewer), "invoices", Figures.TURNOVER);
		refused(sent(HttpMethod.PUT, "/payments/erp/1", viewer), "payments", Figures.TURNOVER);
		SignedIn me = new SignedIn(web, viewer);
		refused(me.post("/invoices/dunning", "customers", "" + world.customer()), "dunning", Figures.TURNOVER);
		refused(me.post("/analytics/datev", "month", "2026-11"), "datev", Figures.TURNOVER);
		assertThat(SignedIn.text(me.get("/customers/" + world.customer()))).contains("/orders?customer=")
			.doesNotContain("href=\"/invoices", "href=\"/analytics");
		assertThat(me.get("/orders/new")).hasStatusOk();
		assertThat(SignedIn.text(me.get("/search/suggest?q=Ruft"))).doesNotContain("/invoices/");
	}

	private MvcTestResult sent(HttpMethod method, String path, Viewer viewer) {
		return web.method(method)
			.uri("/api/v1" + path)
			.with(HistoryWorld.as(viewer))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange();
	}

	private static void refused(MvcTestResult answer, String path, Figures hidden) {
		assertThat(answer).as(path).hasStatus(403);
		if (answer.getRequest().getRequestURI().startsWith("/api/")) {
			assertThat(answer).as(path)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyText()
				.contains("sehen Ihre Rollen nicht");
		}
		else {
			assertThat(answer.getRequest().getAttribute("kontor.refusal")).as(path)
				.isEqualTo("users.figures.refused." + hidden);
		}
	}

	@Test
	void thePageOfTheRefusalSaysWhatIsMissing() {
		for (Figures hidden : Figures.values()) {
			assertThat(refusal("de", hidden)).contains("die sehen Ihre Rollen nicht");
			assertThat(refusal("en", hidden)).contains("which your roles do not see");
		}
	}

	private String refusal(String language, Figures hidden) {
		return SignedIn.text(web.get()
			.uri("/error")
			.accept(MediaType.TEXT_HTML)
			.header("Accept-Language", language)
			.requestAttr("jakarta.servlet.error.status_code", 403)
			.requestAttr("kontor.refusal", "users.figures.refused." + hidden)
			.exchange());
	}

	/** What is new in the log and holds amounts says so. */
	@Test
	void everyLoggedAmountIsSomebodysFigure() {
		List<String> amounts = jdbc.sql("""
				select c.table_name || '.' || c.column_name from information_schema.columns c
					join pg_trigger t on t.tgrelid = to_regclass(quote_ident(c.table_name)) and t.tgname = 'audit'
				where c.table_schema = current_schema() and c.data_type = 'numeric'
					and not exists (select from audit_exceptions x where x.table_name = c.table_name
						and x.column_name = c.column_name and x.rule = 'SKIP')""").query(String.class).list();
		Set<String> figures = new TreeSet<>();
		hidden.forEach((one) -> one.columns().forEach((column) -> figures.add(one.table() + "." + column)));
		assertThat(amounts).containsAll(figures);
		assertThat(amounts).filteredOn((column) -> !figures.contains(column) && !column.matches(NO_FIGURES)).isEmpty();
	}

}
