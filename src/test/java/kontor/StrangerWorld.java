package kontor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.changes.ChangeBatches;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.MergeKind;
import kontor.customers.MergeOrder;
import kontor.customers.Merges;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.Trash;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.shared.ContactKind;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A customer with everything that can hang on one, looked after by a colleague of another
 * team, and words that only it holds.
 */
class StrangerWorld {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Accounts accounts;

	private final String word = "zyx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	private final String digits = String.valueOf(10_000_000 + Math.abs(word.hashCode()) % 80_000_000);

	private final Viewer owner;

	private final long customer;

	private final long person;

	private final long affiliation;

	private final long entry;

	private final long task;

	private final long ownTask;

	private final long appointment;

	private final long deletedCustomer;

	private final long deletedPerson;

	private final long batch;

	private final long request;

	private final String draft = UUID.randomUUID().toString();

	private final long view;

	private final long mergedCustomer;

	private final long mergedPerson;

	StrangerWorld(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, CustomerRegister customers,
			PersonRegister persons, History history, Trash trash, ChangeBatches changes, Merges merges) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.accounts = accounts;
		owner = Visitor.with(accounts, Role.SALES).viewer();
		customer = customers.create(CustomerDraft.organisation("Firma " + word)
			.with(List.of(new ContactPointDraft(ContactKind.PHONE, "+49 30 " + digits),
					new ContactPointDraft(ContactKind.EMAIL, "post@" + word + ".de")), List.of())
			.ownedBy(owner.id()), owner);
		change("update customers set external_id = ? where id = ?", "erp/" + word, customer);
		person = persons.create(person("Eva", customer), owner);
		affiliation = number("select id from affiliations where person_id = ?", person);
		entry = history
			.record(NewInteraction.of(customer, Channel.PHONE, Direction.IN, HistoryWorld.NOON, "Sagt " + word), owner)
			.id();
		task = number("""
				insert into tasks (kind, title, due_on, assignee_id, customer_id, interaction_id)
				values ('FOLLOW_UP', ?, current_date, ?, ?, ?) returning id""", "Ruft " + word, owner.id(), customer,
				entry);
		ownTask = number("""
				insert into tasks (kind, title, note, due_on, assignee_id, created_by)
				values ('TASK', ?, ?, current_date, ?, ?) returning id""", "Ruft " + word, "Sagt " + word, owner.id(),
				owner.id());

		appointment = number("""
				insert into appointments (uid, owner_id, title, place, note, customer_id, starts_at, ends_at)
				values (?, ?, ?, 'Büro', ?, ?, now(), now() + interval '1 hour') returning id""", word, owner.id(),
				"Trifft " + word, "Sagt " + word, customer);
		change("""
				insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main)
				select owner_id, current_date, id, '1900-01-01', starts_at, ends_at, false, true from appointments where id = ?""",
				appointment);
		change("insert into appointment_participants (appointment_id, person_id) values (?, ?)", appointment, person);
		deletedCustomer = customers.create(CustomerDraft.organisation("Fort " + word).ownedBy(owner.id()), owner);
		deletedPerson = persons.create(person("Ida", customer), owner);
		batch = changes.run(ChangeBatches.Kind.BULK, "Firma " + word, owner,
				() -> jdbc.sql("update customers set status = 'FORMER' where id = ?").param(customer).update());
		request = number("""
				insert into privacy_requests (kind, state, person_id, received_on, due_on, searched_at, note)
				values ('ERASURE', 'FOUND', ?, current_date, current_date + 30, now(), ?) returning id""", person,
				"Sagt " + word);
		change("""
				insert into drafts (id, user_id, form, page, fields)
				values (cast(? as uuid), ?, 'entry', '/', jsonb_build_object('body', array[?]))""", draft, owner.id(),
				"Sagt " + word);
		view = number(
				"insert into saved_views (user_id, list, name, query) values (?, 'customers', ?, '') returning id",
				owner.id(), "Firma " + word);
		mergedCustomer = customers.create(CustomerDraft.organisation("Fort " + word).ownedBy(owner.id()), owner);
		merges.merge(MergeKind.CUSTOMER, new MergeOrder(customer, mergedCustomer, null, null, Map.of()), owner);
		mergedPerson = persons.create(person("Eva", customer), owner);
		merges.merge(MergeKind.PERSON, new MergeOrder(person, mergedPerson, null, null, Map.of()), owner);
		trash.deleteCustomer(deletedCustomer, owner);
		trash.deletePerson(deletedPerson, owner);
	}

	private PersonDraft person(String first, long at) {
		return new PersonDraft(null, null, first, "Person" + word, new AffiliationDraft(at, "Chef"));
	}

	/** Everybody sees and changes only what is his own, and his team's. */
	void narrow() {
		change("update role_rights set reads = array['OWN','TEAM'], writes = array['OWN','TEAM']");
	}

	void widen() {
		change("""
				update role_rights set reads = array['OWN','TEAM','UNOWNED','ALL'], writes = array['OWN','TEAM','UNOWNED','ALL']
				where role <> 'FIELD'""");
	}

	/** Somebody with this role, in a team of his own. */
	Viewer stranger(Role role) {
		long id = Visitor.with(accounts, role).viewer().id();
		long team = number("insert into teams (name) values (?) returning id", "Team " + UUID.randomUUID());
		change("insert into team_members (team_id, user_id) values (?, ?)", team, id);
		return accounts.viewer(id).orElseThrow();
	}

	Viewer owner() {
		return accounts.viewer(owner.id()).orElseThrow();
	}

	/** What only the customer holds; nothing that a stranger reads contains it. */
	String word() {
		return word;
	}

	String digits() {
		return digits;
	}

	/** What stands for {@code {name}} in a path that begins like this. */
	List<String> values(String path, String name) {
		return switch (name) {
			case "id" -> ids(path);
			case "customerId", "customer" -> List.of("" + customer, "" + deletedCustomer, "" + mergedCustomer);
			case "personId", "person" -> List.of("" + person, "" + deletedPerson, "" + mergedPerson);
			case "user" -> List.of("" + owner.id());
			case "panel" ->
				List.of("facts", "numbers", "persons", "history", "capture", "tasks", "related", "appointments");
			case "extension" -> List.of("csv", "xlsx");
			case "sourceSystem" -> List.of("erp");
			case "externalId" -> List.of(word);
			case "delivery" -> List.of("4711");
			case "link" -> List.of("none");
			case "secret" -> List.of("none".repeat(8));
			default -> throw new AssertionError("What stands for {" + name + "} in " + path + "?");
		};
	}

	private List<String> ids(String path) {
		if (path.contains("/affiliations/")) {
			return List.of("" + affiliation);
		}
		String noun = path.replaceFirst("^/(api/v1/)?", "").replaceFirst("/.*", "");
		return switch (noun) {
			case "customers" -> List.of("" + customer, "" + deletedCustomer, "" + mergedCustomer);
			case "persons" -> List.of("" + person, "" + deletedPerson, "" + mergedPerson);
			case "history" -> List.of("" + entry);
			case "changes" -> List.of("" + batch);
			case "tasks" -> List.of("" + task, "" + ownTask);
			case "users" -> List.of("" + owner.id());
			case "privacy" -> List.of("" + request);
			case "drafts" -> List.of(draft);
			case "calendar", "appointments" -> List.of("" + appointment);
			case "views" -> List.of("" + view);
			case "account", "imports", "settings" -> List.of("4711");
			default -> throw new AssertionError("What is {id} in " + path + "?");
		};
	}

	/**
	 * What lists, searches and typing aids are asked, so that they find it if they can.
	 */
	List<String> questions() {
		return List.of("?purpose=Probe&q=" + word + "&name=" + word + "&lastName=Person" + word + "&number=" + word,
				"?q=Person" + word + "&firstName=Eva&lastName=Person" + word + "&kind=PERSON",
				"?q=030" + digits + "&phone=030" + digits, "?email=post@" + word + ".de",
				"?purpose=Probe&customer=" + customer + "&person=" + person,
				"?purpose=Probe&owner=" + owner.id() + "&author=" + owner.id(), "?view=day&user=" + owner.id(),
				"?view=month&user=all", "");
	}

	long customer() {
		return customer;
	}

	long entry() {
		return entry;
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	private long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

}
