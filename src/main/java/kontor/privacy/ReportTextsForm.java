package kontor.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What reports say beside the data, as it is typed. */
class ReportTextsForm {

	@NotBlank
	@Size(max = 1000)
	private @Nullable String controller;

	@NotBlank
	@Size(max = 4000)
	private @Nullable String basis;

	@NotBlank
	@Size(max = 4000)
	private @Nullable String recipients;

	static ReportTextsForm of(ReportHeads heads) {
		ReportTextsForm form = new ReportTextsForm();
		form.controller = heads.controller();
		form.basis = heads.basis();
		form.recipients = heads.recipients();
		return form;
	}

	public @Nullable String getController() {
		return controller;
	}

	public void setController(@Nullable String controller) {
		this.controller = controller;
	}

	public @Nullable String getBasis() {
		return basis;
	}

	public void setBasis(@Nullable String basis) {
		this.basis = basis;
	}

	public @Nullable String getRecipients() {
		return recipients;
	}

	public void setRecipients(@Nullable String recipients) {
		this.recipients = recipients;
	}

}
