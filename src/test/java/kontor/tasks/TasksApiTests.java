package kontor.tasks;

import static kontor.tasks.TaskWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import kontor.Csrf;
import kontor.KontorTest;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class TasksApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private TaskWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new TaskWorld(jdbc, transaction);
		author = world.people.author;
	}

	@Test
	void aTaskIsMadeOnceByItsExternalId() {
		String task = """
				{"kind": "CALLBACK", "title": "Zurückrufen", "dueOn": "%s", "dueAt": "14:30:00", "priority": "HIGH",
				"customerId": %d, "externalId": "app-7", "recurrence": {"unit": "MONTHS", "dayOfMonth": 31, "count": 3}}"""
			.formatted(TODAY, world.people.customer);
		MvcTestResult first = ask(HttpMethod.POST, "", task, author);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.recurrence.every").isEqualTo(1);
		assertThat(first).bodyJson().extractingPath("$.assigneeId").isEqualTo((int) author.id());
		MvcTestResult second = ask(HttpMethod.POST, "", task, author);
		assertThat(second).hasStatusOk().bodyJson().extractingPath("$.dueAt").isEqualTo("14:30:00");
		assertThat(ask(HttpMethod.GET, "?kind=CALLBACK", "", author)).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(1);
		assertThat(ask(HttpMethod.GET, "?customer=" + world.people.customer, "", world.people.owner)).bodyJson()
			.extractingPath("$.items[0].title")
			.isEqualTo("Zurückrufen");
		assertThat(ask(HttpMethod.GET, "?assignee=" + world.people.owner.id(), "", author)).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(0);
	}

	@Test
	void aPatchChangesWhatItNames() {
		String path = made("{\"title\": \"Alt\", \"note\": \"bleibt\", \"dueOn\": \"" + TODAY + "\"}");
		assertThat(ask(HttpMethod.PATCH, path, "{\"title\": \"Neu\", \"version\": 0}", author)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.note")
			.isEqualTo("bleibt");
		assertThat(ask(HttpMethod.PATCH, path, "{\"title\": \"Neuer\", \"version\": 0}", author))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(ask(HttpMethod.PATCH, path, "{\"title\": \"Neuer\"}", world.people.owner)).hasStatus(404);
	}

	@Test
	void whatCameOfItGoesIntoTheHistory() {
		String path = made("{\"title\": \"Anrufen\", \"dueOn\": \"" + TODAY + "\", \"customerId\": "
				+ world.people.customer + "}");
		String done = "{\"result\": \"Erreicht\", \"channel\": \"PHONE\"}";
		MvcTestResult first = ask(HttpMethod.POST, path + "/completion", done, author);
		assertThat(first).hasStatusOk().bodyJson().extractingPath("$.resultId").isNotNull();
		assertThat(ask(HttpMethod.POST, path + "/completion", done, author)).hasStatusOk();
		assertThat(world.number("select count(*) from interactions where customer_id = ? and body = 'Erreicht'",
				world.people.customer))
			.isOne();
		assertThat(ask(HttpMethod.GET, "?done=true", "", author)).bodyJson()
			.extractingPath("$.items[0].title")
			.isEqualTo("Anrufen");
		assertThat(ask(HttpMethod.DELETE, path + "/completion", "", author)).bodyJson()
			.extractingPath("$.doneAt")
			.isNull();
		assertThat(ask(HttpMethod.DELETE, path, "", author)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(ask(HttpMethod.GET, path, "", author)).hasStatus(404);
		assertThat(ask(HttpMethod.DELETE, path, "", author)).hasStatus(404);
	}

	@Test
	void wrongFieldsAreNamed() {
		wrong("title", "{\"dueOn\": \"2026-12-01\"}");
		wrong("dueOn", "{\"title\": \"x\"}");
		wrong("dueOn", "{\"title\": \"x\", \"dueOn\": \"9999-01-01\"}");
		wrong("dueOn", "{\"title\": \"x\", \"dueOn\": \"morgen\"}");
		wrong("kind", "{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"kind\": \"TANZ\"}");
		wrong("assigneeId", "{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"assigneeId\": 999999999}");
		wrong("personId", "{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"personId\": 1}");
		wrong("recurrence.every",
				"{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"recurrence\": {\"unit\": \"DAYS\", \"every\": 0}}");
		wrong("recurrence.until",
				"{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"recurrence\": {\"unit\": \"DAYS\", \"until\": \"2026-11-01\"}}");
		wrong("recurrence.unit",
				"{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"recurrence\": {\"unit\": \"SECONDS\"}}");
		assertThat(ask(HttpMethod.POST, "", "{\"title\": \"x\", \"dueOn\": \"2026-12-01\", \"customerId\": 999999999}",
				author))
			.hasStatus(404);
		assertThat(ask(HttpMethod.POST, "", "kein JSON", author)).hasStatus(400);
		assertThat(ask(HttpMethod.GET, "?after=kaputt&limit=-3", "", author)).hasStatusOk();
	}

	@Test
	void theApiDescribesItself() {
		assertThat(web.get().uri("/v3/api-docs").with(HistoryWorld.as(author))).hasStatusOk()
			.bodyText()
			.contains("/api/v1/tasks/{id}/completion");
	}

	private void wrong(String field, String body) {
		MvcTestResult answer = ask(HttpMethod.POST, "", body, author);
		assertThat(answer).as(body).hasStatus(422);
		assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
		assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
	}

	private String made(String body) {
		MvcTestResult made = ask(HttpMethod.POST, "", body, author);
		assertThat(made).hasStatus(HttpStatus.CREATED);
		return String.valueOf(made.getResponse().getHeader("Location")).replaceFirst(".*/api/v1/tasks", "");
	}

	private MvcTestResult ask(HttpMethod method, String path, String body, Viewer viewer) {
		var request = web.method(method).uri("/api/v1/tasks" + path).with(HistoryWorld.as(viewer)).with(Csrf.csrf());
		return body.isEmpty() ? request.exchange()
				: request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
