package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerSnapshot;
import kontor.customers.DraftCheck;
import kontor.customers.DraftRejectedException;
import kontor.shared.VatId;
import kontor.users.Company;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters and changes customers. */
@Controller
class CustomersController {

	private final CustomerRegister register;

	private final CustomerDirectory directory;

	private final OwnerChoice owners;

	private final ConflictPage conflicts;

	private final Company company;

	private final CustomerAccess access;

	CustomersController(CustomerRegister register, CustomerDirectory directory, OwnerChoice owners,
			ConflictPage conflicts, Company company, CustomerAccess access) {
		this.access = access;
		this.register = register;
		this.directory = directory;
		this.owners = owners;
		this.conflicts = conflicts;
		this.company = company;
	}

	@GetMapping("/customers/new")
	ModelAndView fresh(Viewer viewer) {
		CustomerForm form = new CustomerForm();
		form.setOwnerId(viewer.id());
		return form(null, form);
	}

	@PostMapping(path = "/customers", params = "more")
	ModelAndView moreRows(@ModelAttribute("form") CustomerForm form, Errors errors) {
		return form(null, form);
	}

	@PostMapping("/customers")
	ModelAndView create(@ModelAttribute("form") CustomerForm form, Errors errors, Viewer viewer,
			RedirectAttributes flash) {
		CustomerDraft draft = draft(form, null, errors, viewer);
		if (!errors.hasErrors()) {
			try {
				return saved(register.create(draft, viewer), draft, flash);
			}
			catch (DraftRejectedException ex) {
				Problems.reject(errors, ex.problems());
			}
		}
		return form(null, form);
	}

	@GetMapping("/customers/{id:\\d{1,18}}/edit")
	ModelAndView edit(@PathVariable long id, Viewer viewer) {
		access.requireWrite(id, viewer);
		return form(id, form(visible(id, viewer), viewer));
	}

	@PostMapping(path = "/customers/{id:\\d{1,18}}", params = "more")
	ModelAndView moreRows(@PathVariable long id, @ModelAttribute("form") CustomerForm form, Errors errors,
			Viewer viewer) {
		access.requireWrite(id, viewer);
		return form(id, form);
	}

	@PostMapping("/customers/{id:\\d{1,18}}")
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") CustomerForm form, Errors errors, Viewer viewer,
			HttpServletRequest request, RedirectAttributes flash) {
		CustomerSnapshot before = visible(id, viewer);
		CustomerForm now = form(before, viewer);
		if (!conflicts.settle(form, now)) {
			return conflicts.of(request, form, now);
		}
		CustomerDraft draft = draft(form, before.draft(), errors, viewer);
		if (!errors.hasErrors()) {
			try {
				register.change(id, form.getVersion() == null ? -1 : form.getVersion(), draft, viewer);
				return saved(id, draft, flash);
			}
			catch (DraftRejectedException ex) {
				Problems.reject(errors, ex.problems());
			}
			catch (OptimisticLockingFailureException ex) {
				return conflicts.of(request, form, form(visible(id, viewer), viewer));
			}
		}
		return form(id, form);
	}

	private CustomerSnapshot visible(long id, Viewer viewer) {
		return directory.find(id, viewer).flatMap((head) -> register.snapshot(id)).orElseThrow(NotFoundException::new);
	}

	private CustomerForm form(CustomerSnapshot customer, Viewer viewer) {
		Long parent = customer.draft().parentId();
		return CustomerForm.of(customer.draft(), customer.version(),
				parent == null ? null : directory.find(parent, viewer).map(CustomerHead::label).orElse(null));
	}

	private CustomerDraft draft(CustomerForm form, @Nullable CustomerDraft before, Errors errors, Viewer viewer) {
		form.tidy();
		CustomerDraft draft = form.toDraft(parent(form, before, errors, viewer),
				before == null ? null : before.externalId(), company.dialingArea().country());
		Problems.reject(errors, DraftCheck.of(draft));
		return draft;
	}

	/** A parent that the viewer may not see stays. */
	private @Nullable Long parent(CustomerForm form, @Nullable CustomerDraft before, Errors errors, Viewer viewer) {
		Long known = before == null ? null : before.parentId();
		if (form.getParent() == null) {
			return known == null || directory.find(known, viewer).isPresent() ? null : known;
		}
		Optional<Long> found = directory.named(form.getParent(), viewer);
		if (found.isEmpty()) {
			errors.rejectValue("parent", "customers.problem.parent");
		}
		return found.orElse(null);
	}

	private ModelAndView saved(long id, CustomerDraft draft, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "customers.notice.saved");
		flash.addFlashAttribute("noticeArgument", draft.name());
		if (draft.contactPoints().stream().anyMatch((point) -> DraftCheck.isDoubtful(point, company.dialingArea()))) {
			flash.addFlashAttribute("warning", "customers.warning.phone");
		}
		else if (draft.vatId() != null && VatId.isDoubtful(draft.vatId())) {
			flash.addFlashAttribute("warning", "customers.warning.vatId");
		}
		return new ModelAndView("redirect:/customers/" + id);
	}

	/**
	 * @param id null for a new customer
	 */
	private ModelAndView form(@Nullable Long id, CustomerForm form) {
		form.offerRows(company.dialingArea().country());
		ModelAndView page = new ModelAndView(id == null ? "customers/new" : "customers/edit");
		page.addAllObjects(Map.of("form", form, "choices", FormChoices.with(owners.owners(form.getOwnerId()))));
		page.addObject("id", id);
		return page;
	}

}
