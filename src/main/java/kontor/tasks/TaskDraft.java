package kontor.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody wants it.
 *
 * @param assigneeId who has to do it; null where a team has
 * @param teamId whose members may take it; with an assignee: who has taken it
 * @param externalId the sender's own name for it, unique by who made it: sending it twice
 * makes one
 */
record TaskDraft(TaskKind kind, String title, @Nullable String note, LocalDate dueOn, @Nullable LocalTime dueAt,
		Priority priority, @Nullable Long assigneeId, @Nullable Long teamId, @Nullable Long customerId,
		@Nullable Long personId, @Nullable Long interactionId, @Nullable Recurrence recurrence,
		@Nullable String externalId) {

	static final int LONGEST_TITLE = 300;

	static final int LONGEST_NOTE = 20_000;

	static final int LONGEST_EXTERNAL_ID = 200;

	static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

	TaskDraft {
		title = plain(title).strip();
		note = note == null || note.isBlank() ? null : plain(note);
		if (title.isEmpty()) {
			throw new TaskRefusedException("title", "NotBlank");
		}
		if (dueOn.isBefore(FIRST_DAY) || dueOn.isAfter(LAST_DAY)) {
			throw new TaskRefusedException("dueOn", "tasks.due.wrong");
		}
		if (assigneeId == null && teamId == null) {
			throw new TaskRefusedException("assignee", "NotNull");
		}
	}

	TaskDraft(Task task) {
		this(task.kind(), task.title(), task.note(), task.dueOn(), task.dueAt(), task.priority(), task.assigneeId(),
				task.teamId(), task.customerId(), task.personId(), task.interactionId(), task.rule(), null);
	}

	/** One kind of line end, nothing that a database can't hold. */
	private static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
	}

}
