package kontor.users;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who failed to sign in, and who has to wait. */
@Controller
@RequestMapping("/users/attempts")
@PreAuthorize("hasRole('ADMIN')")
class SignInAttemptsController {

	private final SignInThrottle throttle;

	private final ApplicationEventPublisher events;

	SignInAttemptsController(SignInThrottle throttle, ApplicationEventPublisher events) {
		this.throttle = throttle;
		this.events = events;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("blocks", throttle.blocks());
		model.addAttribute("failures", throttle.failures());
		return "users/attempts";
	}

	@PostMapping("/release")
	String release(@RequestParam SignInThrottle.Kind kind, @RequestParam String name, RedirectAttributes flash) {
		throttle.free(kind, name);
		events.publishEvent(new BlockLifted(name));
		flash.addFlashAttribute("notice", "users.attempts.released");
		return "redirect:/users/attempts";
	}

}
