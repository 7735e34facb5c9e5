package kontor.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A task as the API gives it. */
record TaskResource(long id, TaskKind kind, String title, @Nullable String note, LocalDate dueOn,
		@Nullable LocalTime dueAt, Priority priority, @Nullable Long assigneeId, @Nullable Long teamId,
		@Nullable Long customerId, @Nullable Long personId, @Nullable Long interactionId,
		@Nullable RecurrenceBody recurrence, int snoozes, @Nullable Long createdBy, Instant createdAt,
		@Nullable Instant doneAt, @Nullable String result, @Nullable Long resultId, @Nullable String externalId,
		long version) {

	static TaskResource of(Task task) {
		return new TaskResource(task.id(), task.kind(), task.title(), task.note(), task.dueOn(), task.dueAt(),
				task.priority(), task.assigneeId(), task.teamId(), task.customerId(), task.personId(),
				task.interactionId(), RecurrenceBody.of(task.rule()), task.snoozes(), task.createdBy(),
				task.createdAt(), task.doneAt(), task.result(), task.resultId(), task.externalId(), task.version());
	}

}
