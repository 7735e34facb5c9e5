package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import kontor.billing.BillingWorld;
import kontor.Visitor;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two customers that are one in truth, and two such persons, each with a row in every
 * table that names customers or persons.
 */
class MergeWorld {

	/**
	 * What does not become as it was: logs, sessions, and what goes on by itself
	 * meanwhile.
	 */
	static final Set<String> LOGS = Set.of("audit_entries", "change_batches", "change_images", "sessions",
			"sessions_attributes", "scheduled_tasks", "webhook_lanes", "webhook_deliveries", "turnover_months",
			"open_item_days", "opportunity_sums");

	/** Letters only, and like no other. */
	final String word = UUID.randomUUID()
		.toString()
		.replace("-", "")
		.substring(0, 16)
		.chars()
		.mapToObj((sign) -> String.valueOf((char) (sign <= '9' ? sign - '0' + 'g' : sign)))
		.collect(Collectors.joining("", "Mrg", ""));

	/** A number in Dresden, and like no other either. */
	final String local = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

	final Viewer boss;

	final long winner;

	final long loser;

	/** Works at both. */
	final long shared;

	final long person;

	final long samePerson;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final History history;

	private final CustomerVisits visits;

	MergeWorld(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, CustomerRegister customers,
			PersonRegister persons, History history, CustomerVisits visits) {
		this.visits = visits;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.customers = customers;
		this.persons = persons;
		this.history = history;
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		winner = firm(word + " GmbH", List.of("Messe", word), List.of(point(ContactKind.PHONE, "0351 " + local, null),
				point(ContactKind.EMAIL, "a@" + word + ".de", null)), "Hauptstr. 1");
		loser = firm(word + " Gesellschaft", List.of("VIP", word),
				List.of(point(ContactKind.PHONE, sameNumber(), "Zentrale"), point(ContactKind.FAX, "0351 4712", null)),
				"Hauptstr.  1");
		shared = person("Sven", new AffiliationDraft(winner, "Einkauf"), new AffiliationDraft(loser, "einkauf", null,
				null, null, List.of(point(ContactKind.PHONE, "0351 99", "")))); // same
		person = person("Eva", new AffiliationDraft(winner, "Chefin"));
		samePerson = person("Ewa", new AffiliationDraft(winner, "Chefin"), new AffiliationDraft(loser, "Rat"));
		fill(winner, person, 1);
		fill(loser, samePerson, 2);
		archived(winner, person);
		archived(loser, samePerson);
		planned(winner, person);
		planned(loser, samePerson);
		privacy(winner, person);
		privacy(loser, samePerson);
		told(winner);
		told(loser);
		traded(winner);
		traded(loser);
		billed(winner);
		billed(loser);
		change("update customers set restricted_at = now() where id = ?", loser);
		// one that belongs to each, and one that went into each before
		below(winner);
		below(loser);
		buried(winner, person);
		buried(loser, samePerson);
	}

	/** The number of both, written otherwise. */
	String sameNumber() {
		return "+49 (351) " + local.substring(0, 2) + " " + local.substring(2);
	}

	private static ContactPointDraft point(ContactKind kind, String value, String label) {
		return new ContactPointDraft(kind, value, label);
	}

	private long firm(String name, List<String> tags, List<ContactPointDraft> points, String street) {
		CustomerDraft draft = CustomerDraft.organisation(name);
		return customers.create(
				new CustomerDraft(draft.kind(), null, CustomerStatus.CUSTOMER, name, null, null, null, null, null, null,
						"Notiz " + name, null, null, null, null, tags, points,
						List.of(new AddressDraft(AddressKind.MAIN, street, "01067", "Dresden", null),
								new AddressDraft(AddressKind.BILLING, "Postfach " + name, "01067", "Dresden", null))),
				boss);
	}

	private long person(String first, AffiliationDraft... functions) {
		return persons
			.create(new PersonDraft(Salutation.FRAU, null, first, word, null, LocalDate.of(1980, 1, 2), null, null,
					List.of(point(ContactKind.MOBILE, "0171 " + first.hashCode(), null),
							point(ContactKind.MOBILE, "0172 5", null)),
					List.of(new AddressDraft(AddressKind.PRIVATE, first + "weg 1", "01067", "Dresden", null)),
					List.of(functions)), boss);
	}

	private void fill(long customer, long somebody, int day) {
		long entry = history
			.record(new NewInteraction(customer, somebody, Channel.PHONE, Direction.IN,
					HistoryWorld.NOON.plusSeconds(day * 86_400L), 5, "Betreff", "Text " + word, Sentiment.NEUTRAL,
					false, null, LocalDate.of(2026, 12, 1)), boss)
			.id();
		change("""
				insert into interaction_versions (interaction_id, version, person_id, channel, direction, occurred_at, body, sentiment, confidential)
				values (?, 77, ?, 'PHONE', 'IN', now(), 'früher', 'NEUTRAL', false)""",
				entry, somebody);
	}

	private void planned(long customer, long somebody) {
		change("""
				with a as (insert into appointments (uid, owner_id, title, customer_id, all_day, first_day, last_day)
					values (?, ?, 'Besuch', ?, true, '2026-12-01', '2026-12-01') returning id)
				insert into appointment_participants (appointment_id, person_id) select id, ? from a""",
				word + customer, boss.id(), customer, somebody);
		change("insert into favourite_customers (user_id, customer_id) values (?, ?)", boss.id(), customer);
		change("""
				with o as (insert into opportunities (customer_id, title, stage_id, owner_id)
					select ?, 'Messestand', min(id), ? from pipeline_stages returning id)
				insert into opportunity_persons (opportunity_id, person_id, role) select id, ?, 'BUYER' from o""",
				customer, boss.id(), somebody);
		change("insert into quotes (customer_id, person_id, subject, valid_until, owner_id) values (?, ?, 'Messestand', '2026-12-24', ?)",
				customer, somebody, boss.id());
		change("insert into favourite_persons (user_id, person_id) values (?, ?)", boss.id(), somebody);
	}

	/** One of each, and one of both. */
	private void archived(long customer, long somebody) {
		change("""
				with content as (insert into document_contents (sha256, size, type) values (sha256(convert_to(?, 'UTF8')), 1, 'TEXT')
						on conflict (sha256) do update set used_at = now() returning id),
					document as (insert into documents (title, kind, direction, dated_on, content_id, external_id)
						select 'Brief', 'LETTER', 'OUT', '2026-12-01', id, ? from content returning id, dated_on)
				insert into document_links (document_id, dated_on, customer_id, person_id)
				select id, dated_on, cast(? as bigint), cast(null as bigint) from document union all select id, dated_on, null, ? from document""",
				word, word + customer, customer, somebody);
		change("""
				insert into document_links (document_id, dated_on, customer_id)
				select id, dated_on, ? from documents where external_id = ? on conflict do nothing""", customer,
				word + winner);
	}

	private void privacy(long customer, long somebody) {
		change("insert into privacy_requests (kind, customer_id, received_on, due_on) values ('ACCESS', ?, current_date, current_date)",
				customer);
		change("insert into privacy_requests (kind, person_id, received_on, due_on) values ('ACCESS', ?, current_date, current_date)",
				somebody);
		change("insert into retention_holds (customer_id, until, reason) values (?, current_date, 'Prozess')",
				customer);
	}

	/** Bought something, and has paid half of it. */
	private void traded(long customer) {
		change("insert into erp_customers (source_system, told, customer_id) values (?, ?, ?)", word, "T" + customer,
				customer);
		change("""
				insert into sales_orders (source_system, external_id, number, customer_id, order_date, currency, state, net, fingerprint)
				values (?, ?, 'A1', ?, '2026-11-01', 'EUR', 'OPEN', 100, gen_random_uuid())""",
				word, "" + customer, customer);
		change("""
				insert into invoices (source_system, external_id, number, kind, customer_id, invoice_date, due_date, currency, net, tax,
					gross, told_paid, fingerprint)
				values (?, ?, 'R1', 'INVOICE', ?, '2026-11-02', '2026-11-16', 'EUR', 100, 19, 119, 60, gen_random_uuid())""",
				word, "" + customer, customer);
	}

	/** Is to pay, and is not reminded of it. */
	private void billed(long customer) {
		transaction.executeWithoutResult((status) -> {
			BillingWorld.draftRow(jdbc, customer, "Firma " + customer);
			BillingWorld.noticeRow(jdbc, customer, null);
			BillingWorld.blockRow(jdbc, customer, "Großkunde");
		});
	}

	/** One that is off: nothing is sent. */
	private void told(long customer) {
		change("""
				with off as (insert into webhook_subscriptions (name, url, events, secret, state)
					values (?, 'https://example.org', array['customer.changed'], '', 'OFF') returning id)
				insert into webhook_deliveries (subscription_id, event, customer_id, state, next_attempt_at)
				select id, 'customer.changed', ?, 'DONE', null from off""", word, customer);
	}

	private void below(long parent) {
		customers.create(CustomerDraft.organisation(word + " Tochter " + parent).below(parent), boss);
	}

	private void buried(long customer, long somebody) {
		long firm = customers.create(CustomerDraft.organisation(word + " alt"), boss);
		change("update customers set merged_into = ?, deleted_at = now() where id = ?", customer, firm);
		long gone = person("Alt", new AffiliationDraft(customer, "alt"));
		change("update contact_persons set merged_into = ?, deleted_at = now() where id = ?", somebody, gone);
	}

	NewInteraction note(long customer, String text) {
		return NewInteraction.of(customer, Channel.NOTE, Direction.INTERNAL, HistoryWorld.NOON.plusSeconds(86_400 * 5),
				text);
	}

	/** Where rows name a record: table and column with the number of rows. */
	Map<String, Long> naming(MergeKind kind, long id) {
		Map<String, Long> naming = new TreeMap<>();
		transaction.executeWithoutResult((status) -> jdbc.sql("select table_name, column_name from references_to(?)")
			.param(kind.table())
			.query((row) -> {
				String table = row.getString(1);
				String column = row.getString(2);
				naming.put(table + "." + column,
						jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
							.param(id)
							.query(Long.class)
							.single());
			}));
		return naming;
	}

	/** Every table with all its rows, but for the logs. */
	Map<String, String> dump() {
		visits.write();
		Map<String, String> dump = new TreeMap<>();
		transaction.executeWithoutResult((status) -> jdbc
			.sql("select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !LOGS.contains(table))
			.forEach((table) -> dump.put(table, jdbc.sql(
					"select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from %s t"
						.formatted(table))
				.query(String.class)
				.single())));
		return dump;
	}

	/** The rows of a table that name something, for reading when a dump differs. */
	List<String> texts(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(String.class).list());
	}

	long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
