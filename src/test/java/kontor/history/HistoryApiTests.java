package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.KontorTest;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class HistoryApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	private String path;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
		path = "/api/v1/customers/" + world.customer + "/history";
	}

	@Test
	void anEntryIsWrittenOnceByItsExternalId() {
		String entry = """
				{"channel": "VISIT", "direction": "OUT", "occurredAt": "2026-03-10T11:00:00Z", "durationMinutes": 45,
				"subject": "Aufmaß", "body": "Küche vermessen", "sentiment": "PRAISE", "externalId": "app-7"}""";
		MvcTestResult first = post(path, entry, world.author);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.subject").isEqualTo("Aufmaß");
		String location = first.getResponse().getHeader("Location");
		MvcTestResult second = post(path, entry, world.author);
		assertThat(second).hasStatusOk();
		assertThat(location).endsWith("/api/v1/history/" + id(second));
		assertThat(get(location, world.stranger)).bodyJson().extractingPath("$.durationMinutes").isEqualTo(45);
	}

	@Test
	void wrongFieldsAreNamed() {
		MvcTestResult answer = post(path, "{\"channel\": \"RAUCH\", \"body\": \"x\"}", world.author);
		assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("channel");
		assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
		assertThat(post(path, "{\"channel\": \"NOTE\"}", world.author)).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("body");
		assertThat(post(path, "{\"channel\": \"NOTE\", \"body\": \"x\", \"personId\": 999999}", world.author))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("personId");
		assertThat(post(path, "{\"channel\": \"NOTE\", \"body\": \"x\", \"occurredAt\": \"1066-10-14T09:00:00Z\"}",
				world.author))
			.hasStatus(422);
		assertThat(post(path, "kein JSON", world.author)).hasStatus(400);
		assertThat(
				post("/api/v1/customers/999999999/history", "{\"channel\": \"NOTE\", \"body\": \"x\"}", world.author))
			.hasStatus(404);
	}

	@Test
	void aPatchChangesWhatItNames() {
		long id = history.record(world.note("alt"), world.author).id();
		assertThat(patch(id, "{\"body\": \"neu\"}")).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(1);
		assertThat(get("/api/v1/history/" + id, world.author)).bodyJson().extractingPath("$.body").isEqualTo("neu");
		assertThat(get("/api/v1/history/" + id, world.author)).bodyJson()
			.extractingPath("$.channel")
			.isEqualTo("PHONE");
		assertThat(patch(id, "{\"body\": \"zu spät\", \"version\": 0}")).hasStatus(409);
		assertThat(patch(id, "{\"body\": \"\"}")).hasStatus(422);
	}

	@Test
	void theListIsWalkedByItsCursor() {
		for (int i = 0; i < 3; i++) {
			history.record(world.note("Eintrag " + i), world.author);
		}
		MvcTestResult first = get(path + "?limit=2", world.author);
		assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
		assertThat(first).bodyJson().extractingPath("$.items[0].body").isEqualTo("Eintrag 2");
		String next = json(first).replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
		MvcTestResult last = get(path + "?limit=2&after=" + next, world.author);
		assertThat(last).bodyJson().extractingPath("$.items[0].body").isEqualTo("Eintrag 0");
		assertThat(last).bodyJson().extractingPath("$.next").isNull();
	}

	@Test
	void confidentialEntriesAreNotForStrangers() {
		long id = history.record(HistoryWorld.confidential(world.note("geheim")), world.author).id();
		assertThat(get("/api/v1/history/" + id, world.stranger)).hasStatus(404);
		assertThat(get(path, world.stranger)).bodyJson().extractingPath("$.items.length()").isEqualTo(0);
		assertThat(get(path, world.boss)).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
		assertThat(web.patch()
			.uri("/api/v1/history/" + id)
			.with(HistoryWorld.as(world.stranger))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"body\": \"geraten\"}")).hasStatus(404);
	}

	private MvcTestResult post(String to, String json, Viewer viewer) {
		return web.post()
			.uri(to)
			.with(HistoryWorld.as(viewer))
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private MvcTestResult patch(long id, String json) {
		return web.patch()
			.uri("/api/v1/history/" + id)
			.with(HistoryWorld.as(world.author))
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private MvcTestResult get(String from, Viewer viewer) {
		return web.get().uri(from).with(HistoryWorld.as(viewer)).exchange();
	}

	private static String id(MvcTestResult result) {
		return json(result).replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
	}

	private static String json(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
