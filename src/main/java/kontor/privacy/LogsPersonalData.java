package kontor.privacy;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What logs, batches and the requests themselves hold about people. */
@Component
class LogsPersonalData implements PersonalData {

	private static final String OWN_IMAGE = """
			t.table_name = '%s' and t.key ->> 'id' = cast(:%s as text)
				or coalesce(t.after, t.before) ->> '%s' = cast(:%2$s as text)""";

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("audit_entries")
			.ofPerson("t.person_id = :person")
			.ofCustomer("t.customer_id = :customer")
			.blanked(
					"changes = (select jsonb_object_agg(key, '[null, null]'::jsonb) from jsonb_object_keys(t.changes) key)")
			.excerpted(),
				Holding.in("change_images")
					.ofPerson(OWN_IMAGE.formatted("contact_persons", "person", "person_id"))
					.ofCustomer(OWN_IMAGE.formatted("customers", "customer", "customer_id"))
					.deletedWhereNamed()
					.excerpted(),
				Holding.in("change_batches").replaced("title"),
				Holding.in("sessions_attributes").deletedWhereNamed().excerpted(),
				Holding.in("drafts").deletedWhereNamed().excerpted(), Holding.in("saved_views").deletedWhereNamed(),
				Holding.in("privacy_requests")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.blanked("note = null, identity = null, answer = null"),
				Holding.in("retention_holds").ofCustomer("t.customer_id = :customer"));
	}

}
