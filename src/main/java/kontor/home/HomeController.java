package kontor.home;

import java.util.List;
import kontor.customers.CustomerVisits;
import kontor.history.Entry;
import kontor.history.History;
import kontor.tasks.Task;
import kontor.tasks.TaskList;
import kontor.users.Viewer;
import kontor.views.SavedViews;
import kontor.web.StartNotices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Mein Tag. */
@Controller
class HomeController {

	private static final int TASKS = 20;

	private static final int ENTRIES = 10;

	private static final int VISITED = 10;

	private final TaskList tasks;

	private final History history;

	private final JdbcClient jdbc;

	private final SavedViews views;

	private final CustomerVisits visits;

	private final List<StartNotices> notices;

	HomeController(TaskList tasks, History history, SavedViews views, CustomerVisits visits, JdbcClient jdbc,
			List<StartNotices> notices) {
		this.views = views;
		this.visits = visits;
		this.tasks = tasks;
		this.history = history;
		this.jdbc = jdbc;
		this.notices = notices;
	}

	@GetMapping("/")
	String index(Viewer viewer, Authentication who, Model model) {
		List<Task> due = tasks.due(viewer, TASKS);
		List<Entry> entries = history.around(viewer, ENTRIES);
		model.addAttribute("due", due);
		model.addAttribute("entries", entries);
		model.addAttribute("views", views.pinned(viewer));
		model.addAttribute("visited", visits.latest(viewer, VISITED));
		model.addAttribute("fresh", due.isEmpty() && entries.isEmpty() && isWithoutCustomers());
		model.addAttribute("notices", notices.stream().flatMap((some) -> some.noticesFor(who).stream()).toList());
		return "home/index";
	}

	private boolean isWithoutCustomers() {
		return jdbc.sql("select not exists (select from customers where deleted_at is null)")
			.query(Boolean.class)
			.single();
	}

}
