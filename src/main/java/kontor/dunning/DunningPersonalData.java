package kontor.dunning;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What dunning holds about people; the letters themselves are documents. */
@Component
class DunningPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(
				Holding.in("dunned_invoices")
					.ofCustomer("t.notice_id in (select id from dunning_notices where customer_id = :customer)"),
				Holding.in("dunning_notices").ofCustomer("t.customer_id = :customer"),
				Holding.in("dunning_blocks")
					.ofCustomer(
							"(t.customer_id = :customer or t.invoice_id in (select id from invoices where customer_id = :customer))")
					.reviewed(
							"coalesce(t.customer_id, (select i.customer_id from invoices i where i.id = t.invoice_id))",
							"reason"));
	}

}
