package kontor.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry said before it was edited.
 *
 * @param version counts from 0, the first text
 * @param personName of the content's person
 * @param replacedBy name of the user who edited it
 */
record Version(long version, Content content, @Nullable String personName, Instant replacedAt,
		@Nullable String replacedBy) {

}
