package kontor.sales;

import jakarta.validation.Valid;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done for an opportunity, and what comes next. */
@Controller
@RequestMapping("/opportunities/{id:\\d{1,18}}")
class OpportunityStepController {

	private final Selling selling;

	private final Opportunities opportunities;

	OpportunityStepController(Selling selling, Opportunities opportunities) {
		this.selling = selling;
		this.opportunities = opportunities;
	}

	@GetMapping("/step")
	ModelAndView ask(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Viewer viewer) {
		StepForm form = new StepForm();
		form.setBack(back);
		return page(writable(id, viewer), form);
	}

	@PostMapping("/step")
	ModelAndView plan(@PathVariable long id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Opportunity known = writable(id, viewer);
		if (!errors.hasErrors()) {
			try {
				selling.step(id, form.getResult(), form.toStep(), viewer);
				flash.addFlashAttribute("notice", form.isNone() ? "sales.step.none.saved" : "sales.step.saved")
					.addFlashAttribute("noticeArgument", form.isNone() ? known.title() : form.getNextStep());
				return new ModelAndView("redirect:" + BackLink.of(form.getBack(), "/opportunities/" + id));
			}
			catch (OpportunityRefusedException ex) {
				errors.rejectValue(ex.field().equals("owner") ? "nextStep" : ex.field(), ex.code(), ex.arguments(),
						null);
			}
		}
		return page(known, form);
	}

	private static ModelAndView page(Opportunity known, StepForm form) {
		return new ModelAndView("sales/step", "form", form).addObject("opportunity", known);
	}

	@PostMapping("/checks/{check:\\d{1,18}}")
	String check(@PathVariable long id, @PathVariable long check, @RequestParam(defaultValue = "false") boolean done,
			Viewer viewer) {
		selling.check(id, check, done, viewer);
		return "redirect:/opportunities/" + id + "#checks";
	}

	private Opportunity writable(long id, Viewer viewer) {
		Opportunity known = opportunities.find(id, viewer).orElseThrow(NotFoundException::new);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

}
