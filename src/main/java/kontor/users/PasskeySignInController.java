package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kontor.users.SignInController.Trouble;
import kontor.users.returning.SignInFirst;
import kontor.users.twofactor.RelyingParty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: instead of the password, or after it. */
@Controller
@RequestMapping("/login/passkey")
class PasskeySignInController {

	private final RelyingParty relyingParty;

	private final PasskeyStep step;

	private final FullSignIn fullSignIn;

	private final MessageSource messages;

	PasskeySignInController(RelyingParty relyingParty, PasskeyStep step, FullSignIn fullSignIn,
			MessageSource messages) {
		this.relyingParty = relyingParty;
		this.step = step;
		this.fullSignIn = fullSignIn;
		this.messages = messages;
	}

	/**
	 * For the page's script: what the device is to answer, or a sentence that says no.
	 */
	@PostMapping("/options")
	ResponseEntity<?> options(HttpServletRequest request, Locale locale) {
		Optional<Duration> wait = step.beginAsking(request);
		if (wait.isPresent()) {
			Trouble trouble = SignInFailure.mustWait(wait.get());
			String sentence = messages.getMessage(trouble.key(), new Object[] { trouble.argument() }, locale);
			return ResponseEntity.status(trouble.status()).body(Map.of("message", sentence));
		}
		HalfSignedIn half = half(request);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(relyingParty.requestOptions(half == null ? null : half.username(), request));
	}

	@PostMapping
	void create(@RequestParam(required = false) @Nullable String credential,
			@RequestParam(required = false) @Nullable String to,
			@RequestParam(required = false) @Nullable String unsent,
			@RequestParam(required = false) @Nullable String remember, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		HalfSignedIn half = half(request);
		Optional<Duration> wait = step.begin(half, request.getRemoteAddr());
		Optional<User> user = wait.isPresent() ? Optional.empty()
				: step.user(String.valueOf(credential), half, request);
		if (user.isPresent()) {
			fullSignIn.finish(user.get(), half != null ? half : new HalfSignedIn(user.get().id(), user.get().username(),
					Instant.now(), remember != null, to, unsent), request, response);
			return;
		}
		wait.ifPresent((time) -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(time.toSeconds() + 1)));
		request.setAttribute(SignInFailure.TROUBLE, wait.map(SignInFailure::mustWait)
			.orElseGet(() -> new Trouble(HttpStatus.UNAUTHORIZED, "users.passkey.wrong", 0)));
		request.setAttribute(SignInFirst.UNSENT, half == null ? unsent : half.unsent());
		request.setAttribute(SignInFailure.TO, half == null ? to : half.to());
		request.getRequestDispatcher(SignInFirst.PAGE).forward(request, response);
	}

	private static @Nullable HalfSignedIn half(HttpServletRequest request) {
		return HalfSignedIn.of(request).filter((known) -> !known.isLate()).orElse(null);
	}

}
