package kontor.changes;

/**
 * A batch was taken back, as far as it could be. Heard in the same transaction: what
 * follows from what it changed is made again here.
 */
public record BatchUndone(long id, ChangeBatches.Kind kind) {

}
