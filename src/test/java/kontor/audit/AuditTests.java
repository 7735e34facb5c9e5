package kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.shared.ContactKind;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing changes without a trace, and a trace does not change. */
@KontorTest
class AuditTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private History history;

	@Autowired
	private Audit audit;

	@Autowired
	private AuditRetention retention;

	@Autowired
	private MessageSource messages;

	private Viewer boss;

	@BeforeEach
	void boss() {
		boss = Visitor.with(accounts, Role.MANAGEMENT, Role.ADMIN).viewer();
	}

	@Test
	void everyTableIsLoggedOrSaysWhyNot() {
		assertThat(
				texts("""
						select relname from pg_class c where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
							and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit')
							and not exists (select from audit_exceptions x where x.table_name = relname and x.column_name is null)
						"""))
			.isEmpty();
		assertThat(
				texts("""
						select table_name || coalesce('.' || column_name, '') from audit_exceptions x where not exists (
							select from information_schema.columns c where c.table_schema = current_schema()
								and c.table_name = x.table_name and (x.column_name is null or c.column_name = x.column_name))"""))
			.as("exceptions for what is not there")
			.isEmpty();
	}

	@Test
	void aNewTableIsLoggedByItself() {
		change("create table later_invented (id bigint, name text)");
		change("select audit_every_table()");
		change("insert into later_invented values (1, 'neu')");
		assertThat(texts("select changes::text from audit_entries where table_name = 'later_invented'"))
			.containsExactly("{\"name\": [null, \"neu\"]}");
		change("drop table later_invented");
		change("select audit_every_table()");
	}

	/** Commands and further instances start beside busy ones. */
	@Test
	void aStartLocksNoTableWhereNothingIsMissing() throws IOException {
		Resource[] callbacks = new PathMatchingResourcePatternResolver()
			.getResources("classpath:db/migration/*/afterMigrate__*.sql");
		assertThat(callbacks).hasSize(3);
		transaction.executeWithoutResult((busy) -> {
			jdbc.sql("update customers set note = note where id < 0").update();
			for (Resource callback : callbacks) {
				assertThat(locked(callback)).as(callback.getFilename()).isFalse();
			}
		});
	}

	private boolean locked(Resource callback) {
		TransactionTemplate another = new TransactionTemplate(transaction.getTransactionManager());
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return Boolean.TRUE.equals(another.execute((status) -> {
			jdbc.sql("set local lock_timeout = '1s'").update();
			try {
				jdbc.sql(callback.getContentAsString(StandardCharsets.UTF_8)).query().listOfRows();
				return jdbc.sql(
						"select exists (select from pg_locks where pid = pg_backend_pid() and mode = 'AccessExclusiveLock')")
					.query(Boolean.class)
					.single();
			}
			catch (DataAccessException | IOException ex) {
				status.setRollbackOnly();
				return true;
			}
		}));
	}

	@Test
	void everyLoggedFieldHasAName() {
		List<String> missing = new ArrayList<>();
		for (String name : texts(
				"""
						select 'audit.column.' || c.table_name || '.' || c.column_name from information_schema.columns c
						join pg_trigger t on t.tgrelid = c.table_name::regclass and t.tgname = 'audit'
						where c.table_schema = current_schema() and c.column_name <> 'id' and not exists (select from audit_exceptions x
							where x.table_name = c.table_name and x.column_name = c.column_name and x.rule = 'SKIP')
						union select 'audit.table.' || relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'audit'
						""")) {
			for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
				if (messages.getMessage(name, null, null, locale) == null) {
					missing.add(locale + " " + name);
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void aChangeReadsLikeASentence() {
		long id = customers.create(firm("0351 4711"), boss);
		var edit = web.post().uri("/customers/" + id).with(HistoryWorld.as(boss)).with(Csrf.csrf()).with((request) -> {
			request.setRemoteAddr("192.0.2.7");
			return request;
		})
			.param("version", "0")
			.param("name", "Neuer Name")
			.param("contactPoints[0].kind", "PHONE")
			.param("contactPoints[0].value", "0351 4712");
		assertThat(edit).hasStatus3xxRedirection();
		String page = text(web.get().uri("/customers/" + id + "/changes").with(HistoryWorld.as(boss)).exchange());
		assertThat(page).contains(boss.name(), "änderte Telefon von „0351 4711“ auf „0351 4712“",
				"änderte Name von „Alter Name“ auf „Neuer Name“", "am Bildschirm, 192.0.2.7", "legte an: Kunde");
	}

	@Test
	void whatTheMachineDoesIsNotAnybodys() {
		long id = customers.create(firm("0351 1"), boss);
		audit.inTheNameOf(boss.id(), () -> customers.changeAll(Map.of(id, firm("0351 2")), null));
		customers.changeAll(Map.of(id, firm("0351 3")), null);
		assertThat(texts("""
				select coalesce(user_id::text, '-') || ' ' || coalesce(source, '-') from audit_entries
				where customer_id = ? and table_name = 'contact_points' and event = 'CHANGED' order by id""", id))
			.containsExactly(boss.id() + " JOB", "- -");
	}

	@Test
	void theTextsOfTheHistoryAndSecretsAreNotInTheLog() {
		long id = customers.create(firm("0351 1"), boss);
		String word = "geheim" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
		history.record(NewInteraction.of(id, Channel.PHONE, Direction.IN, HistoryWorld.NOON, word), boss);
		change("update interactions set body = ? where customer_id = ?", word + " neu", id);
		change("update users set password_hash = ? where id = ?", word, boss.id());
		assertThat(texts("select changes::text from audit_entries where changes::text like ?", "%" + word + "%"))
			.isEmpty();
		assertThat(texts("""
				select changes -> 'body' from audit_entries where table_name = 'interactions' and customer_id = ?
				and event = 'CHANGED'""", id)).containsExactly("[null, null]");
	}

	@Test
	void textsOfTasksAndAppointmentsAreInTheLogUnlessTheyAreConfidential() {
		long id = customers.create(firm("0351 1"), boss);
		long entry = history
			.record(new NewInteraction(id, null, Channel.PHONE, Direction.IN, HistoryWorld.NOON, null, null, "Befund",
					Sentiment.NEUTRAL, true, null, null), boss)
			.id();
		for (Long from : new Long[] { null, entry }) {
			change("insert into tasks (kind, title, due_on, assignee_id, customer_id, interaction_id) values ('TASK', ?, current_date, ?, ?, ?)",
					"Nachfassen", boss.id(), id, from);
		}
		change("update tasks set title = 'Anrufen', note = 'bald' where customer_id = ?", id);
		for (boolean hidden : new boolean[] { false, true }) {
			change("""
					insert into appointments (uid, owner_id, title, place, customer_id, is_private, starts_at, ends_at)
					values (?, ?, 'Besuch', 'Werk', ?, ?, now(), now())""", UUID.randomUUID().toString(), boss.id(), id,
					hidden);
		}
		change("update appointments set title = 'Abnahme' where customer_id = ?", id);
		change("update appointments set is_private = true, title = 'Arzt' where customer_id = ?", id);
		String changes = "select changes -> 'title' from audit_entries where customer_id = ? and table_name = ? and event = ? order by id";
		assertThat(texts(changes, id, "tasks", "CREATED")).containsExactly("[null, \"Nachfassen\"]", null);
		assertThat(texts(changes, id, "tasks", "CHANGED")).containsExactly("[\"Nachfassen\", \"Anrufen\"]",
				"[null, null]");
		assertThat(texts(changes, id, "appointments", "CHANGED")).containsExactly("[\"Besuch\", \"Abnahme\"]",
				"[null, null]", "[null, null]", "[null, null]");
		assertThat(text(web.get().uri("/audit?customer=" + id).with(HistoryWorld.as(boss)).exchange()))
			.contains("von „Nachfassen“ auf „Anrufen“", "von „Besuch“ auf „Abnahme“")
			.doesNotContain("Befund", "Arzt");
	}

	@Test
	void everyDiscreetTableSaysOfWhichRows() {
		assertThat(texts("""
				select distinct table_name from audit_exceptions where rule = 'DISCREET'
					and to_regprocedure(table_name || '_are_discreet(jsonb)') is null""")).isEmpty();
	}

	@Test
	void whoHasLeftAndSingleRecordsAreFound() {
		Visitor left = Visitor.with(accounts, Role.SALES);
		long id = customers.create(firm("0351 1"), boss);
		audit.inTheNameOf(left.viewer().id(),
				() -> customers.changeAll(Map.of(id, CustomerDraft.organisation("Neuer Name")), null));
		change("update users set active = false where id = ?", left.viewer().id());
		change("update users set display_name = 'Gegangen' || id where id = ?", left.viewer().id());
		Visitor.with(accounts, Role.SALES);
		String page = text(web.get().uri("/audit?user=" + left.viewer().id()).with(HistoryWorld.as(boss)).exchange());
		assertThat(page).contains("<optgroup label=\"Ausgeschieden\">")
			.containsPattern("<option value=\"" + left.viewer().id() + "\" selected[^>]*>Gegangen" + left.viewer().id())
			.contains("auf „Neuer Name“", "/audit?table=customers&amp;row=" + id);
		page = text(web.get().uri("/audit?table=customers&row=" + id).with(HistoryWorld.as(boss)).exchange());
		assertThat(page).contains("legte an: Kunde").doesNotContain("legte an: Kommunikationsweg");
		page = text(web.get().uri("/audit?customer=" + id).with(HistoryWorld.as(boss)).exchange());
		assertThat(page).contains("value=\"Neuer Name\"", "legte an: Kommunikationsweg");
	}

	@Test
	void nobodyChangesTheLog() {
		audit.note(Audit.Event.EXPORTED, Map.of("list", "Kunden"));
		for (String sql : List.of("update audit_entries set user_id = null", "delete from audit_entries",
				"truncate audit_entries")) {
			assertThatThrownBy(() -> change(sql)).isInstanceOf(DataAccessException.class)
				.hasMessageContaining("cannot be changed");
		}
	}

	@Test
	void oldEntriesGoAfterTheTimeThatTheAdminSet() {
		change("insert into audit_entries (at, event) values (now() - interval '5 months', 'SIGNED_IN')");
		retention.keep(4);
		assertThat(retention.purge()).isPositive();
		assertThat(texts("select id from audit_entries where at < now() - interval '4 months'")).isEmpty();
		retention.keep(36);
		assertThat(
				web.post().uri("/audit/retention").with(Csrf.csrf()).with(HistoryWorld.as(boss)).param("months", "2"))
			.hasStatus(422);
		assertThat(retention.months()).isEqualTo(36);
	}

	@Test
	void comingAndBeingTurnedAwayIsLogged() {
		Visitor visitor = Visitor.with(accounts, Role.SALES);
		Browser browser = new Browser(web);
		browser.post("/login", "username", visitor.username(), "password", "falsch");
		browser.signIn(visitor.username());
		assertThat(texts("select event from audit_entries where user_id = ? and event = 'SIGNED_IN'",
				visitor.viewer().id()))
			.hasSize(1);
		assertThat(
				texts("select event from audit_entries where event = 'SIGN_IN_FAILED' and changes ->> 'username' = ?",
						"[\"" + visitor.username() + "\"]"))
			.hasSize(1);
	}

	@Test
	void anExportAsksForItsPurposeAndKeepsIt() {
		String purpose = "Serienbrief " + UUID.randomUUID();
		assertThat(web.get().uri("/customers/export.csv").with(HistoryWorld.as(boss))).hasStatusOk()
			.hasContentTypeCompatibleWith("text/html");
		assertThat(web.get().uri("/customers/export.csv?purpose=").with(HistoryWorld.as(boss))).hasStatus(422);
		assertThat(web.get().uri("/customers/export.csv?owner=none&purpose={p}", purpose).with(HistoryWorld.as(boss)))
			.hasStatusOk()
			.hasContentTypeCompatibleWith("text/csv");
		String page = text(
				web.get().uri("/audit?kind=EXPORTS&user=" + boss.id()).with(HistoryWorld.as(boss)).exchange());
		assertThat(page).contains("gab eine Liste aus", purpose, "Kunden");
	}

	@Test
	void theLogIsReadByThoseWhoAnswerForIt() throws Exception {
		assertThat(web.get().uri("/audit").with(HistoryWorld.as(Visitor.with(accounts, Role.SALES).viewer())))
			.hasStatus(403);
		List<String> sent = StatementCounter
			.during(() -> assertThat(web.get().uri("/audit").with(HistoryWorld.as(boss))).hasStatusOk());
		assertThat(sent).hasSizeLessThanOrEqualTo(4);
	}

	private static CustomerDraft firm(String phone) {
		return CustomerDraft.organisation("Alter Name")
			.with(List.of(new ContactPointDraft(ContactKind.PHONE, phone)), List.of());
	}

	private List<String> texts(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(String.class).list());
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> {
			if (sql.startsWith("select")) {
				jdbc.sql(sql).query().listOfRows();
			}
			else {
				jdbc.sql(sql).params(parameters).update();
			}
		});
	}

	private static String text(MvcTestResult answer) {
		return SignedIn.text(answer);
	}

}
