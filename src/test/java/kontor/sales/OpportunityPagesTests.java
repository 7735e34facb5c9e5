package kontor.sales;

import static kontor.sales.SalesWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.history.HistoryWorld;
import kontor.tasks.TaskList;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

@KontorTest
class OpportunityPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Selling selling;

	@Autowired
	private Opportunities opportunities;

	@Autowired
	private Pipelines pipelines;

	@Autowired
	private TaskList tasks;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private SalesWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new SalesWorld(jdbc, transaction, pipelines);
		author = world.people.author;
	}

	@Test
	void oneIsMadeFromTheCardOnceWithItsNextStepAsTask() throws Exception {
		long person = world.people.person("Seidel");
		assertThat(text(get("/opportunities/new?customer=" + world.people.customer))).contains("Möbelhaus Groß GmbH")
			.contains("Seidel");
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(post("/opportunities").param("entryKey", key)
				.param("title", "Neue Theke")
				.param("customer", "" + world.people.customer)
				.param("amount", "12.500,00")
				.param("owner", "" + author.id())
				.param("source", "FAIR")
				.param("roles[" + person + "]", "DECISION_MAKER")
				.param("nextStep", "Aufmaß nehmen")
				.param("nextStepOn", TODAY.toString())).hasStatus3xxRedirection();
		}
		assertThat(opportunities.ofCustomer(world.people.customer, 10, author)).singleElement().satisfies((one) -> {
			assertThat(one.amount()).isEqualByComparingTo("12500");
			assertThat(one.decisionMaker()).isTrue();
			assertThat(one.stageName()).isEqualTo("Anfrage");
			assertThat(text(get("/opportunities/" + one.id()))).contains("12.500", "Aufmaß nehmen", "Seidel", "Messe");
		});
		assertThat(tasks.due(author, 10)).extracting("title").contains("Aufmaß nehmen");
		assertThat(text(get("/customers/" + world.people.customer + "/opportunities"))).contains("Neue Theke",
				"12.500");
	}

	@Test
	void badInputIsNamedAndNothingIsWritten() {
		MvcTestResult bad = post("/opportunities").param("title", " ")
			.param("customer", "" + world.people.customer)
			.param("owner", "" + author.id())
			.exchange();
		assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		MvcTestResult point = post("/opportunities").param("title", "Regal")
			.param("customer", "" + world.people.customer)
			.param("owner", "" + author.id())
			.param("amount", "1234.50")
			.exchange();
		assertThat(point).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(point)).contains("1234,50");
		assertThat(opportunities.ofCustomer(world.people.customer, 10, author)).isEmpty();
	}

	@Test
	void aMoveNamesWhatLacksAndTheFormFillsExactlyThat() {
		long person = world.people.person("Seidel");
		long id = made("Neue Theke");
		Stage talks = world.stage("Verhandlung");
		MvcTestResult refused = post("/opportunities/" + id + "/move").param("stage", "" + talks.id()).exchange();
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(refused))
			.contains("Der Betrag fehlt noch.", "wer entscheidet", "Der nächste Schritt fehlt noch.",
					"Bedarf ist aufgenommen", "Angebot ist durchgesprochen", "name=\"amount\"",
					"name=\"decisionMaker\"")
			.doesNotContain("name=\"competitor\"");
		MockMvcRequestBuilder filled = post("/opportunities/" + id + "/move").param("stage", "" + talks.id())
			.param("amount", "900")
			.param("expectedClose", TODAY.plusDays(30).toString())
			.param("decisionMaker", "" + person)
			.param("nextStep", "Anrufen")
			.param("nextStepOn", TODAY.plusDays(2).toString());
		world.process.pipelines()
			.get(0)
			.live()
			.stream()
			.filter((stage) -> stage.position() <= talks.position())
			.flatMap((stage) -> stage.checks().stream())
			.forEach((check) -> filled.param("checks", "" + check.id()));
		assertThat(filled).hasRedirectedUrl("/opportunities/" + id);
		Opportunity moved = opportunities.find(id, author).orElseThrow();
		assertThat(moved.stageName()).isEqualTo("Verhandlung");
		assertThat(moved.nextStep()).isEqualTo("Anrufen");
		assertThat(world.text("select string_agg(body, ' ' order by id) from interactions where customer_id = ?",
				world.people.customer))
			.contains("Neue Verkaufschance in der Stufe „Anfrage“")
			.contains("Von „Anfrage“ nach „Verhandlung“.");
		assertThat(opportunities.moves(id)).extracting(Opportunities.Move::kind).containsExactly("MOVED", "CREATED");
	}

	@Test
	void wonAndLostNeedAReasonAndComeBack() {
		long id = selling.create(world.draft("Theke", BigDecimal.TEN, world.step("Anrufen")), author).id();
		long task = opportunities.find(id, author).orElseThrow().nextTaskId();
		assertThat(post("/opportunities/" + id + "/closure").param("outcome", "LOST"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/opportunities/" + id + "/closure").param("outcome", "LOST")
			.param("reason", "" + world.reason(State.WON))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/opportunities/" + id + "/closure").param("outcome", "LOST")
			.param("reason", "" + world.reason(State.LOST))
			.param("note", "Zu teuer")).hasStatus3xxRedirection();
		assertThat(world.number("select count(*) from tasks where id = ? and done_at is not null", task)).isOne();
		assertThat(world.text("select body from interactions where customer_id = ? order by id desc limit 1",
				world.people.customer))
			.contains("Verloren", "Zu teuer");
		assertThat(text(get("/opportunities?state=LOST"))).contains("Theke");
		assertThat(post("/opportunities/" + id + "/move").param("stage", "" + world.stage("Bedarf klären").id()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/opportunities/" + id + "/reopening")).hasStatus3xxRedirection();
		assertThat(opportunities.find(id, author).orElseThrow().isOpen()).isTrue();
	}

	@Test
	void whoTicksOffTheNextStepIsAskedForAnother() {
		long id = selling.create(world.draft("Theke", null, world.step("Anrufen")), author).id();
		long task = opportunities.find(id, author).orElseThrow().nextTaskId();
		assertThat(post("/tasks/" + task + "/completion").param("result", "Will nachdenken").param("channel", "PHONE"))
			.hasRedirectedUrl("/opportunities/" + id + "/step?back=%2Ftasks");
		assertThat(text(get("/opportunities/" + id))).contains("Was kommt als Nächstes?");
		assertThat(text(get("/opportunities?adrift=true&owner=mine"))).contains("Theke");
		assertThat(post("/opportunities/" + id + "/step")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/opportunities/" + id + "/step").param("nextStep", "Besuchen")
			.param("nextStepOn", TODAY.plusDays(9).toString())).hasStatus3xxRedirection();
		assertThat(opportunities.find(id, author).orElseThrow().nextStep()).isEqualTo("Besuchen");
	}

	@Test
	void whoeverEditsWhatAnotherChangedSeesBoth() {
		long id = made("Theke");
		String original = HtmlUtils.htmlUnescape(text(get("/opportunities/" + id + "/edit"))
			.replaceFirst("(?s).*name=\"original\" value=\"([^\"]*)\".*", "$1"));
		assertThat(post("/opportunities/" + id).param("title", "Theke aus Eiche")
			.param("owner", "" + author.id())
			.param("version", "0")).hasStatus3xxRedirection();
		MvcTestResult stale = post("/opportunities/" + id).param("title", "Theke")
			.param("amount", "700")
			.param("owner", "" + author.id())
			.param("version", "0")
			.param("original", original)
			.exchange();
		assertThat(stale).hasStatus(HttpStatus.CONFLICT);
		assertThat(text(stale)).contains("Theke aus Eiche", "700");
	}

	@Test
	void whoMayNotSeeTheCustomerSeesNothing() {
		long id = made("Geheime Theke");
		Viewer narrow = new Viewer(world.people.stranger.id(), "Fremd", Set.of(Role.FIELD), false, false);
		for (String path : new String[] { "", "/edit", "/step", "/closure?outcome=WON",
				"/move?stage=" + world.stage("Angebot").id() }) {
			assertThat(get("/opportunities/" + id + path, narrow)).as(path).hasStatus(404);
		}
		for (String path : new String[] { "", "/board", "/forecast", "/process" }) {
			assertThat(text(get("/opportunities" + path, narrow))).as(path).doesNotContain("Geheime Theke");
		}
		assertThatThrownBy(() -> selling.reopen(id, narrow)).isInstanceOf(NotFoundException.class);
		assertThat(get("/settings/sales", author)).hasStatus(403);
	}

	@Test
	void pagesNeedFewStatements() throws Exception {
		long id = selling.create(world.draft("Theke", BigDecimal.TEN, world.step("Anrufen")), author).id();
		for (String path : new String[] { "", "?state=WON", "?stuck=true&owner=u" + author.id(), "/board", "/forecast",
				"/process" }) {
			get("/opportunities" + path);
			assertThat(StatementCounter.during(() -> assertThat(get("/opportunities" + path)).hasStatusOk())).as(path)
				.hasSizeLessThanOrEqualTo(4);
		}
		assertThat(StatementCounter.during(() -> assertThat(get("/opportunities/" + id)).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(5);
		assertThat(StatementCounter.during(() -> selling.create(world.draft("Zwei", null, world.step("Los")), author)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(StatementCounter
			.during(() -> selling.move(id, world.stage("Bedarf klären").id(), Details.NONE, author)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(StatementCounter
			.during(() -> selling.close(id, new Closing(State.WON, world.reason(State.WON), null), author)))
			.hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void ageForecastAndLessonsAreCounted() {
		long id = selling.create(world.draft("Alte Theke", new BigDecimal("1000"), null), author).id();
		world.change("update opportunities set stage_since = now() - interval '12 days 1 hour' where id = ?", id);
		assertThat(text(get("/opportunities?stuck=true&owner=mine"))).contains("steht seit 12 Tagen, üblich 7");
		assertThat(text(get("/opportunities/forecast"))).contains("Ohne Termin", author.name());
		long lost = selling.create(world.draft("Verlorene", new BigDecimal("500"), null), author).id();
		selling.close(lost, new Closing(State.LOST, world.reason(State.LOST), null), author);
		assertThat(text(get("/opportunities/process"))).contains("Am meisten geht in der Stufe");
	}

	@Test
	void oneOfAKindIsNotSpokenOfAsMany() {
		assertThat(said("sales.lesson.worst", "Angebot", 1, "5 €"))
			.isEqualTo("Am meisten geht in der Stufe „Angebot“ verloren: eine Verkaufschance, 5 €.");
		assertThat(said("sales.lesson.worst", "Angebot", 1200, "5 €")).contains(": 1.200 Verkaufschancen, ");
		assertThat(said("sales.lesson.usual", BigDecimal.ONE, 7)).isEqualTo("ein Tag, üblich 7");
		assertThat(said("sales.lesson.in-days", BigDecimal.ZERO)).isEqualTo("0 Tage");
		assertThat(said("sales.move.after", 1L)).isEqualTo("nach einem Tag");
	}

	private String said(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

	@Test
	void theFirmDefinesItsStagesAndKeepsThoseInUse() {
		Viewer boss = world.people.boss;
		String name = "Vorab " + UUID.randomUUID();
		long pipeline = world.process.pipelines().get(0).id();
		MockMvcRequestBuilder form = web.post()
			.uri("/settings/sales/stages")
			.with(HistoryWorld.as(boss))
			.with(Csrf.csrf())
			.param("pipeline", "" + pipeline)
			.param("name", name)
			.param("position", "900")
			.param("probability", "95")
			.param("usualDays", "3")
			.param("requirements", "COMPETITOR")
			.param("checks", "Eins\r\nZwei\r\n");
		assertThat(form).hasRedirectedUrl("/settings/sales");
		long stage = world.number("select id from pipeline_stages where name = ?", name);
		assertThat(text(get("/settings/sales", boss))).contains(name, "☑ Zwei");
		assertThat(text(get("/settings/sales/stages/" + stage + "/edit", boss))).contains("Eins\nZwei");
		long id = made("Theke");
		world.change("update opportunities set stage_id = ? where id = ?", stage, id);
		assertThat(asBoss("/settings/sales/stages/" + stage + "/deletion")).hasStatus3xxRedirection();
		assertThat(world.number("select count(*) from pipeline_stages where id = ? and retired_at is not null", stage))
			.isOne();
		world.change("delete from opportunities where id = ?", id);
		assertThat(asBoss("/settings/sales/stages/" + stage + "/deletion")).hasStatus3xxRedirection();
		assertThat(world.number("select count(*) from pipeline_stages where id = ?", stage)).isZero();
	}

	private MockMvcRequestBuilder asBoss(String path) {
		return web.post().uri(path).with(HistoryWorld.as(world.people.boss)).with(Csrf.csrf());
	}

	private long made(String title) {
		return selling.create(world.draft(title), author).id();
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
		return HtmlUtils.htmlUnescape(SignedIn.text(result));
	}

}
