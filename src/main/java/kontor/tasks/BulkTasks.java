package kontor.tasks;

import java.time.LocalDate;
import java.util.List;
import kontor.changes.ChangeBatches;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts off, hands over and deletes tasks, one or many, so that it can be taken back. What
 * the user may not change stays as it is.
 */
@Component
@Transactional
class BulkTasks {

	private final TaskChanges changes;

	private final ChangeBatches batches;

	private final Assignees assignees;

	BulkTasks(TaskChanges changes, ChangeBatches batches, Assignees assignees) {
		this.changes = changes;
		this.batches = batches;
		this.assignees = assignees;
	}

	/**
	 * What was done.
	 *
	 * @param batch to take it back by; 0: nothing was done
	 * @param left how many stayed as they were
	 */
	record Done(long batch, int changed, int left) {

	}

	/** Some of the work, on rows that are locked. */
	private interface Work {

		int on(List<Long> ids);

	}

	Done postpone(List<Long> ids, LocalDate day, String title, Viewer viewer) {
		return run(ids, title, viewer, (locked) -> changes.postpone(locked, day));
	}

	/**
	 * @throws TaskRefusedException where there is no such user or team
	 */
	Done assign(List<Long> ids, Assignee to, String title, Viewer viewer) {
		TaskChanges.Known known = changes.known(null, null, null, to.user(), to.team(), viewer);
		Viewer somebody = to.user() == null ? null : assignees.viewer(to.user()).orElse(null);
		if (!known.assignee() || !known.team() || to.user() != null && somebody == null) {
			throw new TaskRefusedException("to", "tasks.assignee.unknown");
		}
		return run(ids, title, viewer, (locked) -> changes.assign(locked, to, somebody));
	}

	Done delete(List<Long> ids, String title, Viewer viewer) {
		return run(ids, title, viewer, changes::delete);
	}

	private Done run(List<Long> ids, String title, Viewer viewer, Work work) {
		List<Long> locked = changes.lock(ids, viewer);
		int wanted = (int) ids.stream().distinct().count();
		if (locked.isEmpty()) {
			return new Done(0, 0, wanted);
		}
		int[] changed = new int[1];
		long batch = batches.run(ChangeBatches.Kind.BULK, title, viewer, () -> changed[0] = work.on(locked));
		return new Done(batch, changed[0], wanted - changed[0]);
	}

}
