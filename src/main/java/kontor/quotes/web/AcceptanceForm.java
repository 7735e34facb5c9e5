package kontor.quotes.web;

import org.jspecify.annotations.Nullable;

/** That a customer wants what was offered, and what that means for the opportunity. */
class AcceptanceForm {

	private boolean win;

	private @Nullable Long reason;

	/** Null: the opportunity stays as it is. */
	@Nullable Long winReason() {
		return win ? reason : null;
	}

	boolean isReasonMissing() {
		return win && reason == null;
	}

	public boolean isWin() {
		return win;
	}

	public void setWin(boolean win) {
		this.win = win;
	}

	public @Nullable Long getReason() {
		return reason;
	}

	public void setReason(@Nullable Long reason) {
		this.reason = reason;
	}

}
