package kontor.documents;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** The newest documents on the customer card, and the place to drop one. */
@Component
class DocumentsPanel implements CustomerPanel {

	private static final int MOST = 5;

	private final DocumentList documents;

	DocumentsPanel(DocumentList documents) {
		this.documents = documents;
	}

	@Override
	public String name() {
		return "documents";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 6;
	}

	@Override
	public boolean later() {
		return true;
	}

	@Override
	public String template() {
		return "documents/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return documents.page(DocumentFilter.ofCustomer(customer.id()), viewer, null, MOST);
	}

}
