package kontor.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as an admin writes it. */
class UserForm {

	/** Groups the checks that hold for a new account only. */
	interface New {

	}

	@NotBlank(groups = New.class)
	@Pattern(regexp = "(?U)\\s*[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,59}\\s*", groups = New.class)
	private @Nullable String username;

	@NotBlank
	@Size(max = 120)
	private @Nullable String displayName;

	@NotEmpty
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private long version;

	static UserForm of(User user) {
		UserForm form = new UserForm();
		form.username = user.username();
		form.displayName = user.displayName();
		form.roles = user.roles();
		form.version = user.version();
		return form;
	}

	User toUser() {
		return new User(String.valueOf(username), String.valueOf(displayName), roles);
	}

	void applyTo(User user) {
		user.appoint(String.valueOf(displayName), roles);
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

	public Set<Role> getRoles() {
		return roles;
	}

	public void setRoles(@Nullable Set<Role> roles) {
		this.roles = roles == null ? EnumSet.noneOf(Role.class) : roles;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
