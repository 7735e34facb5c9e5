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
		return Visibility.of(customer, viewer) + " and " + ofConfidential(interaction, interaction, customer, viewer);
	}

	/**
	 * The part of the condition that looks at the mark.
	 * @param marked alias of the table with the column {@code confidential}
	 */
	static String ofConfidential(String marked, String interaction, String customer, Viewer viewer) {
		if (viewer.isManagement()) {
			return "true";
		}
		return "(not %s.confidential or %s.author_id = %d or %s.owner_id = %d)".formatted(marked, interaction,
				viewer.id(), customer, viewer.id());
	}

}
