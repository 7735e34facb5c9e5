package kontor.sales;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What opportunities hold about people. */
@Component
class SalesPersonalData implements PersonalData {

	private static final String OF_CUSTOMER = "t.opportunity_id in (select id from opportunities where customer_id = :customer)";

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("opportunity_persons").ofPerson("t.person_id = :person").ofCustomer(OF_CUSTOMER),
				Holding.in("opportunity_checks").ofCustomer(OF_CUSTOMER),
				Holding.in("opportunity_moves").ofCustomer(OF_CUSTOMER),
				Holding.in("opportunity_products")
					.ofPerson(
							"t.opportunity_id in (select opportunity_id from opportunity_persons where person_id = :person)")
					.ofCustomer(OF_CUSTOMER)
					.stays()
					.reviewed("(select o.customer_id from opportunities o where o.id = t.opportunity_id)", "name")
					.versionsOf("opportunities", "opportunity_id"),
				Holding.in("opportunities")
					.ofPerson("t.id in (select opportunity_id from opportunity_persons where person_id = :person)")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "title", "competitor", "close_note")
					.without("version", "stage_since"));
	}

}
