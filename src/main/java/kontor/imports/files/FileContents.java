package kontor.imports.files;

/**
 * What a file tells of: customers with their persons, what was said to them, what is
 * planned, what they ordered, or what they have to pay.
 */
public enum FileContents {

	CONTACTS, HISTORY, APPOINTMENTS, ORDERS, INVOICES;

	/** Whether it is what an ERP tells. */
	public boolean isTrade() {
		return this == ORDERS || this == INVOICES;
	}

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.contents." + name().toLowerCase();
	}

}
