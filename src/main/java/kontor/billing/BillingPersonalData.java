package kontor.billing;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/**
 * What own invoices hold about people. Those that were issued stay as long as the law
 * asks, drafts go.
 */
@Component
class BillingPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(
				Holding.in("written_payments")
					.ofCustomer("t.invoice_id in (select id from invoices where customer_id = :customer)")
					.stays()
					.reviewed("(select i.customer_id from invoices i where i.id = t.invoice_id)", "note",
							"reversal_reason")
					.versionsOf("invoices", "invoice_id")
					.without("entry_key"),
				Holding.in("written_invoice_lines")
					.ofCustomer(
							"t.written_invoice_id in (select id from written_invoices where customer_id = :customer)")
					.stays()
					.reviewed("(select w.customer_id from written_invoices w where w.id = t.written_invoice_id)",
							"name", "description")
					.versionsOf("written_invoices", "written_invoice_id"),
				Holding.in("written_invoices")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "recipient", "addition", "street", "city", "intro", "note", "exemption",
							"cancel_reason"));
	}

}
