package kontor.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A request of somebody who is known here, with the day by which it must be answered.
 *
 * @param proof what an erasure did, as JSON; names nobody
 * @param rule whose time is over; null: somebody asked
 * @param listId requests that are carried out together have the same; null: by itself
 */
record Request(long id, RequestKind kind, State state, @Nullable Long personId, @Nullable Long customerId,
		LocalDate receivedOn, LocalDate dueOn, @Nullable String extendedBecause, @Nullable String identity,
		@Nullable String note, @Nullable String answer, @Nullable Instant searchedAt, boolean failed,
		@Nullable String proof, @Nullable Instant finishedAt, @Nullable Long finishedBy, @Nullable Long createdBy,
		RetentionRules.@Nullable Status rule, @Nullable Long listId, long version) {

	/** Days before the last one from which a request is pressing. */
	static final int PRESSING = 7;

	enum State {

		OPEN, SEARCHING, FOUND, ERASING, DONE, REFUSED

	}

	/** One month after it came, Art. 12 (3). */
	static LocalDate due(LocalDate received) {
		return received.plusMonths(1);
	}

	Subject subject() {
		return new Subject(personId, customerId);
	}

	public boolean isOpen() {
		return finishedAt == null;
	}

	public boolean isBusy() {
		return state == State.SEARCHING || state == State.ERASING;
	}

	public boolean isFound() {
		return state == State.FOUND;
	}

	public boolean isPressing() {
		return isOpen() && dueOn.isBefore(today().plusDays(PRESSING));
	}

	/** Two more months, once. */
	public boolean isExtendable() {
		return isOpen() && extendedBecause == null && kind != RequestKind.RETENTION;
	}

	/** The time was over when somebody chose the customer, and is not any more. */
	public boolean isStopped() {
		return kind == RequestKind.RETENTION && state == State.REFUSED && answer == null;
	}

	/** Whoever has an erasure carried out. */
	@Nullable Long erasedBy() {
		return finishedBy == null ? createdBy : finishedBy;
	}

	public boolean isSearched() {
		return kind.isSearched();
	}

	public boolean isErasing() {
		return kind.isErasing();
	}

	public boolean isRestricting() {
		return kind.isRestricting();
	}

	private static LocalDate today() {
		ZoneId zone = Formats.ZONE;
		return LocalDate.now(zone);
	}

}
