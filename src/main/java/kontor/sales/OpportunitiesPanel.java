package kontor.sales;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** What a customer may buy, on the customer card. */
@Component
class OpportunitiesPanel implements CustomerPanel {

	private static final int MOST = 6;

	private final Opportunities opportunities;

	OpportunitiesPanel(Opportunities opportunities) {
		this.opportunities = opportunities;
	}

	@Override
	public String name() {
		return "opportunities";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 4;
	}

	@Override
	public boolean later() {
		return true;
	}

	@Override
	public String template() {
		return "sales/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return opportunities.ofCustomer(customer.id(), MOST, viewer);
	}

}
