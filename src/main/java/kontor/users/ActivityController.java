package kontor.users;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing and opening accounts. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ActivityController {

	private final UserAdministration administration;

	ActivityController(UserAdministration administration) {
		this.administration = administration;
	}

	@PostMapping("/users/{id}/deactivation")
	String deactivate(@PathVariable long id, @RequestParam long version, RedirectAttributes flash) {
		try {
			administration.deactivate(id, version);
			flash.addFlashAttribute("notice", "users.deactivated");
		}
		catch (UserAdministration.LastAdminException ex) {
			flash.addFlashAttribute("warning", "users.last-admin");
		}
		return "redirect:/users/" + id;
	}

	@PostMapping("/users/{id}/activation")
	String activate(@PathVariable long id, @RequestParam long version, RedirectAttributes flash) {
		administration.activate(id, version);
		flash.addFlashAttribute("notice", "users.activated");
		return "redirect:/users/" + id;
	}

}
