package kontor.users;

/**
 * All that a user had open has been closed, in the transaction that is under way: who
 * lets somebody in for him by a secret of its own closes that, too.
 */
public record AccessEnded(long userId) {

}
