package kontor.tasks;

import java.time.Instant;
import java.time.LocalDate;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A Wiedervorlage as lists show it.
 *
 * @param interactionId the entry of the history that it comes from
 * @param doneAt null while it is open
 */
public record Task(long id, String title, LocalDate dueOn, String assigneeName, @Nullable Long customerId,
		@Nullable String customerName, @Nullable Long interactionId, @Nullable Instant doneAt) {

	public boolean isDone() {
		return doneAt != null;
	}

	/** Whether it should have been done before today. */
	public boolean isOverdue() {
		return doneAt == null && dueOn.isBefore(LocalDate.now(Formats.ZONE));
	}

}
