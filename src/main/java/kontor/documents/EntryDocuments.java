package kontor.documents;

import kontor.history.Entry;
import kontor.history.EntryPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** The documents of an entry of the history. */
@Component
class EntryDocuments implements EntryPanel {

	private static final int MOST = 20;

	private final DocumentList documents;

	EntryDocuments(DocumentList documents) {
		this.documents = documents;
	}

	@Override
	public String template() {
		return "documents/_entry";
	}

	@Override
	public Object content(Entry entry, Viewer viewer) {
		return documents.page(DocumentFilter.ofInteraction(entry.id()), viewer, null, MOST);
	}

}
