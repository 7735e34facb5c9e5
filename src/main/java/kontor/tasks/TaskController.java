package kontor.tasks;

import jakarta.validation.Valid;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: new, shown, changed. */
@Controller
class TaskController {

	private final TaskList list;

	private final Tasks tasks;

	private final TaskForms forms;

	private final Assignees assignees;

	TaskController(TaskList list, Tasks tasks, TaskForms forms, Assignees assignees) {
		this.list = list;
		this.tasks = tasks;
		this.forms = forms;
		this.assignees = assignees;
	}

	@GetMapping("/tasks/new")
	ModelAndView fresh(@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable Long person,
			@RequestParam(required = false) @Nullable Long interaction,
			@RequestParam(required = false) @Nullable TaskKind kind,
			@RequestParam(required = false) @Nullable String back, Viewer viewer) {
		TaskForm form = forms.fresh(customer, person, interaction, viewer);
		form.setKind(kind == null ? form.getKind() : kind);
		form.setBack(back);
		return forms.page("tasks/new", form);
	}

	@PostMapping("/tasks")
	ModelAndView create(@Valid @ModelAttribute("form") TaskForm form, BindingResult errors, Viewer viewer,
			RedirectAttributes flash) {
		forms.settleCustomer(form, errors, viewer);
		if (!errors.hasErrors()) {
			try {
				long id = list.create(form.toDraft(null), viewer).id();
				flash.addFlashAttribute("notice", "tasks.saved");
				flash.addFlashAttribute("noticeArgument", form.getTitle());
				return new ModelAndView("redirect:" + BackLink.of(form.getBack(), "/tasks/" + id));
			}
			catch (TaskRefusedException ex) {
				TaskForms.reject(errors, ex);
			}
		}
		return forms.page("tasks/new", form);
	}

	@GetMapping("/tasks/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("task", visible(id, viewer));
		model.addAttribute("people", assignees.options());
		return "tasks/show";
	}

	@GetMapping("/tasks/{id:\\d{1,18}}/edit")
	ModelAndView edit(@PathVariable long id, Viewer viewer) {
		Task task = visible(id, viewer);
		if (!task.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return page("tasks/edit", task, forms.of(task, viewer));
	}

	@PostMapping("/tasks/{id:\\d{1,18}}")
	ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") TaskForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Task task = visible(id, viewer);
		forms.settleCustomer(form, errors, viewer);
		if (!errors.hasErrors()) {
			try {
				list.change(id, form.getVersion() == null ? -1 : form.getVersion(), form.toDraft(task), viewer);
				flash.addFlashAttribute("notice", "tasks.saved");
				flash.addFlashAttribute("noticeArgument", form.getTitle());
				return new ModelAndView("redirect:/tasks/" + id);
			}
			catch (TaskRefusedException ex) {
				TaskForms.reject(errors, ex);
			}
			catch (OptimisticLockingFailureException ex) {
				return conflict(visible(id, viewer), form, viewer);
			}
		}
		return page("tasks/edit", task, form);
	}

	/** Where both differ, side by side; saving again takes what is shown. */
	private ModelAndView conflict(Task current, TaskForm mine, Viewer viewer) {
		TaskForm theirs = forms.of(current, viewer);
		mine.adopt(theirs);
		ModelAndView page = page("tasks/conflict", current, mine);
		page.addObject("differences", forms.differences(theirs, mine));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private ModelAndView page(String view, Task task, TaskForm form) {
		return forms.page(view, form).addObject("task", task);
	}

	private Task visible(long id, Viewer viewer) {
		return tasks.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
