package kontor.customers;

/**
 * What a customer is at a moment.
 *
 * @param version grows with every change
 * @param deleted whether it lies in the Papierkorb
 */
public record CustomerSnapshot(long id, long version, boolean deleted, CustomerDraft draft) {

}
