package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class DevicesTests {

	private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

	private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
			+ "Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";

	private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
			+ "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	ApiTokens tokens;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transaction;

	String name;

	long id;

	Browser here;

	@BeforeEach
	void somebodyAtTheDesk() {
		name = "d" + UUID.randomUUID().toString().substring(0, 8);
		id = accounts.create(name, "Dora", Set.of(Role.SALES), Browser.PASSWORD);
		here = signIn(name, "10.20.0.1", FIREFOX, false);
	}

	@Test
	void devicesAreListedInWords() {
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		signIn(name, "10.20.0.3", EDGE, false);
		signIn(name, "10.20.0.4", "something odd", false);
		phone.forget("KONTOR_SESSION");
		assertThat(phone.get("/account")).as("comes back").hasStatusOk();
		String page = Browser.body(here.get("/account/sessions"));
		assertThat(page).contains("Firefox auf Linux", "Safari auf iPhone", "Edge auf Windows", "Unbekanntes Gerät",
				"10.20.0.2", "dieses hier", "bleibt angemeldet");
		assertThat(keys(page)).as("all but this one").hasSize(4);
		assertThat(page).doesNotContain(here.cookie("KONTOR_SESSION").getValue());
	}

	@Test
	void oneIsSignedOutForGood() {
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		String key = keys(Browser.body(here.get("/account/sessions"))).get(0);
		assertThat(here.post("/account/sessions/" + key + "/end")).hasRedirectedUrl("/account/sessions");
		assertThat(phone.get("/account")).as("though remembered").hasStatus(302);
		assertThat(here.get("/account")).hasStatusOk();
		assertThat(here.post("/account/sessions/" + key + "/end")).hasStatus(404);
	}

	@Test
	void aRememberedBrowserWithoutSessionIsSignedOutToo() {
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("delete from sessions where principal_name = ?").param(name).update());
		here = signIn(name, "10.20.0.1", FIREFOX, false);
		String key = keys(Browser.body(here.get("/account/sessions"))).get(0);
		here.post("/account/sessions/" + key + "/end");
		assertThat(phone.get("/account")).hasStatus(302);
	}

	@Test
	void allOthersAreSignedOutAndThisOneStaysRemembered() {
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		Browser tablet = signIn(name, "10.20.0.5", IPHONE, true);
		assertThat(tablet.post("/account/sessions/end")).hasRedirectedUrl("/account/sessions");
		assertThat(keys(Browser.body(tablet.get("/account/sessions")))).isEmpty();
		for (Browser other : List.of(here, phone)) {
			assertThat(other.get("/account")).hasStatus(302);
		}
		tablet.forget("KONTOR_SESSION");
		assertThat(tablet.get("/account")).hasStatusOk();
	}

	@Test
	void oneMayEndOnlyOnesOwn() {
		accounts.create("f" + name, "Fremd", Set.of(Role.SALES), Browser.PASSWORD);
		Browser stranger = signIn("f" + name, "10.20.0.9", EDGE, false);
		signIn(name, "10.20.0.2", IPHONE, false);
		String key = keys(Browser.body(here.get("/account/sessions"))).get(0);
		assertThat(stranger.post("/account/sessions/" + key + "/end")).hasStatus(404);
		assertThat(stranger.post("/users/" + id + "/sessions/end")).hasStatus(403);
	}

	@Test
	void anAdminSeesAndEndsThem() {
		accounts.create("a" + name, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
		Browser admin = signIn("a" + name, "10.20.0.8", EDGE, false);
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		String page = Browser.body(admin.get("/users/" + id));
		assertThat(page).contains("Firefox auf Linux", "Safari auf iPhone");
		assertThat(admin.post("/users/" + id + "/sessions/" + keys(page).get(0) + "/end"))
			.hasRedirectedUrl("/users/" + id);
		assertThat(admin.post("/users/" + id + "/sessions/end")).hasRedirectedUrl("/users/" + id);
		assertThat(here.get("/account")).hasStatus(302);
		assertThat(phone.get("/account")).hasStatus(302);
		assertThat(admin.get("/account")).hasStatusOk();
	}

	@Test
	void whoIsDeactivatedLosesSessionsTokensAndRememberedBrowsersAtOnce() {
		accounts.create("a" + name, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
		Browser admin = signIn("a" + name, "10.20.0.8", EDGE, false);
		Browser phone = signIn(name, "10.20.0.2", IPHONE, true);
		String token = tokens.create(id, "in use", null, Set.of(Scope.WRITE)).text();
		assertThat(me(token)).hasStatusOk();
		admin.post("/users/" + id + "/deactivation", "version",
				String.valueOf(users.findById(id).orElseThrow().version()));
		assertThat(me(token)).hasStatus(401);
		assertThat(here.get("/account")).hasStatus(302);
		assertThat(phone.get("/account")).hasStatus(302);
		admin.post("/users/" + id + "/activation", "version",
				String.valueOf(users.findById(id).orElseThrow().version()));
		assertThat(me(token)).as("gone for good").hasStatus(401);
		assertThat(phone.get("/account")).hasStatus(302);
	}

	private MvcTestResult me(String token) {
		return mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + token).exchange();
	}

	private Browser signIn(String username, String address, String agent, boolean remember) {
		Browser browser = new Browser(mvc, address);
		var request = browser.filled("/login", "username", username, "password", Browser.PASSWORD)
			.param("_csrf", browser.csrf())
			.header("User-Agent", agent);
		assertThat(browser.send(remember ? request.param("remember", "true") : request)).hasRedirectedUrl("/");
		return browser;
	}

	private static List<String> keys(String page) {
		return Pattern.compile("sessions/([0-9a-f]{16})/end")
			.matcher(page)
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

}
