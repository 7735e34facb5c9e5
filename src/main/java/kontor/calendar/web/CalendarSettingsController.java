package kontor.calendar.web;

import kontor.calendar.Holidays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which Land the firm is: that decides about its holidays. */
@Controller
@RequestMapping("/settings/calendar")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class CalendarSettingsController {

	private final Holidays holidays;

	CalendarSettingsController(Holidays holidays) {
		this.holidays = holidays;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("land", holidays.land());
		model.addAttribute("lands", Holidays.LANDS);
		return "calendar/settings";
	}

	@PostMapping
	String update(@RequestParam(defaultValue = "") String land, RedirectAttributes flash) {
		holidays.settle(land);
		flash.addFlashAttribute("notice", "calendar.settings.saved");
		return "redirect:/settings/calendar";
	}

}
