package kontor.quotes;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What quotes hold about people. */
@Component
class QuotesPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(
				Holding.in("quote_lines")
					.ofPerson("t.quote_id in (select id from quotes where person_id = :person)")
					.ofCustomer("t.quote_id in (select id from quotes where customer_id = :customer)")
					.stays()
					.reviewed("(select q.customer_id from quotes q where q.id = t.quote_id)", "text")
					.versionsOf("quotes", "quote_id")
					.without("purchase_price"),
				Holding.in("quotes")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "subject", "intro", "closing", "refusal")
					.without("version"));
	}

}
