package kontor.customers;

import org.jspecify.annotations.Nullable;

/** Two notes one below the other may be more than fits. */
final class NoteLength {

	private static final int LONGEST = 20_000;

	private NoteLength() {
	}

	static void check(@Nullable String note) {
		if (note != null && note.length() > LONGEST) {
			throw new DraftRejectedException(
					new DraftProblem("note", "customers.problem.length", LONGEST, note.length()));
		}
	}

}
