package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class SignInTests {

	private static final Random RANDOM = new Random();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transaction;

	String name;

	Browser browser;

	@BeforeEach
	void account() {
		name = "u" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create(name, "Uta " + name, Set.of(Role.SALES), Browser.PASSWORD);
		browser = new Browser(mvc, "10.1." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256));
	}

	@Test
	void theRightPasswordLeadsToThePageAskedFor() {
		MvcTestResult asked = browser.get("/account?x=1");
		assertThat(asked).hasStatus(302).hasRedirectedUrl("/login?to=%2Faccount%3Fx%3D1");
		MvcTestResult signedIn = browser.post("/login", "username", name, "password", Browser.PASSWORD, "to",
				"/account?x=1");
		assertThat(signedIn).hasRedirectedUrl("/account?x=1");
		assertThat(browser.get("/account")).hasStatusOk().bodyText().contains("Uta " + name);
	}

	@Test
	void nobodyIsLedToAnotherSite() {
		for (String to : new String[] { "https://evil.example/", "//evil.example", "/\\evil.example", "/login",
				"javascript:alert(1)" }) {
			MvcTestResult signedIn = new Browser(mvc).post("/login", "username", name, "password", Browser.PASSWORD,
					"to", to);
			assertThat(signedIn).as(to).hasRedirectedUrl("/");
		}
	}

	@Test
	void theSignInPageMakesNoSession() {
		long before = sessions();
		browser.get("/login");
		browser.get("/account");
		browser.post("/login", "username", name, "password", "wrong password");
		assertThat(browser.cookie("KONTOR_SESSION")).isNull();
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void wrongPasswordAndUnknownAccountLookTheSame() {
		MvcTestResult wrong = browser.post("/login", "username", name, "password", "wrong password");
		MvcTestResult unknown = browser.post("/login", "username", "n" + name, "password", "wrong password");
		assertThat(wrong).hasStatus(401).bodyText().contains("Benutzername oder Kennwort ist falsch");
		assertThat(unknown).hasStatus(401).bodyText().contains("Benutzername oder Kennwort ist falsch");
	}

	@Test
	void anAccountHasToWaitAfterFiveFailures() {
		for (int i = 0; i < 5; i++) {
			assertThat(browser.post("/login", "username", name, "password", "wrong password")).hasStatus(401);
		}
		lengthenBlocks();
		MvcTestResult right = browser.post("/login", "username", name, "password", Browser.PASSWORD);
		assertThat(right).hasStatus(429).bodyText().contains("Zu viele Fehlversuche");
		MvcTestResult plain = browser.sendOnce(browser.filled("/login", "username", name, "password", Browser.PASSWORD)
			.param("_csrf", browser.csrf()));
		assertThat(plain).headers().containsHeader("Retry-After");
		update("update sign_in_blocks set blocked_until = now() - interval '1 second' where name = '" + name + "'");
		assertThat(browser.post("/login", "username", name, "password", Browser.PASSWORD)).hasStatus(302);
	}

	@Test
	void anAddressHasToWaitWhateverAccountItTries() {
		Browser stranger = new Browser(mvc, "198.51.100.7");
		for (int i = 0; i < 20; i++) {
			assertThat(stranger.post("/login", "username", name + i, "password", "wrong password")).hasStatus(401);
		}
		lengthenBlocks();
		assertThat(stranger.post("/login", "username", name, "password", Browser.PASSWORD)).hasStatus(429);
		assertThat(browser.post("/login", "username", name, "password", Browser.PASSWORD)).hasStatus(302);
	}

	@Test
	void aRememberedBrowserComesBackAndItsSecretChanges() {
		browser.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		Cookie first = browser.cookie(RememberMe.COOKIE);
		browser.forget("KONTOR_SESSION");
		assertThat(browser.get("/account")).hasStatusOk();
		Cookie second = browser.cookie(RememberMe.COOKIE);
		assertThat(second.getValue()).isNotEqualTo(first.getValue());
		assertThat(second.isHttpOnly()).isTrue();
		browser.forget("KONTOR_SESSION");
		browser.set(first);
		assertThat(browser.get("/account")).as("of the same moment").hasStatusOk();
		update("update remembered_devices set used_at = now() - interval '5 minutes'");
		browser.forget("KONTOR_SESSION");
		browser.set(first);
		assertThat(browser.get("/account")).as("copied").hasStatus(302);
		browser.set(second);
		assertThat(browser.get("/account")).as("the other copy").hasStatus(302);
	}

	@Test
	void signingOutEndsSessionAndRemembering() {
		browser.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		Cookie session = browser.cookie("KONTOR_SESSION");
		Cookie remembered = browser.cookie(RememberMe.COOKIE);
		assertThat(browser.post("/logout")).hasRedirectedUrl("/login?out");
		browser.set(session);
		browser.set(remembered);
		assertThat(browser.get("/account")).hasStatus(302);
	}

	@Test
	void aFormWithoutTokenIsRefused() {
		browser.signIn(name);
		MvcTestResult refused = mvc.post().uri("/account").cookie(browser.cookie("KONTOR_SESSION")).exchange();
		assertThat(refused).hasStatus(403);
	}

	@Test
	void passwordsAreHashedSlowly() {
		String hash = jdbc.sql("select password_hash from users where username = :name")
			.param("name", name)
			.query(String.class)
			.single();
		assertThat(hash).startsWith("{argon2}$argon2id$");
	}

	/** So that a slow machine is not too late. */
	private void lengthenBlocks() {
		update("update sign_in_blocks set blocked_until = blocked_until + interval '1 hour' where name in ('" + name
				+ "', '198.51.100.7')");
	}

	private long sessions() {
		return jdbc.sql("select count(*) from sessions").query(Long.class).single();
	}

	private void update(String sql) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).update());
	}

}
