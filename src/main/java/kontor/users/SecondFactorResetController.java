package kontor.users;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin helps somebody who has lost telephone and codes. */
@Controller
@RequestMapping("/users/{id}/second-factor")
@PreAuthorize("hasRole('ADMIN')")
class SecondFactorResetController {

	private final UserAdministration administration;

	SecondFactorResetController(UserAdministration administration) {
		this.administration = administration;
	}

	/** His own he switches off with his password. */
	@PostMapping("/reset")
	String create(Viewer viewer, @PathVariable long id, RedirectAttributes flash) {
		if (viewer.id() == id) {
			return "redirect:" + TwoFactorController.PAGE;
		}
		administration.resetSecondFactor(id);
		flash.addFlashAttribute("notice", "users.second-factor.was-reset");
		return "redirect:/users/" + id;
	}

}
