package kontor.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.customers.CustomerAccess;
import kontor.history.Channel;
import kontor.history.EntryRefusedException;
import kontor.history.History;
import kontor.history.InteractionRecorded;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.tasks.TaskFilter.Due;
import kontor.tasks.TaskFilter.Scope;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done. Each question is one statement that walks an index, however many
 * tasks there are.
 */
@Service
public class TaskList {

	private final Tasks tasks;

	private final TaskChanges changes;

	private final TaskCheck check;

	private final History history;

	private final CustomerAccess access;

	TaskList(Tasks tasks, TaskChanges changes, TaskCheck check, History history, CustomerAccess access) {
		this.tasks = tasks;
		this.changes = changes;
		this.check = check;
		this.history = history;
		this.access = access;
	}

	/**
	 * What became of a task that was to be made.
	 *
	 * @param created false where the same user had sent the same external id before; the
	 * task is then as it was
	 */
	record Made(long id, boolean created) {

	}

	/**
	 * What this user has to do by today or should have done, and what his teams have to
	 * do and nobody has taken; the most urgent first.
	 */
	public List<Task> due(Viewer viewer, int limit) {
		return day(TaskFilter.open(Scope.DAY_OF, viewer.id()).due(Due.UNTIL_TODAY), limit, viewer);
	}

	/**
	 * Whom this user has to call back, and whom anybody of his teams; the most urgent
	 * first, later days too.
	 */
	public List<Task> callBacks(Viewer viewer, int limit) {
		return day(TaskFilter.open(Scope.DAY_OF, viewer.id()).of(TaskKind.CALLBACK), limit, viewer);
	}

	private List<Task> day(TaskFilter filter, int limit, Viewer viewer) {
		return tasks.page(filter, null, limit, viewer).items();
	}

	/** How many tasks of this user and of his teams are open, whenever due. */
	public BoundedCount openCount(Viewer viewer) {
		return tasks.count(TaskFilter.open(Scope.DAY_OF, viewer.id()), viewer);
	}

	/**
	 * The next step with each customer: its open task that is due first, whoever has to
	 * do it.
	 * @param customers ids, some hundred at most
	 * @return by customer; those without are missing
	 */
	public Map<Long, Task> nextSteps(Collection<Long> customers, Viewer viewer) {
		return customers.isEmpty() ? Map.of()
				: tasks.first(customers, viewer)
					.stream()
					.collect(Collectors.toMap(Task::customerId, Function.identity()));
	}

	/** Whoever asks for a Wiedervorlage with an entry gets it, or neither is written. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(InteractionRecorded entry) {
		if (entry.followUpOn() != null) {
			changes.follow(entry, entry.followUpOn());
		}
	}

	/**
	 * @throws NotFoundException if the user may not see the customer
	 * @throws AccessDeniedException if he sees it but may not change it
	 * @throws TaskRefusedException if something else that it names is not there
	 */
	@Transactional
	Made create(TaskDraft draft, Viewer author) {
		if (draft.customerId() != null) {
			access.requireWrite(draft.customerId(), author);
		}
		TaskDraft checked = check.fresh(draft, author);
		return changes.insert(checked, author)
			.map((id) -> new Made(id, true))
			.orElseGet(() -> new Made(tasks.idOf(checked.externalId(), author), false));
	}

	/**
	 * Plans a step with a customer, in the caller's transaction.
	 * @param assignee id of the user who has to do it
	 * @return the task's id
	 * @throws NotFoundException if the author may not see the customer
	 * @throws AccessDeniedException if he sees it but may not change it
	 * @throws TaskRefusedException if it makes no sense, or the assignee may not see it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long plan(long customer, String title, LocalDate dueOn, long assignee, Viewer author) {
		return create(new TaskDraft(TaskKind.TASK, title, null, dueOn, null, Priority.NORMAL, assignee, null, customer,
				null, null, null, null), author)
			.id();
	}

	/**
	 * Ticks a task off in the caller's transaction; once more changes nothing.
	 * @param result what came of it; null: nothing worth a word
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void finish(long id, @Nullable String result, Viewer viewer) {
		complete(id, new Outcome(result, Channel.NOTE), viewer);
	}

	/**
	 * @param version the one that the editor saw
	 * @throws NotFoundException if the editor may not see it, or its new customer
	 * @throws AccessDeniedException if he may not change them
	 * @throws OptimisticLockingFailureException if it was changed since
	 * @throws TaskRefusedException if something that it names is not there
	 */
	@Transactional
	void change(long id, long version, TaskDraft draft, Viewer editor) {
		Task known = writable(id, editor);
		if (draft.customerId() != null && !draft.customerId().equals(known.customerId())) {
			access.requireWrite(draft.customerId(), editor);
		}
		TaskDraft checked = check.changed(draft, known, editor);
		if (known.version() != version || !changes.update(id, version, checked)) {
			throw new OptimisticLockingFailureException("Task " + id + " was changed");
		}
	}

	/**
	 * Ticks a task off, writes down what came of it, and makes the next one of those that
	 * come again; all or nothing. Once more changes nothing.
	 * @throws NotFoundException if there is no such task or it is not for this user
	 * @throws AccessDeniedException if he may not change it
	 * @throws EntryRefusedException if the history does not take the result
	 */
	@Transactional
	Task complete(long id, Outcome outcome, Viewer viewer) {
		changes.lock(id);
		Task task = writable(id, viewer);
		if (!task.isDone()) {
			Long entry = outcome.text() != null && task.recordable() ? record(task, outcome, viewer) : null;
			changes.complete(task, entry == null ? outcome.text() : null, entry, viewer);
			Recurrence rule = task.rule();
			if (rule != null) {
				rule.next(task.dueOn(), LocalDate.now(Formats.ZONE))
					.ifPresent((day) -> changes.follow(task, day, rule.following()));
			}
		}
		return task;
	}

	/** Confidential if the entry was that the task came from: its title may tell. */
	private Long record(Task task, Outcome outcome, Viewer viewer) {
		Long person = check.worksFor(task.personId(), task.customerId(), viewer) ? task.personId() : null;
		return history
			.record(new NewInteraction(task.customerId(), person, outcome.channel(), outcome.direction(), Instant.now(),
					null, task.title(), outcome.text(), Sentiment.NEUTRAL, task.confidential(),
					"task:" + task.id() + ":" + task.version(), null), viewer)
			.id();
	}

	/**
	 * Takes the tick back, and the next one that it made unless somebody touched it. What
	 * stands in the history stays there.
	 * @throws NotFoundException if there is no such task or it is not for this user
	 * @throws AccessDeniedException if he may not change it
	 */
	@Transactional
	Task reopen(long id, Viewer viewer) {
		changes.lock(id);
		Task task = writable(id, viewer);
		if (task.isDone()) {
			changes.reopen(id);
		}
		return task;
	}

	/**
	 * Takes what a team has to do; once more changes nothing.
	 * @return the task as it is now: somebody else may have been quicker
	 */
	@Transactional
	Task take(long id, Viewer viewer) {
		writable(id, viewer);
		changes.take(id, viewer);
		return tasks.find(id, viewer).orElseThrow(NotFoundException::new);
	}

	private Task writable(long id, Viewer viewer) {
		Task task = tasks.find(id, viewer).orElseThrow(NotFoundException::new);
		if (!task.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return task;
	}

}
