package kontor.users;

/**
 * A user as others refer to it.
 *
 * @param id the user's id
 * @param name the name that colleagues read
 */
public record UserName(long id, String name) {

}
