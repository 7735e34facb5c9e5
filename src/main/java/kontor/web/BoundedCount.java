package kontor.web;

/**
 * How many rows a list has, counted no further than people care.
 *
 * @param rows at most {@link #LIMIT}
 * @param more whether there are more than that
 */
public record BoundedCount(int rows, boolean more) {

	/** Beyond it a list says "more than". */
	public static final int LIMIT = 1000;

	/**
	 * @param counted by a query that stops after {@link #LIMIT} + 1 rows
	 */
	public static BoundedCount of(int counted) {
		return new BoundedCount(Math.min(counted, LIMIT), counted > LIMIT);
	}

	/** Message key; its argument is the number of rows. */
	public String key() {
		return more ? "web.count.more" : rows == 1 ? "web.count.one" : "web.count";
	}

}
