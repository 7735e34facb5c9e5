package kontor.views;

import java.util.List;
import java.util.function.Function;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import org.springframework.util.MultiValueMap;

/** A list that can be saved as a view; its module says what a filter means. */
public interface ViewedList {

	/** The name under which views of it are kept, such as "customers". */
	String name();

	/** The address of the list. */
	String path();

	/** Message key of what people call it. */
	String label();

	/** What everybody finds there, before anybody has saved anything. */
	default List<ReadyView> ready() {
		return List.of();
	}

	/**
	 * What says views as sentences in the user's language; asked for once for any number
	 * of them. It takes the parameters of the list's address, not encoded, and throws an
	 * {@link UnfitViewException} where the list does not understand them.
	 */
	Function<MultiValueMap<String, String>, String> sentences();

	/**
	 * How many rows this user sees.
	 * @throws UnfitViewException where the list does not understand it
	 */
	BoundedCount count(MultiValueMap<String, String> query, Viewer viewer);

}
