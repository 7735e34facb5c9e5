package kontor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kontor.changes.ChangeBatches;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerStatus;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has left traces everywhere. */
class PrivacyWorld {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final CustomerRegister customers;

	private final History history;

	private final Viewer viewer;

	private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xq";

	final String first = "Łukasz";

	final String last = "Grünberg" + word;

	final String mail = "l.gruenberg@" + word + ".example";

	final String digits = String.valueOf(20_000_000L + Math.abs(word.hashCode()) % 70_000_000L);

	final String folded = "gruenberg" + word;

	final String file = "Karte " + first + " " + last + ".csv";

	final String firmName = "Firma" + word.substring(0, Math.min(6, word.length())) + "Handel";

	final String privateLast = "Privat" + word;

	final long firm;

	final long person;

	final long entry;

	PrivacyWorld(JdbcClient jdbc, TransactionTemplate transaction, CustomerRegister customers, PersonRegister persons,
			History history, ChangeBatches batches, Viewer viewer) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.customers = customers;
		this.history = history;
		this.viewer = viewer;
		firm = customers.create(CustomerDraft.organisation(firmName)
			.with(List.of(new ContactPointDraft(ContactKind.PHONE, "0351 555123")), List.of()), viewer);
		person = persons.create(person(first, last, firm, mail), viewer);
		entry = history
			.record(entry(
					"Bestellung von " + first + " " + last + " (Tel. 0171 / " + digits.substring(0, 3) + " "
							+ digits.substring(3) + "), Frau Unbeteiligt weiß Bescheid. Grüße an " + first,
					Direction.IN), viewer)
			.id();
		history.record(NewInteraction.of(firm, Channel.PHONE, Direction.IN, HistoryWorld.NOON,
				"Herr " + last + " ruft zurück, Mail an " + mail.toUpperCase(java.util.Locale.ROOT)), viewer);
		long elsewhere = customers.create(CustomerDraft.organisation("Woanders AG"), viewer);
		history.record(NewInteraction.of(elsewhere, Channel.PHONE, Direction.IN, HistoryWorld.NOON,
				"Empfohlen von " + last + ", " + first), viewer);
		change("update customers set note = ? where id = ?", "Über " + first + " " + last, elsewhere);
		change("""
				insert into interaction_versions (interaction_id, version, person_id, channel, direction, occurred_at, body,
					sentiment, confidential) values (?, 99, ?, 'PHONE', 'IN', now(), ?, 'NEUTRAL', false)""",
				entry, person, "Erst: " + last + " will nichts");
		change("""
				insert into tasks (kind, title, due_on, assignee_id, customer_id, person_id, interaction_id)
				values ('FOLLOW_UP', ?, current_date, ?, ?, ?, ?)""", "Herrn " + last + " anrufen", viewer.id(), firm,
				person, entry);
		change("insert into tasks (kind, title, due_on, assignee_id, customer_id) values ('TASK', ?, current_date, ?, ?)",
				"Angebot für " + last, viewer.id(), firm);
		change("update tasks set title = 'Angebot', note = ? where title = ?", "eilt", "Angebot für " + last);
		change("update contact_persons set title = 'Dr.', version = version + 1 where id = ?", person);
		change("update contact_points set value = ? where value = ?", mail, mail + "x");
		batches.run(ChangeBatches.Kind.BULK, "Notiz zu " + first + " " + last, viewer,
				() -> jdbc.sql("update contact_persons set note = 'geändert', last_name = last_name where id = ?")
					.param(person)
					.update());
		batches.run(ChangeBatches.Kind.BULK, "Notiz", viewer,
				() -> jdbc.sql("update customers set note = note || '!' where id = ?").param(elsewhere).update());
		imported();
	}

	static PersonDraft person(String first, String last, long firm, String mail) {
		return new PersonDraft(Salutation.HERR, null, first, last,
				new AffiliationDraft(firm, "Einkauf", "Zentrale", null, null,
						List.of(new ContactPointDraft(ContactKind.EMAIL, mail),
								new ContactPointDraft(ContactKind.PHONE, "0351 555123"))));
	}

	/**
	 * A file with a row that names the person, one that names another, and what was
	 * before.
	 */
	private void imported() {
		change("""
				insert into import_batches (file_name, bytes, sha256, kind, state, recognised, mapping, options)
				values (?, 10, ?, 'CSV', 'DONE', '{"samples": [], "rows": 2, "notes": []}',
					'{"contents": "CONTACTS", "columns": []}', '{"overwrite": false, "addMissing": false, "status": "CUSTOMER"}')""",
				file, word);
		long batch = jdbc.sql("select id from import_batches where sha256 = ?").param(word).query(Long.class).single();
		change("insert into import_contents values (?, 0, ?)", batch,
				("Vorname;Name\n" + first + ";" + last + "\n" + first + " " + last).getBytes(StandardCharsets.UTF_8));
		change("""
				insert into import_rows (batch_id, position, row_number, content, label, umlauts, decision, remarks, outcome)
				values (?, 1, 2, jsonb_build_object('firstName', cast(? as text), 'lastName', cast(? as text)), ?, true, 'NEW', '[]', 'CREATED'),
					(?, 2, 3, '{"firstName": "Ute", "lastName": "Andere"}', 'Ute Andere', false, 'NEW', '[]', 'CREATED')""",
				batch, first, last, first + " " + last, batch);
		change("insert into import_images (batch_id, kind, target_id, name, after_version) values (?, 'PERSON', ?, ?, 0)",
				batch, person, first + " " + last);
		change("insert into contact_points (id, person_id, kind, value, normalised, lookup) values (nextval('contact_points_seq') * 50 + 1000000000, ?, 'MOBILE', ?, ?, reverse(?))",
				person, "0171 " + digits, "+49171" + digits, "49171" + digits);
	}

	/** With the person at the firm. */
	NewInteraction entry(String body, Direction direction) {
		return new NewInteraction(firm, person, Channel.PHONE, direction, HistoryWorld.NOON, null, null, body,
				Sentiment.NEUTRAL, false, null, null);
	}

	long privateCustomer() {
		long id = customers
			.create(new CustomerDraft(CustomerKind.PERSON, null, CustomerStatus.CUSTOMER, "", Salutation.FRAU, null,
					"Ida", privateLast, null, null, "Kennt " + privateLast, null, null, null, null, List.of(),
					List.of(new ContactPointDraft(ContactKind.EMAIL, "ida@" + privateLast + ".example")), List.of()),
					viewer);
		history.record(NewInteraction.of(id, Channel.PHONE, Direction.IN, HistoryWorld.NOON,
				"Ida " + privateLast + " ruft an"), viewer);
		return id;
	}

	long prospectWithoutContact(int months) {
		long id = customers.create(CustomerDraft.organisation("Interessent " + word + months), viewer);
		change("""
				update customers set status = 'PROSPECT', name = 'Alt' || id, search_text = 'alt' || id, name_key = 'alt' || id,
					match_key = '', created_at = now() - make_interval(months => ?), last_contact_at = now() - make_interval(months => ?)
				where id = ?""",
				months, months, id);
		return id;
	}

	/** A former customer of whom nothing was heard for years. */
	void age(long customer) {
		change("""
				update customers set status = 'FORMER', created_at = now() - interval '9 years',
					last_contact_at = now() - interval '4 years' where id = ?""", customer);
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
