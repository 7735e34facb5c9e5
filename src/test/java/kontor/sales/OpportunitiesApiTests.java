package kontor.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.history.HistoryWorld;
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
class OpportunitiesApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Pipelines pipelines;

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
	void oneIsMadeOnceByItsExternalId() {
		long person = world.people.person("Seidel");
		String body = """
				{"customerId": %d, "title": "Regale", "amount": 1234.5, "expectedClose": "2026-12-24", "source": "WEBSITE",
				"externalId": "shop-9", "persons": [{"personId": %d, "role": "BUYER"}], "nextStep": "Anrufen", "nextStepOn": "2026-12-01"}"""
			.formatted(world.people.customer, person);
		MvcTestResult first = ask(HttpMethod.POST, "", body);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.amount").isEqualTo(1234.5);
		assertThat(first).bodyJson().extractingPath("$.persons[0].role").isEqualTo("BUYER");
		assertThat(first).bodyJson().extractingPath("$.nextStep").isEqualTo("Anrufen");
		assertThat(ask(HttpMethod.POST, "", body)).hasStatusOk();
		assertThat(ask(HttpMethod.GET, "?customer=" + world.people.customer, "")).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(1);
	}

	@Test
	void aPatchChangesWhatItNames() {
		String path = made("Regale");
		assertThat(ask(HttpMethod.PATCH, path, "{\"amount\": 70, \"version\": 0}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo("Regale");
		assertThat(ask(HttpMethod.PATCH, path, "{\"amount\": 80, \"version\": 0}")).hasStatus(HttpStatus.CONFLICT);
		assertThat(ask(HttpMethod.PATCH, path, "{\"amount\": -1}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(ask(HttpMethod.PATCH, path, "{\"source\": \"NIX\"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aMoveNamesWhatLacks() {
		String path = made("Regale");
		long stage = world.stage("Angebot").id();
		MvcTestResult refused = ask(HttpMethod.POST, path + "/move", "{\"stageId\": " + stage + "}");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("amount", "expectedClose", "nextStep", "checks");
		String checks = world.stage("Angebot").checks().stream().map((check) -> "" + check.id()).toList().toString();
		assertThat(
				ask(HttpMethod.POST, path + "/move",
						"""
								{"stageId": %d, "amount": 5, "expectedClose": "2026-12-24", "nextStep": "Los", "nextStepOn": "2026-12-01", "checks": %s}"""
							.formatted(stage, checks)))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.stage")
			.isEqualTo("Angebot");
		assertThat(ask(HttpMethod.POST, path + "/closure",
				"{\"outcome\": \"WON\", \"reasonId\": %d}".formatted(world.reason(State.WON))))
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("WON");
		assertThat(ask(HttpMethod.DELETE, path + "/closure", "")).bodyJson()
			.extractingPath("$.state")
			.isEqualTo("OPEN");
		assertThat(ask(HttpMethod.POST, path + "/step", "{\"nextStep\": \"Weiter\", \"nextStepOn\": \"2026-12-02\"}"))
			.bodyJson()
			.extractingPath("$.nextStep")
			.isEqualTo("Weiter");
	}

	@Test
	void whatOneMayNotSeeIsNotThere() {
		String path = made("Regale");
		Viewer narrow = new Viewer(world.people.stranger.id(), "Fremd", Set.of(Role.FIELD), false, false);
		assertThat(ask(HttpMethod.GET, path, "", narrow)).hasStatus(404);
		assertThat(ask(HttpMethod.PATCH, path, "{\"title\": \"x\"}", narrow)).hasStatus(404);
		assertThat(ask(HttpMethod.GET, "?customer=" + world.people.customer, "", narrow)).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(0);
		assertThat(ask(HttpMethod.POST, "", "{\"customerId\": %d, \"title\": \"x\"}".formatted(world.people.customer),
				narrow))
			.hasStatus(404);
	}

	private String made(String title) {
		MvcTestResult made = ask(HttpMethod.POST, "",
				"{\"customerId\": %d, \"title\": \"%s\"}".formatted(world.people.customer, title));
		assertThat(made).hasStatus(HttpStatus.CREATED);
		return String.valueOf(made.getResponse().getHeader("Location")).replace("/api/v1/opportunities", "");
	}

	private MvcTestResult ask(HttpMethod method, String path, String body) {
		return ask(method, path, body, author);
	}

	private MvcTestResult ask(HttpMethod method, String path, String body, Viewer viewer) {
		return web.method(method)
			.uri("/api/v1/opportunities" + path)
			.with(HistoryWorld.as(viewer))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
