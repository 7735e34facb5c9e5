package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever is turned away leaves a trace, and soon has to wait. */
@KontorTest
class RefusedTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	private String address;

	private Browser browser;

	@BeforeEach
	void somewhere() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		address = "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
		browser = new Browser(mvc, address);
	}

	@Test
	void aPasskeyThatIsNoneIsNotedAndCountsAtItsAddress() {
		assertThat(browser.post("/login/passkey", "credential", "nonsense")).hasStatus(401);
		assertThat(failures("Passkey")).isOne();
		assertThat(noted("Passkey")).isOne();
		for (int i = 1; i < 20; i++) {
			browser.post("/login/passkey", "credential", "nonsense");
		}
		MvcTestResult late = browser.post("/login/passkey", "credential", "nonsense");
		assertThat(late).hasStatus(429);
		assertThat(failures("Passkey")).isEqualTo(20);
	}

	@Test
	void asSecondStepItCountsAtTheAccount() {
		String name = "p" + UUID.randomUUID().toString().substring(0, 8);
		long id = accounts.create(name, "Pia", Set.of(Role.SALES), Browser.PASSWORD);
		transaction.executeWithoutResult((status) -> jdbc
			.sql("insert into authenticator_apps (user_id, secret, confirmed_at) values (?, 'x', now())")
			.param(id)
			.update());
		browser.post("/login", "username", name, "password", Browser.PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(browser.post("/login/passkey", "credential", "nonsense")).hasStatus(401);
		}
		assertThat(browser.post("/login/passkey", "credential", "nonsense")).hasStatus(429);
		assertThat(failures(name)).isEqualTo(5);
		assertThat(noted(name)).isEqualTo(5);
	}

	@Test
	void aStrangerBeginsNoSessionsWithoutEnd() {
		long before = sessions();
		for (int i = 0; i < 20; i++) {
			browser.forget("KONTOR_SESSION");
			assertThat(browser.post("/login/passkey/options")).hasStatusOk();
		}
		browser.forget("KONTOR_SESSION");
		assertThat(browser.post("/login/passkey/options")).hasStatus(429).bodyText().contains("Zu viele Fehlversuche");
		assertThat(sessions() - before).isLessThanOrEqualTo(20);
		assertThat(new Browser(mvc, "172.16.0.1").post("/login/passkey/options")).hasStatusOk();
	}

	@Test
	void aTokenThatOpensNothingIsNotedOnceAMinute() {
		for (int i = 0; i < 3; i++) {
			assertThat(mvc.get()
				.uri("/api/v1/me")
				.header("Authorization", "Bearer kontor_guessed" + i)
				.remoteAddress(address)
				.exchange()).hasStatus(401);
		}
		assertThat(failures("API")).isOne();
		assertThat(noted("API")).isOne();
		assertThat(jdbc.sql("select source from audit_entries where address = ?")
			.param(address)
			.query(String.class)
			.single()).isEqualTo("API");
	}

	private long failures(String name) {
		return count("select count(*) from sign_in_failures where username = ? and address = ?", name);
	}

	private long noted(String name) {
		return count("""
				select count(*) from audit_entries where event = 'SIGN_IN_FAILED' and changes -> 'username' ->> 0 = ?
					and address = ?""", name);
	}

	private long count(String sql, String name) {
		return jdbc.sql(sql).params(name, address).query(Long.class).single();
	}

	private long sessions() {
		return jdbc.sql("select count(*) from sessions").query(Long.class).single();
	}

}
