package kontor.customers;

import java.util.List;

/** Customers were put into the Papierkorb; published in the transaction that does it. */
public record CustomersDeleted(List<Long> ids) {

}
