package kontor.tasks;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kontor.changes.ChangeBatches;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts off, hands over and deletes tasks, with a way back. */
@Controller
class BulkTasksController {

	private final BulkTasks bulk;

	private final Assignees assignees;

	private final ChangeBatches batches;

	private final Tasks tasks;

	private final Formats formats;

	private final MessageSource messages;

	BulkTasksController(BulkTasks bulk, Assignees assignees, ChangeBatches batches, Tasks tasks, Formats formats,
			MessageSource messages) {
		this.bulk = bulk;
		this.assignees = assignees;
		this.batches = batches;
		this.tasks = tasks;
		this.formats = formats;
		this.messages = messages;
	}

	@PostMapping("/tasks/bulk")
	ModelAndView change(@Valid @ModelAttribute("bulk") BulkTasksForm form, BindingResult errors, Viewer viewer,
			Locale locale, RedirectAttributes flash) {
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				return done(run(form, viewer, locale), form.target(), flash);
			}
			catch (TaskRefusedException ex) {
				errors.rejectValue(ex.field(), ex.code(), ex.arguments(), null);
			}
		}
		return new ModelAndView("tasks/bulk").addObject("people", assignees.options())
			.addObject("problems", errors.getFieldErrors().stream().map((error) -> problem(error, locale)).toList());
	}

	private String problem(FieldError error, Locale locale) {
		return messages.getMessage("tasks.bulk.field." + error.getField(), null, locale) + ": "
				+ messages.getMessage(error, locale);
	}

	@PostMapping("/tasks/{id:\\d{1,18}}/deletion")
	ModelAndView delete(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			Locale locale, RedirectAttributes flash) {
		tasks.find(id, viewer).orElseThrow(NotFoundException::new);
		return done(bulk.delete(List.of(id), text("tasks.bulk.DELETE", locale), viewer), BackLink.of(back, "/tasks"),
				flash);
	}

	@PostMapping("/tasks/changes/{id:\\d{1,18}}/undo")
	String undo(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer,
			RedirectAttributes flash) {
		boolean all = batches.undo(id, viewer).others().isEmpty();
		flash.addFlashAttribute(all ? "notice" : "warning", all ? "tasks.undone" : "tasks.undone.partly");
		return "redirect:" + BackLink.of(back, "/tasks");
	}

	private BulkTasks.Done run(BulkTasksForm form, Viewer viewer, Locale locale) {
		LocalDate day = form.postponedTo();
		if (day != null) {
			return bulk.postpone(form.getId(), day, text("tasks.bulk.POSTPONE", locale, formats.date(day)), viewer);
		}
		if (form.getAction() == BulkTasksForm.Action.DELETE) {
			return bulk.delete(form.getId(), text("tasks.bulk.DELETE", locale), viewer);
		}
		Assignee to = form.assignee();
		return bulk.assign(form.getId(), to, text("tasks.bulk.ASSIGN", locale, assignees.name(to)), viewer);
	}

	/**
	 * Titles stay out of the list of what can be taken back: they may be confidential.
	 */
	private String text(String key, Locale locale, Object... arguments) {
		return messages.getMessage(key, arguments, locale);
	}

	private static ModelAndView done(BulkTasks.Done done, String target, RedirectAttributes flash) {
		if (done.changed() > 0) {
			flash.addFlashAttribute("notice", done.changed() == 1 ? "tasks.bulk.done.one" : "tasks.bulk.done");
			flash.addFlashAttribute("noticeArgument", done.changed());
			flash.addFlashAttribute("undo",
					UriComponentsBuilder.fromPath("/tasks/changes/{id}/undo")
						.queryParam("back", "{back}")
						.encode()
						.buildAndExpand(done.batch(), target)
						.toUriString());
		}
		if (done.left() > 0) {
			flash.addFlashAttribute("warning", done.changed() == 0 ? "tasks.bulk.left.all" : "tasks.bulk.left");
		}
		return new ModelAndView("redirect:" + target);
	}

}
