package kontor.customers.web;

import java.util.List;
import java.util.Optional;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerSuggestions;
import kontor.customers.Duplicates;
import kontor.customers.Duplicates.Hit;
import kontor.customers.MergeKind;
import kontor.shared.ContactKind;
import kontor.users.Company;
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

/** Makes a customer and another one, which goes into it, one. */
@Controller
class MergeController {

	private final MergeSteps steps;

	private final MergePages pages;

	private final CustomerRegister register;

	private final CustomerDirectory directory;

	private final CustomerAccess access;

	private final CustomerSuggestions suggestions;

	private final Duplicates duplicates;

	private final Company company;

	MergeController(MergeSteps steps, MergePages pages, CustomerRegister register, CustomerDirectory directory,
			CustomerAccess access, CustomerSuggestions suggestions, Duplicates duplicates, Company company) {
		this.steps = steps;
		this.pages = pages;
		this.register = register;
		this.directory = directory;
		this.access = access;
		this.suggestions = suggestions;
		this.duplicates = duplicates;
		this.company = company;
	}

	@GetMapping("/customers/{id:\\d{1,18}}/merge")
	ModelAndView show(@PathVariable long id, @RequestParam(required = false) @Nullable Long with,
			@RequestParam(required = false) @Nullable String q, Viewer viewer) {
		access.requireWrite(id, viewer);
		Optional<Long> other = with != null || q == null || q.isBlank() ? Optional.ofNullable(with)
				: directory.named(q, viewer);
		MergeSteps.Choice choice = choice(id, q, viewer);
		return other.isEmpty() ? steps.choose(choice, null) : steps.compare(MergeKind.CUSTOMER, other.get(), viewer,
				(one) -> pages.customers(id, one, viewer), choice);
	}

	@PostMapping("/customers/{id:\\d{1,18}}/merge")
	ModelAndView merge(@PathVariable long id, @ModelAttribute("form") MergeForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		access.requireWrite(id, viewer);
		return steps.merge(MergeKind.CUSTOMER, id, form, errors, viewer, (one) -> pages.customers(id, one, viewer),
				choice(id, null, viewer), flash);
	}

	private MergeSteps.Choice choice(long id, @Nullable String q, Viewer viewer) {
		String typed = q == null || q.isBlank() ? null : q.strip();
		CustomerDraft draft = register.snapshot(id).orElseThrow(NotFoundException::new).draft();
		List<Hit> hits = typed == null
				? duplicates.customers(draft.kind(), draft.name(), lookups(draft.contactPoints()), id, viewer)
				: suggestions.find(typed, viewer)
					.stream()
					.filter((one) -> one.id() != id)
					.map((one) -> new Hit(one.id(), one.name(), one.detail(), false))
					.toList();
		return new MergeSteps.Choice("customers", id, draft.name(), typed, hits);
	}

	private List<String> lookups(List<ContactPointDraft> points) {
		return points.stream()
			.filter((point) -> point.kind() != ContactKind.WEB)
			.map((point) -> point.keys(company.dialingArea()).lookup())
			.distinct()
			.toList();
	}

}
