package kontor.quotes.web;

import jakarta.validation.Valid;
import kontor.quotes.QuoteSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Number range, validity and reminders of quotes. */
@Controller
@RequestMapping("/settings/quotes")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class QuoteSettingsController {

	private final QuoteSettings settings;

	QuoteSettingsController(QuoteSettings settings) {
		this.settings = settings;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", QuoteSettingsForm.of(settings));
		return "quotes/settings";
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") QuoteSettingsForm form, BindingResult errors,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "quotes/settings";
		}
		form.applyTo(settings);
		flash.addFlashAttribute("notice", "quotes.settings.saved");
		return "redirect:/settings/quotes";
	}

}
