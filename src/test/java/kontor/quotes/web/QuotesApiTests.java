package kontor.quotes.web;

import static kontor.quotes.QuoteWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.history.HistoryWorld;
import kontor.quotes.QuoteWorld;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class QuotesApiTests {

	@Autowired
	private MockMvcTester web;

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
	void oneIsMadeOnceWithThePriceThatHoldsToday() {
		long product = world.product("API-" + world.customer, "Hocker", "12.5");
		String body = """
				{"customerId": %d, "subject": "Hocker", "externalId": "shop-9", "discountPercent": 10,
				"lines": [{"productId": %d, "quantity": 4}, {"kind": "TEXT", "text": "Lieferung frei Haus"},
					{"text": "Aufbau", "unitPrice": 58, "vatRate": 19, "kind": "OPTION"}]}""".formatted(world.customer,
				product);
		MvcTestResult first = ask(HttpMethod.POST, "", body);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.gross").isEqualTo(48.15);
		assertThat(first).bodyJson().extractingPath("$.lines[0].unitPrice").isEqualTo(12.5);
		assertThat(first).bodyJson().extractingPath("$.lines[2].position").isEqualTo("2");
		assertThat(first).bodyJson().extractingPath("$.rates[0].rate").isEqualTo(7.0);
		assertThat(first).bodyJson().extractingPath("$.validUntil").isEqualTo(TODAY.plusDays(30).toString());
		assertThat(ask(HttpMethod.POST, "", body)).hasStatusOk();
		assertThat(ask(HttpMethod.GET, "?customer=" + world.customer, "")).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(1);
	}

	@Test
	void aPatchChangesWhatItNames() {
		String path = made("Stühle");
		assertThat(ask(HttpMethod.PATCH, path, "{\"subject\": \"Tische\", \"version\": 0}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.lines.length()")
			.isEqualTo(1);
		assertThat(ask(HttpMethod.PATCH, path, "{\"subject\": \"x\", \"version\": 0}")).hasStatus(HttpStatus.CONFLICT);
		assertThat(ask(HttpMethod.PATCH, path, "{\"lines\": [{\"text\": \"a\", \"unitPrice\": \"viel\"}]}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("lines[0].unitPrice");
		assertThat(ask(HttpMethod.PATCH, path,
				"{\"lines\": [{\"text\": \"a\", \"unitPrice\": 1, \"vatRate\": 19, \"discountPercent\": 101}]}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("lines[0].discountPercent");
	}

	@Test
	void itGoesOutIsReplacedAndAccepted() {
		String path = made("Stühle");
		assertThat(ask(HttpMethod.POST, path + "/issue", "{\"channel\": \"LETTER\", \"followUp\": false}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("SENT");
		MvcTestResult next = ask(HttpMethod.POST, path + "/version", "{}");
		assertThat(next).bodyJson().extractingPath("$.revision").isEqualTo(2);
		long second = world.number("select max(id) from quotes where customer_id = ?", world.customer);
		assertThat(ask(HttpMethod.POST, "/" + second + "/issue", "{}")).hasStatusOk();
		assertThat(ask(HttpMethod.GET, path, "")).bodyJson().extractingPath("$.state").isEqualTo("REPLACED");
		assertThat(ask(HttpMethod.POST, path + "/acceptance", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(ask(HttpMethod.POST, "/" + second + "/acceptance", "{}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.orderId")
			.isNotNull();
		assertThat(ask(HttpMethod.DELETE, path, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aDraftIsThrownAwayAndARefusalNeedsAReason() {
		String path = made("Stühle");
		assertThat(ask(HttpMethod.POST, path + "/refusal", "{\"reason\": \"Preis\"}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(ask(HttpMethod.DELETE, path, "")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(ask(HttpMethod.GET, path, "")).hasStatus(404);
		String other = made("Tische");
		ask(HttpMethod.POST, other + "/issue", "{}");
		assertThat(ask(HttpMethod.POST, other + "/refusal", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(ask(HttpMethod.POST, other + "/refusal", "{\"reason\": \"Preis\"}")).bodyJson()
			.extractingPath("$.refusal")
			.isEqualTo("Preis");
	}

	@Test
	void whatOneMayNotSeeIsNotThere() {
		String path = made("Stühle");
		Viewer narrow = new Viewer(world.people.stranger.id(), "Fremd", Set.of(Role.FIELD), false, false);
		assertThat(ask(HttpMethod.GET, path, "", narrow)).hasStatus(404);
		assertThat(ask(HttpMethod.PATCH, path, "{\"subject\": \"x\"}", narrow)).hasStatus(404);
		for (String move : new String[] { "/issue", "/acceptance", "/refusal", "/version" }) {
			assertThat(ask(HttpMethod.POST, path + move, "{}", narrow)).as(move).hasStatus(404);
		}
		assertThat(ask(HttpMethod.GET, "?customer=" + world.customer, "", narrow)).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(0);
	}

	private String made(String subject) {
		MvcTestResult made = ask(HttpMethod.POST, "",
				"{\"customerId\": %d, \"subject\": \"%s\", \"lines\": [{\"text\": \"Stuhl\", \"unitPrice\": 189, \"vatRate\": 19}]}"
					.formatted(world.customer, subject));
		assertThat(made).hasStatus(HttpStatus.CREATED);
		return String.valueOf(made.getResponse().getHeader("Location")).replace("/api/v1/quotes", "");
	}

	private MvcTestResult ask(HttpMethod method, String path, String body) {
		return ask(method, path, body, author);
	}

	private MvcTestResult ask(HttpMethod method, String path, String body, Viewer viewer) {
		return web.method(method)
			.uri("/api/v1/quotes" + path)
			.with(HistoryWorld.as(viewer))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
