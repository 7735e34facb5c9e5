package kontor.customers;

import java.util.Locale;

/** What the list of customers can show besides their names, in this order. */
enum CustomerColumn {

	NUMBER("customers.list.number"), STATUS("customers.list.field.status"), POSTCODE("customers.list.field.postcode"),
	TOWN("customers.list.town"), PHONE("customers.list.phone"), OWNER("customers.list.field.owner"),
	VALUATION("customers.list.field.valuation"), CONTACT("customers.list.last-contact"),
	STEP("customers.list.next-step"), CREATED("customers.list.created");

	private final String label;

	CustomerColumn(String label) {
		this.label = label;
	}

	/** Message key. */
	public String label() {
		return label;
	}

	/** For style sheets. */
	public String style() {
		return "k-col-" + name().toLowerCase(Locale.ROOT);
	}

}
