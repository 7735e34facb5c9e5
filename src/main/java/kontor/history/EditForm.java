package kontor.history;

import org.springframework.validation.Errors;

/** An entry as somebody edits it. */
class EditForm extends EntryForm {

	private long version;

	static EditForm of(Entry entry) {
		EditForm form = new EditForm();
		form.fill(entry.content());
		form.setVersion(entry.version());
		return form;
	}

	@Override
	void check(Errors errors) {
		super.check(errors);
		if (getOccurredAt() == null && !errors.hasFieldErrors("occurredAt")) {
			errors.rejectValue("occurredAt", "NotNull");
		}
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
