package kontor.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.users.Viewer;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history with what it can be narrowed to.
 *
 * @param more address of the next, older page; null on the last one
 */
public record TimelinePage(HistoryFilter filter, List<Entry> entries, @Nullable String more, List<Chip> chips) {

	/**
	 * A link that narrows the list by one thing, or widens it again.
	 *
	 * @param label message key; or a name, where {@code named}
	 */
	public record Chip(String label, boolean named, String path, boolean active) {

	}

	static TimelinePage of(HistoryFilter filter, Slice<Entry> slice, Viewer viewer) {
		String more = slice.next() == null ? null
				: filter.path() + (filter.path().contains("?") ? "&" : "?") + "after=" + slice.next();
		return new TimelinePage(filter, slice.items(), more, chips(filter, slice.items(), viewer));
	}

	public boolean isEmpty() {
		return entries.isEmpty();
	}

	private static List<Chip> chips(HistoryFilter filter, List<Entry> entries, Viewer viewer) {
		List<Chip> chips = new ArrayList<>();
		for (Channel channel : Channel.values()) {
			boolean active = channel == filter.channel();
			chips.add(chip("history.channel." + channel, filter.withChannel(active ? null : channel), active));
		}
		for (Sentiment sentiment : List.of(Sentiment.PRAISE, Sentiment.COMPLAINT)) {
			boolean active = sentiment == filter.sentiment();
			chips.add(chip("history.sentiment." + sentiment, filter.withSentiment(active ? null : sentiment), active));
		}
		boolean mine = Objects.equals(filter.author(), viewer.id());
		chips.add(chip("history.mine", filter.withAuthor(mine ? null : viewer.id()), mine));
		return Stream.concat(chips.stream(), people(filter, entries, viewer).stream()).toList();
	}

	private static Chip chip(String key, HistoryFilter target, boolean active) {
		return new Chip(key, false, target.path(), active);
	}

	/** Those who occur on this page, so that nobody has to be looked up. */
	private static List<Chip> people(HistoryFilter filter, List<Entry> entries, Viewer viewer) {
		Map<Long, Chip> authors = new LinkedHashMap<>();
		Map<Long, Chip> persons = new LinkedHashMap<>();
		for (Entry entry : entries) {
			if (entry.authorId() != null && entry.authorId() != viewer.id()) {
				boolean active = entry.authorId().equals(filter.author());
				HistoryFilter target = filter.withAuthor(active ? null : entry.authorId());
				authors.putIfAbsent(entry.authorId(), new Chip(entry.authorName(), true, target.path(), active));
			}
			if (entry.personId() != null && filter.customer() != null) {
				boolean active = entry.personId().equals(filter.person());
				HistoryFilter target = filter.withPerson(active ? null : entry.personId());
				persons.putIfAbsent(entry.personId(), new Chip(entry.personName(), true, target.path(), active));
			}
		}
		return Stream.concat(persons.values().stream(), authors.values().stream()).limit(12).toList();
	}

}
