package kontor.invoices;

import static kontor.invoices.TradeWorld.DAY;
import static kontor.invoices.TradeWorld.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.history.HistoryWorld;
import kontor.orders.ErpOrder.State;
import kontor.orders.OrderFeed;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Products, orders, invoices and payments on pages and for programs. */
@KontorTest
class TradeApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private OrderFeed orders;

	@Autowired
	private InvoiceFeed invoices;

	@Autowired
	private PurchaseFacts facts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private TradeWorld world;

	private Viewer boss;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		world = new TradeWorld(jdbc, customers, boss);
	}

	@Test
	void anErpPutsWhatItKnowsAndReadsItBack() {
		String number = world.number();
		long customer = world.customer(number);
		String path = "/orders/" + world.source + "/A%201";
		String order = """
				{"number": "A-1", "customerNumber": "%s", "orderDate": "2026-09-01", "lines": [
				{"productNumber": "T1", "productName": "Tisch", "quantity": 2, "unitPrice": 99.9}]}"""
			.formatted(number);
		MvcTestResult first = ask(HttpMethod.PUT, path, order, boss);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.net").isEqualTo(199.8);
		assertThat(first.getResponse().getHeader("Location")).endsWith(path);
		assertThat(ask(HttpMethod.PUT, path, order, boss)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.customerId")
			.isEqualTo((int) customer);
		assertThat(ask(HttpMethod.PUT, "/invoices/" + world.source + "/1", """
				{"number": "R-1", "buyer": {"customerNumber": "%s"}, "orderNumber": "A-1", "invoiceDate": "2026-09-02",
				"dueDate": "2026-09-30", "net": 199.80, "tax": 37.96, "gross": 237.76}""".formatted(number), boss))
			.hasStatus(HttpStatus.CREATED)
			.bodyJson()
			.extractingPath("$.orderId")
			.isNotNull();
		assertThat(ask(HttpMethod.PUT, "/payments/" + world.source + "/1",
				"{\"invoiceNumber\": \"R-1\", \"paidOn\": \"2026-10-10\", \"amount\": 237.76}", boss))
			.hasStatus(HttpStatus.CREATED)
			.bodyJson()
			.extractingPath("$.invoiceId")
			.isNotNull();
		assertThat(ask(HttpMethod.GET, "/invoices?customer=" + customer, "", boss)).bodyJson()
			.extractingPath("$.items[0].daysLate")
			.isEqualTo(10);
		assertThat(ask(HttpMethod.PUT, "/products/" + world.source + "/1",
				"{\"number\": \"T1\", \"name\": \"Tisch\", \"price\": 99.9}", boss))
			.hasStatus(HttpStatus.CREATED);
		assertThat(ask(HttpMethod.GET, "/products?q=T1", "", boss)).hasStatusOk();
		assertThat(ask(HttpMethod.GET, "/payments", "", boss)).hasStatusOk();
	}

	@Test
	void wrongFieldsAreNamed() {
		String path = "/orders/" + world.source + "/1";
		assertThat(ask(HttpMethod.PUT, path,
				"{\"number\": \"A\", \"customerNumber\": \"1\", \"orderDate\": \"gestern\"}", boss))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("orderDate");
		assertThat(ask(HttpMethod.PUT, path, "{\"number\": \"A\", \"customerNumber\": \"1\"}", boss)).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("orderDate");
		assertThat(ask(HttpMethod.PUT, path, "kein JSON", boss)).hasStatus(400);
		assertThat(ask(HttpMethod.GET, path, "", boss)).hasStatus(404);
		Viewer seller = new Viewer(boss.id(), "Jan", Set.of(Role.SALES), true, false);
		assertThat(ask(HttpMethod.PUT, path, "{}", seller)).hasStatus(403);
		assertThat(ask(HttpMethod.POST, "/orders:bulk", "{}", seller)).hasStatus(403);
	}

	@Test
	void everyLineHasItsAnswer() {
		String lines = """
				{"sourceSystem": "%1$s", "externalId": "1", "number": "A-1", "customerNumber": "%2$s", "orderDate": "2026-09-01"}

				{"sourceSystem": "%1$s", "externalId": "2", "number": "A-2", "orderDate": "2026-09-01"}
				{kaputt
				{"sourceSystem": "%1$s", "externalId": "4", "number": "A-4", "customerNumber": "%2$s", "orderDate": "x"}
				{"sourceSystem": "%1$s", "externalId": "1", "number": "A-1", "customerNumber": "%2$s", "orderDate": "2026-09-01"}"""
			.formatted(world.source, world.number());
		String[] answers = SignedIn.text(ask(HttpMethod.POST, "/orders:bulk", lines, boss)).split("\n");
		assertThat(answers).hasSize(5);
		assertThat(answers[0]).contains("\"line\":1", "CREATED", "\"held\":true");
		assertThat(answers[1]).contains("\"line\":3", "REFUSED", "\"externalId\":\"2\"");
		assertThat(answers[2]).contains("\"line\":4", "REFUSED");
		assertThat(answers[3]).contains("\"line\":5", "REFUSED", "orderDate");
		assertThat(answers[4]).contains("\"line\":6", "UNCHANGED");
	}

	@Test
	void theCardSaysWhatWasBoughtAndHowItIsPaid() throws Exception {
		LocalDate today = LocalDate.now(Formats.ZONE);
		String number = world.number();
		long customer = world.customer(number);
		for (int i = 0; i < 6; i++) {
			LocalDate day = today.minusDays(90L * i + 60);
			orders.put(List.of(world.order("" + i, number, day, State.DELIVERED, line(1, "H1", 10, "12.50"),
					line(2, "T" + i, i == 3 ? -1 : 1, "100"))), boss);
			invoices.put(List.of(world.invoice("" + i, number, day, "200.00", i == 0 ? null : "238.00",
					i == 0 ? null : day.plusDays(i == 1 ? 60 : 40))), boss);
		}
		Purchases bought = facts.of(customer, boss);
		assertThat(bought.openItems()).isEqualTo(1);
		assertThat(bought.overdueAmount()).isEqualByComparingTo("238.00");
		assertThat(bought.daysLate()).isEqualTo(14);
		assertThat(bought.worst()).isEqualTo(30);
		assertThat(bought.products().get(0).every()).isEqualTo(90);
		assertThat(bought.products().get(0).daysAgo()).isEqualTo(60);
		assertThat(bought.returns()).isEqualTo(1);
		assertThat(bought.returnedAmount()).isEqualByComparingTo(new BigDecimal("100"));
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/customers/" + customer))).contains("Käufe und Zahlungen", "Artikel H1",
				"etwa alle 90 Tage, zuletzt vor 60", "im Schnitt 14 Tage nach Fälligkeit", "schlechtestens 30 Tage",
				"238,00\u00a0€ überfällig", "<polyline");
		assertThat(StatementCounter.during(() -> me.get("/customers/" + customer))).hasSizeLessThanOrEqualTo(10);
		assertThat(StatementCounter.during(() -> facts.of(customer, boss))).hasSize(1);
	}

	@Test
	void listsShowWhatIsAskedFor() throws Exception {
		String number = world.number();
		long customer = world.customer(number);
		orders.put(List.of(world.order("1", number, DAY, State.OPEN, line(1, "T1", 1, "10")),
				world.order("2", number, DAY, State.DELIVERED, line(1, "T1", -1, "10"))), boss);
		invoices.put(List.of(world.invoice("1", number, DAY, "10.00", null, null),
				world.invoice("2", number, DAY, "20.00", null, DAY.plusDays(3))), boss);
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/orders?state=OPEN&customer=" + customer))).contains("A-1")
			.doesNotContain("A-2");
		assertThat(SignedIn.text(me.get("/orders?returns=true&customer=" + customer))).contains("A-2")
			.doesNotContain("A-1");
		assertThat(SignedIn.text(me.get("/invoices?open=true&customer=" + customer))).contains("R-1")
			.doesNotContain("R-2");
		assertThat(SignedIn.text(me.get("/invoices?paid=true&customer=" + customer))).contains("R-2")
			.doesNotContain("R-1");
		for (String path : List.of("/orders", "/invoices", "/products", "/invoices?customer=" + customer)) {
			assertThat(StatementCounter.during(() -> assertThat(me.get(path)).hasStatusOk())).as(path)
				.hasSizeLessThanOrEqualTo(4);
		}
	}

	@Test
	void whatIsHeldIsAssignedOnItsPage() {
		String told = world.number();
		long customer = world.customer(world.number());
		invoices.put(List.of(world.invoice("1", told, DAY, "10.00", null, null)), boss);
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/invoices/held"))).contains(told);
		me.post("/invoices/held/customer", "sourceSystem", world.source, "told", told, "customer", "gibt es nicht");
		assertThat(SignedIn.text(me.get("/invoices/held"))).contains(told);
		me.post("/invoices/held/customer", "sourceSystem", world.source, "told", told, "customerId", "" + customer);
		assertThat(SignedIn.text(me.get("/invoices/held"))).doesNotContain(told);
		assertThat(SignedIn.text(me.get("/invoices?customer=" + customer))).contains("R-1");
		Viewer seller = new Viewer(boss.id(), "Jan", Set.of(Role.SALES), true, false);
		assertThat(new SignedIn(web, seller).get("/invoices/held")).hasStatus(403);
	}

	@Test
	void aProductIsKeptHere() {
		SignedIn me = new SignedIn(web, boss);
		String number = world.number();
		assertThat(me.post("/products", "number", number, "name", "Tisch Pirna", "price", "1234.50")).hasStatus(422);
		MvcTestResult made = me.post("/products", "number", number, "name", "Tisch Pirna", "price", "1.234,50",
				"vatRate", "19", "groupName", "Tische", "active", "true");
		String path = made.getResponse().getRedirectedUrl();
		assertThat(SignedIn.text(me.get(path))).contains("Tisch Pirna", "1.234,50\u00a0€", "Tische");
		assertThat(me.post("/products", "number", number, "name", "Noch einer")).hasStatus(422);
		assertThat(SignedIn.text(me.get(path + "/edit"))).contains("1234,5");
		me.post(path, "number", number, "name", "Tisch Pirna II", "price", "1300", "version", "0", "active", "true");
		assertThat(SignedIn.text(me.get(path))).contains("Tisch Pirna II", "1.300,00\u00a0€");
		assertThat(me.post(path, "number", number, "name", "Alt", "version", "0")).hasStatus(409);
		Viewer office = new Viewer(boss.id(), "Eva", Set.of(Role.RECEPTION), true, true);
		assertThat(new SignedIn(web, office).get(path + "/edit")).hasStatus(403);
		assertThat(new SignedIn(web, office).get(path)).hasStatusOk();
	}

	@Test
	void whatAProductLeavesIsForThoseWhoSeeMargins() {
		SignedIn me = new SignedIn(web, boss);
		String number = world.number();
		String path = me
			.post("/products", "number", number, "name", "Bank Rathen", "price", "250", "purchasePrice", "162,5",
					"active", "true")
			.getResponse()
			.getRedirectedUrl();
		assertThat(SignedIn.text(me.get(path))).contains("162,50\u00a0€", "Spanne", "87,50\u00a0€",
				"(35 % vom Nettopreis)");
		assertThat(SignedIn.text(me.get(path + "/edit"))).contains("name=\"purchasePrice\"", "162,5");
		assertThat(me.post(path, "number", number, "name", "Bank", "purchasePrice", "-1", "version", "0"))
			.hasStatus(422);
		Viewer admin = new Viewer(boss.id(), "Ada", Set.of(Role.ADMIN), true, true,
				Set.of(Figures.PRICES, Figures.TURNOVER));
		SignedIn office = new SignedIn(web, admin);
		assertThat(SignedIn.text(office.get(path))).contains("250,00").doesNotContain("162,5", "Spanne", "87,50");
		assertThat(SignedIn.text(office.get(path + "/edit"))).doesNotContain("purchasePrice", "162,5");
		office.post(path, "number", number, "name", "Bank Rathen II", "price", "250", "purchasePrice", "1", "version",
				"0", "active", "true");
		assertThat(SignedIn.text(me.get(path))).as("what one does not see one does not change")
			.contains("Bank Rathen II", "162,50\u00a0€");
		assertThat(SignedIn.text(ask(HttpMethod.GET, "/products?q=" + number, "", boss)))
			.contains("\"purchasePrice\":162.5");
		assertThat(SignedIn.text(ask(HttpMethod.GET, "/products?q=" + number, "", admin))).contains("\"price\":250")
			.doesNotContain("purchasePrice");
	}

	@Test
	void theCardSaysThatSomethingIsOverdueToWhoSeesNoTurnover() {
		String number = world.number();
		long customer = world.customer(number);
		orders.put(List.of(world.order("1", number, DAY, State.DELIVERED, line(1, "T1", 2, "333.33"),
				line(2, "T1", -1, "333.33"))), boss);
		invoices.put(List.of(world.invoice("1", number, DAY, "555.00", null, null),
				world.invoice("2", number, DAY, "100.00", "119.00", DAY.plusDays(60))), boss);
		Viewer office = new Viewer(boss.id(), "Eva", Set.of(Role.SERVICE), true, true, Set.of());
		Purchases bought = facts.of(customer, office);
		assertThat(bought.overdue()).isOne();
		assertThat(bought.overdueSince()).isNotNull();
		assertThat(bought.daysLate()).isNotNull();
		assertThat(bought.openAmount()).isNull();
		assertThat(bought.months()).isNull();
		assertThat(bought.returnedAmount()).isNull();
		assertThat(SignedIn.text(new SignedIn(web, office).get("/customers/" + customer)))
			.contains("Käufe und Zahlungen", "1 überfällig, seit", "im Schnitt", "1-mal")
			.doesNotContain("333,33", "660,45", "555,00", "<polyline", "href=\"/invoices");
	}

	private MvcTestResult ask(HttpMethod method, String path, String body, Viewer viewer) {
		return web.method(method)
			.uri(java.net.URI.create("/api/v1" + path))
			.with(HistoryWorld.as(viewer))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
