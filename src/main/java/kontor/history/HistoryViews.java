package kontor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.views.QueryReader;
import kontor.views.ViewedList;
import kontor.web.BoundedCount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What saved views of the history mean. */
@Component
@ConditionalOnWebApplication
class HistoryViews implements ViewedList {

	private final Timeline timeline;

	private final Accounts accounts;

	private final QueryReader reader;

	private final MessageSource messages;

	HistoryViews(Timeline timeline, Accounts accounts, QueryReader reader, MessageSource messages) {
		this.timeline = timeline;
		this.accounts = accounts;
		this.reader = reader;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "history";
	}

	@Override
	public String path() {
		return "/history";
	}

	@Override
	public String label() {
		return "history.title";
	}

	@Override
	public Function<MultiValueMap<String, String>, String> sentences() {
		return (query) -> sentence(filter(query));
	}

	private String sentence(HistoryFilter filter) {
		List<String> parts = new ArrayList<>();
		if (filter.channel() != null) {
			parts.add(text("history.view.channel", text("history.channel." + filter.channel())));
		}
		if (filter.sentiment() != null) {
			parts.add(text("history.view.sentiment", text("history.sentiment." + filter.sentiment())));
		}
		if (filter.author() != null) {
			String author = accounts.names(List.of(filter.author())).get(filter.author());
			parts.add(author == null ? text("history.view.author.gone") : text("history.view.author", author));
		}
		if (filter.person() != null) {
			parts.add(text("history.view.person"));
		}
		if (filter.q() != null) {
			parts.add(text("history.view.q", filter.q()));
		}
		return parts.isEmpty() ? text("history.view.all") : text("history.view.sentence", String.join(", ", parts));
	}

	@Override
	public BoundedCount count(MultiValueMap<String, String> query, Viewer viewer) {
		return timeline.count(filter(query), viewer);
	}

	/** A view is never of one customer: the page of all has no such filter. */
	private HistoryFilter filter(MultiValueMap<String, String> query) {
		return reader.make(HistoryFilter.class, query).withCustomer(null);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
