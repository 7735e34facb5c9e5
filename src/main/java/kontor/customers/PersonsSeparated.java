package kontor.customers;

/**
 * A merge was taken back: both persons are there again. Heard in the same transaction.
 */
public record PersonsSeparated(long winnerId, long loserId) {

}
