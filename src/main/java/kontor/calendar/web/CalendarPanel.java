package kontor.calendar.web;

import kontor.calendar.CalendarFacts;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** What is still to come, on the customer card. */
@Component
class CalendarPanel implements CustomerPanel {

	private static final int MOST = 10;

	private final CalendarFacts facts;

	CalendarPanel(CalendarFacts facts) {
		this.facts = facts;
	}

	@Override
	public String name() {
		return "appointments";
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
	public String template() {
		return "calendar/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return facts.next(customer.id(), MOST, viewer);
	}

}
