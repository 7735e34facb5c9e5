package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kontor.users.SignInController.Trouble;
import kontor.users.returning.SignInFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in. */
@Controller
@RequestMapping("/login/code")
class SignInCodeController {

	private final SecondStep secondStep;

	private final FullSignIn fullSignIn;

	SignInCodeController(SecondStep secondStep, FullSignIn fullSignIn) {
		this.secondStep = secondStep;
		this.fullSignIn = fullSignIn;
	}

	@GetMapping
	@Nullable String show(HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException, ServletException {
		Optional<HalfSignedIn> half = HalfSignedIn.of(request);
		if (half.isEmpty()) {
			return "redirect:/login";
		}
		return half.get().isLate() ? late(half.get(), request, response) : page(half.get(), model);
	}

	@PostMapping
	@Nullable String create(@RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String recoveryCode, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException, ServletException {
		HalfSignedIn half = HalfSignedIn.of(request).orElse(null);
		if (half == null || half.isLate()) {
			return late(half, request, response);
		}
		Optional<Duration> wait = secondStep.begin(half, request.getRemoteAddr());
		if (wait.isPresent()) {
			return again(half, SignInFailure.mustWait(wait.get()), response, model);
		}
		Optional<User> user = secondStep.user(half, code, recoveryCode, request.getRemoteAddr());
		if (user.isEmpty()) {
			return again(half, new Trouble(HttpStatus.UNAUTHORIZED, "users.code.wrong", 0), response, model);
		}
		fullSignIn.finish(user.get(), half, request, response);
		return null;
	}

	private String again(HalfSignedIn half, Trouble trouble, HttpServletResponse response, Model model) {
		response.setStatus(trouble.status().value());
		model.addAttribute("trouble", trouble);
		return page(half, model);
	}

	private String page(HalfSignedIn half, Model model) {
		model.addAttribute("factors", secondStep.factors(half));
		model.addAttribute("username", half.username());
		return "users/code";
	}

	/** To the password again; what was typed comes along. */
	private static @Nullable String late(@Nullable HalfSignedIn half, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		HalfSignedIn.end(request);
		request.setAttribute(SignInFailure.TROUBLE, new Trouble(HttpStatus.UNAUTHORIZED, "users.code.late", 0));
		if (half != null) {
			request.setAttribute(SignInFirst.UNSENT, half.unsent());
			request.setAttribute(SignInFailure.TO, half.to());
		}
		request.getRequestDispatcher(SignInFirst.PAGE).forward(request, response);
		return null;
	}

}
