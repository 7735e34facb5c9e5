package kontor.customers;

import java.util.List;

/** Customers came back from the Papierkorb; published in the transaction that does it. */
public record CustomersRestored(List<Long> ids) {

}
