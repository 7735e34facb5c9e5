package kontor.users;

/**
 * Whoever had to wait after failed sign-ins need not.
 *
 * @param name of the account, or the address
 */
public record BlockLifted(String name) {

}
