package kontor.tasks;

import kontor.users.Viewer;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meine Wiedervorlagen. */
@Controller
class TasksController {

	private static final int PAGE = 50;

	private final Tasks tasks;

	TasksController(Tasks tasks) {
		this.tasks = tasks;
	}

	@GetMapping("/tasks")
	String index(@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		Slice<Task> open = tasks.open(viewer, after, PAGE);
		model.addAttribute("open", open.items());
		model.addAttribute("next", open.next());
		model.addAttribute("done", tasks.done(viewer, 10));
		return "tasks/index";
	}

}
