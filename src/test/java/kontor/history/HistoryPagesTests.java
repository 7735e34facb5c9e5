package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static kontor.Csrf.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class HistoryPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void aContactIsCapturedAndShown() {
		MvcTestResult saved = capture(world.author, "Ruft morgen <b>wieder</b> an").exchange();
		assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl("/customers/" + world.customer + "/history");
		String page = text(get("/customers/" + world.customer + "/history", world.stranger));
		assertThat(page).contains("Ruft morgen &lt;b&gt;wieder&lt;/b&gt; an")
			.contains("Anna Autorin")
			.contains("Anruf");
	}

	@Test
	void sendingTheFormTwiceWritesOnce() {
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(capture(world.author, "doppelt").param("entryKey", key).exchange()).hasStatus3xxRedirection();
		}
		assertThat(text(get("/customers/" + world.customer + "/history", world.author))).containsOnlyOnce(">doppelt<");
	}

	@Test
	void anotherTextFromTheSameFormIsAnotherEntry() {
		String key = UUID.randomUUID().toString();
		for (String text : List.of("erster Satz", "zweiter Satz", "zweiter Satz")) {
			assertThat(capture(world.author, text).param("entryKey", key).exchange()).hasStatus3xxRedirection();
		}
		assertThat(text(get("/customers/" + world.customer + "/history", world.author)))
			.containsOnlyOnce(">erster Satz<")
			.containsOnlyOnce(">zweiter Satz<");
	}

	@Test
	void aFormWithMistakesKeepsWhatWasTyped() {
		MvcTestResult answer = web.post()
			.uri("/history")
			.with(HistoryWorld.as(world.author))
			.with(csrf())
			.param("customer", String.valueOf(world.customer))
			.param("body", "Mein langer Text")
			.param("durationMinutes", "viel")
			.param("occurredAt", "2026-99-01T00:00")
			.param("channel", "RAUCHZEICHEN")
			.param("followUp", "DATE")
			.exchange();
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Mein langer Text")
			.contains("value=\"viel\"")
			.contains("value=\"2026-99-01T00:00\"")
			.contains("ist keine ganze Zahl")
			.contains("ist kein Zeitpunkt")
			.contains("bitte angeben");
	}

	@Test
	void withoutTextNothingIsSaved() {
		assertThat(capture(world.author, "  ").exchange()).hasStatus(422);
		assertThat(capture(world.author, "x".repeat(100_001)).exchange()).hasStatus(422);
	}

	@Test
	void theCustomerCanBeTyped() {
		MvcTestResult saved = web.post()
			.uri("/history")
			.with(HistoryWorld.as(world.author))
			.with(csrf())
			.param("customerName", number())
			.param("channel", "NOTE")
			.param("body", "getippt")
			.exchange();
		assertThat(saved).hasRedirectedUrl("/customers/" + world.customer);
		MvcTestResult unknown = web.post()
			.uri("/history")
			.with(HistoryWorld.as(world.author))
			.with(csrf())
			.param("customerName", "Gibt es nicht AG")
			.param("body", "getippt")
			.exchange();
		assertThat(unknown).hasStatus(422);
		assertThat(text(unknown)).contains("Diesen Kunden gibt es nicht").contains("Gibt es nicht AG");
	}

	@Test
	void editingShowsTheEarlierVersion() {
		long id = history.record(world.note("vorher"), world.author).id();
		assertThat(text(get("/history/" + id + "/edit", world.owner))).contains("vorher");
		assertThat(edit(id, 0, "nachher").exchange()).hasRedirectedUrl("/history/" + id);
		assertThat(text(get("/history/" + id, world.stranger))).contains("nachher").doesNotContain("vorher");
		assertThat(text(get("/history/" + id + "/versions", world.stranger))).contains("nachher").contains("vorher");
	}

	@Test
	void aStaleFormShowsBothTextsAndCanBeSavedThen() {
		long id = history.record(world.note("vorher"), world.author).id();
		edit(id, 0, "die andere war schneller").exchange();
		MvcTestResult conflict = edit(id, 0, "mein Text").exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains("die andere war schneller")
			.contains("mein Text")
			.contains("name=\"version\" value=\"1\"");
		assertThat(edit(id, 1, "mein Text").exchange()).hasStatus3xxRedirection();
	}

	@Test
	void whatOnlyTheOtherOneChangedStaysAsHeWantsIt() {
		long id = history.record(world.note("vorher"), world.author).id();
		edit(id, 0, "am Anfang").exchange();
		edit(id, 1, "die andere war schneller").exchange();
		MvcTestResult conflict = edit(id, 1, "am Anfang").param("subject", "mein Betreff").exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains(">die andere war schneller</textarea>").contains("value=\"mein Betreff\"");
	}

	@Test
	void anEditWithMistakesKeepsWhatWasTyped() {
		long id = history.record(world.note("vorher"), world.author).id();
		assertThat(edit(id, 0, "").exchange()).hasStatus(422);
		assertThat(edit(id, 0, "Text").param("personId", "999999999").exchange()).hasStatus(422);
	}

	@Test
	void whatIsNotThereOrNotForOneIsNotFound() {
		long secret = history.record(HistoryWorld.confidential(world.note("Geheim" + world.customer)), world.author)
			.id();
		for (String path : List.of("/history/" + secret, "/history/" + secret + "/edit",
				"/history/" + secret + "/versions", "/history/999999999", "/customers/999999999/history",
				"/history/new?customer=999999999", "/history/abc")) {
			assertThat(get(path, world.stranger)).as(path).hasStatus(404);
		}
		assertThat(web.post()
			.uri("/history/" + secret)
			.with(HistoryWorld.as(world.stranger))
			.with(csrf())
			.param("body", "geraten")).hasStatus(404);
		assertThat(get("/history/" + secret, world.owner)).hasStatusOk();
	}

	@Test
	void noListAndNoFileShowsConfidentialEntriesToStrangers() {
		String mark = "Geheim" + world.customer;
		NewInteraction entry = NewInteraction.of(world.customer, Channel.PHONE, Direction.IN, Instant.now(), mark);
		history.record(HistoryWorld.confidential(entry), world.author);
		for (String path : List.of("/customers/" + world.customer + "/history", "/history", "/history?q=" + mark,
				"/history/export.csv?purpose=Probe&customer=" + world.customer,
				"/history/export.csv?purpose=Probe&q=" + mark, "/api/v1/history?q=" + mark, "/")) {
			assertThat(text(get(path, world.author)).replaceAll("</?mark>", "")).as(path).contains(mark);
			assertThat(text(get(path, world.stranger)).replace("value=\"" + mark, "").replace("q=" + mark, "")).as(path)
				.doesNotContain(mark);
		}
		assertThat(text(get("/history/export.csv?purpose=Probe&q=" + mark, world.boss))).contains(mark);
	}

	@Test
	void olderEntriesAreReachedByLinks() {
		List<NewInteraction> many = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			many.add(world.note("Eintrag-" + i + "."));
		}
		history.recordAll(many, world.author.id());
		String page = text(get("/customers/" + world.customer + "/history", world.author));
		String link = page.replaceAll("(?s).*k-older\"><a class=\"btn btn-sm\" href=\"([^\"]+)\".*", "$1");
		assertThat(text(get(link.replace("&amp;", "&"), world.author))).contains("Eintrag-0.")
			.doesNotContain("k-older");
	}

	@Test
	void longTextsAreCutAndOpenInPlace() {
		long id = history.record(world.note("lang ".repeat(200) + "Ende"), world.author).id();
		String page = text(get("/customers/" + world.customer + "/history", world.author));
		assertThat(page).doesNotContain("Ende").contains("hx-get=\"/history/" + id + "\"");
		assertThat(text(get("/history/" + id, world.author))).contains("Ende");
	}

	@Test
	void aPageOf25EntriesIsSmallAndTakesFewStatements() throws Exception {
		List<NewInteraction> many = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			many.add(world.note("Herr Müller fragt nach der Lieferung. ".repeat(5)));
		}
		history.recordAll(many, world.author.id());
		String path = "/customers/" + world.customer + "/history";
		get(path, world.author);
		List<String> sent = StatementCounter.during(() -> get(path, world.author));
		assertThat(sent).hasSizeLessThanOrEqualTo(4);
		String page = text(get(path, world.author));
		String list = page.substring(page.indexOf("id=\"timeline\""));
		assertThat(list.getBytes(StandardCharsets.UTF_8).length).isLessThan(35_000);
	}

	@Test
	void savingTakesFewStatements() throws Exception {
		List<String> sent = StatementCounter
			.during(() -> assertThat(capture(world.author, "kurz").param("followUp", "WEEK").exchange())
				.hasStatus3xxRedirection());
		assertThat(sent).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void theExportHoldsWhatTheListShows() {
		history.record(world.note("Zeile eins\nZeile \"zwei\"; Ende"), world.author);
		MvcTestResult file = get("/history/export.csv?purpose=Probe&customer=" + world.customer + "&channel=PHONE",
				world.stranger);
		assertThat(file).hasStatusOk();
		assertThat(text(file)).startsWith("\uFEFF")
			.contains("Zeitpunkt;")
			.contains("\"Zeile eins\nZeile \"\"zwei\"\"; Ende\"");
		assertThat(get("/history/export.xlsx?purpose=Probe&customer=" + world.customer, world.stranger)).hasStatusOk();
		assertThat(get("/history/export.pdf", world.stranger)).hasStatus(404);
	}

	@Test
	void theCaptureFormIsAPageOfItsOwn() {
		long person = world.person("Sommer");
		String page = text(get("/history/new?customer=" + world.customer + "&back=/tasks", world.author));
		assertThat(page).contains("id=\"capture-box\"")
			.contains("Möbelhaus Groß GmbH")
			.contains("<option value=\"" + person + "\">Sommer</option>")
			.contains("name=\"back\" value=\"/tasks\"")
			.contains("name=\"_csrf\"");
		assertThat(text(get("/history/new", world.author))).contains("name=\"customerName\"");
	}

	private MockMvcRequestBuilder capture(Viewer viewer, String body) {
		return web.post()
			.uri("/history")
			.with(HistoryWorld.as(viewer))
			.with(csrf())
			.param("customer", String.valueOf(world.customer))
			.param("channel", "PHONE")
			.param("direction", "IN")
			.param("body", body)
			.param("back", "/customers/" + world.customer + "/history");
	}

	private MockMvcRequestBuilder edit(long id, long version, String body) {
		return web.post()
			.uri("/history/" + id)
			.with(HistoryWorld.as(world.owner))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("channel", "PHONE")
			.param("direction", "IN")
			.param("occurredAt", "2026-03-10T12:00")
			.param("body", body);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return web.get().uri(path).with(HistoryWorld.as(viewer)).exchange();
	}

	private String number() {
		return jdbc.sql("select number from customers where id = ?").param(world.customer).query(String.class).single();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
