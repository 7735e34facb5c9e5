package kontor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.changes.ChangeBatches;
import kontor.billing.BillingWorld;
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

	private final CustomerRegister customers;

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

	private final long block;

	private final long order;

	private final long invoice;

	private final long opportunity;

	private final long quote;

	private final long document;

	private final long written;

	private final long invoiceDraft;

	private final long notice;

	private final long dunningBlock;

	private final long mergedCustomer;

	private final long mergedPerson;

	StrangerWorld(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, CustomerRegister customers,
			PersonRegister persons, History history, Trash trash, ChangeBatches changes, Merges merges) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.accounts = accounts;
		this.customers = customers;
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
		block = number("insert into text_blocks (user_id, title, shortcut, body) values (?, ?, 'x', ?) returning id",
				owner.id(), "Firma " + word, "Sagt " + word);
		order = number(
				"""
						insert into sales_orders (source_system, external_id, number, customer_id, customer_name, order_date, currency, state, net,
							fingerprint)
						values ('erp', ?, ?, ?, ?, '2026-11-01', 'EUR', 'OPEN', 1, gen_random_uuid()) returning id""",
				word, "Ruft " + word, customer, "Firma " + word);
		invoice = number(
				"""
						insert into invoices (source_system, external_id, number, kind, customer_id, customer_name, invoice_date, currency, net, tax,
							gross, fingerprint)
						values ('erp', ?, ?, 'INVOICE', ?, ?, '2026-11-01', 'EUR', 1, 0, 1, gen_random_uuid()) returning id""",
				word, "Ruft " + word, customer, "Firma " + word);
		opportunity = number("""
				insert into opportunities (customer_id, title, stage_id, owner_id, competitor, next_task_id)
				select ?, ?, min(id), ?, ?, ? from pipeline_stages returning id""", customer, "Ruft " + word,
				owner.id(), "Sagt " + word, task);
		change("insert into opportunity_products (opportunity_id, position, name, quantity, unit_price) values (?, 1, ?, 1, 1)",
				opportunity, "Ruft " + word);
		quote = number("""
				insert into quotes (customer_id, person_id, opportunity_id, subject, intro, valid_until, owner_id)
				values (?, ?, ?, ?, ?, current_date, ?) returning id""", customer, person, opportunity, "Ruft " + word,
				"Sagt " + word, owner.id());
		change("insert into quote_lines (quote_id, position, kind, text, quantity, unit_price, vat_rate) values (?, 1, 'ITEM', ?, 1, 1, 19)",
				quote, "Sagt " + word);
		document = document();
		invoiceDraft = transaction.execute((status) -> BillingWorld.draftRow(jdbc, customer, "Firma " + word));
		written = transaction
			.execute((status) -> BillingWorld.issuedRow(jdbc, customer, "Firma " + word, "Ruft " + word, document));
		notice = transaction.execute((status) -> BillingWorld.noticeRow(jdbc, customer, document));
		dunningBlock = transaction.execute((status) -> BillingWorld.blockRow(jdbc, customer, "Sagt " + word));
		mergedCustomer = customers.create(CustomerDraft.organisation("Fort " + word).ownedBy(owner.id()), owner);
		merges.merge(MergeKind.CUSTOMER, new MergeOrder(customer, mergedCustomer, null, null, Map.of()), owner);
		mergedPerson = persons.create(person("Eva", customer), owner);
		merges.merge(MergeKind.PERSON, new MergeOrder(person, mergedPerson, null, null, Map.of()), owner);
		trash.deleteCustomer(deletedCustomer, owner);
		trash.deletePerson(deletedPerson, owner);
	}

	/** Of the customer, in words that only it holds. */
	private long document() {
		long content = number(
				"""
						insert into document_contents (sha256, size, type, text_state) values (sha256(convert_to(?, 'UTF8')), 5, 'TEXT', 'READ')
						returning id""",
				word);
		change("insert into document_chunks values (?, 0, convert_to(?, 'UTF8'))", content, "Sagt " + word);
		change("insert into document_texts values (?, 0, ?)", content, "Sagt " + word);
		long id = number("""
				insert into documents (title, kind, direction, dated_on, owner_id, content_id)
				values (?, 'OTHER', 'IN', current_date, ?, ?) returning id""", "Firma " + word, owner.id(), content);
		change("insert into document_versions (document_id, number, content_id, file_name) values (?, 1, ?, ?)", id,
				content, "Firma " + word);
		change("insert into document_links (document_id, dated_on, customer_id) values (?, current_date, ?)", id,
				customer);
		return id;
	}

	private PersonDraft person(String first, long at) {
		return new PersonDraft(null, null, first, "Person" + word, new AffiliationDraft(at, "Chef"));
	}

	/** Everybody sees and changes only what is his own, and his team's. */
	void narrow() {
		change("update role_rights set reads = array['OWN','TEAM'], writes = array['OWN','TEAM']");
	}

	/** Everybody sees and changes only what is his own. */
	void narrowToOwn() {
		change("update role_rights set reads = array['OWN'], writes = array['OWN']");
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

	/**
	 * What is the owner's, and how much hangs on it, as a text that differs when anything
	 * does.
	 */
	String traces() {
		return transaction.execute((status) -> jdbc
			.sql("""
					select jsonb_build_array(
						(select jsonb_agg(to_jsonb(c) order by c.id) from customers c where c.owner_id = :owner),
						(select jsonb_agg(to_jsonb(p) order by p.id) from contact_persons p where p.id = any (:persons)),
						(select jsonb_agg(to_jsonb(i) order by i.id) from interactions i where i.id = :entry),
						(select jsonb_agg(to_jsonb(t) order by t.id) from tasks t where t.id = any (:tasks)),
						(select to_jsonb(a) from appointments a where a.id = :appointment),
						(select to_jsonb(o) from opportunities o where o.id = :opportunity),
						(select jsonb_agg(to_jsonb(o)) from opportunity_products o where o.opportunity_id = :opportunity),
						(select to_jsonb(q) from quotes q where q.id = :quote),
						(select to_jsonb(d) from documents d where d.id = :document),
						(select to_jsonb(w) from written_invoices w where w.id = :draft),
						(select jsonb_agg(to_jsonb(v)) from saved_views v where v.user_id = :owner),
						(select jsonb_agg(to_jsonb(r) order by r.name) from count_references('customers', :customer) r),
						(select jsonb_agg(to_jsonb(r) order by r.name) from count_references('contact_persons', :person) r))::text""")
			.param("owner", owner.id())
			.param("persons", new Long[] { person, deletedPerson, mergedPerson })
			.param("entry", entry)
			.param("tasks", new Long[] { task, ownTask })
			.param("appointment", appointment)
			.param("opportunity", opportunity)
			.param("quote", quote)
			.param("document", document)
			.param("draft", invoiceDraft)
			.param("customer", customer)
			.param("person", person)
			.query(String.class)
			.single());
	}

	/**
	 * What a form could send, each reference the owner's. What is asked for besides is
	 * there, so that the references are what it fails by.
	 */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String name : List.of("id", "ids", "with", "customer", "customers", "customerId", "parentId", "other")) {
			fields.put(name, "" + customer);
		}
		for (String name : List.of("person", "personId", "persons")) {
			fields.put(name, "" + person);
		}
		for (String name : List.of("owner", "ownerId", "newOwner", "assigneeId", "user", "participants")) {
			fields.put(name, "" + owner.id());
		}
		fields.put("interactionId", "" + entry);
		fields.put("interaction", "" + entry);
		for (String name : List.of("name", "lastName", "title", "subject", "body", "note", "newTag")) {
			fields.put(name, "Meins");
		}
		fields.put("action", "STATUS");
		fields.put("newStatus", "BLOCKED");
		fields.put("seen", "1");
		fields.put("version", "0");
		fields.put("kind", "ORGANISATION");
		fields.put("channel", "PHONE");
		fields.put("direction", "IN");
		fields.put("sentiment", "NEUTRAL");
		fields.put("status", "CONFIRMED");
		for (String name : List.of("occurredAt", "start", "startsAt", "from")) {
			fields.put(name, "2026-11-20T10:00");
		}
		for (String name : List.of("dueOn", "day", "date", "firstDay")) {
			fields.put(name, "2026-11-30");
		}
		return fields;
	}

	/** The same for the API. */
	String body(String path) {
		if (path.contains("/merge")) {
			return "{\"with\": %d}".formatted(path.contains("/persons/") ? person : customer);
		}
		if (path.contains("/history")) {
			return "{\"channel\": \"PHONE\", \"direction\": \"IN\", \"subject\": \"Meins\", \"personId\": %d}"
				.formatted(person);
		}
		if (path.contains("/persons")) {
			return "{\"lastName\": \"Meins\", \"affiliations\": [{\"customerId\": %d}]}".formatted(customer);
		}
		if (path.contains("/tasks")) {
			return """
					{"title": "Meins", "dueOn": "2026-11-30", "customerId": %d, "personId": %d, "interactionId": %d, "assigneeId": %d}"""
				.formatted(customer, person, entry, owner.id());
		}
		if (path.contains("/appointments")) {
			return """
					{"title": "Meins", "startsAt": "2026-11-20T10:00:00Z", "endsAt": "2026-11-20T11:00:00Z", "customerId": %d,
					"personIds": [%d], "userIds": [%d]}"""
				.formatted(customer, person, owner.id());
		}
		if (path.contains("/quotes")) {
			return "{\"subject\": \"Meins\", \"customerId\": %d, \"personId\": %d, \"opportunityId\": %d, \"ownerId\": %d, \"reason\": \"Meins\"}"
				.formatted(customer, person, opportunity, owner.id());
		}
		if (path.contains("/opportunities")) {
			return """
					{"title": "Meins", "customerId": %d, "persons": [{"personId": %d, "role": "BUYER"}], "ownerId": %d,
					"products": [{"name": "Meins", "unitPrice": 1}]}""".formatted(customer, person, owner.id());
		}
		return "{\"kind\": \"ORGANISATION\", \"name\": \"Meins\", \"parentId\": %d, \"ownerId\": %d}"
			.formatted(customer, owner.id());
	}

	/** A customer that the stranger may do everything with. */
	long customerOf(Viewer stranger) {
		return customers.create(CustomerDraft.organisation("Meins").ownedBy(stranger.id()), stranger);
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
			case "panel" -> List.of("facts", "numbers", "persons", "history", "capture", "tasks", "related",
					"appointments", "documents", "opportunities", "quotes", "purchases");
			case "extension" -> List.of("csv", "xlsx");
			case "sourceSystem" -> List.of("erp");
			case "externalId" -> List.of(word);
			case "delivery", "check", "payment" -> List.of("4711");
			case "notice" -> List.of("" + notice);
			case "block" -> List.of("" + dunningBlock);
			case "link" -> List.of(path.startsWith("/documents/") ? "1" : "none");
			case "number" -> List.of("1");
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
			case "text-blocks" -> List.of("" + block);
			case "orders" -> List.of("" + order);
			case "invoices" ->
				path.contains("/drafts/") ? List.of("" + invoiceDraft) : List.of("" + invoice, "" + written);
			case "opportunities" -> List.of("" + opportunity);
			case "quotes" -> List.of("" + quote);
			case "documents" -> List.of("" + document);
			case "account", "imports", "settings", "products", "price-lists" -> List.of("4711");
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
				"?view=month&user=all", "?postcode=01067&radius=300&whose=ALL&planned=true&customers=" + customer,
				"?postcode=01067&radius=300&whose=ALL&planned=true", "");
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
