package kontor.history;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** The newest entries on the customer card. */
@Component
class TimelinePanel implements CustomerPanel {

	private final Timeline timeline;

	TimelinePanel(Timeline timeline) {
		this.timeline = timeline;
	}

	@Override
	public String name() {
		return "history";
	}

	@Override
	public Side side() {
		return Side.MIDDLE;
	}

	@Override
	public int order() {
		return 2;
	}

	@Override
	public String template() {
		return "history/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		HistoryFilter filter = HistoryFilter.ofCustomer(customer.id());
		return TimelinePage.of(filter, timeline.page(filter, viewer, null), viewer);
	}

}
