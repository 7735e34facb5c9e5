package kontor.imports.matching;

import kontor.customers.CustomerStatus;

/**
 * How a user wants a file to be taken over.
 *
 * @param overwrite whether the file's values replace those that are there
 * @param addMissing whether a history may bring customers of its own
 * @param status of new customers of which the file says nothing
 */
public record Terms(boolean overwrite, boolean addMissing, CustomerStatus status) {

	public static final Terms USUAL = new Terms(false, false, CustomerStatus.CUSTOMER);

}
