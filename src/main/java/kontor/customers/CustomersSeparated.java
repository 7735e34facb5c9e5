package kontor.customers;

/**
 * A merge was taken back: both customers are there again. Heard in the same transaction.
 */
public record CustomersSeparated(long winnerId, long loserId) {

}
