package kontor.quotes;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** What was offered, on the customer card. */
@Component
class QuotesPanel implements CustomerPanel {

	private static final int MOST = 6;

	private final Quotes quotes;

	QuotesPanel(Quotes quotes) {
		this.quotes = quotes;
	}

	@Override
	public String name() {
		return "quotes";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public boolean later() {
		return true;
	}

	@Override
	public String template() {
		return "quotes/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return quotes.page(QuoteFilter.ofCustomer(customer.id()), null, MOST, viewer);
	}

}
