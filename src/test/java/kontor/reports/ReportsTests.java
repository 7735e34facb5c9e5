package kontor.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.invoices.ErpInvoice.Kind;
import kontor.invoices.InvoiceFeed;
import kontor.orders.ErpOrder.State;
import kontor.orders.OrderFeed;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers that were reckoned by hand, and who may read them. */
@KontorTest
class ReportsTests {

	private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	/** Over, so that it does not matter on which day this runs. */
	private static final int YEAR = TODAY.getYear() - 1;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private InvoiceFeed invoices;

	@Autowired
	private OrderFeed orders;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Turnover turnover;

	@Autowired
	private OpenItems openItems;

	private Viewer boss;

	private SignedIn desk;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		desk = new SignedIn(web, boss);
	}

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	private ReportWorld world(String currency) {
		return new ReportWorld(currency, jdbc, transaction, customers, boss);
	}

	/** Alpha: 1,000 and 500, less 200 and 100, after 800. Beta: nothing after 600. */
	private long[] invoiced(ReportWorld world, String other) {
		long alpha = world.customer("Alpha " + world.source, "01067");
		long beta = world.customer("Beta " + world.source, "80331");
		String one = world.number(alpha);
		invoices.put(List.of(world.invoice(Kind.INVOICE, one, day(YEAR, 1, 15), "1000.00"),
				world.invoice(Kind.INVOICE, one, day(YEAR, 3, 2), "500.00"),
				world.invoice(Kind.CREDIT_NOTE, one, day(YEAR, 3, 20), "200.00"),
				world.invoice(Kind.CANCELLATION, one, day(YEAR, 6, 1), "-100.00"),
				world.invoice(Kind.INVOICE, one, day(YEAR - 1, 1, 31), "800.00"),
				world.invoice(Kind.INVOICE, one, day(YEAR, 1, 15), "77.00", "19", other),
				world.invoice(Kind.INVOICE, world.number(beta), day(YEAR - 1, 1, 1), "600.00")), boss);
		return new long[] { alpha, beta };
	}

	private static LocalDate day(int year, int month, int day) {
		return LocalDate.of(year, month, day);
	}

	private List<String> lines(Dimension by, String part, String currency, String order) {
		LocaleContextHolder.setLocale(Locale.GERMAN);
		return turnover.lines(new TurnoverQuery(by, YEAR, part, currency, order, null), null, 50)
			.items()
			.stream()
			.map((line) -> line.name() + " " + line.now() + " " + line.before() + " " + line.percent())
			.toList();
	}

	@Test
	void turnoverIsToldByCustomerMonthRegionAndPerson() {
		ReportWorld world = world("NOK");
		long[] ids = invoiced(world, "ISK");
		String alpha = "Alpha " + world.source;
		assertThat(lines(Dimension.CUSTOMER, null, "NOK", null)).containsExactly(alpha + " 1200.00 800.00 50.0");
		assertThat(lines(Dimension.CUSTOMER, null, "NOK", "before")).containsExactly(alpha + " 1200.00 800.00 50.0",
				"Beta " + world.source + " 0 600.00 -100.0");
		assertThat(lines(Dimension.CUSTOMER, null, "ISK", null)).containsExactly(alpha + " 77.00 0 null");
		assertThat(lines(Dimension.CUSTOMER, "Q1", "NOK", null)).containsExactly(alpha + " 1300.00 800.00 62.5");
		assertThat(lines(Dimension.CUSTOMER, "M3", "NOK", null)).containsExactly(alpha + " 300.00 0 null");
		assertThat(lines(Dimension.MONTH, "Q1", "NOK", null)).containsExactly("Januar 1000.00 1400.00 -28.6",
				"Februar 0 0 null", "März 300.00 0 null");
		assertThat(lines(Dimension.REGION, null, "NOK", null)).containsExactly("01 Dresden 1200.00 800.00 50.0",
				"80 München 0 600.00 -100.0");
		assertThat(lines(Dimension.PERSON, null, "NOK", null)).containsExactly(boss.name() + " 1200.00 1400.00 -14.3");
		assertThat(total("NOK")).isEqualTo("1200.00 1400.00");
		world.run("update customers set main_postal_code = '1010', owner_id = null where id = ?", ids[1]);
		assertThat(lines(Dimension.REGION, null, "NOK", null)).containsExactly("01 Dresden 1200.00 800.00 50.0",
				"Ausland und andere 0 600.00 -100.0");
		assertThat(lines(Dimension.PERSON, null, "NOK", null)).containsExactly(boss.name() + " 1200.00 800.00 50.0",
				"Ohne Betreuer 0 600.00 -100.0");
		assertThat(total("NOK")).isEqualTo("1200.00 1400.00");
	}

	private String total(String currency) {
		return turnover.totals(new TurnoverQuery(Dimension.MONTH, YEAR, null, currency, null, null))
			.stream()
			.filter((one) -> currency.equals(one.currency()))
			.map((one) -> one.now() + " " + one.before())
			.findFirst()
			.orElseThrow();
	}

	@Test
	void turnoverIsToldByProductAndGroup() {
		ReportWorld world = world("SEK");
		String customer = world.number(world.customer("Gamma " + world.source, "01067"));
		String table = "T-" + world.source;
		world.run("insert into product_groups (name) values (?)", "Tische " + world.source);
		world.run(
				"insert into products (number, name, group_id) select ?, 'Tisch Pirna', id from product_groups where name = ?",
				table, "Tische " + world.source);
		orders.put(List.of(
				world.order("1", customer, day(YEAR, 2, 1), State.DELIVERED,
						ReportWorld.line(1, table, "Tisch", 3, "100.00", "19"),
						ReportWorld.line(2, null, "Beratung", 1, "50.00", "19")),
				world.order("2", customer, day(YEAR, 2, 9), State.OPEN,
						ReportWorld.line(1, table, "Tisch", -1, "100.00", "19")),
				world.order("3", customer, day(YEAR, 2, 9), State.CANCELLED,
						ReportWorld.line(1, table, "Tisch", 5, "100.00", "19")),
				world.order("4", customer, day(YEAR - 1, 2, 9), State.DELIVERED,
						ReportWorld.line(1, table, "Tisch", 1, "160.00", "19"))),
				boss);
		String name = "Tisch Pirna (" + table + ")";
		assertThat(lines(Dimension.PRODUCT, null, "SEK", null)).containsExactly(name + " 200.00 160.00 25.0",
				"Beratung 50.00 0 null");
		assertThat(lines(Dimension.GROUP, null, "SEK", null))
			.containsExactly("Tische " + world.source + " 200.00 160.00 25.0", "Ohne Warengruppe 50.00 0 null");
		assertThat(turnover.lines(new TurnoverQuery(Dimension.PRODUCT, YEAR, null, "SEK", null, 0L), null, 50).items())
			.extracting(TurnoverLine::name)
			.containsExactly("Beratung");
		orders.put(List.of(
				world.order("2", customer, day(YEAR, 2, 9), State.CANCELLED,
						ReportWorld.line(1, table, "Tisch", -1, "100.00", "19")),
				world.order("3", customer, day(YEAR, 12, 31), State.OPEN,
						ReportWorld.line(1, table, "Tisch", 5, "100.00", "19"))),
				boss);
		assertThat(lines(Dimension.PRODUCT, null, "SEK", null)).contains(name + " 800.00 160.00 400.0");
		assertThat(lines(Dimension.PRODUCT, "M2", "SEK", null)).contains(name + " 300.00 160.00 87.5");
		String page = SignedIn.text(desk.get("/analytics/turnover?by=PRODUCT&currency=SEK&year=" + YEAR));
		String drill = "/orders?currency=SEK&valid=true&product=" + table + "&from=" + day(YEAR, 1, 1) + "&to="
				+ day(YEAR, 12, 31);
		assertThat(page).contains(drill.replace("&", "&amp;"), "800,00");
		assertThat(SignedIn.text(desk.get(drill))).contains("A-1<", "A-3<").doesNotContain("A-2<", "A-4<");
	}

	@Test
	void longReportsHavePages() {
		ReportWorld world = world("DKK");
		for (int i = 1; i <= 5; i++) {
			String customer = world.number(world.customer("Kunde " + i + world.source, "01067"));
			invoices.put(List.of(world.invoice(Kind.INVOICE, customer, day(YEAR, 1, 1), Math.min(i, 4) + ".00")), boss);
			orders.put(List.of(world.order("" + i, customer, day(YEAR, 1, 1), State.OPEN,
					ReportWorld.line(1, "P" + i, "Artikel", Math.min(i, 4), "1.00", "19"))), boss);
		}
		for (Dimension by : List.of(Dimension.CUSTOMER, Dimension.PRODUCT)) {
			TurnoverQuery query = new TurnoverQuery(by, YEAR, null, "DKK", null, null);
			var first = turnover.lines(query, null, 2);
			var second = turnover.lines(query, first.next(), 2);
			var third = turnover.lines(query, second.next(), 2);
			assertThat(first.items()).extracting((line) -> line.now().intValue()).containsExactly(4, 4);
			assertThat(second.items()).extracting((line) -> line.now().intValue()).containsExactly(3, 2);
			assertThat(third.items()).extracting((line) -> line.now().intValue()).containsExactly(1);
			assertThat(third.next()).isNull();
		}
		var page = openItems.page("DKK", null, 3);
		assertThat(openItems.page("DKK", page.next(), 3).items()).extracting(OpenItems.Row::amount)
			.extracting(Object::toString)
			.containsExactly("2.38", "1.19");
	}

	@Test
	void openItemsAreToldByAge() {
		ReportWorld world = world("CZK");
		long customer = world.customer("Delta " + world.source, "01067");
		String number = world.number(customer);
		for (int late : List.of(-5, 0, 1, 30, 31, 60, 61, 90, 91, 400)) {
			invoices.put(List.of(world.invoice(Kind.INVOICE, number, TODAY.minusDays(late + 30L), "100.00")), boss);
		}
		invoices.put(List.of(world.invoice(Kind.CREDIT_NOTE, number, TODAY.minusDays(60), "50.00")), boss);
		OpenItems.Row row = openItems.page("CZK", null, 50).items().get(0);
		assertThat(row.items()).isEqualTo(11);
		assertThat(row.ages()).extracting(Object::toString)
			.containsExactly("238.00", "178.50", "238.00", "238.00", "238.00");
		OpenItems.Total total = openItems.totals()
			.stream()
			.filter((one) -> one.currency().equals("CZK"))
			.findFirst()
			.orElseThrow();
		assertThat(total.ages()).isEqualTo(row.ages());
		assertThat(total.amount()).isEqualTo(row.amount()).hasToString("1130.50");
		String page = SignedIn.text(desk.get("/analytics/open-items?currency=CZK"));
		String drill = "/invoices?open=true&known=true&currency=CZK&dueFrom=" + TODAY.minusDays(60) + "&dueTo="
				+ TODAY.minusDays(31) + "&customer=" + customer;
		assertThat(page).contains(drill.replace("&", "&amp;"));
		assertThat(SignedIn.text(desk.get(drill)).split("href=\"/invoices/\\d")).hasSize(3);
	}

	@Test
	void everyNumberOpensWhatItIsMadeOf() {
		ReportWorld world = world("HUF");
		long alpha = invoiced(world, "PLN")[0];
		String page = SignedIn.text(desk.get("/analytics/turnover?by=CUSTOMER&currency=HUF&year=" + YEAR));
		String drill = "/invoices?currency=HUF&customer=" + alpha + "&from=" + day(YEAR, 1, 1) + "&to="
				+ day(YEAR, 12, 31);
		assertThat(page).contains(drill.replace("&", "&amp;"), "/customers/" + alpha, "1.200,00", "+50".substring(1));
		assertThat(SignedIn.text(desk.get(drill)).split("href=\"/invoices/\\d")).hasSize(5);
		String days = "&from=" + day(YEAR, 1, 1) + "&to=" + day(YEAR, 12, 31);
		for (String which : List.of("&region=01", "&owner=" + boss.id(), "&known=true")) {
			assertThat(SignedIn.text(desk.get("/invoices?currency=HUF" + which + days)).split("href=\"/invoices/\\d"))
				.as(which)
				.hasSize(5);
		}
		for (String which : List.of("&region=80", "&owner=0", "&region=-", "&region=?", "&region=x")) {
			assertThat(SignedIn.text(desk.get("/invoices?currency=HUF" + which + days)).split("href=\"/invoices/\\d"))
				.as(which)
				.hasSize(1);
		}
		String months = SignedIn.text(desk.get("/analytics/turnover?currency=HUF&year=" + YEAR));
		assertThat(months).contains("<svg class=\"k-chart\"", "chart-title", "k-chart-now").doesNotContain("style=");
	}

	@Test
	void reportsBecomeFiles() {
		ReportWorld world = world("TRY");
		invoiced(world, "RON");
		String file = "/analytics/turnover/export.csv?by=REGION&currency=TRY&year=" + YEAR;
		assertThat(SignedIn.text(desk.get(file)))
			.isEqualTo("\ufeffRegion (Postleitzahl);%d;%d;Unterschied;In Prozent;Währung\r\n".formatted(YEAR, YEAR - 1)
					+ "01 Dresden;1200,00;800,00;400,00;50,0;TRY\r\n80 München;0;600,00;-600,00;-100,0;TRY\r\n");
		assertThat(desk.get(file.replace(".csv", ".xlsx")).getResponse().getContentAsByteArray()).startsWith('P', 'K');
		assertThat(desk.get(file.replace(".csv", ".pdf"))).hasStatus(404);
		String names = file.replace("REGION", "CUSTOMER");
		assertThat(SignedIn.text(desk.get(names))).doesNotContain("Alpha");
		assertThat(SignedIn.text(desk.get(names + "&purpose=Probe"))).contains("Alpha " + world.source + ";1200,00");
		assertThat(SignedIn.text(desk.get("/analytics/open-items/export.csv?currency=TRY"))).doesNotContain("Alpha");
		assertThat(SignedIn.text(desk.get("/analytics/open-items/export.csv?currency=TRY&purpose=Probe")))
			.contains("Beta " + world.source + ";1;714,00;", "Über 90 Tage");
	}

	@Test
	void pagesAskLittle() throws Exception {
		invoiced(world("EUR"), "EUR");
		for (String path : List.of("/analytics", "/analytics/turnover?by=MONTH", "/analytics/turnover?by=CUSTOMER",
				"/analytics/turnover?by=PRODUCT", "/analytics/turnover?by=GROUP", "/analytics/turnover?by=REGION",
				"/analytics/turnover?by=PERSON", "/analytics/open-items", "/analytics/datev")) {
			assertThat(StatementCounter.during(() -> assertThat(desk.get(path)).as(path).hasStatusOk())).as(path)
				.hasSizeLessThanOrEqualTo(4);
		}
	}

	@Test
	void onlyWhoSeesAllAndLeadsOrSellsReadsReports() {
		for (Role role : List.of(Role.SERVICE, Role.FIELD, Role.MARKETING, Role.RECEPTION, Role.ADMIN)) {
			refused(new Viewer(boss.id(), "Jan", Set.of(role), true, true), "/analytics", "/analytics/turnover",
					"/analytics/open-items", "/analytics/turnover/export.csv", "/analytics/datev");
		}
		refused(new Viewer(boss.id(), "Jan", Set.of(Role.MANAGEMENT, Role.SALES), false, false), "/analytics",
				"/analytics/turnover", "/analytics/open-items/export.csv?purpose=x", "/analytics/datev");
		Viewer seller = new Viewer(boss.id(), "Jan", Set.of(Role.SALES), true, true);
		assertThat(new SignedIn(web, seller).get("/analytics")).hasStatusOk();
		refused(seller, "/analytics/datev", "/settings/datev");
		assertThat(SignedIn.text(new SignedIn(web, seller).get("/analytics"))).doesNotContain("/analytics/datev");
	}

	private void refused(Viewer viewer, String... paths) {
		for (String path : paths) {
			MvcTestResult answer = new SignedIn(web, viewer).get(path);
			assertThat(answer).as("%s %s", viewer.roles(), path).hasStatus(403);
			assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
				.doesNotContain("k-figures");
		}
	}

}
