package kontor.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry was written; published in the transaction that writes it.
 *
 * @param authorId null where a machine wrote it
 * @param followUpOn the day somebody wants to come back to it
 */
public record InteractionRecorded(long id, long customerId, @Nullable Long personId, @Nullable Long authorId,
		@Nullable LocalDate followUpOn) {

}
