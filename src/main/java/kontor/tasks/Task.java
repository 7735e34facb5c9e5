package kontor.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do, as lists and pages show it.
 *
 * @param dueAt time of the day on the firm's clock; null: some time that day
 * @param assigneeId null while nobody of the team has taken it
 * @param interactionId the entry of the history that it comes from
 * @param confidential whether that entry is
 * @param recurrence how it comes again, as {@link Recurrence#text} writes it
 * @param snoozes how often it was put off
 * @param createdBy null where a machine made it, or it is not known
 * @param doneAt null while it is open
 * @param result what came of it, where that does not stand in the history
 * @param resultId the entry of the history that says what came of it
 * @param phone the number to call, of a Rückruf whose data may be used
 * @param dial the same as telephones take it
 * @param writable whether who asked may change it
 * @param recordable whether who asked may write into the customer's history
 */
public record Task(long id, TaskKind kind, String title, @Nullable String note, LocalDate dueOn,
		@Nullable LocalTime dueAt, Priority priority, @Nullable Long assigneeId, @Nullable String assigneeName,
		@Nullable Long teamId, @Nullable String teamName, @Nullable Long customerId, @Nullable String customerName,
		@Nullable Long personId, @Nullable String personName, @Nullable Long interactionId, boolean confidential,
		@Nullable String recurrence, int snoozes, @Nullable Long createdBy, @Nullable String createdByName,
		Instant createdAt, @Nullable Instant doneAt, @Nullable String doneByName, @Nullable String result,
		@Nullable Long resultId, @Nullable String externalId, long version, @Nullable String phone,
		@Nullable String dial, boolean writable, boolean recordable) {

	/** Where a task stands on the day it is looked at. */
	public enum Stage {

		OVERDUE, TODAY, LATER, DONE

	}

	public boolean isDone() {
		return doneAt != null;
	}

	/** Whether it should have been done before today. */
	public boolean isOverdue() {
		return stage() == Stage.OVERDUE;
	}

	public Stage stage() {
		LocalDate today = LocalDate.now(Formats.ZONE);
		if (doneAt != null) {
			return Stage.DONE;
		}
		return dueOn.isBefore(today) ? Stage.OVERDUE : dueOn.equals(today) ? Stage.TODAY : Stage.LATER;
	}

	public boolean isHigh() {
		return priority == Priority.HIGH;
	}

	public boolean isLow() {
		return priority == Priority.LOW;
	}

	/** Whether nobody of the team has taken it yet. */
	public boolean isUntaken() {
		return assigneeId == null && doneAt == null;
	}

	/** Whether somebody else asked for it than has to do it. */
	public boolean isDelegated() {
		return createdByName != null && !createdBy.equals(assigneeId);
	}

	/** Who has to do it: a name, or the team's while nobody has taken it. */
	public @Nullable String who() {
		return assigneeName == null ? teamName : assigneeName;
	}

	/** The address of a link that dials; null where nobody is to be called. */
	public @Nullable String tel() {
		return dial == null || dial.length() < 3 ? null : "tel:" + dial;
	}

	/** How it comes again; null: it does not. */
	public @Nullable Recurrence rule() {
		return recurrence == null ? null : Recurrence.parse(recurrence);
	}

}
