package kontor.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A task as clients of the API send it; a change names only some of the fields. */
class TaskBody {

	@NotNull
	public @Nullable TaskKind kind = TaskKind.TASK;

	@NotBlank
	@Size(max = TaskDraft.LONGEST_TITLE)
	public @Nullable String title;

	@Size(max = TaskDraft.LONGEST_NOTE)
	public @Nullable String note;

	@NotNull
	public @Nullable LocalDate dueOn;

	public @Nullable LocalTime dueAt;

	@NotNull
	public @Nullable Priority priority = Priority.NORMAL;

	public @Nullable Long assigneeId;

	public @Nullable Long teamId;

	public @Nullable Long customerId;

	public @Nullable Long personId;

	public @Nullable Long interactionId;

	public @Nullable RecurrenceBody recurrence;

	@Size(min = 1, max = TaskDraft.LONGEST_EXTERNAL_ID)
	public @Nullable String externalId;

	public long version;

	static TaskBody of(Task task) {
		TaskBody all = new TaskBody();
		all.kind = task.kind();
		all.title = task.title();
		all.note = task.note();
		all.dueOn = task.dueOn();
		all.dueAt = task.dueAt();
		all.priority = task.priority();
		all.assigneeId = task.assigneeId();
		all.teamId = task.teamId();
		all.customerId = task.customerId();
		all.personId = task.personId();
		all.interactionId = task.interactionId();
		all.recurrence = RecurrenceBody.of(task.rule());
		all.version = task.version();
		return all;
	}

	/**
	 * @param author who has to do it where nobody is named
	 * @throws TaskRefusedException where it makes no sense
	 */
	TaskDraft toDraft(long author) {
		Long assignee = assigneeId == null && teamId == null ? Long.valueOf(author) : assigneeId;
		return new TaskDraft(kind, title, note, dueOn, dueAt, priority, assignee, teamId, customerId, personId,
				interactionId, rule(), externalId == null ? null : externalId.replace("\0", ""));
	}

	private @Nullable Recurrence rule() {
		try {
			return recurrence == null ? null : recurrence.toRecurrence();
		}
		catch (TaskRefusedException ex) {
			String field = ex.field().equals("day") ? "dayOfMonth" : ex.field();
			throw new TaskRefusedException("recurrence." + field, ex.code(), ex.arguments());
		}
	}

}
