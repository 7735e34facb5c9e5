package kontor.tasks;

import jakarta.validation.Valid;
import java.util.List;
import kontor.history.EntryRefusedException;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Ticks tasks off and asks what came of them; takes those of a team. */
@Controller
class TaskCompletionController {

	private final TaskList list;

	private final Tasks tasks;

	private final List<AfterTask> after;

	TaskCompletionController(TaskList list, Tasks tasks, List<AfterTask> after) {
		this.list = list;
		this.tasks = tasks;
		this.after = after;
	}

	@GetMapping("/tasks/{id:\\d{1,18}}/completion")
	ModelAndView ask(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer) {
		Task task = visible(id, viewer);
		return page(task, CompletionForm.of(task, back));
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/completion")
	ModelAndView complete(@PathVariable long id, @Valid @ModelAttribute("form") CompletionForm form,
			BindingResult errors, Viewer viewer, RedirectAttributes flash) {
		Task task = visible(id, viewer);
		if (!errors.hasErrors()) {
			try {
				list.complete(id, form.toOutcome(), viewer);
				return completed(task, BackLink.of(form.getBack(), "/tasks"), viewer, flash);
			}
			catch (EntryRefusedException ex) {
				errors.rejectValue("result", String.valueOf(ex.getMessage()));
			}
		}
		return page(task, form);
	}

	private ModelAndView completed(Task task, String target, Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "tasks.completed");
		flash.addFlashAttribute("noticeArgument", task.title());
		flash.addFlashAttribute("undo",
				UriComponentsBuilder.fromPath("/tasks/{id}/reopening")
					.queryParam("back", "{back}")
					.encode()
					.buildAndExpand(task.id(), target)
					.toUriString());
		return after.stream()
			.flatMap((question) -> question.ask(task.id(), viewer).stream())
			.findFirst()
			.map((path) -> new ModelAndView("redirect:" + path).addObject("back", target))
			.orElseGet(() -> new ModelAndView("redirect:" + target));
	}

	private static ModelAndView page(Task task, CompletionForm form) {
		return new ModelAndView("tasks/completion", "task", task).addObject("form", form);
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/reopening")
	String reopen(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			RedirectAttributes flash) {
		Task task = list.reopen(id, viewer);
		flash.addFlashAttribute("notice", task.resultId() == null ? "tasks.reopened" : "tasks.reopened.written");
		flash.addFlashAttribute("noticeArgument", task.title());
		return "redirect:" + BackLink.of(back, "/tasks");
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/taking")
	String take(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			RedirectAttributes flash) {
		Task task = list.take(id, viewer);
		boolean mine = task.assigneeId() != null && task.assigneeId() == viewer.id();
		flash.addFlashAttribute(mine ? "notice" : "warning", mine ? "tasks.taken" : "tasks.taken.other");
		flash.addFlashAttribute("noticeArgument", mine ? task.title() : task.who());
		return "redirect:" + BackLink.of(back, "/tasks");
	}

	private Task visible(long id, Viewer viewer) {
		return tasks.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
