package kontor.customers;

import java.util.EnumSet;
import java.util.Set;

/**
 * The columns that the list of customers shows.
 *
 * @param shown never empty
 */
record CustomerColumns(Set<CustomerColumn> shown) {

	/** What is rarely asked for would push the next step off the screen. */
	private static final CustomerColumns USUAL = new CustomerColumns(
			Set.copyOf(EnumSet.complementOf(EnumSet.of(CustomerColumn.NUMBER, CustomerColumn.CREATED))));

	/**
	 * @param chosen nothing chosen means the usual ones
	 */
	static CustomerColumns of(Set<CustomerColumn> chosen) {
		return chosen.isEmpty() ? USUAL : new CustomerColumns(Set.copyOf(chosen));
	}

	public boolean isNumber() {
		return shown.contains(CustomerColumn.NUMBER);
	}

	public boolean isStatus() {
		return shown.contains(CustomerColumn.STATUS);
	}

	public boolean isPostcode() {
		return shown.contains(CustomerColumn.POSTCODE);
	}

	public boolean isTown() {
		return shown.contains(CustomerColumn.TOWN);
	}

	public boolean isPhone() {
		return shown.contains(CustomerColumn.PHONE);
	}

	public boolean isOwner() {
		return shown.contains(CustomerColumn.OWNER);
	}

	public boolean isValuation() {
		return shown.contains(CustomerColumn.VALUATION);
	}

	public boolean isContact() {
		return shown.contains(CustomerColumn.CONTACT);
	}

	public boolean isStep() {
		return shown.contains(CustomerColumn.STEP);
	}

	public boolean isCreated() {
		return shown.contains(CustomerColumn.CREATED);
	}

	public boolean has(CustomerColumn column) {
		return shown.contains(column);
	}

}
