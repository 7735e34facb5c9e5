package kontor.imports.files;

/** WRONG: the row cannot be taken over. HINT: it can, and this is worth a look. */
public enum Severity {

	WRONG, HINT

}
