package kontor.customers;

import kontor.users.Viewer;

/**
 * What is planned with customers. Modules above declare beans of it; the list and the
 * card ask for the next step within their own statements.
 */
public interface PlannedSteps {

	/**
	 * A query over the customer {@code c}, whom the viewer may see: the first that is
	 * planned and that he may see, at most one row with the columns {@code day} (date),
	 * {@code at} (time, null without one), {@code what} (text) and {@code path} (text,
	 * the address of its page).
	 * @return holds no parameters and no text from outside
	 */
	String next(Viewer viewer);

}
