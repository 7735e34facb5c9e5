package kontor.quotes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a customer does not want what was offered. */
class RefusalForm {

	@NotBlank
	@Size(max = 2000)
	private @Nullable String reason;

	public @Nullable String getReason() {
		return reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

}
