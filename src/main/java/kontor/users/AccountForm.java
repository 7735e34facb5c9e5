package kontor.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a user sets for himself. */
class AccountForm {

	@NotBlank
	@Size(max = 120)
	private @Nullable String displayName;

	@NotNull
	@Pattern(regexp = "de|en")
	private @Nullable String language;

	@NotNull
	@Pattern(regexp = "auto|light|dark")
	private @Nullable String theme;

	private long version;

	static AccountForm of(User user) {
		AccountForm form = new AccountForm();
		form.displayName = user.displayName();
		form.language = user.language();
		form.theme = user.theme();
		form.version = user.version();
		return form;
	}

	void applyTo(User user) {
		user.at(version).prefer(String.valueOf(displayName), String.valueOf(language), String.valueOf(theme));
	}

	public @Nullable String getDisplayName() {
		return displayName;
	}

	public void setDisplayName(@Nullable String displayName) {
		this.displayName = displayName;
	}

	public @Nullable String getLanguage() {
		return language;
	}

	public void setLanguage(@Nullable String language) {
		this.language = language;
	}

	public @Nullable String getTheme() {
		return theme;
	}

	public void setTheme(@Nullable String theme) {
		this.theme = theme;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
