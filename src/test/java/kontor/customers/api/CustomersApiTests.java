package kontor.customers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static kontor.Csrf.csrf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.customers.CustomerWorld;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KontorTest
class CustomersApiTests {

	private static final String CUSTOMERS = "/api/v1/customers";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JsonMapper json;

	private Viewer seller;

	private final String unique = "Q" + Long.toString(System.nanoTime(), 36);

	private final String digits = String.valueOf(10_000_000 + System.nanoTime() % 80_000_000);

	@BeforeEach
	void seller() {
		seller = CustomerWorld.seller(accounts);
	}

	@Test
	void aCustomerIsEnteredReadChangedAndDeleted() {
		JsonNode made = body(send(HttpMethod.POST, CUSTOMERS,
				"""
						{"kind": "ORGANISATION", "name": "Möbel %s GmbH", "status": "PROSPECT", "tags": ["Messe"],
						"contactPoints": [{"kind": "PHONE", "value": "0351 %s", "label": "Zentrale"}],
						"addresses": [{"kind": "MAIN", "street": "Weg 1", "postalCode": "01097", "city": "Dresden", "country": "DE"}],
						"persons": [{"salutation": "Frau", "title": "Dr.", "firstName": "Eva", "lastName": "Müller", "role": "Leitung",
							"contactPoints": [{"kind": "EMAIL", "value": "Eva.%s@example.org"}]}]}"""
					.formatted(unique, digits, unique)),
				201);
		assertThat(made.propertyNames()).contains("id", "number", "kind", "name", "firstName", "lastName", "salutation",
				"title", "status", "ownerId", "contactPoints", "addresses", "persons");
		assertThat(made.at("/contactPoints/0/normalised").asString()).isEqualTo("+49351" + digits);
		assertThat(made.at("/persons/0/salutation").asString()).isEqualTo("Frau");
		assertThat(made.at("/persons/0/role").asString()).isEqualTo("Leitung");
		String path = CUSTOMERS + "/" + made.at("/id").asLong();
		assertThat(body(send(HttpMethod.GET, path, null), 200)).isEqualTo(made);
		JsonNode changed = body(send(HttpMethod.PATCH, path, "{\"status\": \"CUSTOMER\", \"version\": 0}"), 200);
		assertThat(changed.at("/status").asString()).isEqualTo("CUSTOMER");
		assertThat(changed.at("/contactPoints")).isEqualTo(made.at("/contactPoints"));
		assertThat(changed.at("/tags/0").asString()).isEqualTo("Messe");
		assertThat(send(HttpMethod.PATCH, path, "{\"status\": \"FORMER\", \"version\": 0}")).hasStatus(409);
		assertThat(send(HttpMethod.DELETE, path, null)).hasStatus(204);
		assertThat(send(HttpMethod.GET, path, null)).hasStatus(404);
	}

	@Test
	void customersAreFoundByNameNumberAndMailAlsoThroughTheirPersons() {
		long id = made();
		for (String query : List.of("q=" + unique, "q=" + unique.toLowerCase(), "q=Mobel " + unique,
				"q=Nadja " + unique, "q=" + unique + "sen", "phone=0351 " + digits, "phone=+49 (0)351/" + digits,
				"phone=0049351" + digits, "phone=" + digits, "phone=auf Anfrage " + unique, "phone=0171" + digits,
				"phone=0172 " + digits, "email=INFO@" + unique + ".de", "email=nadja@" + unique + ".de",
				"email=privat@" + unique + ".de")) {
			JsonNode found = body(search(query), 200);
			assertThat(found.at("/items")).as(query).anySatisfy((item) -> {
				assertThat(item.at("/id").asLong()).isEqualTo(id);
				assertThat(item.at("/contactPoints")).hasSize(3);
				assertThat(item.at("/persons/0/contactPoints")).hasSize(4);
			});
		}
		for (String query : List.of("q=gibtesnicht" + unique, "phone=0351 000" + digits, "email=x@" + unique + ".de",
				"phone=", "q=")) {
			assertThat(body(search(query), 200).at("/items")).as(query).isEmpty();
		}
	}

	private long made() {
		JsonNode made = body(send(HttpMethod.POST, CUSTOMERS, """
				{"name": "Möbel %1$s", "contactPoints": [{"kind": "PHONE", "value": "0351/%2$s"},
				{"kind": "PHONE", "value": "auf Anfrage %1$s"}, {"kind": "EMAIL", "value": "info@%1$s.de"}]}"""
			.formatted(unique, digits)), 201);
		long id = made.at("/id").asLong();
		JsonNode person = body(send(HttpMethod.POST, CUSTOMERS + "/" + id + "/persons",
				"""
						{"firstName": "Nadja", "lastName": "%1$ssen", "contactPoints": [{"kind": "MOBILE", "value": "0171 %2$s"},
						{"kind": "EMAIL", "value": "privat@%1$s.de"}]}"""
					.formatted(unique, digits)),
				201);
		String patch = """
				{"affiliations": [{"customerId": %d, "role": "Einkauf", "contactPoints": [{"kind": "MOBILE", "value": "0172%s"},
				{"kind": "EMAIL", "value": "nadja@%s.de"}]}]}"""
			.formatted(id, digits, unique);
		body(send(HttpMethod.PATCH, "/api/v1/persons/" + person.at("/id").asLong(), patch), 200);
		return id;
	}

	@Test
	void listsAreWalkedByKey() throws Exception {
		for (int i = 0; i < 5; i++) {
			send(HttpMethod.POST, CUSTOMERS, "{\"name\": \"" + unique + " " + i + "\"}");
		}
		for (String list : List.of(CUSTOMERS + "?limit=2", CUSTOMERS + "?limit=2&q=" + unique)) {
			List<Long> seen = new ArrayList<>();
			String next = "";
			for (int page = 0; page < 500 && next != null; page++) {
				JsonNode answer = body(send(HttpMethod.GET, list + "&after=" + next, null), 200);
				answer.at("/items").forEach((item) -> seen.add(item.at("/id").asLong()));
				next = answer.at("/next").isNull() ? null : answer.at("/next").asString();
			}
			assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
		}
		assertThat(StatementCounter.during(() -> send(HttpMethod.GET, CUSTOMERS + "?limit=200", null)))
			.hasSizeLessThanOrEqualTo(6);
		assertThat(send(HttpMethod.GET, CUSTOMERS + "?after=unsinn", null)).hasStatus(422);
		assertThat(send(HttpMethod.GET, CUSTOMERS + "?limit=viele", null)).hasStatus(400);
	}

	@Test
	void mistakesNameTheirField() {
		Map<String, String> wrong = Map.of("{\"name\": \"\"}", "name", "{\"name\": \"A\", \"nmae\": \"B\"}", "nmae",
				"{\"name\": \"A\", \"status\": \"TOLL\"}", "status", "{\"name\": [1]}", "name",
				"{\"name\": \"A\", \"contactPoints\": [{\"kind\": \"EMAIL\", \"value\": \"x\"}]}",
				"contactPoints[0].value", "{\"name\": \"A\", \"contactPoints\": [{\"kind\": \"TAUBE\"}]}",
				"contactPoints[0].kind", "{\"name\": \"A\", \"addresses\": [{\"postalCode\": \"1\"}]}",
				"addresses[0].postalCode", "{\"name\": \"A\", \"persons\": [{\"firstName\": \"Kim\"}]}",
				"persons[0].lastName", "{\"name\": \"A\", \"salutation\": \"Oh\"}", "salutation",
				"{\"name\": \"A\", \"ownerId\": 999999999}", "ownerId");
		wrong.forEach((sent, field) -> {
			MvcTestResult answer = send(HttpMethod.POST, CUSTOMERS, sent);
			assertThat(answer.getResponse().getStatus()).as(sent).isIn(400, 422);
			assertThat(answer).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(body(answer, answer.getResponse().getStatus()).at("/errors/0/field").asString()).as(sent)
				.isEqualTo(field);
		});
		assertThat(send(HttpMethod.POST, CUSTOMERS, "{\"name\": ")).hasStatus(400);
		assertThat(send(HttpMethod.POST, CUSTOMERS, "")).hasStatus(400);
		assertThat(send(HttpMethod.GET, CUSTOMERS + "/999999999", null)).hasStatus(404);
		assertThat(send(HttpMethod.POST, CUSTOMERS + "/999999999/persons", "{\"lastName\": \"A\"}")).hasStatus(404);
	}

	@Test
	void writingTwiceUnderOneExternalIdEntersOnce() {
		String path = CUSTOMERS + "/erp/" + unique;
		JsonNode first = body(send(HttpMethod.PUT, path, "{\"name\": \"Eins " + unique + "\"}"), 201);
		JsonNode second = body(send(HttpMethod.PUT, path, "{\"name\": \"Zwei " + unique + "\"}"), 200);
		assertThat(second.at("/id")).isEqualTo(first.at("/id"));
		assertThat(second.at("/number")).isEqualTo(first.at("/number"));
		assertThat(second.at("/name").asString()).isEqualTo("Zwei " + unique);
		String again = "{\"name\": \"Drei\", \"externalId\": \"erp/" + unique + "\"}";
		assertThat(body(send(HttpMethod.POST, CUSTOMERS, again), 200)).isEqualTo(second);
	}

	@Test
	void personsHaveFunctionsAtSeveralCustomers() {
		long one = body(send(HttpMethod.POST, CUSTOMERS, "{\"name\": \"Eins " + unique + "\"}"), 201).at("/id")
			.asLong();
		long two = body(send(HttpMethod.POST, CUSTOMERS, "{\"name\": \"Zwei " + unique + "\"}"), 201).at("/id")
			.asLong();
		JsonNode person = body(send(HttpMethod.POST, CUSTOMERS + "/" + one + "/persons",
				"{\"salutation\": \"Herr\", \"lastName\": \"Ott\", \"role\": \"Chef\"}"), 201);
		String path = "/api/v1/persons/" + person.at("/id").asLong();
		JsonNode alone = body(send(HttpMethod.PATCH, path, "{\"role\": \"Inhaber\"}"), 200);
		assertThat(alone.at("/affiliations/0/role").asString()).isEqualTo("Inhaber");
		JsonNode both = body(send(HttpMethod.PATCH, path, "{\"affiliations\": [{\"customerId\": " + one
				+ ", \"role\": \"Inhaber\"}, {\"customerId\": " + two + ", \"role\": \"Beirat\"}]}"), 200);
		assertThat(both.at("/affiliations/0/id")).isEqualTo(alone.at("/affiliations/0/id"));
		assertThat(body(send(HttpMethod.GET, CUSTOMERS + "/" + two + "/persons", null), 200).at("/items/0/role")
			.asString()).isEqualTo("Beirat");
		assertThat(send(HttpMethod.PATCH, path, "{\"affiliations\": [{\"customerId\": 999999999}]}")).hasStatus(422);
		assertThat(send(HttpMethod.DELETE, path, null)).hasStatus(204);
		assertThat(send(HttpMethod.GET, path, null)).hasStatus(404);
	}

	private MvcTestResult search(String query) {
		int sign = query.indexOf('=');
		return send(HttpMethod.GET,
				CUSTOMERS + "?" + query.substring(0, sign) + "="
						+ URLEncoder.encode(query.substring(sign + 1), StandardCharsets.UTF_8).replace("+", "%20"),
				null);
	}

	private MvcTestResult send(HttpMethod method, String path, String body) {
		var request = web.method(method).uri(java.net.URI.create(path)).with(CustomerWorld.as(seller)).with(csrf());
		return body == null ? request.exchange()
				: request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private JsonNode body(MvcTestResult result, int status) {
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return json.readTree(text);
	}

}
