package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.database.CommandFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class TokenScopesTests {

	private static final String CUSTOMER = "{\"kind\":\"ORGANISATION\",\"name\":\"Umfang GmbH\"}";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	UserDesk desk;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SecondFactorRoles roles;

	@Autowired
	TransactionOperations transaction;

	String name;

	long id;

	@BeforeEach
	void people() {
		name = "t" + UUID.randomUUID().toString().substring(0, 8);
		id = accounts.create(name, "Tilo", Set.of(Role.SALES), Browser.PASSWORD);
		accounts.create("a" + name, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
	}

	@Test
	void readingIsAllAReadTokenMay() {
		String token = token(name, "READ");
		assertThat(ask(HttpMethod.GET, "/api/v1/me", token)).hasStatusOk();
		assertThat(ask(HttpMethod.GET, "/api/v1/customers", token)).hasStatusOk();
		assertThat(ask(HttpMethod.GET, "/v3/api-docs", token)).hasStatusOk();
		for (HttpMethod method : new HttpMethod[] { HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
				HttpMethod.DELETE }) {
			MvcTestResult refused = ask(method, "/api/v1/customers", token);
			assertThat(refused).as(method.name())
				.hasStatus(403)
				.hasContentType("application/problem+json")
				.hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"write\"");
			assertThat(refused).bodyJson().extractingPath("$.scope").isEqualTo("write");
			assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("„write“");
		}
		assertThat(ask(HttpMethod.POST, "/api/v1/customers", token(name, "WRITE"))).hasStatus(201);
	}

	@Test
	void withoutTheScopeAnAdminsTokenIsNoAdmins() {
		MvcTestResult refused = ask(HttpMethod.GET, "/api/v1/users/1", token("a" + name, "WRITE"));
		assertThat(refused).hasStatus(403).bodyJson().extractingPath("$.scope").isEqualTo("admin");
		assertThat(ask(HttpMethod.GET, "/api/v1/users/1", token("a" + name, "ADMIN"))).hasStatus(404);
		assertThat(ask(HttpMethod.GET, "/api/v1/users/1", token(name, "WRITE"))).hasStatus(403)
			.bodyJson()
			.doesNotHavePath("$.scope");
	}

	@Test
	void onlyAdminsMakeAdminTokens() {
		Browser browser = new Browser(mvc).signIn(name);
		assertThat(browser.get("/account/tokens")).bodyText().doesNotContain("value=\"ADMIN\"");
		assertThat(browser.post("/account/tokens", "label", "x", "scopes", "ADMIN")).hasStatus(422)
			.bodyText()
			.contains("scopes-error");
		assertThat(browser.post("/account/tokens", "label", "x", "scopes", "ALL")).hasStatus(422)
			.bodyText()
			.contains("ist keine Berechtigung");
		assertThat(count()).isZero();
		token(name, "READ");
		assertThat(browser.get("/account/tokens")).bodyText().contains("nur lesen");
	}

	@Test
	void theCommandLineNamesScopesToo() {
		assertThat(ask(HttpMethod.POST, "/api/v1/customers", desk.token(name, "x", Set.of(Scope.READ), null)))
			.hasStatus(403);
		assertThat(ask(HttpMethod.POST, "/api/v1/customers", desk.token(name, "x", null, null))).hasStatus(201);
		assertThat(ask(HttpMethod.GET, "/api/v1/users/1", desk.token("a" + name, "x", null, null))).hasStatus(404);
		assertThat(ask(HttpMethod.GET, "/api/v1/me", desk.token(name, "x", null, LocalDate.now().minusDays(1))))
			.hasStatus(401);
		assertThatExceptionOfType(CommandFailure.class)
			.isThrownBy(() -> desk.token(name, "x", Set.of(Scope.ADMIN), null));
	}

	@Test
	void whoMakesATokenSaysHisPassword() {
		Browser browser = new Browser(mvc).signIn(name);
		assertThat(browser.post("/account/tokens", "label", "x", "scopes", "READ", "password", "wrong password"))
			.hasStatus(422)
			.bodyText()
			.contains("ist nicht Ihr bisheriges Kennwort")
			.doesNotContain("kontor_");
		assertThat(count()).isZero();
		assertThat(browser.get("/account/tokens")).bodyText()
			.contains("value=\"" + LocalDate.now().plusYears(1) + "\"");
	}

	@Test
	void whoMustHaveASecondFactorAndHasNoneHasNoTokensEither() {
		String token = desk.token(name, "x", null, null);
		roles.become(Set.of(Role.SALES), "none");
		try {
			MvcTestResult refused = ask(HttpMethod.GET, "/api/v1/me", token);
			assertThat(refused).hasStatus(403).hasContentType("application/problem+json");
			assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("/account/two-factor");
			assertThat(ask(HttpMethod.GET, "/v3/api-docs", token)).hasStatus(403);
			transaction.executeWithoutResult((status) -> jdbc
				.sql("insert into authenticator_apps (user_id, secret, confirmed_at) values (?, 'x', now())")
				.param(id)
				.update());
			assertThat(ask(HttpMethod.GET, "/api/v1/me", token)).hasStatusOk();
		}
		finally {
			roles.become(Set.of(), "none");
		}
	}

	private String token(String username, String scope) {
		Browser browser = new Browser(mvc).signIn(username);
		Matcher token = Pattern.compile("kontor_[\\w-]{43}")
			.matcher(Browser.body(
					browser.post("/account/tokens", "label", "Kasse", "scopes", scope, "password", Browser.PASSWORD)));
		assertThat(token.find()).isTrue();
		return token.group();
	}

	private MvcTestResult ask(HttpMethod method, String path, String token) {
		var request = mvc.method(method).uri(path).header("Authorization", "Bearer " + token);
		return method == HttpMethod.GET ? request.exchange()
				: request.contentType(MediaType.APPLICATION_JSON).content(CUSTOMER).exchange();
	}

	private long count() {
		return jdbc.sql("select count(*) from api_tokens where user_id = ?").param(id).query(Long.class).single();
	}

}
