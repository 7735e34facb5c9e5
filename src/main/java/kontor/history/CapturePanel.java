package kontor.history;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** The capture form on the customer card. */
@Component
class CapturePanel implements CustomerPanel {

	private final Interactions interactions;

	CapturePanel(Interactions interactions) {
		this.interactions = interactions;
	}

	@Override
	public String name() {
		return "capture";
	}

	@Override
	public Side side() {
		return Side.MIDDLE;
	}

	@Override
	public int order() {
		return 1;
	}

	@Override
	public String template() {
		return "history/_capture";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		CaptureForm form = CaptureForm.of(customer.id(), "/customers/" + customer.id());
		return Capture.of(form).withPersons(interactions.personsOf(customer.id()));
	}

}
