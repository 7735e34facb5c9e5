package kontor.dunning;

import java.util.List;
import kontor.billing.Billing;
import kontor.invoices.ErpInvoice;
import kontor.invoices.InvoicePanel;
import kontor.invoices.InvoiceRow;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which reminders went out about an invoice, and whether any may. */
@Component
class DunningPanel implements InvoicePanel {

	private final DunningList list;

	DunningPanel(DunningList list) {
		this.list = list;
	}

	/**
	 * What the panel shows.
	 *
	 * @param blockable whether the user may block it
	 */
	record Content(List<DunningList.Notice> notices, List<DunningList.Block> blocks, boolean blockable) {

	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public String template() {
		return "dunning/_invoice";
	}

	@Override
	public @Nullable Object content(InvoiceRow invoice, Viewer viewer) {
		if (invoice.kind() != ErpInvoice.Kind.INVOICE || invoice.customerId() == null) {
			return null;
		}
		List<DunningList.Notice> notices = list.noticesOf(invoice.id());
		List<DunningList.Block> blocks = list.blocksOf(invoice.id(), invoice.customerId());
		boolean blockable = invoice.isOpen() && blocks.isEmpty() && Billing.bills(viewer);
		return notices.isEmpty() && blocks.isEmpty() && !blockable ? null : new Content(notices, blocks, blockable);
	}

}
