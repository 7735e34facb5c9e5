package kontor.webhooks;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/**
 * What webhooks hold about people: next to nothing, for messages are put together when
 * they are sent; only an answer may repeat one.
 */
@Component
class WebhooksPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		String entry = "t.interaction_id in (select id from interactions where %s)";
		return List.of(Holding.in("webhook_deliveries")
			.ofPerson(entry.formatted("person_id = :person"))
			.ofCustomer("t.customer_id = :customer or " + entry.formatted("customer_id = :customer"))
			.blanked("answer = null")
			.without("delivery"), Holding.in("webhook_subscriptions").replaced("name"));
	}

}
