package kontor.imports;

import java.math.BigDecimal;

/**
 * What the orders or invoices of a file come to that had the same outcome.
 *
 * @param rows of the file
 * @param amount of orders the sum of quantity times price, of invoices the gross
 */
public record ControlSum(String outcome, String currency, long documents, long rows, BigDecimal amount) {

	/** Key of the outcome's name in the message bundles. */
	public String key() {
		return "imports.rows." + outcome.toLowerCase();
	}

}
