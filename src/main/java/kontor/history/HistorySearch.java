package kontor.history;

import java.util.ArrayList;
import java.util.List;
import kontor.search.SearchHit;
import kontor.search.SearchProvider;
import kontor.search.SearchQuery;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds words in the history, the newest entries first. */
@Component
class HistorySearch implements SearchProvider {

	private final Timeline timeline;

	/** More of them are a page of the history. */
	private static final int MOST = 10;

	private final Formats formats;

	private final MessageSource messages;

	HistorySearch(Timeline timeline, Formats formats, MessageSource messages) {
		this.timeline = timeline;
		this.formats = formats;
		this.messages = messages;
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
		List<SearchHit> hits = new ArrayList<>();
		timeline.newest(filter, viewer, Math.min(limit, MOST)).forEach((entry) -> hits.add(hit(entry, terms)));
		if (hits.size() == MOST) {
			hits.add(new SearchHit("history.search", filter.path(),
					messages.getMessage("history.search.more", null, LocaleContextHolder.getLocale()), null, false));
		}
		return hits;
	}

	private SearchHit hit(Entry entry, SearchTerms terms) {
		String text = entry.subject() == null ? entry.body() : entry.subject() + ": " + entry.body();
		return new SearchHit("history.search", "/history/" + entry.id(),
				entry.customerName() + ", " + formats.date(entry.occurredAt()), Passage.of(text, terms), false);
	}

}
