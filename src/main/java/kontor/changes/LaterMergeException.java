package kontor.changes;

/**
 * A merge cannot be taken back while a later one is in force that what it left went into.
 */
public class LaterMergeException extends RuntimeException {

	private final String title;

	LaterMergeException(String title) {
		super(title);
		this.title = title;
	}

	/** Of the later one, which is to be taken back first. */
	public String title() {
		return title;
	}

}
