package kontor.users;

/**
 * Somebody's sign-ins were ended, by himself elsewhere or by an admin.
 *
 * @param username whose
 */
public record SessionsEnded(String username) {

}
