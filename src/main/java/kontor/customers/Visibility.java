package kontor.customers;

import kontor.users.Viewer;

/**
 * Which customers a user may see, as a condition in SQL. Every query that touches
 * customers or what hangs on them contains it: lists, search, typing aid, card, API,
 * export, history.
 */
public final class Visibility {

	private Visibility() {
	}

	/**
	 * A condition over the table {@code customers}.
	 * @param alias the table's alias in the query
	 * @param viewer who asks
	 * @return never empty; holds no parameters and no text from outside
	 */
	public static String of(String alias, Viewer viewer) {
		return alias + ".deleted_at is null";
	}

	/**
	 * A condition over the table {@code contact_persons}: those who work for a customer
	 * that the viewer may see, or for none at all; otherwise as {@link #of}.
	 */
	public static String ofPerson(String alias, Viewer viewer) {
		// a value and not "exists", which the planner may answer by hashing all functions
		return """
				%1$s.deleted_at is null and coalesce((select bool_or(%2$s) from affiliations f
					join customers fc on fc.id = f.customer_id where f.person_id = %1$s.id), true)""".formatted(alias,
				of("fc", viewer));
	}

}
