package kontor.tasks;

import java.util.Objects;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a task makes sense: what it names belongs together, and who has to do it can
 * see what it is about. What it named before may since have gone.
 */
@Component
class TaskCheck {

	private final TaskChanges changes;

	private final Assignees assignees;

	TaskCheck(TaskChanges changes, Assignees assignees) {
		this.changes = changes;
		this.assignees = assignees;
	}

	/**
	 * @return the draft with what follows from it
	 * @throws TaskRefusedException where it makes no sense
	 */
	TaskDraft fresh(TaskDraft draft, Viewer author) {
		TaskDraft settled = settled(draft);
		refuse(changes.known(draft.customerId(), draft.personId(), draft.interactionId(), draft.assigneeId(),
				draft.teamId(), author));
		requireSight(settled, author);
		return settled;
	}

	/**
	 * @return the draft with what follows from it
	 * @throws TaskRefusedException where it makes no sense
	 */
	TaskDraft changed(TaskDraft draft, Task known, Viewer editor) {
		TaskDraft settled = settled(draft);
		boolean sameCustomer = Objects.equals(draft.customerId(), known.customerId());
		refuse(changes.known(draft.customerId(), other(draft.personId(), sameCustomer ? known.personId() : null),
				other(draft.interactionId(), sameCustomer ? known.interactionId() : null),
				other(draft.assigneeId(), known.assigneeId()), other(draft.teamId(), known.teamId()), editor));
		if (!sameCustomer || !Objects.equals(draft.assigneeId(), known.assigneeId())) {
			requireSight(settled, editor);
		}
		return settled;
	}

	private static @Nullable Long other(@Nullable Long wanted, @Nullable Long known) {
		return Objects.equals(wanted, known) ? null : wanted;
	}

	private static TaskDraft settled(TaskDraft draft) {
		Recurrence rule = draft.recurrence() == null ? null : draft.recurrence().startingOn(draft.dueOn());
		return new TaskDraft(draft.kind(), draft.title(), draft.note(), draft.dueOn(), draft.dueAt(), draft.priority(),
				draft.assigneeId(), draft.teamId(), draft.customerId(), draft.personId(), draft.interactionId(), rule,
				draft.externalId());
	}

	private static void refuse(TaskChanges.Known known) {
		if (!known.person()) {
			throw new TaskRefusedException("personId", "tasks.person.unknown");
		}
		if (!known.interaction()) {
			throw new TaskRefusedException("interactionId", "tasks.interaction.unknown");
		}
		if (!known.assignee() || !known.team()) {
			throw new TaskRefusedException("assignee", "tasks.assignee.unknown");
		}
	}

	/** A task that its assignee never sees is done by nobody. */
	private void requireSight(TaskDraft draft, Viewer author) {
		Long assignee = draft.assigneeId();
		if (assignee != null && assignee != author.id() && draft.customerId() != null
				&& !sees(draft, assignees.viewer(assignee).orElse(null))) {
			throw new TaskRefusedException("assignee", "tasks.assignee.blind");
		}
	}

	private boolean sees(TaskDraft draft, @Nullable Viewer assignee) {
		return assignee != null && changes.sees(draft.customerId(), draft.interactionId(), assignee);
	}

	/** Whether a person still works for a customer. */
	boolean worksFor(@Nullable Long person, @Nullable Long customer, Viewer viewer) {
		return person != null && changes.known(customer, person, null, null, null, viewer).person();
	}

}
