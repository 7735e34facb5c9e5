package kontor.database;

import java.time.Instant;

/**
 * A backup was brought into this database, by the command line.
 *
 * @param file its name
 * @param takenAt when it was made
 */
public record DatabaseRestored(String file, Instant takenAt) {

}
