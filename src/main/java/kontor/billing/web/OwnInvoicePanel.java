package kontor.billing.web;

import java.util.List;
import kontor.billing.Billing;
import kontor.billing.Line;
import kontor.billing.OwnPayments;
import kontor.billing.Totals;
import kontor.billing.WrittenInvoice;
import kontor.billing.WrittenInvoices;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.invoices.InvoicePanel;
import kontor.invoices.InvoiceRow;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lines, payments and what can be done, on the page of an invoice that was written here.
 */
@Component
class OwnInvoicePanel implements InvoicePanel {

	private final WrittenInvoices invoices;

	private final OwnPayments payments;

	private final CustomerDirectory customers;

	OwnInvoicePanel(WrittenInvoices invoices, OwnPayments payments, CustomerDirectory customers) {
		this.invoices = invoices;
		this.payments = payments;
		this.customers = customers;
	}

	/**
	 * What the panel shows.
	 *
	 * @param writable whether the user may pay and cancel
	 */
	record Content(WrittenInvoice written, List<Line> lines, Totals totals, List<OwnPayments.Entry> payments,
			boolean writable) {

		public boolean isCancellable() {
			return writable && !written.isCancellation() && written.cancelledBy() == null;
		}

	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String template() {
		return "billing/_invoice";
	}

	@Override
	public @Nullable Object content(InvoiceRow invoice, Viewer viewer) {
		return invoice.sourceSystem().equals(Billing.SOURCE)
				? invoices.ofInvoice(invoice.id(), viewer).map((written) -> content(written, viewer)).orElse(null)
				: null;
	}

	private Content content(WrittenInvoice written, Viewer viewer) {
		List<Line> lines = invoices.lines(written.id());
		boolean writable = Billing.bills(viewer) && written.customerId() != null
				&& customers.find(written.customerId(), viewer).filter(CustomerHead::writable).isPresent();
		return new Content(written, lines, Totals.of(lines, written.taxMode(), written.discount()),
				payments.of(written.invoiceId()), writable);
	}

}
