package kontor.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** What a customer may buy is said with the opportunity, and goes on from there. */
@KontorTest
class OpportunityProductsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Selling selling;

	@Autowired
	private Opportunities opportunities;

	@Autowired
	private Pipelines pipelines;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private SalesWorld world;

	private Viewer author;

	/** Of a chair that costs 189, customers of class A 170. */
	private String chair;

	@BeforeEach
	void world() {
		world = new SalesWorld(jdbc, transaction, pipelines);
		author = world.people.author;
		String name = UUID.randomUUID().toString().substring(0, 8);
		chair = "OP-" + name.toUpperCase();
		long product = world.number(
				"insert into products (number, name, unit, vat_rate) values (?, 'Stuhl Rochlitz', 'Stück', 7) returning id",
				chair);
		world.change("insert into product_prices values (?, current_date - 1, 189)", product);
		long list = world.number(
				"insert into price_lists (name, classes, valid_from) values (?, '{A}', current_date) returning id",
				"Stammkunden " + name);
		world.change("insert into price_list_prices values (?, ?, 170)", list, product);
		world.change("update customers set valuation_class = 'A' where id = ?", world.people.customer);
	}

	@Test
	void aLineIsAddedFilledMovedAndRemovedWithoutScripts() {
		assertThat(text(get("/opportunities/new"))).contains("Artikel hinzufügen").doesNotContain("products[0]");
		assertThat(text(form("/opportunities").param("more", "product").exchange())).contains("products[0].number");
		String filled = text(form("/opportunities").param("more", "fill")
			.param("products[0].number", chair.toLowerCase())
			.param("products[1].name", "Aufbau")
			.param("products[1].unitPrice", "58")
			.exchange());
		assertThat(filled).contains("value=\"" + chair + "\"", "Stuhl Rochlitz", "value=\"170,00\"",
				"Zusammen 228,00 €.");
		assertThat(text(form("/opportunities").param("more", "down:0")
			.param("products[0].name", "Zuerst")
			.param("products[1].name", "Danach")
			.exchange())).containsSubsequence("Danach", "Zuerst");
		assertThat(text(
				form("/opportunities").param("more", "remove:0").param("products[0].name", "Verworfen").exchange()))
			.doesNotContain("Verworfen");
	}

	@Test
	void theAmountIsThatOfTheProductsUnlessItIsTyped() {
		assertThat(form("/opportunities").param("products[0].number", chair)
			.param("products[0].quantity", "12")
			.param("products[1].quantity", "")
			.param("products[2].name", "Theke nach Maß")
			.param("products[2].unitPrice", "4.200,50")).hasStatus3xxRedirection();
		Opportunity made = only();
		assertThat(made.amount()).isEqualByComparingTo("6240.50");
		assertThat(opportunities.products(made.id())).extracting(ProductLine::name)
			.containsExactly("Stuhl Rochlitz", "Theke nach Maß");
		assertThat(text(get("/opportunities/" + made.id()))).contains("Theke nach Maß", "170,00", "6.240,50");
		String edit = text(get("/opportunities/" + made.id() + "/edit"));
		assertThat(edit).contains("value=\"12\"", "value=\"4200,50\"").doesNotContain("6240,5\"");
		assertThat(change(made, 0).param("products[0].number", chair)
			.param("products[0].filled", chair)
			.param("products[0].name", "Stuhl Rochlitz, grün")
			.param("products[0].quantity", "2")
			.param("products[0].unitPrice", "100")).hasStatus3xxRedirection();
		assertThat(only().amount()).isEqualByComparingTo("200");
		assertThat(opportunities.products(made.id())).singleElement()
			.satisfies((line) -> assertThat(line.name()).isEqualTo("Stuhl Rochlitz, grün"));
		assertThat(change(made, 1).param("amount", "150")
			.param("products[0].number", chair)
			.param("products[0].unitPrice", "90")).hasStatus3xxRedirection();
		assertThat(only().amount()).isEqualByComparingTo("150");
		assertThat(opportunities.products(made.id())).singleElement()
			.satisfies((line) -> assertThat(line.unitPrice()).isEqualByComparingTo("90"));
		assertThat(text(get("/opportunities/" + made.id() + "/edit"))).contains("value=\"150,00\"");
	}

	@Test
	void whatIsWrongIsSaidAtItsField() {
		assertThat(refused("quantity", "0")).contains("Die Menge muss größer als null sein.");
		assertThat(refused("quantity", "-3")).contains("Die Menge muss größer als null sein.");
		assertThat(refused("quantity", "viele")).contains("Das ist keine brauchbare Zahl.", "value=\"viele\"");
		assertThat(refused("unitPrice", "1234.50")).contains("Das ist keine brauchbare Zahl.", "value=\"1234.50\"");
		assertThat(refused("unitPrice", "-1")).contains("Der Preis darf nicht unter null liegen.");
		assertThat(refused("unitPrice", "")).contains("bitte angeben");
		assertThat(refused("name", "")).contains("darf nicht leer sein");
		assertThat(refused("number", "gibt es nicht")).contains("Diesen Artikel gibt es nicht.");
		MockMvcRequestBuilder many = form("/opportunities");
		for (int i = 0; i <= ProductLine.MOST; i++) {
			many.param("products[" + i + "].name", "Stuhl").param("products[" + i + "].unitPrice", "1");
		}
		MvcTestResult result = many.exchange();
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(result)).contains("Höchstens 100 Artikel.");
		assertThat(text(form("/opportunities").param("products[0].name", "Werk")
			.param("products[0].quantity", "10.000.000")
			.param("products[0].unitPrice", "10.000.000")
			.exchange())).contains("Die Summe der Artikel ist zu groß.");
		assertThat(opportunities.ofCustomer(world.people.customer, 10, author)).isEmpty();
	}

	private String refused(String field, String typed) {
		Map<String, String> row = Map.of("name", "Stuhl", "quantity", "1", "unitPrice", "5");
		MockMvcRequestBuilder form = form("/opportunities").param("products[0]." + field, typed);
		row.forEach((name, value) -> {
			if (!name.equals(field)) {
				form.param("products[0]." + name, value);
			}
		});
		MvcTestResult result = form.exchange();
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(result)).contains("name=\"products[0]." + field + "\"", "is-invalid");
		return text(result);
	}

	@Test
	void whoeverEditsWhatAnotherChangedSeesBothLists() {
		long id = selling.create(wanting(line("Stuhl", "3", "100")), author).id();
		String original = HtmlUtils.htmlUnescape(SignedIn.text(get("/opportunities/" + id + "/edit"))
			.replaceFirst("(?s).*name=\"original\" value=\"([^\"]*)\".*", "$1"));
		Opportunity known = opportunities.find(id, author).orElseThrow();
		assertThat(change(known, 0).param("products[0].name", "Hocker").param("products[0].unitPrice", "7"))
			.hasStatus3xxRedirection();
		MvcTestResult stale = change(known, 0).param("original", original)
			.param("products[0].name", "Sessel")
			.param("products[0].unitPrice", "9")
			.exchange();
		assertThat(stale).hasStatus(HttpStatus.CONFLICT);
		assertThat(text(stale)).contains("1 × Hocker: 7", "1 × Sessel: 9");
		MvcTestResult elsewhere = change(known, 0).param("original", original)
			.param("competitor", "Nordholz")
			.param("products[0].name", "Stuhl")
			.param("products[0].quantity", "3")
			.param("products[0].unitPrice", "100,00")
			.exchange();
		assertThat(text(elsewhere)).contains("value=\"Hocker\"", "value=\"Nordholz\"");
	}

	@Test
	void programsSendAndReadThem() {
		String sent = """
				{"customerId": %d, "title": "Speisesaal", "products": [{"productNumber": "%s", "quantity": 4},
				{"name": "Aufbau", "quantity": 1.5, "unitPrice": 58}]}""".formatted(world.people.customer, chair);
		MvcTestResult made = ask(HttpMethod.POST, "", sent);
		assertThat(made).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.amount").isEqualTo(767.0);
		assertThat(made).bodyJson().extractingPath("$.products[0].name").isEqualTo("Stuhl Rochlitz");
		assertThat(made).bodyJson().extractingPath("$.products[0].unitPrice").isEqualTo(170.0);
		String path = "/" + only().id();
		assertThat(ask(HttpMethod.PATCH, path, "{\"title\": \"Saal\"}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.products.length()")
			.isEqualTo(2);
		MvcTestResult replaced = ask(HttpMethod.PATCH, path,
				"{\"products\": [{\"name\": \"Bank\", \"quantity\": 2, \"unitPrice\": 10}]}");
		assertThat(replaced).bodyJson().extractingPath("$.amount").isEqualTo(20.0);
		assertThat(replaced).bodyJson().extractingPath("$.products.length()").isEqualTo(1);
		assertThat(ask(HttpMethod.PATCH, path, "{\"amount\": 30}")).bodyJson()
			.extractingPath("$.amount")
			.isEqualTo(30.0);
		assertThat(ask(HttpMethod.PATCH, path, "{\"products\": []}")).bodyJson()
			.extractingPath("$.amount")
			.isEqualTo(30.0);
	}

	@Test
	void programsAreToldWhatIsWrong() {
		long id = selling.create(wanting(line("Stuhl", "3", "100")), author).id();
		Map.of("{\"name\": \"Bank\", \"quantity\": 0, \"unitPrice\": 1}", "products[0].quantity",
				"{\"name\": \"Bank\", \"quantity\": -2, \"unitPrice\": 1}", "products[0].quantity",
				"{\"productNumber\": \"gibt es nicht\"}", "products[0].productNumber",
				"{\"name\": \"Bank\", \"unitPrice\": \"viel\"}", "products[0].unitPrice", "{\"name\": \"Bank\"}",
				"products[0].unitPrice", "{\"unitPrice\": 1}", "products[0].name", "null", "products[0].name")
			.forEach(
					(product, field) -> assertThat(ask(HttpMethod.PATCH, "/" + id, "{\"products\": [" + product + "]}"))
						.as(product)
						.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
						.bodyText()
						.contains("\"" + field + "\""));
		String many = "{\"products\": [" + "{\"name\": \"Bank\", \"unitPrice\": 1},".repeat(ProductLine.MOST)
				+ "{\"name\": \"Bank\", \"unitPrice\": 1}]}";
		assertThat(ask(HttpMethod.PATCH, "/" + id, many)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Höchstens 100 Artikel.");
		assertThat(opportunities.products(id)).singleElement()
			.satisfies((line) -> assertThat(line.name()).isEqualTo("Stuhl"));
	}

	@Test
	void aQuoteBeginsWithThem() {
		assertThat(form("/opportunities").param("products[0].number", chair)
			.param("products[0].quantity", "12")
			.param("products[1].name", "Theke nach Maß")
			.param("products[1].unitPrice", "4200")).hasStatus3xxRedirection();
		String quote = text(get("/quotes/new?opportunity=" + only().id()));
		assertThat(quote).contains("value=\"" + chair + "\"", "Stuhl Rochlitz", "value=\"12\"", "value=\"170,00\"",
				"Stück", "value=\"7\"", "Theke nach Maß", "value=\"4200,00\"", "6.240,00");
		assertThat(text(get("/quotes/new?customer=" + world.people.customer))).contains("lines[0].unitPrice")
			.doesNotContain("lines[1].unitPrice");
	}

	@Test
	void aStageMayAskForAProduct() {
		long pipeline = world.number("insert into pipelines (name, retired_at) values (?, now()) returning id",
				"Objekte " + chair);
		long stage = world.number("""
				insert into pipeline_stages (pipeline_id, name, probability, usual_days, requirements)
				values (?, 'Bemusterung', 50, 7, '{PRODUCTS}') returning id""", pipeline);
		long id = selling.create(world.draft("Theke"), author).id();
		MockMvcRequestBuilder move = post("/opportunities/" + id + "/move").param("stage", "" + stage);
		assertThat(text(move.exchange())).contains("Es fehlt noch, um welche Artikel es geht.",
				"/opportunities/" + id + "/edit");
		assertThat(ask(HttpMethod.POST, "/" + id + "/move", "{\"stageId\": " + stage + "}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("\"products\"");
		selling.change(id, 0, wanting(line("Theke", "1", "900")), author);
		assertThat(post("/opportunities/" + id + "/move").param("stage", "" + stage)).hasStatus3xxRedirection();
		assertThat(opportunities.find(id, author).orElseThrow().stageId()).isEqualTo(stage);
	}

	@Test
	void aMoveWithAnAmountReplacesTheSum() {
		long id = selling.create(wanting(line("Stuhl", "3", "100")), author).id();
		Stage next = world.stage("Bedarf klären");
		selling.move(id, next.id(), new Details(null, null, null, null, world.step("Los"), Set.of()), author);
		assertThat(opportunities.find(id, author).orElseThrow().amountSummed()).isTrue();
		selling.move(id, world.stage("Anfrage").id(),
				new Details(new BigDecimal("5"), null, null, null, null, Set.of()), author);
		Opportunity moved = opportunities.find(id, author).orElseThrow();
		assertThat(moved.amountSummed()).isFalse();
		assertThat(moved.amount()).isEqualByComparingTo("5");
	}

	@Test
	void theLogTellsOnlyWhatChanged() throws Exception {
		long id = selling.create(wanting(line("Stuhl", "3", "100"), line("Tisch", "1", "900")), author).id();
		String entries = """
				select count(*) from audit_entries where table_name = 'opportunity_products'
					and changes -> 'opportunity_id' @> jsonb_build_array(cast(? as bigint))""";
		assertThat(world.number(entries, id)).isEqualTo(2);
		assertThat(StatementCounter
			.during(() -> selling.change(id, 0, wanting(line("Stuhl", "3", "100"), line("Tisch", "2", "900")), author)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(world.number(entries, id)).isEqualTo(3);
	}

	private OpportunityDraft wanting(ProductLine... lines) {
		OpportunityDraft draft = world.draft("Speisesaal");
		return new OpportunityDraft(draft.customerId(), draft.title(), null, null, null, null, null, draft.ownerId(),
				null, Map.of(), List.of(lines), null);
	}

	private static ProductLine line(String name, String quantity, String price) {
		return new ProductLine(null, null, name, new BigDecimal(quantity), new BigDecimal(price));
	}

	private Opportunity only() {
		return opportunities.ofCustomer(world.people.customer, 10, author).get(0);
	}

	private MockMvcRequestBuilder form(String path) {
		return post(path).param("title", "Speisesaal")
			.param("customer", "" + world.people.customer)
			.param("owner", "" + author.id());
	}

	private MockMvcRequestBuilder change(Opportunity known, long version) {
		return form("/opportunities/" + known.id()).param("version", "" + version);
	}

	private MvcTestResult get(String path) {
		return web.get().uri(URI.create(path)).with(HistoryWorld.as(author)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return web.post().uri(path).with(HistoryWorld.as(author)).with(Csrf.csrf());
	}

	private MvcTestResult ask(HttpMethod method, String path, String body) {
		return web.method(method)
			.uri("/api/v1/opportunities" + path)
			.with(HistoryWorld.as(author))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return HtmlUtils.htmlUnescape(SignedIn.text(result)).replace('\u00a0', ' ');
	}

}
