package kontor.users;

/**
 * Somebody who is not signed in has shown by a link that he is this user. Heard in the
 * same transaction, before it changes anything.
 */
public record LinkUsed(long user) {

}
