package kontor.quotes.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kontor.quotes.QuoteSettings;
import org.jspecify.annotations.Nullable;

/** What the firm decides about its quotes. */
class QuoteSettingsForm {

	@NotNull
	@Pattern(regexp = "[A-Z]{1,8}")
	private @Nullable String prefix;

	@NotNull
	@Min(1)
	@Max(730)
	private @Nullable Integer validDays;

	@NotNull
	@Min(0)
	@Max(365)
	private @Nullable Integer followUpDays;

	static QuoteSettingsForm of(QuoteSettings settings) {
		QuoteSettingsForm form = new QuoteSettingsForm();
		form.prefix = settings.prefix();
		form.validDays = settings.validDays();
		form.followUpDays = settings.followUpDays();
		return form;
	}

	void applyTo(QuoteSettings settings) {
		settings.put(String.valueOf(prefix), validDays == null ? 0 : validDays,
				followUpDays == null ? 0 : followUpDays);
	}

	public @Nullable String getPrefix() {
		return prefix;
	}

	public void setPrefix(@Nullable String prefix) {
		this.prefix = prefix;
	}

	public @Nullable Integer getValidDays() {
		return validDays;
	}

	public void setValidDays(@Nullable Integer validDays) {
		this.validDays = validDays;
	}

	public @Nullable Integer getFollowUpDays() {
		return followUpDays;
	}

	public void setFollowUpDays(@Nullable Integer followUpDays) {
		this.followUpDays = followUpDays;
	}

}
