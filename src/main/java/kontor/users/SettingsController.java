package kontor.users;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

	private final FirmSettings settings;

	SettingsController(FirmSettings settings) {
		this.settings = settings;
	}

	@ModelAttribute("countries")
	Map<String, String> countries(Locale locale) {
		return Company.countries(locale);
	}

	@ModelAttribute("weekdays")
	List<String> weekdays(Locale locale) {
		return Stream.of(DayOfWeek.values()).map((day) -> day.getDisplayName(TextStyle.FULL, locale)).toList();
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("companyForm", settings.form());
		return page(model);
	}

	@PostMapping
	String update(@Valid @ModelAttribute("companyForm") FirmForm companyForm, Errors errors, Model model,
			RedirectAttributes flash) {
		companyForm.check(errors);
		if (!errors.hasErrors()) {
			settings.save(companyForm)
				.ifPresent((lowest) -> errors.rejectValue("nextNumber", "users.settings.number-taken",
						new Object[] { companyForm.prefix() + lowest }, null));
		}
		if (errors.hasErrors()) {
			return page(model);
		}
		flash.addFlashAttribute("notice", "users.settings.saved");
		return "redirect:/settings";
	}

	private String page(Model model) {
		model.addAttribute("lands", Company.LANDS);
		model.addAttribute("next", settings.nextNumber());
		return "users/settings";
	}

}
