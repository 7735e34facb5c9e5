package kontor.customers;

import kontor.users.Viewer;

/**
 * A part of the customer card. Modules above declare beans of it; the card asks each for
 * its content and shows it with the module's own template. Each panel is also a page of
 * its own at {@code /customers/{id}/{name}}.
 */
public interface CustomerPanel {

	/** Where on the card the panel stands. */
	enum Side {

		LEFT, MIDDLE, RIGHT

	}

	/** Last part of the panel's own address; letters only, such as "history". */
	String name();

	Side side();

	/** Position on its side, smallest first. */
	int order();

	/**
	 * Template that has a fragment {@code panel(customer, content)}, such as
	 * "history/_panel".
	 */
	String template();

	/**
	 * Whether the card asks for it once it is there itself: for what nobody needs at the
	 * first glance, so that the card stays quick whatever modules add.
	 */
	default boolean later() {
		return false;
	}

	/**
	 * What the template shows. Called once a card, inside one read-only transaction.
	 * @param customer a customer that the viewer may see
	 */
	Object content(CustomerHead customer, Viewer viewer);

}
