package kontor.views;

/**
 * A list does not understand what is to be saved or shown; the message says why, to
 * users.
 */
public class UnfitViewException extends RuntimeException {

	public UnfitViewException(String message) {
		super(message);
	}

}
