package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kontor.users.SignInController.Trouble;
import kontor.users.returning.SignInFirst;
import kontor.users.twofactor.RelyingParty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in with a passkey: instead of the password, or after it. */
@Controller
@RequestMapping("/login/passkey")
class PasskeySignInController {

	private static final Logger log = LoggerFactory.getLogger(PasskeySignInController.class);

	private final RelyingParty relyingParty;

	private final Users users;

	private final FullSignIn fullSignIn;

	PasskeySignInController(RelyingParty relyingParty, Users users, FullSignIn fullSignIn) {
		this.relyingParty = relyingParty;
		this.users = users;
		this.fullSignIn = fullSignIn;
	}

	/** For the page's script: what the device is to answer. */
	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String options(HttpServletRequest request) {
		String username = HalfSignedIn.of(request)
			.filter((half) -> !half.isLate())
			.map(HalfSignedIn::username)
			.orElse(null);
		return relyingParty.requestOptions(username, request);
	}

	@PostMapping
	void create(@RequestParam(required = false) @Nullable String credential,
			@RequestParam(required = false) @Nullable String to,
			@RequestParam(required = false) @Nullable String unsent,
			@RequestParam(required = false) @Nullable String remember, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		HalfSignedIn half = HalfSignedIn.of(request).filter((known) -> !known.isLate()).orElse(null);
		Optional<User> user = user(String.valueOf(credential), request)
			.filter((known) -> half == null || half.user() == known.id());
		if (user.isPresent()) {
			fullSignIn.finish(user.get(), half != null ? half : new HalfSignedIn(user.get().id(), user.get().username(),
					Instant.now(), remember != null, to, unsent), request, response);
		}
		else {
			request.setAttribute(SignInFailure.TROUBLE, new Trouble(HttpStatus.UNAUTHORIZED, "users.passkey.wrong", 0));
			request.setAttribute(SignInFirst.UNSENT, half == null ? unsent : half.unsent());
			request.setAttribute(SignInFailure.TO, half == null ? to : half.to());
			request.getRequestDispatcher(SignInFirst.PAGE).forward(request, response);
		}
	}

	private Optional<User> user(String credential, HttpServletRequest request) {
		try {
			return users.findByUsername(relyingParty.authenticate(credential, request)).filter(User::isActive);
		}
		catch (RelyingParty.RefusedException ex) {
			log.info("A passkey was refused: {}, {}", ex.getMessage(), String.valueOf(ex.getCause()));
			return Optional.empty();
		}
	}

}
