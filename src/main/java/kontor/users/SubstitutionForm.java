package kontor.users;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who stands in, and when. */
class SubstitutionForm {

	@NotNull
	private @Nullable Long substitute;

	@NotNull
	private @Nullable LocalDate from = LocalDate.now(Formats.ZONE);

	@NotNull
	private @Nullable LocalDate to;

	void check(Errors errors) {
		if (from != null && to != null && to.isBefore(from)) {
			errors.rejectValue("to", "users.substitution.order");
		}
		else if (to != null && to.isBefore(LocalDate.now(Formats.ZONE))) {
			errors.rejectValue("to", "users.substitution.past");
		}
	}

	public @Nullable Long getSubstitute() {
		return substitute;
	}

	public void setSubstitute(@Nullable Long substitute) {
		this.substitute = substitute;
	}

	public @Nullable LocalDate getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

}
