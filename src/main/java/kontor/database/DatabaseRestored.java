package kontor.database;

import java.time.Instant;

/**
 * A backup was brought into this database, by the command line.
 *
 * @param takenAt when the backup was made
 * @param rows how many rows came
 */
public record DatabaseRestored(Instant takenAt, long rows) {

}
