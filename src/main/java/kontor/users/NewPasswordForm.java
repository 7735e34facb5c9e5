package kontor.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Asks for a password for somebody who has none yet, or has lost it. */
class NewPasswordForm {

	@NotNull
	@Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
	private @Nullable String password;

	public @Nullable String getPassword() {
		return password;
	}

	public void setPassword(@Nullable String password) {
		this.password = password;
	}

}
