package kontor.users;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kontor.users.returning.SignInFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the password itself is checked by Spring Security's filter. */
@Controller
class SignInController {

	private final boolean demo;

	SignInController(Environment environment) {
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/**
	 * Why the last attempt failed.
	 *
	 * @param status of the answer
	 * @param key message key
	 * @param argument how many seconds or minutes to wait
	 */
	record Trouble(HttpStatus status, String key, long argument) {

	}

	@GetMapping("/login")
	String show(@Nullable Viewer viewer, @RequestParam Map<String, String> query, Model model) {
		model.addAttribute("to", query.get("to"));
		model.addAttribute("demo", demo);
		if (query.containsKey("out") || query.containsKey("ready")) {
			model.addAttribute("notice", query.containsKey("out") ? "users.sign-in.out" : "users.sign-in.ready");
		}
		return viewer == null ? "users/login" : "redirect:/";
	}

	/** After a wrong password, and where a form came in without a session. */
	@RequestMapping(path = SignInFirst.PAGE, method = { RequestMethod.GET, RequestMethod.POST })
	String again(HttpServletRequest request, HttpServletResponse response,
			@RequestAttribute(name = SignInFailure.TROUBLE, required = false) @Nullable Trouble trouble, Model model) {
		if (request.getDispatcherType() != DispatcherType.FORWARD) {
			return "redirect:/login";
		}
		model.addAttribute("trouble", trouble);
		model.addAttribute("unsent", request.getAttribute(SignInFirst.UNSENT));
		model.addAttribute("lost", request.getAttribute(SignInFirst.LOST));
		model.addAttribute("demo", demo);
		response.setStatus(status(request, trouble).value());
		if (trouble != null) {
			model.addAttribute("username", request.getParameter("username"));
			model.addAttribute("remember", request.getParameter(RememberMe.PARAMETER));
			Object to = request.getAttribute(SignInFailure.TO);
			model.addAttribute("to", to == null ? request.getParameter("to") : to);
		}
		return "users/login";
	}

	/** To htmx it must be a success, or it would not show the page. */
	private static HttpStatus status(HttpServletRequest request, @Nullable Trouble trouble) {
		HttpStatus strange = SignInFirst.isHtmx(request) ? HttpStatus.OK : HttpStatus.UNAUTHORIZED;
		return trouble == null ? strange : trouble.status();
	}

}
