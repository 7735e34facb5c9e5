package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends a sign-in that was more than a password: in a new session, and back to work. */
@Component
class FullSignIn {

	private final Users users;

	private final Rights rights;

	private final SignInThrottle throttle;

	private final OwnSession session;

	private final RememberMe rememberMe;

	private final AfterSignIn afterSignIn;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	FullSignIn(Users users, Rights rights, SignInThrottle throttle, OwnSession session, RememberMe rememberMe,
			AfterSignIn afterSignIn, ApplicationEventPublisher events, TransactionOperations transaction) {
		this.users = users;
		this.rights = rights;
		this.throttle = throttle;
		this.session = session;
		this.rememberMe = rememberMe;
		this.afterSignIn = afterSignIn;
		this.events = events;
		this.transaction = transaction;
	}

	void finish(User user, HalfSignedIn half, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		HalfSignedIn.end(request);
		Authentication who = session.begin(rights.signedIn(user), request, response);
		if (half.remember()) {
			rememberMe.remember(user.id(), request, response);
		}
		transaction.executeWithoutResult((status) -> {
			throttle.succeeded(user.username(), request.getRemoteAddr());
			users.signedIn(user.id());
		});
		events.publishEvent(new InteractiveAuthenticationSuccessEvent(who, FullSignIn.class));
		afterSignIn.go(who, half.to(), half.unsent(), request, response);
	}

}
