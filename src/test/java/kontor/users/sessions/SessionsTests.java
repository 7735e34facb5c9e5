package kontor.users.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kontor.KontorTest;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@KontorTest
class SessionsTests {

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	TransactionOperations transaction;

	@Test
	void readingASessionCostsOneStatementAndStoringItUnchangedNone() {
		Counting counting = new Counting(database);
		QuietSessions<?> sessions = new QuietSessions<>(new SessionConfiguration().storedSessions(counting));
		String id = stored(sessions);
		counting.statements.clear();
		visit(sessions, id, Instant.now());
		assertThat(counting.statements).singleElement().asString().startsWith("select");
	}

	@Test
	void theNextRequestReadsWhatOthersHaveChanged() {
		QuietSessions<?> sessions = new QuietSessions<>(new SessionConfiguration().storedSessions(database));
		String id = stored(sessions);
		visit(sessions, id, Instant.now());
		new QuietSessions<>(new SessionConfiguration().storedSessions(database)).deleteById(id);
		assertThat(sessions.findById(id)).isNull();
	}

	@Test
	void aVisitIsNotedOnceAMinute() {
		Counting counting = new Counting(database);
		QuietSessions<?> sessions = new QuietSessions<>(new SessionConfiguration().storedSessions(counting));
		String id = stored(sessions);
		visit(sessions, id, Instant.now().plusSeconds(70));
		counting.statements.clear();
		visit(sessions, id, Instant.now().plusSeconds(80));
		assertThat(counting.statements).hasSize(1);
		visit(sessions, id, Instant.now().plusSeconds(140));
		assertThat(counting.statements).filteredOn((sql) -> sql.startsWith("update")).hasSize(1);
	}

	@Test
	void aPageReadsTheSessionAndWritesNothing() {
		String name = account();
		Browser browser = new Browser(mvc).signIn(name);
		browser.get("/account");
		String before = row(name);
		assertThat(browser.get("/account")).hasStatusOk();
		assertThat(row(name)).isEqualTo(before);
	}

	@Test
	void aSessionSurvivesARestart() {
		String name = account();
		new Browser(mvc).signIn(name);
		String id = jdbc.sql("select session_id from sessions where principal_name = :name")
			.param("name", name)
			.query(String.class)
			.single();
		QuietSession<?> found = new QuietSessions<>(new SessionConfiguration().storedSessions(database)).findById(id);
		assertThat(String.valueOf(found.<Object>getAttribute("SPRING_SECURITY_CONTEXT"))).contains(name);
		assertThat(found.getMaxInactiveInterval()).hasHours(8);
	}

	@Test
	void whatANewerVersionCannotReadOnlyAsksForThePasswordAgain() {
		String name = account();
		Browser browser = new Browser(mvc).signIn(name);
		transaction.executeWithoutResult((status) -> jdbc.sql("""
				update sessions_attributes set attribute_bytes = 'rubbish'::bytea where session_primary_id in
				(select primary_id from sessions where principal_name = :name)""").param("name", name).update());
		assertThat(browser.get("/account")).hasStatus(302);
	}

	private String account() {
		String name = "s" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create(name, name, Set.of(Role.SALES), Browser.PASSWORD);
		return name;
	}

	/** Changes with every write to the session or what it holds. */
	private String row(String name) {
		return jdbc.sql("""
				select string_agg(s.xmin || '/' || a.xmin, ',') from sessions s
				join sessions_attributes a on a.session_primary_id = s.primary_id where s.principal_name = :name""")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private static <S extends Session> String stored(QuietSessions<S> sessions) {
		QuietSession<S> session = sessions.createSession();
		session.setAttribute("colour", "blue");
		sessions.save(session);
		sessions.forget();
		return session.getId();
	}

	/** What Spring Session's filter does with every request. */
	private static <S extends Session> void visit(QuietSessions<S> sessions, String id, Instant when) {
		QuietSession<S> session = sessions.findById(id);
		session.setLastAccessedTime(when);
		assertThat(session.<String>getAttribute("colour")).isEqualTo("blue");
		sessions.save(session);
		assertThat(sessions.findById(id)).isSameAs(session);
		sessions.forget();
	}

	/** Notes every statement. */
	private static class Counting extends DelegatingDataSource {

		final List<String> statements = new ArrayList<>();

		Counting(DataSource database) {
			super(database);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (method.getName().startsWith("prepare")) {
							statements.add(String.valueOf(arguments[0]).strip().toLowerCase(Locale.ROOT));
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
