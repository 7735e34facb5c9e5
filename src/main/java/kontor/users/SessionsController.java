package kontor.users;

import jakarta.servlet.http.HttpSession;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in. */
@Controller
@RequestMapping("/account/sessions")
class SessionsController {

	private final SignedInDevices devices;

	private final OwnAccount account;

	SessionsController(SignedInDevices devices, OwnAccount account) {
		this.devices = devices;
		this.account = account;
	}

	@GetMapping
	String index(Viewer viewer, HttpSession session, Model model) {
		model.addAttribute("devices", devices.of(account.of(viewer), session.getId()));
		return "users/sessions";
	}

	@PostMapping("/{key}/end")
	String end(Viewer viewer, @PathVariable String key, RedirectAttributes flash) {
		if (!devices.end(account.of(viewer), key)) {
			throw new NotFoundException();
		}
		flash.addFlashAttribute("notice", "users.sessions.ended");
		return "redirect:/account/sessions";
	}

	@PostMapping("/end")
	String endOthers(Viewer viewer, HttpSession session, RedirectAttributes flash) {
		devices.endOthers(account.of(viewer), session.getId());
		flash.addFlashAttribute("notice", "users.sessions.others-ended");
		return "redirect:/account/sessions";
	}

}
