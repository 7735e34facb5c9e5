package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kontor.users.returning.SignInFirst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again and says why; needs no session for it. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	/** Request attribute: the message, a {@link SignInController.Trouble}. */
	static final String TROUBLE = "kontor.sign-in.trouble";

	/** Request attribute: where to go after sign-in. */
	static final String TO = "kontor.sign-in.to";

	private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException reason) throws IOException, ServletException {
		if (reason instanceof PasswordSignIn.SecondStepException next) {
			next.half(request.getParameter(RememberMe.PARAMETER) != null, request.getParameter("to"),
					request.getParameter("unsent"))
				.keep(request);
			response.sendRedirect("/login/code");
			return;
		}
		if (reason instanceof PasswordSignIn.WaitException wait) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.time().toSeconds() + 1));
			request.setAttribute(TROUBLE, mustWait(wait.time()));
		}
		else {
			request.setAttribute(TROUBLE, new SignInController.Trouble(HttpStatus.UNAUTHORIZED, key(reason), 0));
		}
		request.setAttribute(SignInFirst.UNSENT, request.getParameter("unsent"));
		request.getRequestDispatcher(SignInFirst.PAGE).forward(request, response);
	}

	private static String key(AuthenticationException reason) {
		if (reason instanceof BadCredentialsException) {
			return "users.sign-in.wrong";
		}
		log.error("Sign-in is not possible", reason);
		return "users.sign-in.impossible";
	}

	static SignInController.Trouble mustWait(Duration wait) {
		long seconds = wait.toSeconds() + 1;
		boolean brief = seconds < 90;
		return new SignInController.Trouble(HttpStatus.TOO_MANY_REQUESTS,
				brief ? "users.sign-in.wait.seconds" : "users.sign-in.wait.minutes",
				brief ? seconds : (seconds + 59) / 60);
	}

}
