package kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Each change says who made it and from where, as far as anybody can know. */
@KontorTest
class ActorsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void whoComesByALinkIsHimself() {
		String name = "l" + UUID.randomUUID().toString().substring(0, 8);
		long id = accounts.create(name, "Lisa Link", Set.of(Role.SALES), null);
		SignedIn admin = new SignedIn(web, Visitor.with(accounts, Role.ADMIN).viewer());
		Matcher link = Pattern.compile("/password/[\\w-]+")
			.matcher(SignedIn.text(admin.post("/users/" + id + "/password-link")));
		assertThat(link.find()).isTrue();
		assertThat(new Browser(web).post(link.group(), "password", Browser.PASSWORD)).hasRedirectedUrl("/login?ready");
		assertThat(noted("users", "" + id, "CHANGED")).containsExactly(id + " PAGE 127.0.0.1");
		assertThat(jdbc
			.sql("""
					select user_id || ' ' || address from audit_entries where table_name = 'one_time_links' and event = 'DELETED'
						and changes -> 'user_id' ->> 0 = ?""")
			.param("" + id)
			.query(String.class)
			.list()).containsExactly(id + " 127.0.0.1");
	}

	/** Such as who makes the first admin. */
	@Test
	void ofAStrangerTheAddressIsNoted() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/setup/x");
		request.setRemoteAddr("192.0.2.77");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		try {
			long id = accounts.create("s" + UUID.randomUUID().toString().substring(0, 8), "Erste", Set.of(Role.ADMIN),
					null);
			assertThat(noted("users", "" + id, "CREATED")).containsExactly("- PAGE 192.0.2.77");
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	@Test
	void aCommandSaysSoAndWhoRanIt() {
		Actors command = new Actors(new MockEnvironment().withProperty("kontor.command", "user"));
		Actor actor = new Actor(null, "COMMAND", System.getProperty("user.name"));
		assertThat(command.current()).isEqualTo(actor);
		assertThat(command.known()).isEqualTo(actor);
		assertThat(new Actors(new MockEnvironment()).current()).isNull();
		assertThat(new Actors(new MockEnvironment()).known()).isEqualTo(new Actor(null, "JOB", null));
		change("insert into audit_entries (event, source, address) values ('EXPORTED', 'COMMAND', 'wurzel')");
		assertThat(SignedIn.text(new SignedIn(web, Visitor.with(accounts, Role.ADMIN).viewer()).get("/audit")))
			.contains("auf dem Server, wurzel");
	}

	@Test
	void whoEndsSomebodysSignInsOrLiftsABlockIsNamedWithWhomHeMeant() {
		Visitor somebody = Visitor.with(accounts, Role.SALES);
		Visitor admin = Visitor.with(accounts, Role.ADMIN);
		SignedIn visitor = new SignedIn(web, admin.viewer());
		visitor.post("/users/" + somebody.viewer().id() + "/sessions/end");
		visitor.post("/users/attempts/release", "kind", "ACCOUNT", "name", somebody.username());
		assertThat(jdbc.sql(
				"select event || changes::text from audit_entries where user_id = ? and table_name is null order by id")
			.param(admin.viewer().id())
			.query(String.class)
			.list()).containsExactly("SESSIONS_ENDED{\"username\": [\"" + somebody.username() + "\"]}",
					"BLOCK_LIFTED{\"blocked\": [\"" + somebody.username() + "\"]}");
		assertThat(SignedIn.text(visitor.get("/audit?kind=SIGN_INS&user=" + admin.viewer().id())))
			.contains("beendete Anmeldungen", "hob eine Sperre auf", somebody.username());
	}

	private List<String> noted(String table, String row, String event) {
		return jdbc.sql("""
				select coalesce(user_id::text, '-') || ' ' || source || ' ' || address from audit_entries
				where table_name = ? and row_id = ? and event = ? order by id""")
			.params(table, row, event)
			.query(String.class)
			.list();
	}

	private void change(String sql) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).update());
	}

}
