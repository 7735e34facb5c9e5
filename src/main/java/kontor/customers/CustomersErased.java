package kontor.customers;

import java.util.List;

/**
 * Customers are gone for good, with all that hung on them; published in the transaction
 * that removes them.
 */
public record CustomersErased(List<Long> ids) {

}
