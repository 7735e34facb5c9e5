package kontor.users;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Asks for the code that a new app shows. */
class CodeForm {

	@NotBlank
	private @Nullable String code;

	public @Nullable String getCode() {
		return code;
	}

	public void setCode(@Nullable String code) {
		this.code = code;
	}

}
