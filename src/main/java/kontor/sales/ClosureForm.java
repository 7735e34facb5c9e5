package kontor.sales;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** That an opportunity was won or lost, as somebody types it. */
class ClosureForm {

	@NotNull
	private @Nullable State outcome;

	@NotNull
	private @Nullable Long reason;

	@Size(max = Closing.LONGEST_NOTE)
	private @Nullable String note;

	private @Nullable String back;

	Closing toClosing() {
		return new Closing(outcome, reason, note);
	}

	public @Nullable State getOutcome() {
		return outcome;
	}

	public void setOutcome(@Nullable State outcome) {
		this.outcome = outcome;
	}

	public @Nullable Long getReason() {
		return reason;
	}

	public void setReason(@Nullable Long reason) {
		this.reason = reason;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
