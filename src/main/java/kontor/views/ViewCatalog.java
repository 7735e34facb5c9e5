package kontor.views;

import java.util.Optional;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
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
	 */
	record Described(SavedView view, String sentence, boolean fit) {

	}

	/**
	 * @throws NotFoundException where no module has such a list
	 */
	ViewedList list(String name) {
		return find(name).orElseThrow(NotFoundException::new);
	}

	private Optional<ViewedList> find(String name) {
		return lists.stream().filter((list) -> list.name().equals(name)).findFirst();
	}

	Described described(SavedView view) {
		try {
			ViewedList list = find(view.list()).orElseThrow(() -> new UnfitViewException(text("views.no-list")));
			return new Described(view, list.sentence(view.parameters()), true);
		}
		catch (UnfitViewException ex) {
			return new Described(view, ex.getMessage(), false);
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
		list.sentence(query);
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
