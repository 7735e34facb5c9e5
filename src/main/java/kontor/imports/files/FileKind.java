package kontor.imports.files;

/** Kinds of files that can be read; told by content, never by name. */
public enum FileKind {

	VCARD, CALENDAR, CSV, XLSX, XLS, E_INVOICE;

	/** Whether the file has columns, and therefore a mapping. */
	public boolean isTable() {
		return this == CSV || this == XLSX || this == XLS;
	}

	/** Key of the kind's name in the message bundles. */
	public String key() {
		return "imports.kind." + name().toLowerCase().replace('_', '-');
	}

}
