package kontor.home;

import java.util.List;
import kontor.calendar.CalendarEntry;
import kontor.calendar.CalendarFacts;
import kontor.customers.Favourites;
import kontor.history.Entry;
import kontor.history.History;
import kontor.tasks.Task;
import kontor.tasks.TaskList;
import kontor.users.Viewer;
import kontor.views.SavedView;
import kontor.views.SavedViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the start page together: one statement a block. */
@Component
class MyDay {

	private static final int TASKS = 20;

	private static final int FEW = 10;

	private final TaskList tasks;

	private final CalendarFacts calendar;

	private final NeglectedCustomers neglected;

	private final Favourites favourites;

	private final SavedViews views;

	private final History history;

	private final JdbcClient jdbc;

	MyDay(TaskList tasks, CalendarFacts calendar, NeglectedCustomers neglected, Favourites favourites, SavedViews views,
			History history, JdbcClient jdbc) {
		this.tasks = tasks;
		this.calendar = calendar;
		this.neglected = neglected;
		this.favourites = favourites;
		this.views = views;
		this.history = history;
		this.jdbc = jdbc;
	}

	/**
	 * What one user sees first in the morning.
	 *
	 * @param callBacks those that are not among what is due
	 * @param kept what was opened last, and what has a star
	 * @param fresh whether Kontor is still empty
	 */
	record Day(List<Task> due, List<Task> callBacks, List<CalendarEntry> appointments,
			List<NeglectedCustomers.Neglected> neglected, List<Favourites.Kept> kept, List<SavedView> views,
			List<Entry> entries, boolean fresh) {

		/** What was opened last. */
		public List<Favourites.Kept> visited() {
			return kept.stream().filter((one) -> !one.starred()).toList();
		}

		public List<Favourites.Kept> favourites() {
			return kept.stream().filter(Favourites.Kept::starred).toList();
		}

	}

	@Transactional(readOnly = true)
	public Day of(Viewer viewer) {
		List<Task> due = tasks.due(viewer, TASKS);
		List<Long> shown = due.stream().map(Task::id).toList();
		List<Task> callBacks = tasks.callBacks(viewer, TASKS)
			.stream()
			.filter((task) -> !shown.contains(task.id()))
			.limit(FEW)
			.toList();
		List<Entry> entries = history.around(viewer, FEW);
		return new Day(due, callBacks, calendar.today(viewer, TASKS), neglected.of(viewer, FEW),
				favourites.withVisited(FEW, viewer), views.pinned(viewer), entries,
				due.isEmpty() && entries.isEmpty() && isWithoutCustomers());
	}

	private boolean isWithoutCustomers() {
		return jdbc.sql("select not exists (select from customers where deleted_at is null)")
			.query(Boolean.class)
			.single();
	}

}
