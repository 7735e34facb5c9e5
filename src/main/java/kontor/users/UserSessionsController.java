package kontor.users;

import kontor.web.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin signs somebody out. */
@Controller
@RequestMapping("/users/{id}/sessions")
@PreAuthorize("hasRole('ADMIN')")
class UserSessionsController {

	private final SignedInDevices devices;

	private final UserAdministration administration;

	UserSessionsController(SignedInDevices devices, UserAdministration administration) {
		this.devices = devices;
		this.administration = administration;
	}

	@PostMapping("/{key}/end")
	String end(@PathVariable long id, @PathVariable String key, RedirectAttributes flash) {
		if (!devices.end(administration.user(id), key)) {
			throw new NotFoundException();
		}
		flash.addFlashAttribute("notice", "users.sessions.ended");
		return "redirect:/users/" + id;
	}

	@PostMapping("/end")
	String endAll(@PathVariable long id, RedirectAttributes flash) {
		devices.endOthers(administration.user(id), null);
		flash.addFlashAttribute("notice", "users.sessions.all-ended");
		return "redirect:/users/" + id;
	}

}
