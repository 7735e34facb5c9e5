package kontor.reports.datev;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the tax adviser says about accounts. */
@Controller
@RequestMapping("/settings/datev")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class DatevSettingsController {

	private final DatevBook book;

	DatevSettingsController(DatevBook book) {
		this.book = book;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", book.form());
		return "reports/datev-settings";
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") DatevForm form, BindingResult errors, RedirectAttributes flash) {
		form.check(errors);
		if (errors.hasErrors()) {
			return "reports/datev-settings";
		}
		book.save(form);
		flash.addFlashAttribute("notice", "reports.datev.saved");
		return "redirect:/settings/datev";
	}

}
