package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.users.twofactor.Totp;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KontorTest
class SecondFactorRolesTests {

	private static final Random RANDOM = new Random();

	private static final String FORM = "{\"address\":\"/account/tokens\",\"page\":null,\"fields\":{\"label\":[\"Kasse\"]},\"files\":false}";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	ApiTokens tokens;

	@Autowired
	SecondFactorRoles roles;

	Browser admin;

	String name;

	long id;

	@BeforeEach
	void people() {
		name = "r" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create("a" + name, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
		admin = somewhere().signIn("a" + name);
		id = accounts.create(name, "Aaron " + name, Set.of(Role.MARKETING, Role.SALES), Browser.PASSWORD);
	}

	@AfterEach
	void nobodyMust() {
		roles.become(Set.of(), "");
	}

	@Test
	void whoMustHaveOneReachesNoOtherPageUntilThen() {
		Browser before = somewhere().signIn(name);
		demand("MARKETING");
		assertThat(before.get("/account")).as("signs in again").hasStatus(302);
		Browser browser = somewhere();
		assertThat(browser.post("/login", "username", name, "password", Browser.PASSWORD, "unsent", FORM))
			.hasRedirectedUrl("/account/two-factor");
		for (String page : List.of("/", "/account", "/account/tokens", "/customers", "/account/password",
				"/account/two-factorx", "/v3/api-docs", "/swagger-ui/index.html")) {
			assertThat(browser.get(page)).as(page).hasRedirectedUrl("/account/two-factor");
		}
		assertThat(browser.post("/account/tokens", "label", "Kasse")).hasRedirectedUrl("/account/two-factor");
		assertThat(browser.sendOnce(mvc.get().uri("/customers").header("HX-Request", "true"))).hasStatus(403)
			.hasHeader("HX-Redirect", "/account/two-factor");
		assertThat(browser.get("/account/two-factor")).hasStatusOk().bodyText().contains("Ihre Firma verlangt");
		assertThat(setUp(browser)).hasStatusOk();
		assertThat(browser.get("/account")).hasStatusOk();
		assertThat(browser.post("/account/two-factor/continuation")).hasStatusOk().bodyText().contains("Kasse");
		assertThat(browser.post("/account/two-factor/removal", "password", Browser.PASSWORD)).hasStatus(422)
			.bodyText()
			.contains("nicht ausschalten");
	}

	@Test
	void otherRolesAreNotConcernedButTokensAre() {
		demand("RECEPTION");
		assertThat(somewhere().signIn(name).get("/account")).hasStatusOk();
		String token = tokens.create(id, "test", null, Set.of(Scope.ADMIN)).text();
		assertThat(mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + token)).hasStatusOk();
		demand("SALES");
		assertThat(mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + token)).hasStatus(403);
	}

	@Test
	void aRememberedBrowserIsLedThereToo() {
		Browser browser = somewhere();
		browser.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		demand("SALES");
		assertThat(browser.get("/account")).hasRedirectedUrl("/account/two-factor");
	}

	@Test
	void theAdminSeesWhoHasNoneAndMustHaveOneHimself() {
		demand("SALES");
		assertThat(admin.get("/users/two-factor")).bodyText().contains("Aaron " + name);
		setUp(somewhere().signIn(name));
		assertThat(admin.get("/users/two-factor")).bodyText().doesNotContain("Aaron " + name);
		demand("ADMIN");
		assertThat(admin.get("/users")).hasRedirectedUrl("/account/two-factor");
	}

	@Test
	void twoAdminsDoNotOverwriteEachOther() {
		assertThat(admin.post("/users/two-factor", "roles", "SALES", "version", "1")).hasStatus(409);
		assertThat(admin.post("/users/two-factor", "roles", "KING", "version", version())).hasStatus(422);
		assertThat(somewhere().signIn(name).get("/users/two-factor")).hasStatus(403);
		assertThat(roles.all()).isEmpty();
	}

	private void demand(String role) {
		assertThat(admin.post("/users/two-factor", "roles", role, "version", version()))
			.hasRedirectedUrl("/users/two-factor");
	}

	private String version() {
		return String.valueOf(roles.version());
	}

	private Browser somewhere() {
		return new Browser(mvc, "10.9." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256));
	}

	private MvcTestResult setUp(Browser browser) {
		browser.post("/account/two-factor/app", "password", Browser.PASSWORD);
		Matcher text = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<")
			.matcher(Browser.body(browser.get("/account/two-factor/app")));
		assertThat(text.find()).isTrue();
		byte[] secret = new Base32().decode(text.group(1).replace(" ", ""));
		return browser.post("/account/two-factor/app/confirmation", "code",
				Totp.code(secret, Totp.step(Instant.now())));
	}

}
