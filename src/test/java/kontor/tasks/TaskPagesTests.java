package kontor.tasks;

import static kontor.Csrf.csrf;
import static kontor.tasks.TaskWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.UUID;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

@KontorTest
class TaskPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TaskList list;

	@Autowired
	private Tasks tasks;

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
	void aTaskIsTypedWithTheCustomerInContext() throws Exception {
		long person = world.people.person("Seidel");
		String form = text(get("/tasks/new?customer=" + world.people.customer + "&person=" + person));
		assertThat(form).contains("Möbelhaus Groß GmbH").contains("Seidel");
		assertThat(text(get("/tasks/new?person=" + person))).contains("Möbelhaus Groß GmbH");
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			MvcTestResult saved = web.post()
				.uri("/tasks")
				.with(HistoryWorld.as(author))
				.with(csrf())
				.param("entryKey", key)
				.param("title", "Muster schicken")
				.param("kind", "CALLBACK")
				.param("dueOn", TODAY.toString())
				.param("dueAt", "14:30")
				.param("priority", "HIGH")
				.param("assignee", "u" + author.id())
				.param("customer", "" + world.people.customer)
				.param("customerName", "Möbelhaus Groß GmbH (" + number() + ")")
				.param("personId", "" + person)
				.param("repeat.unit", "WEEKS")
				.param("repeat.every", "2")
				.param("repeat.weekdays", "MONDAY", "FRIDAY")
				.param("back", "/customers/" + world.people.customer)
				.exchange();
			assertThat(saved).hasRedirectedUrl("/customers/" + world.people.customer);
		}
		assertThat(list.due(author, 10)).singleElement().satisfies((task) -> {
			assertThat(task.dueAt()).isEqualTo(LocalTime.of(14, 30));
			assertThat(task.personName()).isEqualTo("Seidel");
			assertThat(task.rule().every()).isEqualTo(2);
			assertThat(task.rule().weekdays()).hasSize(2);
			assertThat(text(get("/tasks/" + task.id()))).contains("alle 2 Wochen, Montag, Freitag");
			assertThat(text(get("/tasks/" + task.id() + "/edit"))).contains("14:30").contains("Seidel");
		});
	}

	private String number() {
		return jdbc.sql("select number from customers where id = ?")
			.param(world.people.customer)
			.query(String.class)
			.single();
	}

	@Test
	void badInputIsNamedAndNothingIsWritten() throws Exception {
		MvcTestResult bad = web.post()
			.uri("/tasks")
			.with(HistoryWorld.as(author))
			.with(csrf())
			.param("kind", "TASK")
			.param("priority", "NORMAL")
			.param("title", "Zu oft")
			.param("dueOn", TODAY.toString())
			.param("assignee", "u" + author.id())
			.param("repeat.unit", "DAYS")
			.param("repeat.every", "0")
			.exchange();
		assertThat(bad).hasStatus(422);
		assertThat(text(bad)).contains("muss zwischen 1 und 1.000 liegen").contains("Zu oft");
		assertThat(text(post("/tasks", "dueOn=31.12.9999&dueAt=25:99&customerName=Gibt es nicht")))
			.contains("ist kein Datum")
			.contains("ist keine Uhrzeit")
			.contains("Diesen Kunden gibt es nicht")
			.contains("darf nicht leer sein");
		assertThat(post("/tasks/bulk", "action=TOMORROW")).hasStatus(422);
		assertThat(post("/tasks/bulk", "action=DATE&id=1&day=2001-01-01")).hasStatus(422);
		assertThat(get("/tasks/new?customer=999999999")).hasStatus(404);
		assertThat(get("/tasks/new?interaction=999999999")).hasStatus(404);
		assertThat(get("/tasks/new?person=999999999")).hasStatus(404);
		assertThat(list.due(author, 10)).isEmpty();
	}

	@Test
	void theSecondWriterSeesBothVersions() throws Exception {
		long id = list.create(world.draft("Ursprung"), author).id();
		String fields = "kind=TASK&priority=NORMAL&dueOn=" + TODAY + "&assignee=u" + author.id() + "&version=0&title=";
		assertThat(post("/tasks/" + id, fields + "Erste")).hasRedirectedUrl("/tasks/" + id);
		MvcTestResult conflict = post("/tasks/" + id, fields + "Zweite");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(text(conflict)).contains("Erste").contains("Zweite").contains("name=\"version\" value=\"1\"");
		assertThat(tasks.find(id, author).orElseThrow().title()).isEqualTo("Erste");
	}

	@Test
	void theSecondWriterKeepsWhatOnlyTheFirstOneChanged() throws Exception {
		long id = list.create(world.draft("Ursprung"), author).id();
		String original = HtmlUtils.htmlUnescape(
				text(get("/tasks/" + id + "/edit")).replaceFirst("(?s).*name=\"original\" value=\"([^\"]*)\".*", "$1"));
		String fields = "kind=" + tasks.find(id, author).orElseThrow().kind() + "&priority=NORMAL&dueOn="
				+ tasks.find(id, author).orElseThrow().dueOn() + "&assignee=u" + author.id() + "&version=0";
		post("/tasks/" + id, fields + "&title=Erste");
		String conflict = text(post("/tasks/" + id, fields + "&title=Ursprung&note=von mir&original=" + original));
		assertThat(conflict).contains("name=\"title\" value=\"Erste\"").contains(">von mir</textarea>");
	}

	@Test
	void listsShowWhatTheyAreFor() throws Exception {
		Viewer owner = world.people.owner;
		list.create(world.draft("Für Otto", owner.id(), null, world.people.customer, null), author);
		list.create(world.draft("Für alle", null, world.team, null, null), author);
		long done = list.create(world.draft("Schon fertig"), author).id();
		list.complete(done, Outcome.NONE, author);
		list.create(world.draft("Noch offen"), author);
		assertThat(text(get("/tasks"))).contains("Noch offen").doesNotContain("Für Otto", "Für alle");
		assertThat(text(get("/tasks?view=given"))).contains("Für Otto", "Otto Betreuer");
		assertThat(text(get("/tasks?view=team"))).contains("Für alle", "Übernehmen");
		assertThat(text(get("/tasks?view=done"))).contains("Schon fertig");
		assertThat(text(get("/tasks?view=unsinn&kind=CALLBACK"))).doesNotContain("Noch offen");
		assertThat(text(get("/customers/" + world.people.customer + "/tasks"))).contains("Noch offen", "Für Otto",
				"Schon fertig");
		for (String view : new String[] { "mine", "team", "given", "received", "done" }) {
			assertThat(StatementCounter.during(() -> get("/tasks?view=" + view))).hasSizeLessThanOrEqualTo(4);
		}
		assertThat(StatementCounter.during(() -> get("/customers/" + world.people.customer + "/tasks")))
			.hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void tickingOffAsksForTheResult() throws Exception {
		long id = list.create(world.callBack("Nachfragen", null, null), author).id();
		assertThat(text(get("/tasks/" + id + "/completion?back=/"))).contains("Ergebnis?")
			.contains("value=\"PHONE\" selected");
		assertThat(post("/tasks/" + id + "/completion", "result=Kommt&channel=PHONE&back=/")).hasRedirectedUrl("/");
		Task done = tasks.find(id, author).orElseThrow();
		assertThat(text(get("/history/" + done.resultId()))).contains("Kommt");
		assertThat(post("/tasks/" + id + "/reopening?back=/tasks/" + id, "")).hasRedirectedUrl("/tasks/" + id);
		assertThat(post("/tasks/" + id + "/completion", "result=" + "x".repeat(1001))).hasStatus(422);
		assertThat(post("/tasks/" + id + "/completion", "channel=PHONE")).hasRedirectedUrl("/tasks");
	}

	@Test
	void manyAreDoneAtOnceAndTakenBack() throws Exception {
		long one = list.create(world.draft("Eins"), author).id();
		long two = list.create(world.draft("Zwei"), author).id();
		MvcTestResult moved = post("/tasks/bulk", "id=" + one + "&id=" + two + "&action=NEXT_WEEK&back=/tasks");
		assertThat(moved).hasRedirectedUrl("/tasks");
		assertThat(tasks.find(two, author).orElseThrow().dueOn()).isAfter(TODAY);
		String undo = (String) moved.getMvcResult().getFlashMap().get("undo");
		assertThat(post(undo, "")).hasRedirectedUrl("/tasks");
		assertThat(tasks.find(two, author).orElseThrow().dueOn()).isEqualTo(TODAY);
		assertThat(post("/tasks/bulk", "id=" + one + "&action=ASSIGN&to=t" + world.team)).hasRedirectedUrl("/tasks");
		assertThat(tasks.find(one, author).orElseThrow().isUntaken()).isTrue();
		assertThat(post("/tasks/" + one + "/taking", "")).hasRedirectedUrl("/tasks");
		assertThat(tasks.find(one, author).orElseThrow().assigneeId()).isEqualTo(author.id());
		MvcTestResult gone = post("/tasks/" + one + "/deletion", "");
		assertThat(tasks.find(one, author)).isEmpty();
		post((String) gone.getMvcResult().getFlashMap().get("undo"), "");
		assertThat(tasks.find(one, author)).isPresent();
	}

	private MvcTestResult get(String path) {
		return web.get().uri(URI.create(path)).with(HistoryWorld.as(author)).exchange();
	}

	private MvcTestResult post(String path, String fields) {
		var request = web.post().uri(URI.create(path)).with(HistoryWorld.as(author)).with(csrf());
		for (String field : fields.split("&")) {
			if (!field.isEmpty()) {
				request = request.param(field.substring(0, field.indexOf('=')),
						field.substring(field.indexOf('=') + 1));
			}
		}
		return request.exchange();
	}

	private static String text(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
