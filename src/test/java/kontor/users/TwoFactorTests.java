package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.users.twofactor.Totp;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class TwoFactorTests {

	private static final Random RANDOM = new Random();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	UserDesk desk;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	@Qualifier("storedSessions")
	JdbcIndexedSessionRepository sessions;

	String name;

	long id;

	Browser browser;

	@BeforeEach
	void account() {
		name = "z" + UUID.randomUUID().toString().substring(0, 8);
		id = accounts.create(name, "Zoe", Set.of(Role.SALES), Browser.PASSWORD);
		browser = somewhere().signIn(name);
	}

	@Test
	void theSecretIsShownAndTheRightCodeSwitchesItOn() {
		assertThat(browser.post("/account/two-factor/app", "password", "wrong password")).hasStatus(422)
			.bodyText()
			.contains("ist nicht Ihr bisheriges Kennwort");
		assertThat(browser.get("/account/two-factor/qr.svg")).hasStatus(404);
		assertThat(browser.post("/account/two-factor/app", "password", Browser.PASSWORD))
			.hasRedirectedUrl("/account/two-factor/app");
		assertThat(browser.get("/account/two-factor/qr.svg")).hasStatusOk()
			.hasContentType("image/svg+xml")
			.hasHeader("Cache-Control", "no-store");
		byte[] secret = shownSecret();
		assertThat(confirm("000000")).hasStatus(422).bodyText().contains("stimmt nicht");
		assertThat(somewhere().post("/login", "username", name, "password", Browser.PASSWORD)).as("not confirmed")
			.hasRedirectedUrl("/");
		MvcTestResult on = confirm(Totp.code(secret, now()));
		assertThat(codes(on)).hasSize(10).doesNotHaveDuplicates();
		assertThat(browser.get("/account/two-factor/qr.svg")).as("shown once").hasStatus(404);
		assertThat(browser.get("/account/two-factor")).bodyText()
			.contains("Ihr Kennwort allein genügt nicht")
			.contains("noch 10")
			.doesNotContain(codes(on).get(0));
	}

	@Test
	void nothingOfItStandsInTheDatabaseReadably() {
		byte[] secret = prepare();
		List<String> codes = codes(confirm(Totp.code(secret, now())));
		byte[] sealed = jdbc.sql("select secret from authenticator_apps where user_id = ?")
			.param(id)
			.query(byte[].class)
			.single();
		assertThat(sealed).hasSizeGreaterThan(secret.length);
		assertThat(hex(sealed)).doesNotContain(hex(secret));
		assertThat(jdbc.sql("select unnest(code_hashes) from recovery_codes where user_id = ?")
			.param(id)
			.query(byte[].class)
			.list()).hasSize(10)
			.allSatisfy((hash) -> assertThat(hex(hash)).doesNotContain(hex(codes.get(0).getBytes())));
	}

	@Test
	void afterThePasswordTheCodeIsAskedForAndNoPageIsOpen() {
		byte[] secret = switchOn();
		Browser other = somewhere();
		assertThat(other.get("/account?x=1")).hasRedirectedUrl("/login?to=%2Faccount%3Fx%3D1");
		assertThat(other.post("/login", "username", name, "password", Browser.PASSWORD, "to", "/account?x=1"))
			.hasRedirectedUrl("/login/code");
		assertThat(other.get("/login/code")).hasStatusOk().bodyText().contains("Zweiter Schritt");
		for (String page : List.of("/", "/account", "/customers", "/account/two-factor", "/users")) {
			assertThat(other.get(page)).as(page).hasStatus(302).redirectedUrl().startsWith("/login");
		}
		assertThat(other.get("/api/v1/me")).hasStatus(401);
		assertThat(other.get("/v3/api-docs")).hasStatus(401);
		assertThat(other.post("/account", "displayName", "X", "language", "de", "theme", "auto", "version", "0"))
			.hasStatus(401);
		assertThat(other.post("/login/code", "code", "000000")).hasStatus(401)
			.bodyText()
			.contains("Der Code ist falsch");
		String half = other.cookie("KONTOR_SESSION").getValue();
		assertThat(other.post("/login/code", "code", spaced(Totp.code(secret, now() + 1))))
			.hasRedirectedUrl("/account?x=1");
		assertThat(other.get("/account")).hasStatusOk();
		assertThat(other.cookie("KONTOR_SESSION").getValue()).isNotEqualTo(half);
	}

	@Test
	void aCodeWorksOnce() {
		byte[] secret = switchOn();
		String code = Totp.code(secret, now() + 1);
		assertThat(half().post("/login/code", "code", code)).hasRedirectedUrl("/");
		assertThat(half().post("/login/code", "code", code)).hasStatus(401);
		assertThat(half().post("/login/code", "code", Totp.code(secret, now()))).as("an earlier one").hasStatus(401);
	}

	@Test
	void theCodeThatSwitchedItOnIsUsedUp() {
		byte[] secret = prepare();
		String code = Totp.code(secret, now());
		confirm(code);
		assertThat(half().post("/login/code", "code", code)).hasStatus(401);
	}

	@Test
	void aRecoveryCodeWorksOnceAndNewOnesReplaceIt() {
		List<String> codes = codes(confirm(Totp.code(prepare(), now())));
		assertThat(half().post("/login/code", "recoveryCode", codes.get(0).toUpperCase().replace("-", " ")))
			.hasRedirectedUrl("/");
		assertThat(half().post("/login/code", "recoveryCode", codes.get(0))).hasStatus(401);
		assertThat(browser.get("/account/two-factor")).bodyText().contains("noch 9");
		assertThat(browser.post("/account/two-factor/recovery-codes", "password", "wrong")).hasStatus(422);
		List<String> fresh = codes(browser.post("/account/two-factor/recovery-codes", "password", Browser.PASSWORD));
		assertThat(half().post("/login/code", "recoveryCode", codes.get(1))).hasStatus(401);
		assertThat(half().post("/login/code", "recoveryCode", fresh.get(1))).hasRedirectedUrl("/");
	}

	@Test
	void guessingIsSlowAndThePasswordDoesNotMakeItFaster() {
		byte[] secret = switchOn();
		for (int i = 0; i < 5; i++) {
			assertThat(half().post("/login/code", "code", "000000")).hasStatus(401);
		}
		set("sign_in_blocks", "blocked_until = blocked_until + interval '1 hour' where name = '" + name + "'");
		MvcTestResult right = somewhere().post("/login", "username", name, "password", Browser.PASSWORD);
		assertThat(right).hasStatus(429);
		set("sign_in_blocks", "blocked_until = null where name = '" + name + "'");
		assertThat(half().post("/login/code", "code", Totp.code(secret, now() + 1))).hasRedirectedUrl("/");
		assertThat(
				jdbc.sql("select count(*) from sign_in_blocks where name = ?").param(name).query(Long.class).single())
			.isZero();
	}

	@Test
	void theHalfSignedInStateEndsAfterFiveMinutesAndLosesNoText() {
		byte[] secret = switchOn();
		String form = "{\"address\":\"/account/tokens\",\"page\":null,\"fields\":{\"label\":[\"Kasse\"]},\"files\":false}";
		Browser late = somewhere();
		late.post("/login", "username", name, "password", Browser.PASSWORD, "unsent", form);
		assertThat(late.post("/login/code", "code", Totp.code(secret, now() + 1))).hasStatusOk()
			.bodyText()
			.contains("Noch nicht abgesendet")
			.contains("value=\"Kasse\"");
		Browser later = somewhere();
		later.post("/login", "username", name, "password", Browser.PASSWORD, "unsent", form);
		age(sessions);
		MvcTestResult page = later.post("/login/code", "code", Totp.code(secret, now() + 1));
		assertThat(page).hasStatus(401).bodyText().contains("mehr als fünf Minuten").contains("Kasse");
		assertThat(later.get("/login/code")).hasRedirectedUrl("/login");
	}

	/** As if the password had been typed five minutes ago. */
	private <S extends Session> void age(FindByIndexNameSessionRepository<S> repository) {
		repository.findByPrincipalName(name).values().forEach((session) -> {
			HalfSignedIn half = session.getAttribute("kontor.half-signed-in");
			if (half != null) {
				session.setAttribute("kontor.half-signed-in", new HalfSignedIn(id, name, half.since().minusSeconds(301),
						half.remember(), half.to(), half.unsent()));
				repository.save(session);
			}
		});
	}

	@Test
	void withoutPasswordThereIsNoSecondStep() {
		switchOn();
		Browser stranger = somewhere();
		assertThat(stranger.get("/login/code")).hasRedirectedUrl("/login");
		assertThat(stranger.post("/login/code", "code", "123456")).hasStatus(401);
		assertThat(stranger.post("/login", "username", name, "password", "wrong password")).hasStatus(401);
		assertThat(stranger.get("/login/code")).hasRedirectedUrl("/login");
	}

	@Test
	void aRememberedBrowserIsNotAskedAgain() {
		byte[] secret = switchOn();
		Browser home = somewhere();
		home.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		assertThat(home.cookie(RememberMe.COOKIE)).as("half signed in").isNull();
		home.post("/login/code", "code", Totp.code(secret, now() + 1));
		home.forget("KONTOR_SESSION");
		assertThat(home.get("/account")).hasStatusOk();
	}

	@Test
	void switchingOnEndsWhatWasOpenWithout() {
		Browser phone = somewhere();
		phone.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		assertThat(phone.get("/account")).hasStatusOk();
		switchOn();
		assertThat(phone.get("/account")).hasStatus(302);
		assertThat(browser.get("/account")).hasStatusOk();
	}

	@Test
	void aNewPasswordEndsTheHalfSignedInState() {
		byte[] secret = switchOn();
		Browser thief = half();
		browser.post("/account/password", "oldPassword", Browser.PASSWORD, "password", "ganz anderer Satz", "version",
				"0");
		assertThat(thief.post("/login/code", "code", Totp.code(secret, now() + 1))).hasStatus(401)
			.bodyText()
			.contains("name=\"password\"");
		assertThat(thief.get("/account")).hasStatus(302);
	}

	@Test
	void switchingOffAsksForThePassword() {
		switchOn();
		assertThat(browser.post("/account/two-factor/removal")).hasStatus(422);
		assertThat(browser.post("/account/two-factor/removal", "password", "wrong password")).hasStatus(422);
		assertThat(somewhere().post("/login", "username", name, "password", Browser.PASSWORD))
			.hasRedirectedUrl("/login/code");
		assertThat(browser.post("/account/two-factor/removal", "password", Browser.PASSWORD))
			.hasRedirectedUrl("/account/two-factor");
		assertThat(somewhere().post("/login", "username", name, "password", Browser.PASSWORD)).hasRedirectedUrl("/");
		assertThat(browser.post("/account/two-factor/recovery-codes", "password", Browser.PASSWORD)).hasStatus(422)
			.bodyText()
			.contains("Richten Sie zuerst");
	}

	@Test
	void anAdminAndTheCommandLineHelpWhoHasLostAll() {
		switchOn();
		accounts.create("a" + name, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
		Browser admin = somewhere().signIn("a" + name);
		assertThat(admin.get("/users/" + id)).bodyText().contains("/users/" + id + "/second-factor/reset");
		assertThat(browser.post("/users/" + id + "/second-factor/reset")).hasStatus(403);
		admin.post("/users/" + id + "/second-factor/reset");
		assertThat(browser.get("/account")).as("signs in again").hasStatus(302);
		browser = somewhere().signIn(name);
		assertThat(somewhere().post("/login", "username", name, "password", Browser.PASSWORD)).hasRedirectedUrl("/");
		assertThat(admin.get("/users/" + id)).bodyText().doesNotContain("second-factor/reset");
		assertThat(admin.post("/users/999999999/second-factor/reset")).hasStatus(404);
		switchOn();
		desk.resetSecondFactor(name);
		assertThat(somewhere().post("/login", "username", name, "password", Browser.PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void aDeactivatedUserDoesNotGetThroughTheSecondStep() {
		byte[] secret = switchOn();
		Browser half = half();
		set("users", "active = false where id = " + id);
		assertThat(half.post("/login/code", "code", Totp.code(secret, now() + 1))).hasStatus(401);
	}

	private Browser somewhere() {
		return new Browser(mvc, "10.7." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256));
	}

	private Browser half() {
		Browser other = somewhere();
		assertThat(other.post("/login", "username", name, "password", Browser.PASSWORD))
			.hasRedirectedUrl("/login/code");
		return other;
	}

	private byte[] switchOn() {
		byte[] secret = prepare();
		assertThat(confirm(Totp.code(secret, now()))).hasStatus2xxSuccessful();
		return secret;
	}

	private byte[] prepare() {
		browser.post("/account/two-factor/app", "password", Browser.PASSWORD);
		return shownSecret();
	}

	private byte[] shownSecret() {
		var text = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<")
			.matcher(Browser.body(browser.get("/account/two-factor/app")));
		assertThat(text.find()).isTrue();
		return new Base32().decode(text.group(1).replace(" ", ""));
	}

	private MvcTestResult confirm(String code) {
		return browser.post("/account/two-factor/app/confirmation", "code", code);
	}

	private static List<String> codes(MvcTestResult page) {
		return Pattern.compile("<li>([a-z2-7-]{19})</li>")
			.matcher(Browser.body(page))
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

	private static long now() {
		return Totp.step(Instant.now());
	}

	private static String spaced(String code) {
		return code.substring(0, 3) + " " + code.substring(3);
	}

	private static String hex(byte[] bytes) {
		return java.util.HexFormat.of().formatHex(bytes);
	}

	private void set(String table, String change) {
		transaction.executeWithoutResult((status) -> jdbc.sql("update " + table + " set " + change).update());
	}

}
