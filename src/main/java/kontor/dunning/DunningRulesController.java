package kontor.dunning;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the firm reminds, what it asks for, and what it writes. */
@Controller
@RequestMapping("/settings/dunning")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class DunningRulesController {

	private final DunningRules rules;

	DunningRulesController(DunningRules rules) {
		this.rules = rules;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", DunningRulesForm.of(rules));
		return "dunning/settings";
	}

	@PostMapping
	String update(@ModelAttribute("form") DunningRulesForm form, BindingResult errors, RedirectAttributes flash) {
		form.check(errors);
		if (errors.hasErrors()) {
			return "dunning/settings";
		}
		if (form.getVersion() != rules.version()) {
			throw new OptimisticLockingFailureException("The steps of dunning have changed");
		}
		rules.save(form.toLevels());
		flash.addFlashAttribute("notice", "dunning.settings.saved");
		return "redirect:/settings/dunning";
	}

}
