package kontor.privacy;

import kontor.customers.Restrictions;
import kontor.users.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Restricts the use of somebody's data, or lifts it. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class RestrictionsController {

	private final Restrictions restrictions;

	RestrictionsController(Restrictions restrictions) {
		this.restrictions = restrictions;
	}

	@PostMapping("/customers/{id:\\d{1,18}}/restriction")
	String customer(@PathVariable long id, @RequestParam(defaultValue = "false") boolean restricted, Viewer viewer,
			RedirectAttributes flash) {
		PrivacyDesk.require(viewer);
		restrictions.customer(id, restricted, viewer);
		say(restricted, flash);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/persons/{id:\\d{1,18}}/restriction")
	String person(@PathVariable long id, @RequestParam(defaultValue = "false") boolean restricted, Viewer viewer,
			RedirectAttributes flash) {
		PrivacyDesk.require(viewer);
		restrictions.person(id, restricted, viewer);
		say(restricted, flash);
		return "redirect:/persons/" + id;
	}

	private static void say(boolean restricted, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", restricted ? "privacy.restricted" : "privacy.lifted");
	}

}
