package kontor.customers.web;

import java.util.List;
import kontor.customers.CustomerAccess;
import kontor.customers.Duplicates;
import kontor.customers.Duplicates.Hit;
import kontor.customers.MergeKind;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSuggestions;
import kontor.users.Viewer;
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

/** Makes a person and another one, which goes into it, one. */
@Controller
class PersonMergeController {

	private final MergeSteps steps;

	private final MergePages pages;

	private final PersonRegister register;

	private final CustomerAccess access;

	private final PersonSuggestions suggestions;

	private final Duplicates duplicates;

	PersonMergeController(MergeSteps steps, MergePages pages, PersonRegister register, CustomerAccess access,
			PersonSuggestions suggestions, Duplicates duplicates) {
		this.steps = steps;
		this.pages = pages;
		this.register = register;
		this.access = access;
		this.suggestions = suggestions;
		this.duplicates = duplicates;
	}

	@GetMapping("/persons/{id:\\d{1,18}}/merge")
	ModelAndView show(@PathVariable long id, @RequestParam(required = false) @Nullable Long with,
			@RequestParam(required = false) @Nullable String q, Viewer viewer) {
		access.requireWriteOfPerson(id, viewer);
		MergeSteps.Choice choice = choice(id, q, viewer);
		return with == null ? steps.choose(choice, null)
				: steps.compare(MergeKind.PERSON, with, viewer, (one) -> pages.persons(id, one, viewer), choice);
	}

	@PostMapping("/persons/{id:\\d{1,18}}/merge")
	ModelAndView merge(@PathVariable long id, @ModelAttribute("form") MergeForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		access.requireWriteOfPerson(id, viewer);
		return steps.merge(MergeKind.PERSON, id, form, errors, viewer, (one) -> pages.persons(id, one, viewer),
				choice(id, null, viewer), flash);
	}

	private MergeSteps.Choice choice(long id, @Nullable String q, Viewer viewer) {
		String typed = q == null || q.isBlank() ? null : q.strip();
		PersonDraft draft = register.snapshot(id).orElseThrow(NotFoundException::new).draft();
		List<Hit> hits = typed == null ? duplicates.persons(draft.firstName(), draft.lastName(), List.of(), id, viewer)
				: suggestions.find(typed, viewer)
					.stream()
					.filter((one) -> one.id() != id)
					.map((one) -> new Hit(one.id(), one.name(), one.detail(), false))
					.toList();
		return new MergeSteps.Choice("persons", id, draft.fullName(), typed, hits);
	}

}
