package kontor.invoices;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** What was bought and how it is paid, on the customer card. */
@Component
class PurchasePanel implements CustomerPanel {

	private final PurchaseFacts facts;

	PurchasePanel(PurchaseFacts facts) {
		this.facts = facts;
	}

	@Override
	public String name() {
		return "purchases";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 2;
	}

	@Override
	public String template() {
		return "invoices/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return facts.of(customer.id(), viewer);
	}

}
