package kontor.database;

/**
 * Everything was written into a backup, which is whole.
 *
 * @param file its name
 */
public record DatabaseBackedUp(String file) {

}
