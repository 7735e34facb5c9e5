package kontor.customers;

import java.sql.SQLException;
import java.util.List;
import java.util.function.LongSupplier;
import kontor.audit.RecordWords;
import kontor.changes.ChangeBatches;
import kontor.customers.MergeRefusedException.Reason;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Makes two customers, or two persons, one. The fields are chosen one by one; all that
 * names the one that goes by a foreign key, in whatever table, names the other
 * afterwards; {@link ChangeBatches} takes it back. Each call is one transaction of its
 * own, not to be made within another.
 */
@Component
public class Merges {

	private static final int ATTEMPTS = 5;

	private static final long PAUSE = 200;

	private static final String LOCK_NOT_AVAILABLE = "55P03";

	private final CustomerMerge customers;

	private final PersonMerge persons;

	private final MergeRows rows;

	private final RecordWords words;

	Merges(CustomerMerge customers, PersonMerge persons, MergeRows rows, RecordWords words) {
		this.customers = customers;
		this.persons = persons;
		this.rows = rows;
		this.words = words;
	}

	/**
	 * What goes along with a record.
	 *
	 * @param name of the table, in the user's language
	 * @param rows how many
	 */
	public record Moving(String name, long rows) {

	}

	/**
	 * Two customers as they are now. The parents are those that can be chosen: where one
	 * customer is above the other, both have the parent above the two.
	 * @throws NotFoundException where there is no such customer or the viewer may not see
	 * it
	 * @throws AccessDeniedException where he may not change both
	 * @throws MergeRefusedException where they cannot become one
	 */
	public MergePair customers(long kept, long other, Viewer viewer) {
		return customers.pair(kept, other, viewer);
	}

	/**
	 * Two persons as they are now, the one that stays first.
	 * @throws NotFoundException where there is no such person or the viewer may not see
	 * it
	 * @throws AccessDeniedException where he may not change both
	 * @throws MergeRefusedException where they cannot become one
	 */
	public List<PersonSnapshot> persons(long kept, long other, Viewer viewer) {
		return persons.pair(kept, other, viewer);
	}

	/** What would go along; the caller has made sure that the record may be seen. */
	public List<Moving> moving(MergeKind kind, long id) {
		return rows.naming(kind, id).stream().map((naming) -> new Moving(name(naming.table()), naming.rows())).toList();
	}

	private String name(String table) {
		return words.table(table).orElseGet(() -> words.table("other").orElse(table));
	}

	/**
	 * @return the id of the batch that takes it back
	 * @throws NotFoundException where there is no such record or the viewer may not see
	 * it
	 * @throws AccessDeniedException where he may not change both
	 * @throws MergeRefusedException where they cannot become one, or not as they were
	 * seen; nothing has changed
	 * @throws DraftRejectedException where the notes are too long to be one
	 */
	public long merge(MergeKind kind, MergeOrder order, Viewer viewer) {
		return insisting(() -> kind == MergeKind.CUSTOMER ? customers.run(order, viewer) : persons.run(order, viewer));
	}

	/** Whoever holds a row that is needed, and waits for one that is held, goes first. */
	private static long insisting(LongSupplier work) {
		for (int i = 1; true; i++) {
			try {
				return work.getAsLong();
			}
			catch (DataAccessException ex) {
				if (!isLocked(ex)) {
					throw ex;
				}
				pause(PAUSE * i);
			}
			if (i == ATTEMPTS) {
				throw new MergeRefusedException(Reason.BUSY);
			}
		}
	}

	/** Spring has no name for a lock that was not waited for. */
	private static boolean isLocked(DataAccessException failure) {
		return failure instanceof PessimisticLockingFailureException
				|| failure.getMostSpecificCause() instanceof SQLException cause
						&& LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new MergeRefusedException(Reason.BUSY);
		}
	}

}
