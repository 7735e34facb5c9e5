package kontor.users;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Changes one's own password. */
class PasswordForm extends NewPasswordForm {

	@NotNull
	private @Nullable String oldPassword;

	private long version;

	static PasswordForm of(User user) {
		PasswordForm form = new PasswordForm();
		form.version = user.version();
		return form;
	}

	public @Nullable String getOldPassword() {
		return oldPassword;
	}

	public void setOldPassword(@Nullable String oldPassword) {
		this.oldPassword = oldPassword;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
