package kontor.tasks;

import java.time.LocalDate;
import java.util.List;
import kontor.history.InteractionRecorded;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What users have to do.
 */
@Service
public class TaskList {

	private final Tasks tasks;

	TaskList(Tasks tasks) {
		this.tasks = tasks;
	}

	/** What this user has to do by today or should have done, the most urgent first. */
	public List<Task> due(Viewer viewer, int limit) {
		LocalDate today = LocalDate.now(Formats.ZONE);
		return tasks.open(viewer, null, limit).items().stream().filter((task) -> !task.dueOn().isAfter(today)).toList();
	}

	/** Whoever asks for a Wiedervorlage with an entry gets it, or neither is written. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(InteractionRecorded entry) {
		if (entry.followUpOn() != null) {
			tasks.follow(entry, entry.followUpOn());
		}
	}

	/**
	 * Ticks a task off; once more changes nothing.
	 * @throws NotFoundException if there is no such task or it is not for this user
	 */
	@Transactional
	Task complete(long id, Viewer viewer) {
		return mark(id, true, viewer);
	}

	/**
	 * Takes the tick back.
	 * @throws NotFoundException if there is no such task or it is not for this user
	 */
	@Transactional
	Task reopen(long id, Viewer viewer) {
		return mark(id, false, viewer);
	}

	private Task mark(long id, boolean done, Viewer viewer) {
		Task task = tasks.find(id, viewer).orElseThrow(NotFoundException::new);
		if (task.isDone() != done) {
			tasks.mark(id, done, viewer);
		}
		return task;
	}

}
