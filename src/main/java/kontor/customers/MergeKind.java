package kontor.customers;

/** What can go into another one of its kind. */
public enum MergeKind {

	CUSTOMER("customers"), PERSON("contact_persons");

	private final String table;

	MergeKind(String table) {
		this.table = table;
	}

	String table() {
		return table;
	}

}
