package kontor.customers;

import java.util.Set;

/** What the list of persons can show besides their names, in this order. */
enum PersonColumn {

	FUNCTIONS("customers.people.functions"), TOWN("customers.list.town"), PHONE("customers.list.phone"),
	EMAIL("customers.people.email"), BIRTHDAY("customers.people.field.birthday");

	private final String label;

	PersonColumn(String label) {
		this.label = label;
	}

	/**
	 * @param chosen nothing chosen means all
	 */
	static Set<PersonColumn> shown(Set<PersonColumn> chosen) {
		return chosen.isEmpty() ? Set.of(values()) : Set.copyOf(chosen);
	}

	/** Message key. */
	public String label() {
		return label;
	}

}
