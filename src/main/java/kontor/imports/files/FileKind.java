package kontor.imports.files;

/** Kinds of files that can be read; told by content, never by name. */
public enum FileKind {

	VCARD, CALENDAR, CSV, XLSX, XLS;

	/** Whether the file has columns, and therefore a mapping. */
	public boolean isTable() {
		return this != VCARD && this != CALENDAR;
	}

	/** Key of the kind's name in the message bundles. */
	public String key() {
		return "imports.kind." + name().toLowerCase();
	}

}
