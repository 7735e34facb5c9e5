package kontor.invoices;

import java.util.List;
import kontor.orders.OrdersTold;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings together what belongs together, whichever came first: payments to their invoice,
 * invoices to their order. Runs in the transaction that brings one of them.
 */
@Component
class InvoiceLinks {

	private final JdbcClient jdbc;

	InvoiceLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Looks for the orders of these invoices, and for payments that waited for them. */
	void ofInvoices(List<Long> ids) {
		Long[] all = ids.toArray(Long[]::new);
		jdbc.sql(
				"""
						update invoices i set order_id = o.id from sales_orders o
						where i.id = any (?) and i.order_id is null and o.source_system = i.source_system and o.number = i.order_number""")
			.param(all)
			.update();
		jdbc.sql("""
				update payments p set invoice_id = i.id from invoices i
				where i.id = any (:ids) and p.invoice_id is null and p.source_system = i.source_system
					and p.invoice_external_id = i.external_id""").param("ids", all).update();
		jdbc.sql("""
				update payments p set invoice_id = i.id from invoices i
				where i.id = any (:ids) and p.invoice_id is null and p.source_system = i.source_system
					and p.invoice_external_id is null and p.invoice_number = i.number""").param("ids", all).update();
		// the currency may be another one now
		jdbc.sql("update payments set invoice_id = invoice_id where invoice_id = any (?)").param(all).update();
	}

	/** Looks for invoices that waited for these orders. */
	@EventListener
	void on(OrdersTold orders) {
		jdbc.sql("""
				update invoices i set order_id = o.id from sales_orders o
				where o.id = any (?) and i.order_id is null and i.source_system = o.source_system
					and i.order_number = o.number""").param(orders.ids().toArray(Long[]::new)).update();
	}

}
