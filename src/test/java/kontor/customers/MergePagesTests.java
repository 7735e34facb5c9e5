package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Two side by side, and where the one that went is found afterwards. */
@KontorTest
class MergePagesTests {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Accounts accounts;

	private MergeWorld world;

	private String page;

	@BeforeEach
	void world() {
		world = beans.createBean(MergeWorld.class);
		page = "/customers/" + world.winner + "/merge";
	}

	@Test
	void bothAreSideBySideWithWhatMoves() {
		assertThat(text(get("/customers/" + world.winner))).contains(page);
		String choice = text(get(page));
		assertThat(choice).contains("Ähnlich sind:", page + "?with=" + world.loser);
		assertThat(text(get(page + "?q=" + world.word + " Gesell"))).contains(page + "?with=" + world.loser);
		String both = text(get(page + "?with=" + world.loser));
		assertThat(both).contains("Eintrag der Kundenhistorie: <b>1</b>", "Aufgabe: <b>1</b>", "name=\"take[number]\"",
				"name=\"take[note]\" value=\"BOTH\" checked",
				"/customers/" + world.loser + "/merge?with=" + world.winner);
		assertThat(both).doesNotContain("??", "take[status]", "take[address]");
		assertThat(text(get(page + "?q=" + number(world.loser)))).contains("name=\"take[number]\"");
	}

	@Test
	void whatWasChosenCountsAndIsTakenBackWithOneClick() {
		String number = number(world.loser);
		MvcTestResult done = post(page, "with", "" + world.loser, "version", "0", "otherVersion", "0", "take[number]",
				"OTHER", "take[note]", "KEPT");
		assertThat(done).hasStatus3xxRedirection();
		assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/customers/" + world.winner);
		String undo = String.valueOf(done.getMvcResult().getFlashMap().get("undo"));
		CustomerDraft one = customers.snapshot(world.winner).orElseThrow().draft();
		assertThat(one.number()).isEqualTo(number);
		assertThat(one.note()).isEqualTo("Notiz " + world.word + " GmbH");
		assertThat(text(get(undo.replace("/undo", "")))).contains("ging auf in", "30 Tage");
		assertThat(text(get("/customers/" + world.winner + "/changes")))
			.contains("führte mit einem anderen zusammen: Kunde", "legte an: Kunde")
			.doesNotContain("??");
		assertThat(post(undo)).hasStatus3xxRedirection();
		assertThat(number(world.loser)).isEqualTo(number);
		assertThat(text(get("/customers/" + world.loser + "/changes")))
			.contains("machte das Zusammenführen rückgängig");
	}

	@Test
	void oldLinksAndNumbersLeadToTheOneThatStayed() {
		String number = number(world.loser);
		assertThat(merge()).hasStatus3xxRedirection();
		MvcTestResult old = get("/customers/" + world.loser);
		assertThat(old).hasStatus(303);
		assertThat(old.getResponse().getRedirectedUrl()).isEqualTo("/customers/" + world.winner);
		assertThat(old.getMvcResult().getFlashMap().get("notice")).isEqualTo("customers.merged.notice");
		assertThat(get("/customers/" + world.loser + "/history?x=1").getResponse().getRedirectedUrl())
			.isEqualTo("/customers/" + world.winner + "/history?x=1");
		MvcTestResult late = post("/customers/" + world.loser, "version", "0", "name", "Zu spät");
		assertThat(late).hasStatus(303);
		assertThat(late.getMvcResult().getFlashMap().get("warning")).isEqualTo("customers.merged.not-saved");
		assertThat(post("/customers/" + world.loser + "/restoration")).hasStatus(303);
		assertThat(get("/search?q=" + number).getResponse().getRedirectedUrl()).isEqualTo("/customers/" + world.winner);
		assertThat(text(get("/search/suggest?q=" + number))).contains("/customers/" + world.winner);
		for (String list : new String[] { "/customers?name=" + world.word, "/customers/suggest?q=" + world.word,
				"/customers/trash", "/search?q=" + world.word, "/customers/duplicates?name=" + world.word,
				"/api/v1/customers?q=" + world.word }) {
			assertThat(text(get(list))).as(list)
				.doesNotContain("\"" + world.word + " Gesellschaft", ">" + world.word + " Gesellschaft",
						"/customers/" + world.loser + "\"");
		}
		Viewer stranger = narrow(Visitor.with(accounts, Role.FIELD).viewer());
		assertThat(get("/customers/" + world.loser, stranger)).hasStatus(404);
		assertThat(get("/api/v1/customers/" + world.loser, stranger)).hasStatus(404);
		world.change("update customers set deleted_at = now() where id = ?", world.winner);
		assertThat(get("/customers/" + world.loser)).hasStatus(404);
	}

	@Test
	void badInputIsNamedAndChangesNothing() {
		Map<String, String> before = world.dump();
		assertThat(get(page + "?with=" + world.winner)).hasStatus(422);
		assertThat(get(page + "?with=999999999")).hasStatus(404);
		assertThat(get("/customers/999999999/merge")).hasStatus(404);
		assertThat(post(page)).hasStatus(404);
		assertThat(post(page, "with", "x")).hasStatus(404);
		assertThat(post(page, "with", "999999999", "version", "0")).hasStatus(404);
		MvcTestResult stale = post(page, "with", "" + world.loser, "version", "7", "otherVersion", "0", "take[number]",
				"OTHER");
		assertThat(stale).hasStatus(409);
		assertThat(text(stale)).contains("inzwischen geändert", "name=\"take[number]\" value=\"OTHER\" checked");
		assertThat(post(page, "with", "" + world.loser)).hasStatus(409);
		world.change("update customers set note = ? where id = ?", "x".repeat(15_000), world.winner);
		world.change("update customers set note = ? where id = ?", "y".repeat(15_000), world.loser);
		MvcTestResult tooLong = post(page, "with", "" + world.loser, "version", "0", "otherVersion", "0");
		assertThat(tooLong).hasStatus(422);
		assertThat(text(tooLong)).contains("Höchstens 20.000 Zeichen");
		world.change("update customers set note = ? where id = ?", "Notiz " + world.word + " GmbH", world.winner);
		world.change("update customers set note = ? where id = ?", "Notiz " + world.word + " Gesellschaft",
				world.loser);
		assertThat(world.dump()).isEqualTo(before);
		assertThat(merge()).hasStatus3xxRedirection();
		MvcTestResult again = get(page + "?with=" + world.loser);
		assertThat(again).hasStatus(409);
		assertThat(text(again)).contains("nicht mehr da");
		assertThat(merge()).hasStatus(409);
	}

	@Test
	void personsBecomeOneOnTheirPages() {
		String person = "/persons/" + world.person + "/merge";
		assertThat(text(get("/persons/" + world.person))).contains(person);
		assertThat(text(get(person + "?q=" + world.word))).contains(person + "?with=" + world.samePerson);
		assertThat(text(get("/persons/suggest?q=" + world.word.substring(0, 5)))).contains("Ewa " + world.word);
		assertThat(text(get(person + "?with=" + world.samePerson)))
			.contains("take[firstName]", "Ewa", "Sonstiges: <b>1</b>")
			.doesNotContain("??");
		MvcTestResult done = post(person, "with", "" + world.samePerson, "version", "0", "otherVersion", "0");
		assertThat(done).hasStatus3xxRedirection();
		assertThat(get("/persons/" + world.samePerson).getResponse().getRedirectedUrl())
			.isEqualTo("/persons/" + world.person);
		assertThat(text(get("/persons/" + world.person + "/changes"))).contains("Ewa");
		assertThat(text(get("/persons/suggest?q=" + world.word))).doesNotContain("Ewa");
	}

	@Test
	void twoTickedInTheListAreSideBySide() {
		MvcTestResult two = post("/customers/bulk", "action", "MERGE", "id", "" + world.winner, "id", "" + world.loser);
		assertThat(two.getResponse().getRedirectedUrl()).isEqualTo(page + "?with=" + world.loser);
		assertThat(post("/customers/bulk", "action", "MERGE", "id", "" + world.winner)).hasStatus(422);
		assertThat(post("/customers/bulk", "action", "MERGE", "all", "true")).hasStatus(422);
	}

	@Test
	void programsMergeAndAreLedOn() {
		String path = "/api/v1/customers/" + world.winner + "/merge";
		assertThat(send(path, "{}")).hasStatus(422);
		assertThat(send(path, "{\"with\":" + world.winner + "}")).hasStatus(422);
		assertThat(send(path, "{\"with\":999999999}")).hasStatus(404);
		assertThat(send(path, "{\"with\":" + world.loser + ",\"colour\":1}")).hasStatus(400);
		assertThat(send(path, "{\"with\":" + world.loser + ",\"choices\":{\"colour\":\"KEPT\"}}")).hasStatus(422);
		assertThat(send(path, "{\"with\":" + world.loser + ",\"version\":9}")).hasStatus(409);
		String number = number(world.loser);
		MvcTestResult done = send(path,
				"{\"with\":%d,\"version\":0,\"withVersion\":0,\"choices\":{\"number\":\"OTHER\"}}"
					.formatted(world.loser));
		assertThat(done).hasStatusOk();
		assertThat(text(done)).contains("\"number\":\"" + number + "\"");
		MvcTestResult old = get("/api/v1/customers/" + world.loser);
		assertThat(old).hasStatus(308);
		assertThat(old.getResponse().getHeader("Location")).isEqualTo("/api/v1/customers/" + world.winner);
		assertThat(text(old)).contains("\"mergedInto\":" + world.winner, "\"status\":308");
		MvcTestResult delete = web.perform(MockMvcRequestBuilders.delete("/api/v1/customers/" + world.loser)
			.with(Csrf.csrf())
			.with(HistoryWorld.as(world.boss)));
		assertThat(delete).hasStatus(409);
		assertThat(customers.snapshot(world.winner)).isPresent();
		assertThat(send(path, "{\"with\":" + world.loser + "}")).hasStatus(409);
		MvcTestResult person = send("/api/v1/persons/" + world.person + "/merge",
				"{\"with\":%d}".formatted(world.samePerson));
		assertThat(person).hasStatusOk();
		assertThat(persons.snapshot(world.samePerson)).isEmpty();
		assertThat(get("/api/v1/persons/" + world.samePerson)).hasStatus(308);
	}

	@Test
	void aProgramThatKnowsTheOldIdWritesToTheOneThatStayed() {
		world.change("update customers set external_id = ? where id = ?", "erp/w" + world.word, world.winner);
		world.change("update customers set external_id = ? where id = ?", "erp/l" + world.word, world.loser);
		assertThat(merge()).hasStatus3xxRedirection();
		MvcTestResult put = web.perform(MockMvcRequestBuilders.put("/api/v1/customers/erp/l" + world.word)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"kind\":\"ORGANISATION\",\"status\":\"CUSTOMER\",\"name\":\"" + world.word + " AG\"}")
			.with(Csrf.csrf())
			.with(HistoryWorld.as(world.boss)));
		assertThat(put).hasStatusOk();
		assertThat(text(put)).contains("\"id\":" + world.winner + ",", "erp/w" + world.word);
	}

	private Viewer narrow(Viewer viewer) {
		return new Viewer(viewer.id(), viewer.name(), viewer.roles(), false, false);
	}

	private String number(long customer) {
		return customers.snapshot(customer).orElseThrow().draft().number();
	}

	private MvcTestResult merge() {
		return post(page, "with", "" + world.loser, "version", "0", "otherVersion", "0");
	}

	private MvcTestResult get(String path) {
		return get(path, world.boss);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return new SignedIn(web, viewer).get(path);
	}

	private MvcTestResult post(String path, String... fields) {
		return new SignedIn(web, world.boss).post(path, fields);
	}

	private MvcTestResult send(String path, String body) {
		return web.perform(MockMvcRequestBuilders.request(HttpMethod.POST, path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(Csrf.csrf())
			.with(HistoryWorld.as(world.boss)));
	}

	private static String text(MvcTestResult answer) {
		return SignedIn.text(answer);
	}

}
