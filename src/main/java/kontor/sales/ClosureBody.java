package kontor.sales;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The end of an opportunity as clients of the API send it. */
class ClosureBody {

	@NotNull
	public @Nullable State outcome;

	@NotNull
	public @Nullable Long reasonId;

	@Size(max = Closing.LONGEST_NOTE)
	public @Nullable String note;

	Closing toClosing() {
		return new Closing(outcome, reasonId, note);
	}

}
