package kontor.customers;

import java.util.List;

/**
 * Customers are no longer what they were, or their persons are not; published in the
 * transaction that does it.
 */
public record CustomersChanged(List<Long> ids) {

}
