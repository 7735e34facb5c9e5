package kontor.database;

/**
 * Does one kind of background work; beans of this type are found by their name. A job
 * runs at least once: after a crash or a failure it runs again, so it has to cope with
 * its own half-done work. It opens its own transactions.
 */
public interface JobHandler {

	/** Stands in the database; never changed once released. */
	String name();

	/**
	 * Does the work for a row. An exception makes the job run again later, up to
	 * {@link #attempts()} times.
	 */
	void run(long id) throws Exception;

	default int attempts() {
		return 5;
	}

	/** The last attempt failed. Here the row learns that nothing will come of it. */
	default void gaveUp(long id, Throwable reason) {
	}

}
