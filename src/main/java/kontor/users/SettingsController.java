package kontor.users;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What holds for the whole firm. */
@Controller
@RequestMapping("/settings")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class SettingsController {

	private final Company company;

	SettingsController(Company company) {
		this.company = company;
	}

	@ModelAttribute("countries")
	Map<String, String> countries(Locale locale) {
		return Company.countries(locale);
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("companyForm", CompanyForm.of(company));
		return "users/settings";
	}

	@PostMapping
	String update(@Valid @ModelAttribute CompanyForm companyForm, Errors errors, RedirectAttributes flash) {
		companyForm.check(errors);
		if (errors.hasErrors()) {
			return "users/settings";
		}
		if (companyForm.getVersion() != company.version()) {
			throw new OptimisticLockingFailureException("The settings have changed");
		}
		companyForm.applyTo(company);
		flash.addFlashAttribute("notice", "users.settings.saved");
		return "redirect:/settings";
	}

}
