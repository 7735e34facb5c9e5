package kontor.database;

/**
 * Background work that comes again and again, on one instance at a time. A failure is
 * logged; the next turn comes.
 */
public interface RecurringJob {

	/** Stands in the database; never changed once released. */
	String name();

	JobSchedule schedule();

	void run() throws Exception;

}
