package kontor.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log, in words.
 *
 * @param who the user's name, or what acted instead
 * @param what the sentence without who and when
 * @param path of the record's page; null: it has none
 * @param record the record's name
 * @param log the address of all entries of this record; null: it is about none
 * @param facts the fields with their values, one a line
 */
public record AuditEntry(long id, Instant at, String who, String what, @Nullable String path, @Nullable String record,
		@Nullable String from, @Nullable String log, List<String> facts) {

}
