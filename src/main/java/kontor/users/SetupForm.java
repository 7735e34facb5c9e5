package kontor.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first start: the firm and its first admin. */
class SetupForm extends CompanyForm {

	@NotBlank
	@Pattern(regexp = "(?U)\\s*[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,59}\\s*")
	private @Nullable String username = "admin";

	@NotBlank
	@Size(max = 120)
	private @Nullable String displayName;

	@NotNull
	@Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
	private @Nullable String password;

	User toAdmin() {
		return new User(String.valueOf(username), String.valueOf(displayName), Set.of(Role.ADMIN, Role.MANAGEMENT));
	}

	public @Nullable String getUsername() {
		return username;
	}

	public void setUsername(@Nullable String username) {
		this.username = username;
	}

	public @Nullable String getDisplayName() {
		return displayName;
	}

	public void setDisplayName(@Nullable String displayName) {
		this.displayName = displayName;
	}

	public @Nullable String getPassword() {
		return password;
	}

	public void setPassword(@Nullable String password) {
		this.password = password;
	}

}
