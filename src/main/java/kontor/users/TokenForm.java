package kontor.users;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks what a new token is for. */
class TokenForm {

	@NotBlank
	@Size(max = 100)
	private @Nullable String label;

	@Future
	private @Nullable LocalDate lastDay;

	public @Nullable String getLabel() {
		return label;
	}

	public void setLabel(@Nullable String label) {
		this.label = label;
	}

	public @Nullable LocalDate getLastDay() {
		return lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

}
