package kontor.tasks;

import kontor.users.Viewer;
import kontor.web.BackLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Ticks tasks off. */
@Controller
class TaskCompletionController {

	private final TaskList tasks;

	TaskCompletionController(TaskList tasks) {
		this.tasks = tasks;
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/completion")
	String complete(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			RedirectAttributes flash) {
		Task task = tasks.complete(id, viewer);
		String target = BackLink.of(back, "/tasks");
		flash.addFlashAttribute("notice", "tasks.completed");
		flash.addFlashAttribute("noticeArgument", task.title());
		flash.addFlashAttribute("undo",
				UriComponentsBuilder.fromPath("/tasks/{id}/reopening")
					.queryParam("back", "{back}")
					.encode()
					.buildAndExpand(id, target)
					.toUriString());
		return "redirect:" + target;
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/reopening")
	String reopen(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			RedirectAttributes flash) {
		Task task = tasks.reopen(id, viewer);
		flash.addFlashAttribute("notice", "tasks.reopened");
		flash.addFlashAttribute("noticeArgument", task.title());
		return "redirect:" + BackLink.of(back, "/tasks");
	}

}
