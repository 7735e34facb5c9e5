package kontor.users;

import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/** Tells the log which addresses show tokens that open nothing: once a minute each. */
@Component
class TokenRefusals {

	/** Stands for the name of somebody unknown. */
	private static final String SOMEBODY = "API";

	private final SignInThrottle failures;

	private final AuthenticationEventPublisher events;

	TokenRefusals(SignInThrottle failures, AuthenticationEventPublisher events) {
		this.failures = failures;
		this.events = events;
	}

	void note(String address) {
		if (failures.failedNow(SOMEBODY, address)) {
			events.publishAuthenticationFailure(new BadCredentialsException("unknown token"),
					UsernamePasswordAuthenticationToken.unauthenticated(SOMEBODY, null));
		}
	}

}
