package kontor.views;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Knows the lists that views are of: says views in words, counts them, finds them. */
@Component
class ViewCatalog {

	private static final int LONGEST = 2000;

	private final ObjectProvider<ViewedList> lists;

	private final MessageSource messages;

	ViewCatalog(ObjectProvider<ViewedList> lists, MessageSource messages) {
		this.lists = lists;
		this.messages = messages;
	}

	/**
	 * A view with what it shows.
	 *
	 * @param sentence in words, or why it shows nothing
	 * @param fit whether the list still understands it
	 * @param list message key of the list's name
	 */
	record Described(SavedView view, String sentence, boolean fit, String list) {

	}

	/**
	 * A view that everybody has, with what it shows.
	 *
	 * @param address that shows it
	 * @param list message key of the list's name
	 */
	record Ready(String name, String address, String sentence, String list) {

	}

	/** What everybody has, list by list. */
	List<Ready> ready() {
		return lists.orderedStream().filter((list) -> !list.ready().isEmpty()).flatMap((list) -> {
			Function<MultiValueMap<String, String>, String> sentences = list.sentences();
			return list.ready()
				.stream()
				.map((view) -> new Ready(view.name(), ListLinks.address(list.path(), view.query()),
						sentences.apply(view.query()), list.label()));
		}).toList();
	}

	/** What everybody has of one list. */
	List<Ready> ready(ViewedList list) {
		return list.ready()
			.stream()
			.map((view) -> new Ready(view.name(), ListLinks.address(list.path(), view.query()), "", list.label()))
			.toList();
	}

	/**
	 * @throws NotFoundException where no module has such a list
	 */
	ViewedList list(String name) {
		return lists.stream()
			.filter((list) -> list.name().equals(name))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** In the same order. */
	List<Described> described(List<SavedView> views) {
		Map<String, Words> words = lists.stream()
			.filter((list) -> views.stream().anyMatch((view) -> view.list().equals(list.name())))
			.collect(Collectors.toMap(ViewedList::name, (list) -> new Words(list.label(), list.sentences())));
		return views.stream().map((view) -> described(view, words.get(view.list()))).toList();
	}

	private record Words(String list, Function<MultiValueMap<String, String>, String> sentences) {

	}

	private Described described(SavedView view, @Nullable Words words) {
		try {
			return words == null ? new Described(view, text("views.no-list"), false, "views.title")
					: new Described(view, words.sentences().apply(view.parameters()), true, words.list());
		}
		catch (UnfitViewException ex) {
			return new Described(view, ex.getMessage(), false, words.list());
		}
	}

	/** The address that shows the view. */
	String address(SavedView view) {
		return ListLinks.address(list(view.list()).path(), view.parameters());
	}

	/**
	 * @throws UnfitViewException where the list does not understand the view any more
	 */
	BoundedCount count(SavedView view, Viewer viewer) {
		return list(view.list()).count(view.parameters(), viewer);
	}

	/**
	 * What is kept of a list's address: filter and order, not the page that was open.
	 * @param typed the address behind the question mark
	 * @throws UnfitViewException where the list does not understand it
	 */
	String kept(ViewedList list, String typed) {
		MultiValueMap<String, String> query = parameters(typed);
		query.remove("after");
		query.remove("groups");
		list.sentences().apply(query);
		String kept = ListLinks.address("", query);
		if (kept.length() > LONGEST) {
			throw new UnfitViewException(text("views.too-long"));
		}
		return kept.isEmpty() ? kept : kept.substring(1);
	}

	private MultiValueMap<String, String> parameters(String typed) {
		try {
			return SavedView.parameters(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new UnfitViewException(text("views.unreadable"));
		}
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
