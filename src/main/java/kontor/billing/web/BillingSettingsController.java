package kontor.billing.web;

import jakarta.validation.Valid;
import kontor.billing.BillingSettings;
import kontor.users.Company;
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

/** What the firm says on its invoices, and until when they are to be paid. */
@Controller
@RequestMapping("/settings/billing")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class BillingSettingsController {

	private final BillingSettings settings;

	private final Company company;

	BillingSettingsController(BillingSettings settings, Company company) {
		this.settings = settings;
		this.company = company;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", BillingForm.of(settings)).addAttribute("firm", settings.firm());
		return "billing/settings";
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") BillingForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		form.check(errors);
		if (errors.hasErrors()) {
			model.addAttribute("firm", settings.firm());
			return "billing/settings";
		}
		if (form.getVersion() != settings.version()) {
			throw new OptimisticLockingFailureException("The settings have changed");
		}
		settings.save(form.firm(company.name(), company.site()), form.isSmallBusiness(), form.terms());
		flash.addFlashAttribute("notice", "billing.settings.saved");
		return "redirect:/settings/billing";
	}

}
