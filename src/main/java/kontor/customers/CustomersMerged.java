package kontor.customers;

/**
 * A customer went into another one; all that named it by a foreign key names the other
 * now. Heard in the same transaction, and what listeners change is taken back with it.
 *
 * @param winnerId who stays
 * @param loserId who is found no more
 */
public record CustomersMerged(long winnerId, long loserId) {

}
