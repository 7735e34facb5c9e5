package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.customers.AffiliationDraft;
import kontor.customers.CustomerDirectory;
import kontor.customers.DraftCheck;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSnapshot;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives persons functions at customers, and changes and removes them. */
@Controller
class AffiliationsController {

	private static final String NEW = "/persons/{personId:\\d{1,18}}/affiliations";

	private static final String ONE = NEW + "/{id:\\d{1,18}}";

	private final PersonRegister register;

	private final PersonPage persons;

	private final CustomerDirectory customers;

	private final ConflictPage conflicts;

	AffiliationsController(PersonRegister register, PersonPage persons, CustomerDirectory customers,
			ConflictPage conflicts) {
		this.register = register;
		this.persons = persons;
		this.customers = customers;
		this.conflicts = conflicts;
	}

	@GetMapping(NEW + "/new")
	ModelAndView fresh(@PathVariable long personId, @RequestParam @Nullable Long customer, Viewer viewer) {
		PersonSnapshot person = persons.visible(personId, viewer);
		AffiliationForm form = new AffiliationForm();
		form.setVersion(person.version());
		if (customer != null) {
			form.setCustomerName(customers.find(customer, viewer).orElseThrow(NotFoundException::new).label());
		}
		return form(person, null, form);
	}

	@PostMapping(path = { NEW, ONE }, params = "more")
	ModelAndView moreRows(@PathVariable long personId, @PathVariable Optional<Long> id,
			@ModelAttribute("form") AffiliationForm form, Errors errors, Viewer viewer) {
		return form(persons.visible(personId, viewer), id.orElse(null), form);
	}

	@PostMapping(NEW)
	ModelAndView create(@PathVariable long personId, @ModelAttribute("form") AffiliationForm form, Errors errors,
			Viewer viewer) {
		PersonSnapshot person = persons.visible(personId, viewer);
		Optional<Long> customer = Optional.ofNullable(form.getCustomerName())
			.flatMap((name) -> customers.named(name, viewer));
		if (customer.isEmpty()) {
			errors.rejectValue("customerName", "customers.problem.customer");
		}
		AffiliationDraft draft = draft(form, customer.orElse(0L), errors);
		if (errors.hasErrors()) {
			return form(person, null, form);
		}
		List<AffiliationDraft> all = new ArrayList<>(person.draft().affiliations());
		all.add(draft);
		return save(person, person.version(), all, viewer);
	}

	@GetMapping(ONE + "/edit")
	ModelAndView edit(@PathVariable long personId, @PathVariable long id, Viewer viewer) {
		PersonSnapshot person = persons.visible(personId, viewer);
		return form(person, id, form(person, place(person, id), viewer));
	}

	@PostMapping(ONE)
	ModelAndView update(@PathVariable long personId, @PathVariable long id,
			@ModelAttribute("form") AffiliationForm form, Errors errors, Viewer viewer, HttpServletRequest request) {
		PersonSnapshot person = persons.visible(personId, viewer);
		int place = place(person, id);
		AffiliationForm now = form(person, place, viewer);
		if (!conflicts.settle(form, now)) {
			return conflicts.of(request, form, now);
		}
		AffiliationDraft draft = draft(form, person.draft().affiliations().get(place).customerId(), errors);
		if (errors.hasErrors()) {
			return form(person, id, form);
		}
		List<AffiliationDraft> all = new ArrayList<>(person.draft().affiliations());
		all.set(place, draft);
		try {
			return save(person, form.getVersion() == null ? -1 : form.getVersion(), all, viewer);
		}
		catch (OptimisticLockingFailureException ex) {
			PersonSnapshot saved = persons.visible(personId, viewer);
			return conflicts.of(request, form, form(saved, place(saved, id), viewer));
		}
	}

	@PostMapping(ONE + "/deletion")
	ModelAndView delete(@PathVariable long personId, @PathVariable long id, Viewer viewer) {
		PersonSnapshot person = persons.visible(personId, viewer);
		List<AffiliationDraft> all = new ArrayList<>(person.draft().affiliations());
		all.remove(place(person, id));
		return save(person, person.version(), all, viewer);
	}

	private static int place(PersonSnapshot person, long id) {
		int place = person.affiliationIds().indexOf(id);
		if (place < 0) {
			throw new NotFoundException();
		}
		return place;
	}

	private AffiliationForm form(PersonSnapshot person, int place, Viewer viewer) {
		AffiliationDraft affiliation = person.draft().affiliations().get(place);
		AffiliationForm form = AffiliationForm.of(affiliation, person.version());
		form.setCustomerName(
				customers.find(affiliation.customerId(), viewer).orElseThrow(NotFoundException::new).label());
		return form;
	}

	private static AffiliationDraft draft(AffiliationForm form, long customer, Errors errors) {
		form.tidy();
		AffiliationDraft draft = form.toDraft(customer);
		Problems.reject(errors, DraftCheck.of(draft));
		return draft;
	}

	private ModelAndView save(PersonSnapshot person, long version, List<AffiliationDraft> affiliations, Viewer viewer) {
		PersonDraft draft = person.draft();
		register.change(person.id(), version, draft.with(draft.contactPoints(), draft.addresses(), affiliations),
				viewer);
		return new ModelAndView("redirect:/persons/" + person.id());
	}

	private static ModelAndView form(PersonSnapshot person, @Nullable Long id, AffiliationForm form) {
		form.offerRows();
		return new ModelAndView("customers/affiliation").addObject("personId", person.id())
			.addObject("name", person.draft().fullName())
			.addObject("id", id)
			.addObject("form", form)
			.addObject("choices", FormChoices.with(List.of()));
	}

}
