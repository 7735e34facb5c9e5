package kontor.history;

/** An entry as somebody edits it. */
class EditForm extends EntryForm {

	private long version;

	static EditForm of(Entry entry) {
		EditForm form = new EditForm();
		form.fill(entry.content());
		form.setVersion(entry.version());
		return form;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
