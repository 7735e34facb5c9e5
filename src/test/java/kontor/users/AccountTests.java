package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class AccountTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transaction;

	Browser browser;

	String name;

	long id;

	@BeforeEach
	void account() {
		name = "k" + UUID.randomUUID().toString().substring(0, 8);
		id = accounts.create(name, "Karl", Set.of(Role.SERVICE), Browser.PASSWORD);
		browser = new Browser(mvc).signIn(name);
	}

	@Test
	void languageAndColoursCountAtOnce() {
		assertThat(Browser.body(browser.get("/account"))).contains("Mein Konto").contains("data-theme=\"auto\"");
		browser.post("/account", "displayName", "Karla", "language", "en", "theme", "dark", "density", "compact",
				"startPage", "/", "signature", "Karla\r\nLager", "version", version());
		assertThat(Browser.body(browser.get("/account"))).contains("My account")
			.contains("lang=\"en\"")
			.contains("data-theme=\"dark\"")
			.contains("data-density=\"compact\"")
			.contains("Karla");
		assertThat(browser.post("/account", "displayName", " ", "language", "fr", "theme", "pink", "density", "wide",
				"startPage", "/", "version", version()))
			.hasStatus(422);
		assertThat(browser.post("/account", "displayName", "K", "language", "en", "theme", "dark", "density", "compact",
				"startPage", "/", "version", "0"))
			.hasStatus(409);
	}

	@Test
	void signingInLeadsWhereTheUserLikesToBegin() {
		prefer("/tasks");
		assertThat(signIn()).hasRedirectedUrl("/tasks");
		assertThat(signIn("to", "/calendar")).hasRedirectedUrl("/calendar");
		assertThat(account("startPage", "https://example.org/")).hasStatus(422)
			.bodyText()
			.contains("gibt es nicht mehr");
		long view = transaction.execute((status) -> jdbc
			.sql("insert into saved_views (user_id, list, name, query) values (?, 'customers', ?, '') returning id")
			.params(id, "Meine " + name)
			.query(Long.class)
			.single());
		assertThat(browser.get("/account")).bodyText().contains("Ansicht „Meine " + name);
		prefer("/views/" + view);
		assertThat(signIn()).hasRedirectedUrl("/views/" + view);
		transaction
			.executeWithoutResult((status) -> jdbc.sql("delete from saved_views where id = ?").param(view).update());
		assertThat(signIn()).hasRedirectedUrl("/");
		assertThat(account("startPage", "/views/" + view)).hasStatus(422);
	}

	@Test
	void whatThePagesWantToKnowOfTheUserCostsNoStatement() throws Exception {
		int before = StatementCounter.during(() -> browser.get("/account/password")).size();
		account("density", "compact", "language", "en");
		assertThat(StatementCounter.during(() -> browser.get("/account/password"))).hasSize(before);
	}

	private MvcTestResult signIn(String... more) {
		List<String> fields = new ArrayList<>(List.of("username", name, "password", Browser.PASSWORD));
		fields.addAll(List.of(more));
		return new Browser(mvc).post("/login", fields.toArray(String[]::new));
	}

	private void prefer(String startPage) {
		assertThat(account("startPage", startPage)).hasRedirectedUrl("/account");
	}

	private MvcTestResult account(String... changed) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("displayName", "Karl", "language", "de", "theme",
				"auto", "density", "comfortable", "startPage", "/", "version", version()));
		for (int i = 0; i < changed.length; i += 2) {
			fields.put(changed[i], changed[i + 1]);
		}
		return browser.post("/account",
				fields.entrySet()
					.stream()
					.flatMap((one) -> Stream.of(one.getKey(), one.getValue()))
					.toArray(String[]::new));
	}

	@Test
	void strangersReadTheLanguageOfTheirBrowser() {
		assertThat(mvc.get().uri("/login").header("Accept-Language", "en-GB,de;q=0.5")).bodyText().contains("Sign in");
		assertThat(mvc.get().uri("/login").header("Accept-Language", "fr")).bodyText().contains("Anmelden");
		assertThat(mvc.get().uri("/login").header("Accept-Language", "%%%")).hasStatusOk();
	}

	@Test
	void aNewPasswordEndsAllOtherSessions() {
		Browser phone = new Browser(mvc).signIn(name);
		String token = token();
		assertThat(browser.post("/account/password", "oldPassword", "wrong password", "password", "new pass phrase ",
				"version", version()))
			.hasStatus(422)
			.bodyText()
			.contains("ist nicht Ihr bisheriges Kennwort");
		assertThat(browser.post("/account/password", "oldPassword", Browser.PASSWORD, "password", "new pass phrase ",
				"version", version()))
			.hasRedirectedUrl("/account");
		assertThat(browser.get("/account")).hasStatusOk();
		assertThat(phone.get("/account")).hasStatus(302);
		assertThat(me(token)).hasStatus(401);
		assertThat(phone.post("/login", "username", name, "password", "new pass phrase")).hasStatus(401);
		assertThat(phone.post("/login", "username", name, "password", "new pass phrase ")).hasStatus(302);
	}

	@Test
	void aTokenSpeaksForItsUser() {
		String token = token();
		assertThat(me(token)).hasStatusOk().bodyJson().extractingPath("$.username").isEqualTo(name);
		assertThat(mvc.get().uri("/v3/api-docs").header("Authorization", "Bearer " + token)).hasStatusOk();
		assertThat(me(token).getResponse().getCookies()).isEmpty();
	}

	@Test
	void withoutTokenTheApiSaysSo() {
		for (MvcTestResult refused : new MvcTestResult[] { me("kontor_wrong"), mvc.get().uri("/api/v1/me").exchange(),
				browser.get("/api/v1/me"), mvc.get().uri("/v3/api-docs").exchange() }) {
			assertThat(refused).hasStatus(401).hasContentType("application/problem+json");
			assertThat(refused).hasHeader("WWW-Authenticate", "Bearer")
				.bodyJson()
				.extractingPath("$.status")
				.isEqualTo(401);
		}
	}

	@Test
	void theSecretIsShownOnceAndStoredAsHash() {
		String token = token();
		assertThat(Browser.body(browser.get("/account/tokens"))).doesNotContain(token).contains("Kasse");
		assertThat(jdbc.sql("select secret_hash from api_tokens where user_id = :id")
			.param("id", id)
			.query(byte[].class)
			.single()).hasSize(32);
	}

	@Test
	void useIsNotedOnceAMinute() {
		String token = token();
		me(token);
		String first = row();
		me(token);
		assertThat(row()).isEqualTo(first);
		set("last_used_at = now() - interval '2 minutes'");
		String old = row();
		me(token);
		assertThat(row()).isNotEqualTo(old);
	}

	@Test
	void expiredAndRevokedTokensDoNotWork() {
		String token = token();
		set("expires_at = now() - interval '1 second'");
		assertThat(me(token)).hasStatus(401);
		set("expires_at = null");
		assertThat(me(token)).hasStatusOk();
		long tokenId = jdbc.sql("select id from api_tokens where user_id = :id")
			.param("id", id)
			.query(Long.class)
			.single();
		accounts.create("f" + name, "Fremd", Set.of(Role.SALES), Browser.PASSWORD);
		Browser other = new Browser(mvc).signIn("f" + name);
		assertThat(other.post("/account/tokens/" + tokenId + "/revocation")).hasStatus(404);
		browser.post("/account/tokens/" + tokenId + "/revocation");
		assertThat(me(token)).hasStatus(401);
	}

	@Test
	void aTokenNeedsAPurposeAndADayToCome() {
		assertThat(browser.post("/account/tokens", "label", "", "lastDay", "2001-01-01")).hasStatus(422)
			.bodyText()
			.contains("label-error")
			.contains("lastDay-error");
	}

	private String token() {
		Matcher token = Pattern.compile("kontor_[\\w-]{43}")
			.matcher(Browser.body(browser.post("/account/tokens", "label", "Kasse", "password", Browser.PASSWORD)));
		assertThat(token.find()).isTrue();
		return token.group();
	}

	private MvcTestResult me(String token) {
		return mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + token).exchange();
	}

	private String row() {
		return jdbc.sql("select xmin || ' ' || last_used_at from api_tokens where user_id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	private void set(String change) {
		transaction
			.executeWithoutResult((status) -> jdbc.sql("update api_tokens set " + change + " where user_id = :id")
				.param("id", id)
				.update());
	}

	private String version() {
		return String.valueOf(users.findById(id).orElseThrow().version());
	}

}
