package kontor.imports.files;

/** What a file tells of: customers with their persons, or what was said to them. */
public enum FileContents {

	CONTACTS, HISTORY;

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.contents." + name().toLowerCase();
	}

}
