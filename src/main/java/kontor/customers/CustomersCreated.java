package kontor.customers;

import java.util.List;

/** Customers were entered; published in the transaction that does it. */
public record CustomersCreated(List<Long> ids) {

}
