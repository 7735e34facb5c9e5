package kontor.history;

import kontor.customers.Visibility;
import kontor.users.Viewer;

/**
 * Which entries a user may see, as a condition in SQL: those of customers that he may
 * see, and of the confidential ones only his own, those of customers he looks after, and
 * all for the management. Every query that touches interactions contains it.
 */
public final class HistoryVisibility {

	private HistoryVisibility() {
	}

	/**
	 * A condition over the tables {@code interactions} and {@code customers}, joined by
	 * the query.
	 * @param interaction alias of interactions
	 * @param customer alias of customers
	 * @return never empty; holds no parameters and no text from outside
	 */
	public static String of(String interaction, String customer, Viewer viewer) {
		String ofCustomer = Visibility.of(customer, viewer);
		if (viewer.isManagement()) {
			return ofCustomer;
		}
		return "%s and (not %s.confidential or %s.author_id = %d or %s.owner_id = %d)".formatted(ofCustomer,
				interaction, interaction, viewer.id(), customer, viewer.id());
	}

}
