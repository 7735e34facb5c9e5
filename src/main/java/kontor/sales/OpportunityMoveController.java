package kontor.sales;

import jakarta.validation.Valid;
import java.util.List;
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

/**
 * Moves opportunities from stage to stage, to their end and back; asks for what lacks.
 */
@Controller
@RequestMapping("/opportunities/{id:\\d{1,18}}")
class OpportunityMoveController {

	private final Selling selling;

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	OpportunityMoveController(Selling selling, Opportunities opportunities, Pipelines pipelines) {
		this.selling = selling;
		this.opportunities = opportunities;
		this.pipelines = pipelines;
	}

	@GetMapping("/move")
	ModelAndView ask(@PathVariable long id, @RequestParam(required = false) @Nullable Long stage,
			@RequestParam(required = false) @Nullable String back, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		SalesProcess process = pipelines.read();
		Stage to = process.stage(stage == null ? 0 : stage).orElseThrow(NotFoundException::new);
		MoveForm form = new MoveForm();
		form.setStage(to.id());
		form.setFrom(known.stageId());
		form.setBack(back);
		return page(known, to, selling.lacking(known, to, process), form);
	}

	@PostMapping("/move")
	ModelAndView move(@PathVariable long id, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Opportunity known = writable(id, viewer);
		SalesProcess process = pipelines.read();
		Stage to = form.getStage() == null ? null : process.stage(form.getStage()).orElse(null);
		String back = BackLink.of(form.getBack(), "/opportunities/" + id);
		if (to == null || form.getFrom() != null && form.getFrom() != known.stageId()) {
			flash.addFlashAttribute("warning", to == null ? "sales.stage.unknown" : "sales.moved.other")
				.addFlashAttribute("noticeArgument", known.stageName());
			return new ModelAndView("redirect:" + back);
		}
		if (!errors.hasErrors()) {
			try {
				selling.move(id, to.id(), form.toDetails(), viewer);
				flash.addFlashAttribute("notice", "sales.moved")
					.addFlashAttribute("noticeArgument", known.title() + " → " + to.name());
				return new ModelAndView("redirect:" + back);
			}
			catch (StageRefusedException ex) {
				lack(errors, ex.lacking());
			}
			catch (OpportunityRefusedException ex) {
				reject(errors, ex);
			}
		}
		return page(known, to, selling.lacking(known, to, process), form);
	}

	private static void lack(BindingResult errors, Lacking lacking) {
		lacking.fields().forEach((field) -> {
			if (field == Requirement.PRODUCTS) {
				errors.reject("sales.lacking.PRODUCTS");
			}
			else {
				errors.rejectValue(field.field(), "sales.lacking." + field);
			}
		});
		lacking.checks()
			.forEach((check) -> errors.rejectValue("checks", "sales.lacking.check", new Object[] { check.name() },
					null));
	}

	private static void reject(BindingResult errors, OpportunityRefusedException refusal) {
		if (refusal.field().equals("owner")) {
			errors.reject(refusal.code(), refusal.arguments(), null);
		}
		else {
			errors.rejectValue(refusal.field(), refusal.code(), refusal.arguments(), null);
		}
	}

	private ModelAndView page(Opportunity known, Stage to, Lacking lacking, MoveForm form) {
		return new ModelAndView("sales/move", "form", form).addObject("opportunity", known)
			.addObject("stage", to)
			.addObject("lacking", lacking)
			.addObject("persons", lacking.has("DECISION_MAKER")
					? opportunities.participants(known.customerId(), known.id()) : List.of());
	}

	@GetMapping("/closure")
	ModelAndView closing(@PathVariable long id, @RequestParam(defaultValue = "LOST") State outcome,
			@RequestParam(required = false) @Nullable String back, Viewer viewer) {
		ClosureForm form = new ClosureForm();
		form.setOutcome(outcome == State.OPEN ? State.LOST : outcome);
		form.setBack(back);
		return closing(writable(id, viewer), form);
	}

	@PostMapping("/closure")
	ModelAndView close(@PathVariable long id, @Valid @ModelAttribute("form") ClosureForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Opportunity known = writable(id, viewer);
		if (!errors.hasErrors()) {
			try {
				selling.close(id, form.toClosing(), viewer);
				flash.addFlashAttribute("notice", "sales.closed." + form.getOutcome())
					.addFlashAttribute("noticeArgument", known.title())
					.addFlashAttribute("undo", "/opportunities/" + id + "/reopening");
				return new ModelAndView("redirect:" + BackLink.of(form.getBack(), "/opportunities/" + id));
			}
			catch (OpportunityRefusedException ex) {
				errors.rejectValue(ex.field(), ex.code(), ex.arguments(), null);
			}
		}
		form.setOutcome(form.getOutcome() == null || form.getOutcome() == State.OPEN ? State.LOST : form.getOutcome());
		return closing(known, form);
	}

	private ModelAndView closing(Opportunity known, ClosureForm form) {
		return new ModelAndView("sales/closure", "form", form).addObject("opportunity", known)
			.addObject("reasons", pipelines.reasons(form.getOutcome()));
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		Opportunity known = selling.reopen(id, viewer);
		flash.addFlashAttribute("notice", "sales.reopened").addFlashAttribute("noticeArgument", known.title());
		return "redirect:/opportunities/" + id;
	}

	private Opportunity writable(long id, Viewer viewer) {
		Opportunity known = opportunities.find(id, viewer).orElseThrow(NotFoundException::new);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

}
