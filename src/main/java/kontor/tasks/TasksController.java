package kontor.tasks;

import java.util.List;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.tasks.TaskFilter.Scope;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of tasks: one's own, the team's, delegated ones, a customer's. */
@Controller
class TasksController {

	private static final int PAGE = 50;

	private static final int DONE = 20;

	private final Tasks tasks;

	private final Assignees assignees;

	private final CustomerDirectory customers;

	TasksController(Tasks tasks, Assignees assignees, CustomerDirectory customers) {
		this.tasks = tasks;
		this.assignees = assignees;
		this.customers = customers;
	}

	/**
	 * A part of a list under a heading.
	 *
	 * @param count how many there are in all; null where nobody counts
	 */
	public record Section(Task.Stage stage, List<Task> tasks, @Nullable BoundedCount count) {

	}

	@GetMapping("/tasks")
	String index(TaskListForm form, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		TaskFilter filter = form.toFilter(viewer.id());
		Slice<Task> page = tasks.page(filter, after, PAGE, viewer);
		model.addAttribute("list", form);
		model.addAttribute("next", page.next());
		model.addAttribute("further", after != null);
		model.addAttribute("sections", sections(page.items(), counts(filter, viewer)));
		model.addAttribute("people", assignees.options());
		return "tasks/index";
	}

	private Tasks.@Nullable Counts counts(TaskFilter filter, Viewer viewer) {
		return filter.done() ? null : tasks.counts(filter, viewer);
	}

	private static List<Section> sections(List<Task> all, Tasks.@Nullable Counts counts) {
		return List.of(Task.Stage.values())
			.stream()
			.map((stage) -> new Section(stage, all.stream().filter((task) -> task.stage() == stage).toList(),
					counts == null ? null : counts.of(stage)))
			.filter((section) -> !section.tasks().isEmpty())
			.toList();
	}

	@GetMapping("/customers/{id:\\d{1,18}}/tasks")
	String ofCustomer(@PathVariable long id, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		CustomerHead customer = customers.find(id, viewer).orElseThrow(NotFoundException::new);
		TaskFilter filter = TaskFilter.open(Scope.CUSTOMER, id);
		Slice<Task> open = tasks.page(filter, after, PAGE, viewer);
		model.addAttribute("customer", customer);
		model.addAttribute("open", open.items());
		model.addAttribute("next", open.next());
		model.addAttribute("done", tasks.page(filter.done(true), null, DONE, viewer).items());
		return "tasks/customer";
	}

}
