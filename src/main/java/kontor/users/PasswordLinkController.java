package kontor.users;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link that an admin gives to somebody who has no password. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PasswordLinkController {

	private final UserAdministration administration;

	PasswordLinkController(UserAdministration administration) {
		this.administration = administration;
	}

	@PostMapping("/users/{id}/password-link")
	String create(@PathVariable long id, Model model) {
		Secret secret = administration.invite(id);
		model.addAttribute("user", administration.user(id));
		model.addAttribute("link",
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/password/")
					.path(secret.text())
					.toUriString());
		return "users/password-link";
	}

}
