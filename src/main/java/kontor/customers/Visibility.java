package kontor.customers;

import kontor.users.Viewer;

/**
 * Which customers a user may see and change, as conditions in SQL. Every query that
 * touches customers or what hangs on them contains one: lists, search, typing aid, card,
 * API, export, history. Whose customers somebody sees stands in {@code customer_scopes};
 * it is read by the query itself, so that a right that was taken away is gone at once.
 */
public final class Visibility {

	private Visibility() {
	}

	/**
	 * A condition over the table {@code customers}: those in the Papierkorb are not
	 * there.
	 * @param alias the table's alias in the query
	 * @param viewer who asks
	 * @return never empty; holds no parameters and no text from outside
	 */
	public static String of(String alias, Viewer viewer) {
		return alias + ".deleted_at is null" + and(ofAny(alias, viewer));
	}

	/**
	 * As {@link #of}, and the viewer may change them.
	 */
	public static String writable(String alias, Viewer viewer) {
		return alias + ".deleted_at is null" + and(writableAny(alias, viewer));
	}

	/**
	 * As {@link #of}, those in the Papierkorb too.
	 */
	static String ofAny(String alias, Viewer viewer) {
		return viewer.readsAll() ? "true" : scope(alias, viewer, "");
	}

	/**
	 * As {@link #writable}, those in the Papierkorb too.
	 */
	static String writableAny(String alias, Viewer viewer) {
		return viewer.writesAll() ? "true" : scope(alias, viewer, " and s.writes");
	}

	/** The array is read once for the whole statement. */
	private static String scope(String alias, Viewer viewer, String which) {
		return """
				coalesce(%s.owner_id, 0) = any (array(select s.owner_id from customer_scopes s
					where s.viewer_id = %d and current_date between s.valid_from and s.valid_to%s))""".formatted(alias,
				viewer.id(), which);
	}

	private static String and(String condition) {
		return condition.equals("true") ? "" : " and " + condition;
	}

	/**
	 * A condition over the table {@code contact_persons}: those who work for a customer
	 * that the viewer may see; those who work for none are seen by who sees all, and by
	 * who entered them.
	 */
	public static String ofPerson(String alias, Viewer viewer) {
		// a value and not "exists", which the planner may answer by hashing all functions
		return alias + ".deleted_at is null and " + anyAt(alias, of("fc", viewer), viewer.readsAll(), viewer);
	}

	/** As {@link #ofPerson}, those in the Papierkorb too. */
	static String ofAnyPerson(String alias, Viewer viewer) {
		return anyAt(alias, ofAny("fc", viewer), viewer.readsAll(), viewer);
	}

	/**
	 * As {@link #ofPerson}, and the viewer may change all customers they work for.
	 */
	public static String writablePerson(String alias, Viewer viewer) {
		return alias + ".deleted_at is null and " + writableAnyPerson(alias, viewer);
	}

	/** As {@link #writablePerson}, those in the Papierkorb too. */
	static String writableAnyPerson(String alias, Viewer viewer) {
		return anyAt(alias, writableAny("fc", viewer), viewer.writesAll(), viewer).replace("bool_or", "bool_and");
	}

	private static String anyAt(String alias, String customer, boolean all, Viewer viewer) {
		return """
				coalesce((select bool_or(%2$s) from affiliations f
					join customers fc on fc.id = f.customer_id where f.person_id = %1$s.id), %3$s)""".formatted(alias,
				customer, all ? "true" : "%s.created_by = %d".formatted(alias, viewer.id()));
	}

}
