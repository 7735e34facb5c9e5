package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.customers.DraftCheck;
import kontor.customers.DraftProblem;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSnapshot;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows, enters and changes persons. */
@Controller
class PersonsController {

	private final PersonRegister register;

	private final PersonPage persons;

	private final CustomerDirectory customers;

	private final ConflictPage conflicts;

	private final CustomerAccess access;

	private final Company company;

	PersonsController(PersonRegister register, PersonPage persons, CustomerDirectory customers, ConflictPage conflicts,
			CustomerAccess access, Company company) {
		this.company = company;
		this.access = access;
		this.register = register;
		this.persons = persons;
		this.customers = customers;
		this.conflicts = conflicts;
	}

	@GetMapping("/persons/{id:\\d{1,18}}")
	ModelAndView show(@PathVariable long id, Viewer viewer) {
		return new ModelAndView("customers/person", "person", persons.of(id, viewer));
	}

	@GetMapping("/customers/{customerId:\\d{1,18}}/persons/new")
	ModelAndView fresh(@PathVariable long customerId, Viewer viewer) {
		return fresh(customer(customerId, viewer), new PersonForm());
	}

	@PostMapping(path = "/customers/{customerId:\\d{1,18}}/persons", params = "more")
	ModelAndView moreRows(@PathVariable long customerId, @ModelAttribute("form") PersonForm form, Errors errors,
			Viewer viewer) {
		return fresh(customer(customerId, viewer), form);
	}

	@PostMapping("/customers/{customerId:\\d{1,18}}/persons")
	ModelAndView create(@PathVariable long customerId, @ModelAttribute("form") PersonForm form, Errors errors,
			Viewer viewer, RedirectAttributes flash) {
		CustomerHead customer = customer(customerId, viewer);
		form.tidy();
		PersonDraft draft = form.toDraft(customerId, home());
		Problems.reject(errors, DraftCheck.of(draft).stream().map(PersonsController::flat).toList());
		if (errors.hasErrors()) {
			return fresh(customer, form);
		}
		register.create(draft, viewer);
		flash.addFlashAttribute("notice", "customers.notice.saved");
		flash.addFlashAttribute("noticeArgument", draft.lastName());
		return new ModelAndView("redirect:/customers/" + customerId);
	}

	/** The form for a new person holds the fields of its first function too. */
	private static DraftProblem flat(DraftProblem problem) {
		return new DraftProblem(problem.field().replace("affiliations[0].", ""), problem.code(), problem.arguments());
	}

	@GetMapping("/persons/{id:\\d{1,18}}/edit")
	ModelAndView edit(@PathVariable long id, Viewer viewer) {
		access.requireWriteOfPerson(id, viewer);
		PersonSnapshot person = persons.visible(id, viewer);
		return form(id, PersonForm.of(person.draft(), person.version()));
	}

	@PostMapping(path = "/persons/{id:\\d{1,18}}", params = "more")
	ModelAndView furtherRows(@PathVariable long id, @ModelAttribute("form") PersonForm form, Errors errors,
			Viewer viewer) {
		access.requireWriteOfPerson(id, viewer);
		return form(id, form);
	}

	@PostMapping("/persons/{id:\\d{1,18}}")
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") PersonForm form, Errors errors, Viewer viewer,
			HttpServletRequest request, RedirectAttributes flash) {
		PersonSnapshot before = persons.visible(id, viewer);
		PersonForm now = PersonForm.of(before.draft(), before.version());
		if (!conflicts.settle(form, now)) {
			return conflicts.of(request, form, now);
		}
		PersonDraft draft = form.toDraft(before.draft(), home());
		Problems.reject(errors, DraftCheck.of(draft));
		if (errors.hasErrors()) {
			return form(id, form);
		}
		try {
			register.change(id, form.getVersion() == null ? -1 : form.getVersion(), draft, viewer);
		}
		catch (OptimisticLockingFailureException ex) {
			PersonSnapshot saved = persons.visible(id, viewer);
			return conflicts.of(request, form, PersonForm.of(saved.draft(), saved.version()));
		}
		flash.addFlashAttribute("notice", "customers.notice.saved");
		flash.addFlashAttribute("noticeArgument", draft.lastName());
		return new ModelAndView("redirect:/persons/" + id);
	}

	/** Where addresses are that name no country. */
	private String home() {
		return company.dialingArea().country();
	}

	private CustomerHead customer(long id, Viewer viewer) {
		return customers.find(id, viewer).orElseThrow(NotFoundException::new);
	}

	private ModelAndView fresh(CustomerHead customer, PersonForm form) {
		form.offerRows(home());
		return new ModelAndView("customers/person_new").addObject("customer", customer)
			.addObject("form", form)
			.addObject("choices", FormChoices.with(List.of()));
	}

	private ModelAndView form(long id, PersonForm form) {
		form.offerRows(home());
		return new ModelAndView("customers/person_edit").addObject("id", id)
			.addObject("form", form)
			.addObject("choices", FormChoices.with(List.of()));
	}

}
