package kontor.history;

import jakarta.validation.Valid;
import java.util.List;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry: read, edit, earlier versions. */
@Controller
class EntryController {

	private final History history;

	private final Timeline timeline;

	private final Interactions interactions;

	private final MessageSource messages;

	private final CustomerDirectory customers;

	private final List<EntryPanel> panels;

	EntryController(History history, Timeline timeline, Interactions interactions, MessageSource messages,
			CustomerDirectory customers, List<EntryPanel> panels) {
		this.panels = panels;
		this.customers = customers;
		this.history = history;
		this.timeline = timeline;
		this.interactions = interactions;
		this.messages = messages;
	}

	/** A part of the page with what it shows. */
	record Panel(String template, Object content) {

	}

	@GetMapping("/history/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		Entry entry = visible(id, viewer);
		model.addAttribute("entry", entry);
		model.addAttribute("panels",
				panels.stream().map((panel) -> new Panel(panel.template(), panel.content(entry, viewer))).toList());
		model.addAttribute("writable",
				customers.find(entry.customerId(), viewer).map(CustomerHead::writable).orElse(false));
		return "history/show";
	}

	@GetMapping("/history/{id:\\d{1,18}}/versions")
	String versions(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("entry", visible(id, viewer));
		model.addAttribute("versions", interactions.versions(id, viewer));
		return "history/versions";
	}

	@GetMapping("/history/{id:\\d{1,18}}/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		Entry entry = visible(id, viewer);
		return form(entry, EditForm.of(entry), FieldErrors.NONE, model);
	}

	@PostMapping("/history/{id:\\d{1,18}}")
	ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") EditForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		form.check(errors);
		Entry entry = visible(id, viewer);
		if (!errors.hasErrors()) {
			try {
				history.revise(id, form.getVersion(), form.toContent(entry.content()), viewer);
				flash.addFlashAttribute("notice", "history.changed");
				return new ModelAndView("redirect:/history/" + id);
			}
			catch (EntryRefusedException ex) {
				errors.rejectValue(ex.field(), ex.code());
			}
			catch (OptimisticLockingFailureException ex) {
				return conflict(visible(id, viewer), form, viewer);
			}
		}
		return new ModelAndView(form(entry, form, FieldErrors.of(errors, messages), model));
	}

	/** Where both differ, side by side; saving again takes what is shown. */
	private ModelAndView conflict(Entry current, EditForm form, Viewer viewer) {
		Content theirs = current.content();
		Content mine = interactions.version(current.id(), form.getVersion(), viewer)
			.map((opened) -> form.toContent(opened).onTopOf(theirs, opened))
			.orElseGet(() -> form.toContent(theirs));
		form.fill(mine);
		form.setVersion(current.version());
		ModelAndView page = new ModelAndView("history/conflict", HttpStatus.CONFLICT);
		page.addObject("entry", current);
		page.addObject("form", form);
		page.addObject("wrong", FieldErrors.NONE);
		List<Interactions.Person> persons = interactions.personsOf(current.customerId());
		page.addObject("persons", persons);
		page.addObject("differences", Difference.between(theirs, mine, persons));
		return page;
	}

	private String form(Entry entry, EditForm form, FieldErrors wrong, Model model) {
		model.addAttribute("entry", entry);
		model.addAttribute("form", form);
		model.addAttribute("wrong", wrong);
		model.addAttribute("persons", interactions.personsOf(entry.customerId()));
		return "history/edit";
	}

	private Entry visible(long id, Viewer viewer) {
		return timeline.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
