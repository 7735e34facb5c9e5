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

	@NotNull
	@Pattern(regexp = "comfortable|compact")
	private @Nullable String density;

	@NotNull
	private @Nullable String startPage;

	@Size(max = 2000)
	private @Nullable String signature;

	private long version;

	static AccountForm of(User user) {
		AccountForm form = new AccountForm();
		form.displayName = user.displayName();
		form.language = user.language();
		form.theme = user.theme();
		form.density = user.density();
		form.startPage = user.startPage();
		form.signature = user.signature();
		form.version = user.version();
		return form;
	}

	void applyTo(User user) {
		user.at(version)
			.prefer(String.valueOf(displayName),
					new Preferences(String.valueOf(language), String.valueOf(theme), String.valueOf(density),
							String.valueOf(startPage), signature == null ? "" : signature.replace("\r\n", "\n")));
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

	public @Nullable String getDensity() {
		return density;
	}

	public void setDensity(@Nullable String density) {
		this.density = density;
	}

	public @Nullable String getStartPage() {
		return startPage;
	}

	public void setStartPage(@Nullable String startPage) {
		this.startPage = startPage;
	}

	public @Nullable String getSignature() {
		return signature;
	}

	public void setSignature(@Nullable String signature) {
		this.signature = signature;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
