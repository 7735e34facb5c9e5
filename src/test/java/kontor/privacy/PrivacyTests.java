package kontor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.changes.ChangeBatches;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.MergeKind;
import kontor.customers.MergeOrder;
import kontor.customers.Merges;
import kontor.customers.PersonRegister;
import kontor.customers.Restrictions;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.RestrictedException;
import kontor.users.Accounts;
import kontor.users.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of somebody can be told, and it can go, wherever it stands. */
@KontorTest
class PrivacyTests {

	/** Tables whose texts are about the firm itself, its staff, or nobody. */
	private static final Set<String> NOBODY = Set.of("api_tokens", "audit_exceptions", "authenticator_apps", "backups",
			"billing_numbers", "calendar_feeds", "customer_sales", "customer_sales_months", "customer_scopes",
			"product_groups", "products", "price_lists", "import_folder_looks", "import_mappings", "letterheads",
			"one_time_links", "passkey_holders", "passkeys", "postcodes", "privacy_findings", "recovery_codes",
			"remembered_devices", "role_rights", "scheduled_tasks", "sessions", "settings", "sign_in_blocks",
			"sign_in_failures", "tags", "team_members", "teams", "users", "webhook_lanes", "pipelines",
			"pipeline_stages", "stage_checks", "close_reasons", "customer_sales_spans", "datev_exports",
			"open_item_days", "product_sales_months", "turnover_months", "unknown_postcodes");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PrivacyDesk desk;

	@Autowired
	private SearchJob searching;

	@Autowired
	private ErasureJob erasing;

	@Autowired
	private SubjectRequests requests;

	@Autowired
	private RetentionRules rules;

	@Autowired
	private Catalog catalog;

	@Autowired
	private Restrictions restrictions;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private History history;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private Merges merges;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MessageSource messages;

	private PrivacyWorld world;

	private Visitor boss;

	/**
	 * Other tests leave 140,000 lines in the log, about customers of theirs; every search
	 * would read them.
	 */
	@BeforeAll
	static void beginWithAnEmptyLog(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("select set_config('kontor.audit_upkeep', 'on', true)").query(String.class).single();
			jdbc.sql("truncate audit_entries").update();
		});
	}

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT);
		world = new PrivacyWorld(jdbc, transaction, customers, persons, history, batches, boss.viewer());
	}

	@Test
	void everyTableThatPointsAtSomebodyAnswers() {
		List<String> pointing = jdbc
			.sql("""
					with recursive pointing as (
						select oid from pg_class where relname in ('customers', 'contact_persons') and relnamespace = current_schema()::regnamespace
						union select k.conrelid from pg_constraint k join pointing p on k.confrelid = p.oid
							where k.contype = 'f' and k.confdeltype in ('c', 'n', 'a', 'r'))
					select relname::text from pointing join pg_class using (oid)""")
			.query(String.class)
			.list();
		Set<String> answering = new TreeSet<>(catalog.holdings().stream().map((holding) -> holding.table()).toList());
		answering.add("privacy_findings");
		assertThat(pointing).hasSizeGreaterThan(8).isSubsetOf(answering);
	}

	@Test
	void everyTableThatHoldsTextAnswersOrNamesNobody() {
		Set<String> known = new TreeSet<>(catalog.holdings().stream().map((holding) -> holding.table()).toList());
		known.addAll(NOBODY);
		assertThat(catalog.tables().stream().map(Catalog.Table::name)).isSubsetOf(known);
		for (String table : known) {
			if (!NOBODY.contains(table)) {
				assertThat(messages.getMessage("privacy.purpose." + table, null, null, Locale.GERMAN))
					.as("purpose of " + table)
					.isNotNull();
			}
		}
	}

	@Test
	void theReportNamesEveryTableThatMentionsThePerson() throws Exception {
		long id = searched(RequestKind.ACCESS);
		String text = pdf(id);
		assertThat(text).contains(world.first + " " + world.last, world.mail, "Grüße an Łukasz")
			.contains("Herkunft der Daten", world.file);
		for (String table : mentioning()) {
			assertThat(text).as("the report on " + table).contains("(" + table + ")");
		}
		String json = get("/privacy/requests/" + id + "/report.json");
		assertThat(json).contains("\"table\" : \"contact_persons\"", world.mail, "\"purpose\"");
		assertThat(jdbc.sql("select count(*) from audit_entries where event = 'EXPORTED' and changes ->> 'request' = ?")
			.param("[" + id + "]")
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void theReportTellsNoSecretsAndLittleOfOthers() throws Exception {
		Visitor namesake = Visitor.with(accounts, Role.SALES);
		String name = world.first + " " + world.last;
		world.change(
				"update users set display_name = ?, password_hash = 'geheimer Wert', roles = '{FIELD}' where id = ?",
				name, namesake.viewer().id());
		world.change(
				"insert into drafts values (gen_random_uuid(), ?, 'history', '/history/new', jsonb_build_object('body', ?))",
				boss.viewer().id(), name + " lobt." + " So viel zu anderem.".repeat(50) + " Fremdes");
		world.change(
				"""
						insert into sessions (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time)
						values (?, ?, 0, 0, 1800, 9999999999999)""",
				"11111111-" + world.digits, "22222222-" + world.digits);
		world.change("insert into sessions_attributes values (?, ?, ?)", "11111111-" + world.digits, "last",
				("Sitzung " + name).getBytes(StandardCharsets.UTF_8));
		long id = searched(RequestKind.ACCESS);
		String json = get("/privacy/requests/" + id + "/report.json");
		assertThat(json)
			.contains("\"table\" : \"users\"", "\"table\" : \"drafts\"", "\"table\" : \"sessions_attributes\"",
					"\"table\" : \"import_contents\"", "lobt.")
			.doesNotContain("password_hash", "geheimer Wert", "\"username\"", "FIELD", "Fremdes", "\\\\x", "11111111-",
					HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)));
		assertThat(pdf(id)).contains("(users)", "(drafts)", "lobt.").doesNotContain("geheimer Wert", "Fremdes", "\\x");
	}

	@Test
	void nothingIsLeftAfterAnErasure() throws Exception {
		long id = searched(RequestKind.ERASURE);
		assertThat(mentioning()).contains("contact_persons", "contact_points", "interactions", "interaction_versions",
				"tasks", "audit_entries", "change_images", "change_batches", "import_rows", "import_images",
				"import_contents", "import_batches", "person_words", "customers", "privacy_requests");
		long entries = count("select count(*) from interactions where customer_id = ?", world.firm);
		erased(id);
		assertThat(mentioning()).isEmpty();
		assertThat(count("select count(*) from interactions where customer_id = ?", world.firm)).isEqualTo(entries);
		assertThat(
				jdbc.sql("select body from interactions where id = ?").param(world.entry).query(String.class).single())
			.contains("[gelöscht]", "Bestellung", "Frau Unbeteiligt");
		Request done = requests.find(id);
		assertThat(done.state()).isEqualTo(Request.State.DONE);
		assertThat(done.proof()).contains("contact_persons", "interactions", "\"left\": {}", "\"kept\": []");
		assertThat(done.subject().isGone()).isTrue();
		assertThat(
				count("select count(*) from audit_entries where event = 'ERASED' and user_id = ?", boss.viewer().id()))
			.isEqualTo(1);
		assertThat(get("/privacy/requests/" + id)).contains("Nachweis", "Eintrag der Kundenhistorie");
		assertThat(gets(boss, "/persons/" + world.person)).hasStatus(404);
	}

	@Test
	void whoWentIntoAnotherOneIsReportedAndGoesWithIt() throws Exception {
		long twin = persons.create(PrivacyWorld.person("Lukas", world.last, world.firm, "lukas." + world.mail),
				boss.viewer());
		merges.merge(MergeKind.PERSON, new MergeOrder(world.person, twin, null, null, Map.of()), boss.viewer());
		assertThat(pdf(searched(RequestKind.ACCESS))).contains("Lukas");
		erased(searched(RequestKind.ERASURE));
		assertThat(count("select count(*) from contact_persons where id = ?", twin)).isZero();
		assertThat(mentioning()).isEmpty();
		assertThat(mentioning("Lukas " + world.last)).isEmpty();
	}

	@Test
	void namesOfRecordsThatWentInAreLookedForToo() throws Exception {
		String before = "Vormals" + world.last;
		long twin = persons.create(PrivacyWorld.person("Lukas", before, world.firm, "vor." + world.mail),
				boss.viewer());
		long elsewhere = customers.create(CustomerDraft.organisation("Drüben"), boss.viewer());
		long entry = history
			.record(NewInteraction.of(elsewhere, Channel.PHONE, Direction.IN, HistoryWorld.NOON,
					"Empfohlen von Lukas " + before), boss.viewer())
			.id();
		merges.merge(MergeKind.PERSON, new MergeOrder(world.person, twin, null, null, Map.of()), boss.viewer());
		long id = searched(RequestKind.ERASURE);
		assertThat(count(
				"select count(*) from privacy_findings where request_id = ? and review and key ->> 'id' = ? and table_name = 'interactions'",
				id, String.valueOf(entry)))
			.isEqualTo(1);
		erased(id);
		assertThat(body(entry)).isEqualTo("Empfohlen von [gelöscht]");
		assertThat(mentioning(before)).isEmpty();
	}

	@Test
	void whatTheLawWantsKeptStaysAndIsNamed() throws Exception {
		long id = searched(RequestKind.ERASURE);
		long position = jdbc.sql(
				"select position from privacy_findings where request_id = ? and table_name = 'interactions' and key ->> 'id' = ?")
			.params(id, String.valueOf(world.entry))
			.query(Long.class)
			.single();
		String before = body(world.entry);
		post("/privacy/requests/" + id + "/findings", "decision-" + position, "KEEP", "reason-" + position, " ");
		assertThat(decision(id, position)).as("keeping needs a reason").isEqualTo("REPLACE");
		post("/privacy/requests/" + id + "/findings", "decision-" + position, "KEEP", "reason-" + position,
				"Handelsbrief");
		assertThat(decision(id, position)).isEqualTo("KEEP");
		erased(id);
		assertThat(body(world.entry)).isEqualTo(before);
		assertThat(requests.find(id).proof()).contains("Handelsbrief");
		assertThat(mentioning()).containsOnly("interactions", "interaction_versions");
		assertThat(get("/privacy/requests/" + id)).contains("Handelsbrief");
	}

	@Test
	void aNameThatSeveralBearIsDecidedByPeople() throws Exception {
		persons.create(PrivacyWorld.person("Otto", world.last, world.firm, "otto." + world.mail), boss.viewer());
		long other = history
			.record(NewInteraction.of(world.firm, Channel.PHONE, Direction.IN, HistoryWorld.NOON,
					"Herr " + world.last + " fragt nach"), boss.viewer())
			.id();
		long id = searched(RequestKind.ERASURE);
		assertThat(desk.erase(id, requests.find(id).version(), boss.viewer())).isFalse();
		long position = jdbc
			.sql("select position from privacy_findings where request_id = ? and decision is null and key ->> 'id' = ?")
			.params(id, String.valueOf(other))
			.query(Long.class)
			.single();
		jdbc.sql("select position from privacy_findings where request_id = ? and decision is null")
			.param(id)
			.query(Long.class)
			.list()
			.forEach((open) -> desk.decide(id,
					Map.of(open, open == position ? Findings.Decision.KEEP : Findings.Decision.REPLACE),
					Map.of(open, "ist Otto"), boss.viewer()));
		erased(id);
		assertThat(body(other)).contains(world.last);
		assertThat(count("select count(*) from contact_persons where last_name = ?", world.last)).isEqualTo(1);
		assertThat(jdbc.sql("select value from contact_points where value = ?")
			.param("otto." + world.mail)
			.query(String.class)
			.list()).hasSize(1);
	}

	@Test
	void aPrivateCustomerGoesButForTheLetters() throws Exception {
		long customer = world.privateCustomer();
		long letter = history
			.record(NewInteraction.of(customer, Channel.LETTER, Direction.IN, HistoryWorld.NOON, "Kündigung"),
					boss.viewer())
			.id();
		long id = desk.open(RequestKind.ERASURE, Subject.customer(customer), LocalDate.now(), null, null,
				boss.viewer());
		search(id);
		erased(id);
		assertThat(count("select count(*) from interactions where customer_id = ?", customer)).isEqualTo(1);
		assertThat(body(letter)).isEqualTo("Kündigung");
		assertThat(jdbc.sql("select name from customers where id = ?").param(customer).query(String.class).single())
			.isEqualTo("Gelöscht");
		assertThat(count("select count(*) from contact_points where customer_id = ?", customer)).isZero();
		long second = world.privateCustomer();
		long request = desk.open(RequestKind.ERASURE, Subject.customer(second), LocalDate.now(), null, null,
				boss.viewer());
		search(request);
		erased(request);
		assertThat(count("select count(*) from customers where id = ?", second)).isZero();
		assertThat(mentioning(world.privateLast)).isEmpty();
	}

	@Test
	void moreLettersThanAnybodyReadsAreAllKept() throws Exception {
		long customer = world.privateCustomer();
		world
			.change("""
					insert into interactions (customer_id, channel, direction, occurred_at, body, sentiment, confidential)
					select ?, 'LETTER', 'IN', now() - n * interval '1 hour', 'Brief', 'NEUTRAL', false from generate_series(1, 1003) n""",
					customer);
		long id = desk.open(RequestKind.ERASURE, Subject.customer(customer), LocalDate.now(), null, null,
				boss.viewer());
		search(id);
		erased(id);
		assertThat(count("select count(*) from interactions where customer_id = ?", customer)).isEqualTo(1003);
		assertThat(get("/privacy/requests/" + id)).contains("§ 257 HGB, § 147 AO (1003)");
	}

	@Test
	void restrictedDataAreKeptButNotUsed() throws Exception {
		long id = desk.open(RequestKind.RESTRICTION, Subject.person(world.person), LocalDate.now(), null, null,
				boss.viewer());
		post("/privacy/requests/" + id + "/completion", "version", "0", "answer", "Schriftlich bestätigt");
		assertThat(restrictions.areRestricted(world.firm, world.person)).isTrue();
		assertThat(get("/persons/" + world.person)).contains("eingeschränkt").doesNotContain("mailto:" + world.mail);
		NewInteraction call = world.entry("Angerufen", Direction.OUT);
		assertThatThrownBy(() -> history.record(call, boss.viewer())).isInstanceOf(RestrictedException.class);
		assertThat(get("/history/export.csv?customer=" + world.firm + "&purpose=Probe")).doesNotContain("Bestellung");
		restrictions.customer(world.firm, true, boss.viewer());
		assertThat(get("/customers/export.csv?name=" + world.firmName + "&purpose=Probe"))
			.doesNotContain(world.firmName);
		assertThat(get("/customers/" + world.firm)).contains("eingeschränkt").doesNotContain("tel:");
		assertThat(get("/privacy")).contains("/persons/" + world.person + "/restriction");
		post("/persons/" + world.person + "/restriction", "restricted", "false");
		restrictions.customer(world.firm, false, boss.viewer());
		assertThat(history.record(call, boss.viewer()).created()).isTrue();
	}

	@Test
	void ageMakesAListAndNothingGoesByItself() throws Exception {
		long old = world.prospectWithoutContact(40);
		long held = world.prospectWithoutContact(41);
		long fresh = world.prospectWithoutContact(20);
		rules.become(Map.of(RetentionRules.Status.PROSPECT, 36, RetentionRules.Status.FORMER, 0,
				RetentionRules.Status.BLOCKED, 0));
		try {
			assertThat(candidates()).contains(old, held).doesNotContain(fresh);
			post("/privacy/retention/holds", "id", String.valueOf(held), "until",
					LocalDate.now().plusYears(1).toString(), "reason", "Rechtsstreit");
			assertThat(candidates()).contains(old).doesNotContain(held);
			assertThat(desk.eraseByAge(RetentionRules.Status.PROSPECT, List.of(old, held, fresh), boss.viewer()))
				.isEqualTo(1);
			erasing.run(jdbc.sql("select id from privacy_requests where customer_id = ?")
				.param(old)
				.query(Long.class)
				.single());
			assertThat(count("select count(*) from customers where id = any (array[?, ?, ?])", old, held, fresh))
				.isEqualTo(2);
			assertThat(mentioning("Alt" + old)).isEmpty();
		}
		finally {
			rules.become(Map.of(RetentionRules.Status.PROSPECT, 0));
		}
	}

	@Test
	void ageKeepsLettersAndStopsWhereSomethingHappened() throws Exception {
		long written = world.prospectWithoutContact(50);
		history.record(NewInteraction.of(written, Channel.LETTER, Direction.IN, HistoryWorld.NOON, "Kündigung"),
				boss.viewer());
		List<Long> others = List.of(world.prospectWithoutContact(51), world.prospectWithoutContact(52),
				world.prospectWithoutContact(53));
		world.age(written);
		others.forEach(world::age);
		rules.become(Map.of(RetentionRules.Status.FORMER, 36));
		try {
			List<Long> ids = requests.addByAge(RetentionRules.Status.FORMER,
					List.of(written, others.get(0), others.get(1), others.get(2)), boss.viewer());
			history.record(NewInteraction.of(others.get(0), Channel.PHONE, Direction.IN, Instant.now(), "Ruft an"),
					boss.viewer());
			rules.hold(List.of(others.get(1)), LocalDate.now().plusYears(1), "Rechtsstreit", boss.viewer());
			world.change("update customers set status = 'CUSTOMER' where id = ?", others.get(2));
			erasing.run(ids.get(0));
			assertThat(jdbc.sql("select body from interactions where customer_id = ?")
				.param(written)
				.query(String.class)
				.list()).containsExactly("Kündigung");
			assertThat(jdbc.sql("select name from customers where id = ?").param(written).query(String.class).single())
				.isEqualTo("Gelöscht");
			assertThat(requests.find(ids.get(0)).proof()).contains("§ 257 HGB");
			for (int i = 1; i < 4; i++) {
				assertThat(requests.find(ids.get(i)).state()).isEqualTo(Request.State.REFUSED);
				assertThat(get("/privacy/requests/" + ids.get(i))).contains("Nicht gelöscht");
				assertThat(jdbc.sql("select name from customers where id = ?")
					.param(others.get(i - 1))
					.query(String.class)
					.single()).startsWith("Alt");
			}
			assertThat(rules.stillOver(RetentionRules.Status.BLOCKED, List.of(written))).as("no rule").isEmpty();
		}
		finally {
			rules.become(Map.of(RetentionRules.Status.FORMER, 0));
		}
	}

	@Test
	void ageTakesNamesOutOfLogsAndTellsWhereTheyAreLeft() throws Exception {
		world.age(world.firm);
		long second = world.prospectWithoutContact(54);
		world.age(second);
		rules.become(Map.of(RetentionRules.Status.FORMER, 36));
		try {
			List<Long> ids = requests.addByAge(RetentionRules.Status.FORMER, List.of(world.firm, second),
					boss.viewer());
			erasing.run(ids.get(1));
			assertThat(count("select count(*) from customers where id = any (array[?, ?])", world.firm, second))
				.isZero();
			assertThat(mentioning()).as("texts of others that nobody looked at")
				.containsExactly("customers", "interactions");
			assertThat(requests.find(ids.get(0)).proof()).contains("\"left\": {\"customers\": 1, \"interactions\": 1}");
			assertThat(get("/privacy/requests/" + ids.get(0))).contains("Hier steht der Name noch", "auf einmal");
		}
		finally {
			rules.become(Map.of(RetentionRules.Status.FORMER, 0));
		}
	}

	@Test
	void aRequestHasAMonthAndOneExtension() {
		LocalDate received = LocalDate.of(2026, 1, 31);
		long id = desk.open(RequestKind.ACCESS, Subject.person(world.person), received, null, null, boss.viewer());
		assertThat(requests.find(id).dueOn()).isEqualTo("2026-02-28");
		assertThat(requests.find(id).isPressing()).isTrue();
		desk.extend(id, 0, "viele Anfragen", boss.viewer());
		assertThat(requests.find(id).dueOn()).isEqualTo("2026-04-30");
		assertThatThrownBy(() -> desk.extend(id, 1, "noch einmal", boss.viewer()))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThatThrownBy(() -> desk.refuse(id, 0, "veraltet", boss.viewer()))
			.isInstanceOf(OptimisticLockingFailureException.class);
		desk.refuse(id, 1, "offenkundig unbegründet", boss.viewer());
		assertThatThrownBy(() -> desk.search(id, 2, boss.viewer()))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	@Test
	void badRequestsAreToldWhatIsWrong() {
		assertThat(posts(boss, "/privacy/requests", "person", String.valueOf(world.person), "kind", "RETENTION",
				"receivedOn", "2999-01-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(posts(boss, "/privacy/requests", "person", "99999999", "kind", "ACCESS", "receivedOn",
				LocalDate.now().toString()))
			.hasStatus(404);
		assertThat(gets(boss, "/privacy/requests/new?customer=" + world.firm)).as("a firm is nobody").hasStatus(404);
		assertThat(gets(boss, "/privacy/requests/999999")).hasStatus(404);
		assertThat(posts(boss, "/privacy/retention", "prospect", "x", "former", "-1", "blocked", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void othersHaveNoBusinessHere() {
		Visitor sales = Visitor.with(accounts, Role.SALES, Role.SERVICE);
		for (String page : List.of("/privacy", "/privacy/requests/new?person=" + world.person, "/privacy/retention",
				"/privacy/texts")) {
			assertThat(gets(sales, page)).as(page).hasStatus(403);
		}
		assertThat(posts(sales, "/persons/" + world.person + "/restriction", "restricted", "true")).hasStatus(403);
	}

	private long searched(RequestKind kind) throws Exception {
		long id = desk.open(kind, Subject.person(world.person), LocalDate.now(),
				"Rückruf bei " + world.first + " " + world.last, "Mail von " + world.mail, boss.viewer());
		search(id);
		return id;
	}

	private void search(long id) throws Exception {
		transaction.executeWithoutResult((status) -> requests.become(requests.find(id), Request.State.SEARCHING));
		searching.run(id);
		assertThat(requests.find(id).state()).isEqualTo(Request.State.FOUND);
	}

	private void erased(long id) throws Exception {
		transaction.executeWithoutResult((status) -> requests.erase(requests.find(id), boss.viewer()));
		erasing.run(id);
	}

	private List<Long> candidates() {
		return rules.candidates(RetentionRules.Status.PROSPECT, 1000)
			.stream()
			.map(RetentionRules.Candidate::id)
			.toList();
	}

	private List<String> mentioning() {
		return mentioning(world.last, world.folded, world.mail, "171" + world.digits);
	}

	/**
	 * Looks through every column of every table, knowing nothing of what is where: rows
	 * as text, numbers also without what people put between digits, and bytes.
	 */
	private List<String> mentioning(String... texts) {
		String[] anywhere = Stream.of(texts).map((text) -> "%" + text.toLowerCase() + "%").toArray(String[]::new);
		return jdbc
			.sql("""
					select c.relname::text,
						string_agg('t.' || quote_ident(a.attname), ', ') filter (where a.atttypid <> 'bytea'::regtype),
						coalesce(string_agg(' or position(convert_to(one, ''UTF8'') in t.' || quote_ident(a.attname) || ') > 0', '')
							filter (where a.atttypid = 'bytea'::regtype), '')
					from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
					where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' group by 1 order by 1""")
			.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.stream()
			.filter((table) -> jdbc.sql("select exists (select from " + table.get(0) + " t, lower(concat_ws('|', "
					+ table.get(1)
					+ ")) words where words like any (:anywhere) or translate(words, ' /()-.', '') like any (:anywhere)"
					+ (table.get(2).isEmpty() ? ""
							: " or exists (select from unnest(:texts) one where false" + table.get(2) + ")")
					+ ")")
				.param("anywhere", anywhere)
				.param("texts", texts)
				.query(Boolean.class)
				.single())
			.map((table) -> table.get(0))
			.toList();
	}

	private String pdf(long id) throws IOException {
		MvcTestResult result = gets(boss, "/privacy/requests/" + id + "/report.pdf");
		assertThat(result).hasStatusOk().hasContentType("application/pdf");
		try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private String get(String path) throws IOException {
		MvcTestResult result = gets(boss, path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void post(String path, String... fields) {
		assertThat(posts(boss, path, fields)).hasStatus3xxRedirection();
	}

	private String decision(long request, long position) {
		return jdbc.sql("select decision from privacy_findings where request_id = ? and position = ?")
			.params(request, position)
			.query(String.class)
			.single();
	}

	private String body(long entry) {
		return jdbc.sql("select body from interactions where id = ?").param(entry).query(String.class).single();
	}

	private MvcTestResult gets(Visitor visitor, String path) {
		return new SignedIn(web, visitor.viewer()).get(path);
	}

	private MvcTestResult posts(Visitor visitor, String path, String... fields) {
		return new SignedIn(web, visitor.viewer()).post(path, fields);
	}

	private long count(String sql, Object... parameters) {
		return jdbc.sql(sql).params(parameters).query(Long.class).single();
	}

}
