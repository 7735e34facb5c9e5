package kontor.views;

import kontor.users.Viewer;
import kontor.web.BoundedCount;
import org.springframework.util.MultiValueMap;

/** A list that can be saved as a view; its module says what a filter means. */
public interface ViewedList {

	/** The name under which views of it are kept, such as "customers". */
	String name();

	/** The address of the list. */
	String path();

	/**
	 * What the view shows, as a sentence in the user's language.
	 * @param query the parameters of the list's address, not encoded
	 * @throws UnfitViewException where the list does not understand it
	 */
	String sentence(MultiValueMap<String, String> query);

	/**
	 * How many rows this user sees.
	 * @throws UnfitViewException where the list does not understand it
	 */
	BoundedCount count(MultiValueMap<String, String> query, Viewer viewer);

}
