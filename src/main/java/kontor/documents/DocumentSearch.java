package kontor.documents;

import java.util.List;
import kontor.search.SearchHit;
import kontor.search.SearchProvider;
import kontor.search.SearchQuery;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds words in documents and in what is said about them, the newest first. */
@Component
class DocumentSearch implements SearchProvider {

	private static final int MOST = 8;

	private final DocumentList documents;

	private final Formats formats;

	DocumentSearch(DocumentList documents, Formats formats) {
		this.documents = documents;
		this.formats = formats;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public List<SearchHit> find(SearchQuery query, Viewer viewer, int limit) {
		DocumentFilter filter = DocumentFilter.ofText(query.text());
		if (query.isTooShort() || filter.terms().isEmpty()) {
			return List.of();
		}
		return documents.page(filter, viewer, null, Math.min(limit, MOST))
			.items()
			.stream()
			.map((one) -> new SearchHit("documents.search", one.path(),
					one.title() + ", " + formats.date(one.datedOn()), detail(one), false))
			.toList();
	}

	private static @Nullable String detail(Document document) {
		return document.passage() != null ? document.passage() : document.customerName();
	}

}
