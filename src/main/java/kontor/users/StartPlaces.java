package kontor.users;

import java.util.List;

/**
 * Places at which a user may want to begin, beside the great lists. A module that has
 * some declares a bean.
 */
public interface StartPlaces {

	/**
	 * A page of Kontor.
	 *
	 * @param path such as /views/7
	 * @param name as the user knows it
	 */
	record Place(String path, String name) {

	}

	/** Those that are open to this user now. */
	List<Place> of(Viewer viewer);

}
