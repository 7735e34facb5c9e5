package kontor.customers;

import java.util.Optional;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Whose customers a list shows: those of one user, one's own, or those of nobody.
 *
 * @param text "mine", "none" or a user's id, as links say it
 */
public record CustomerOwner(String text) {

	static final CustomerOwner MINE = new CustomerOwner("mine");

	static final CustomerOwner NONE = new CustomerOwner("none");

	/**
	 * @return empty where the text is none of the three
	 */
	static Optional<CustomerOwner> parse(String text) {
		return text.matches("mine|none|\\d{1,18}") ? Optional.of(new CustomerOwner(text)) : Optional.empty();
	}

	/**
	 * @return null for nobody
	 */
	@Nullable Long userId(Viewer viewer) {
		if (equals(NONE)) {
			return null;
		}
		return equals(MINE) ? Long.valueOf(viewer.id()) : Long.valueOf(text);
	}

	@Override
	public String toString() {
		return text;
	}

}
