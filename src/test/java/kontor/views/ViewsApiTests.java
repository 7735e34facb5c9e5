package kontor.views;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.Csrf;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs save, read and change views as their users do. */
@KontorTest
class ViewsApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	private Visitor me;

	@BeforeEach
	void me() {
		me = Visitor.with(accounts, Role.SALES);
	}

	@Test
	void aViewIsSavedReadCountedChangedAndDeleted() {
		String path = made(
				"{\"list\": \"customers\", \"name\": \"Stille\", \"query\": \"owner=mine&planned=false&after=x\"}");
		assertThat(ask(HttpMethod.GET, path, "", me)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"list": "customers", "name": "Stille", "query": "owner=mine&planned=false", "shared": false, "own": true,
							"pinned": false, "fit": true, "version": 0,
							"sentence": "Kunden: meine Kunden und ohne nächsten Schritt"}""");
		assertThat(ask(HttpMethod.GET, path + "/count", "", me)).bodyJson()
			.isLenientlyEqualTo("{\"rows\": 0, \"more\": false}");
		assertThat(ask(HttpMethod.PATCH, path, "{\"query\": \"planned=true\", \"pinned\": true, \"version\": 0}", me))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"name\": \"Stille\", \"query\": \"planned=true\", \"pinned\": true, \"version\": 1}");
		assertThat(ask(HttpMethod.PATCH, path, "{\"name\": \"Alt\", \"version\": 0}", me))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(ask(HttpMethod.DELETE, path, "", me)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(ask(HttpMethod.GET, path, "", me)).hasStatus(404);
	}

	@Test
	void aColleagueReadsAndPinsWhatIsSharedAndNothingElse() {
		String own = made("{\"list\": \"tasks\", \"name\": \"Meine\", \"query\": \"view=team\"}");
		String shared = made(
				"{\"list\": \"history\", \"name\": \"Unsere\", \"query\": \"channel=FAX\", \"shared\": true}");
		Visitor colleague = Visitor.with(accounts, Role.SERVICE);
		assertThat(ask(HttpMethod.GET, own, "", colleague)).hasStatus(404);
		assertThat(ask(HttpMethod.GET, own + "/count", "", colleague)).hasStatus(404);
		assertThat(ask(HttpMethod.DELETE, own, "", colleague)).hasStatus(404);
		assertThat(ask(HttpMethod.GET, shared, "", colleague)).bodyJson().extractingPath("$.own").isEqualTo(false);
		assertThat(ask(HttpMethod.PATCH, shared, "{\"pinned\": true}", colleague)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.pinned")
			.isEqualTo(true);
		assertThat(ask(HttpMethod.PATCH, shared, "{\"name\": \"Fremd\"}", colleague)).hasStatus(404);
		assertThat(ask(HttpMethod.DELETE, shared, "", colleague)).hasStatus(404);
	}

	@Test
	void theListGoesOnWhereItStopped() {
		for (int i = 0; i < 3; i++) {
			made("{\"list\": \"persons\", \"name\": \"" + me.username() + i + "\", \"query\": \"birthday=" + (i + 1)
					+ "\"}");
		}
		StringBuilder read = new StringBuilder();
		String after = "";
		do {
			MvcTestResult page = ask(HttpMethod.GET, "?list=persons&limit=2&after=" + after, "", me);
			String text = kontor.SignedIn.text(page);
			read.append(text);
			after = text.contains("\"next\":\"") ? text.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1") : "";
		}
		while (!after.isEmpty());
		assertThat(read).contains(me.username() + 0, me.username() + 1, me.username() + 2, "Geburtstag im März")
			.doesNotContain("\"list\":\"customers\"");
		assertThat(ask(HttpMethod.GET, "?after=kaputt&limit=-3", "", me)).hasStatusOk();
	}

	@Test
	void wrongFieldsAreNamed() {
		wrong("list", "{\"name\": \"x\"}");
		wrong("list", "{\"name\": \"x\", \"list\": \"moons\"}");
		wrong("name", "{\"list\": \"customers\"}");
		wrong("name", "{\"list\": \"customers\", \"name\": \"" + "x".repeat(81) + "\"}");
		wrong("query", "{\"list\": \"customers\", \"name\": \"x\", \"query\": null}");
		wrong("shared", "{\"list\": \"customers\", \"name\": \"x\", \"shared\": \"vielleicht\"}");
		for (String query : new String[] { "tag=987654321", "quiet=-5", "columns=BANK", "or5.status=CUSTOMER",
				"or1.nonsense=x", "name=%E4%", "name=" + "x".repeat(2100), "or1.postcode=x-1" }) {
			wrong("query", "{\"list\": \"customers\", \"name\": \"x\", \"query\": \"" + query + "\"}");
		}
		wrong("query", "{\"list\": \"tasks\", \"name\": \"x\", \"query\": \"view=moon\"}");
		wrong("query", "{\"list\": \"tasks\", \"name\": \"x\", \"query\": \"due=SOON\"}");
		wrong("query", "{\"list\": \"history\", \"name\": \"x\", \"query\": \"channel=MOON\"}");
		wrong("query", "{\"list\": \"persons\", \"name\": \"x\", \"query\": \"birthday=13\"}");
		String path = made("{\"list\": \"customers\", \"name\": \"Einmal\"}");
		wrong("name", "{\"list\": \"customers\", \"name\": \"Einmal\"}");
		assertThat(ask(HttpMethod.PATCH, path, "{\"list\": \"tasks\"}", me)).hasStatus(422);
		assertThat(ask(HttpMethod.POST, "", "kein JSON", me)).hasStatus(400);
	}

	@Test
	void theApiDescribesItself() {
		assertThat(web.get().uri("/v3/api-docs").with(HistoryWorld.as(me.viewer()))).hasStatusOk()
			.bodyText()
			.contains("/api/v1/views/{id}/count");
	}

	private void wrong(String field, String body) {
		MvcTestResult answer = ask(HttpMethod.POST, "", body, me);
		assertThat(answer).as(body).hasStatus(422);
		assertThat(answer).as(body).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
	}

	private String made(String body) {
		MvcTestResult made = ask(HttpMethod.POST, "", body, me);
		assertThat(made).as(body).hasStatus(HttpStatus.CREATED);
		return String.valueOf(made.getResponse().getHeader("Location")).replaceFirst(".*/api/v1/views", "");
	}

	private MvcTestResult ask(HttpMethod method, String path, String body, Visitor who) {
		var request = web.method(method)
			.uri("/api/v1/views" + path)
			.with(HistoryWorld.as(who.viewer()))
			.with(Csrf.csrf());
		return body.isEmpty() ? request.exchange()
				: request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
