package kontor.history;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What the Kundenhistorie holds about people. */
@Component
class HistoryPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		String entry = "t.interaction_id in (select id from interactions where %s)";
		return List.of(
				Holding.in("interaction_versions")
					.ofPerson("t.person_id = :person or " + entry.formatted("person_id = :person"))
					.ofCustomer(entry.formatted("customer_id = :customer"))
					.stays()
					.reviewed("(select i.customer_id from interactions i where i.id = t.interaction_id)", "subject",
							"body")
					.versionsOf("interactions", "interaction_id"),
				Holding.in("interactions")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "subject", "body")
					.without("search", "version"));
	}

}
