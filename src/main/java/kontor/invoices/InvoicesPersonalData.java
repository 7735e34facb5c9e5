package kontor.invoices;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What invoices and payments hold about people. */
@Component
class InvoicesPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(
				Holding.in("payments")
					.ofCustomer("t.invoice_id in (select id from invoices where customer_id = :customer)")
					.stays()
					.reviewed("(select i.customer_id from invoices i where i.id = t.invoice_id)", "invoice_number")
					.versionsOf("invoices", "invoice_id")
					.without("fingerprint"),
				Holding.in("invoices")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "customer_name", "street", "city")
					.without("fingerprint"));
	}

}
