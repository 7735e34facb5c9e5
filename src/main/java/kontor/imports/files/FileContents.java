package kontor.imports.files;

/**
 * What a file tells of: customers with their persons, what was said to them, or what is
 * planned.
 */
public enum FileContents {

	CONTACTS, HISTORY, APPOINTMENTS;

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.contents." + name().toLowerCase();
	}

}
