package kontor.history;

import java.util.List;
import kontor.search.SearchHit;
import kontor.search.SearchProvider;
import kontor.search.SearchQuery;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.stereotype.Component;

/** Finds words in the history, the newest entries first. */
@Component
class HistorySearch implements SearchProvider {

	private final Timeline timeline;

	private final Formats formats;

	HistorySearch(Timeline timeline, Formats formats) {
		this.timeline = timeline;
		this.formats = formats;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public List<SearchHit> find(SearchQuery query, Viewer viewer, int limit) {
		HistoryFilter filter = HistoryFilter.ALL.withText(query.text());
		SearchTerms terms = filter.terms();
		if (query.isTooShort() || terms.isEmpty()) {
			return List.of();
		}
		return timeline.newest(filter, viewer, limit).stream().map((entry) -> hit(entry, terms)).toList();
	}

	private SearchHit hit(Entry entry, SearchTerms terms) {
		String text = entry.subject() == null ? entry.body() : entry.subject() + ": " + entry.body();
		return new SearchHit("history.search", "/history/" + entry.id(),
				entry.customerName() + ", " + formats.date(entry.occurredAt()), Passage.of(text, terms), false);
	}

}
