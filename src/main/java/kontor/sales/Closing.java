package kontor.sales;

import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** That an opportunity was won or lost, and why. */
record Closing(State outcome, long reasonId, @Nullable String note) {

	static final int LONGEST_NOTE = 2000;

	Closing {
		if (outcome == State.OPEN) {
			throw new OpportunityRefusedException("outcome", "NotNull");
		}
		note = TypedText.lines(note);
		if (note != null && note.length() > LONGEST_NOTE) {
			throw new OpportunityRefusedException("note", "sales.note.long", LONGEST_NOTE);
		}
	}

}
