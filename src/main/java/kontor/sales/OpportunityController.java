package kontor.sales;

import jakarta.validation.Valid;
import java.util.List;
import kontor.users.Viewer;
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

/** One opportunity: new, shown, changed. */
@Controller
class OpportunityController {

	private final Selling selling;

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	private final OpportunityForms forms;

	private final List<OpportunityPanel> panels;

	OpportunityController(Selling selling, Opportunities opportunities, Pipelines pipelines, OpportunityForms forms,
			List<OpportunityPanel> panels) {
		this.selling = selling;
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.forms = forms;
		this.panels = panels;
	}

	@GetMapping("/opportunities/new")
	ModelAndView fresh(@RequestParam(required = false) @Nullable Long customer, Viewer viewer) {
		return forms.page("sales/new", forms.fresh(customer, viewer), null);
	}

	@PostMapping(path = "/opportunities", params = "more")
	ModelAndView more(@ModelAttribute("form") OpportunityForm form, BindingResult errors, @RequestParam String more,
			Viewer viewer) {
		forms.more(form, more, viewer);
		return forms.page("sales/new", form, null);
	}

	@PostMapping("/opportunities")
	ModelAndView create(@Valid @ModelAttribute("form") OpportunityForm form, BindingResult errors, Viewer viewer,
			RedirectAttributes flash) {
		forms.settleCustomer(form, errors, viewer);
		List<ProductLine> products = forms.products(form, null, errors, viewer);
		if (!errors.hasErrors()) {
			try {
				long id = selling.create(form.toDraft(null, products), viewer).id();
				flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", form.getTitle());
				return new ModelAndView("redirect:/opportunities/" + id);
			}
			catch (OpportunityRefusedException ex) {
				OpportunityForms.reject(errors, ex);
			}
			catch (StageRefusedException ex) {
				ex.lacking().fields().forEach((field) -> lack(errors, field));
			}
		}
		return forms.page("sales/new", form, null);
	}

	private static void lack(BindingResult errors, Requirement field) {
		if (field == Requirement.DECISION_MAKER) {
			errors.reject("sales.lacking.DECISION_MAKER");
		}
		else {
			errors.rejectValue(field.field(), "sales.lacking." + field);
		}
	}

	@GetMapping("/opportunities/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		Opportunity opportunity = visible(id, viewer);
		SalesProcess process = pipelines.read();
		model.addAttribute("opportunity", opportunity);
		model.addAttribute("pipeline", process.pipeline(opportunity.pipelineId()).orElseThrow());
		model.addAttribute("persons",
				opportunities.participants(opportunity.customerId(), id)
					.stream()
					.filter((person) -> person.role() != null)
					.toList());
		List<ProductLine> products = opportunities.products(id);
		model.addAttribute("products", products);
		model.addAttribute("sum", ProductLine.sum(products));
		model.addAttribute("moves", opportunities.moves(id));
		model.addAttribute("panels", panels);
		return "sales/show";
	}

	@GetMapping("/opportunities/{id:\\d{1,18}}/edit")
	ModelAndView edit(@PathVariable long id, Viewer viewer) {
		Opportunity opportunity = writable(id, viewer);
		return forms.page("sales/edit", forms.of(opportunity, viewer), opportunity);
	}

	@PostMapping(path = "/opportunities/{id:\\d{1,18}}", params = "more")
	ModelAndView more(@PathVariable long id, @ModelAttribute("form") OpportunityForm form, BindingResult errors,
			@RequestParam String more, Viewer viewer) {
		Opportunity opportunity = writable(id, viewer);
		form.setCustomer(opportunity.customerId());
		forms.more(form, more, viewer);
		return forms.page("sales/edit", form, opportunity);
	}

	@PostMapping("/opportunities/{id:\\d{1,18}}")
	ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") OpportunityForm form,
			BindingResult errors, Viewer viewer, RedirectAttributes flash) {
		Opportunity opportunity = visible(id, viewer);
		form.setCustomer(opportunity.customerId());
		List<ProductLine> products = forms.products(form, opportunity, errors, viewer);
		if (!errors.hasErrors()) {
			try {
				selling.change(id, form.getVersion() == null ? -1 : form.getVersion(),
						form.toDraft(opportunity, products), viewer);
				flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", form.getTitle());
				return new ModelAndView("redirect:/opportunities/" + id);
			}
			catch (OpportunityRefusedException ex) {
				OpportunityForms.reject(errors, ex);
			}
			catch (OptimisticLockingFailureException ex) {
				return conflict(visible(id, viewer), form, viewer);
			}
		}
		return forms.page("sales/edit", form, opportunity);
	}

	/** Where both differ, side by side; saving again takes what is shown. */
	private ModelAndView conflict(Opportunity current, OpportunityForm mine, Viewer viewer) {
		OpportunityForm theirs = forms.of(current, viewer);
		mine.adopt(theirs);
		List<OpportunityForms.Difference> differences = forms.differences(theirs, mine);
		ModelAndView page = forms.page("sales/conflict", mine, current).addObject("differences", differences);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private Opportunity writable(long id, Viewer viewer) {
		Opportunity known = visible(id, viewer);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

	private Opportunity visible(long id, Viewer viewer) {
		return opportunities.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
