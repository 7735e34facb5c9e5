package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import kontor.users.twofactor.RelyingParty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Compares a passkey. One that is wrong counts and is noted as a wrong password is; where
 * nobody has said who he is, it counts at his address.
 */
@Component
class PasskeyStep {

	private static final Logger log = LoggerFactory.getLogger(PasskeyStep.class);

	/** Stands for the name of somebody unknown. */
	private static final String SOMEBODY = "Passkey";

	private final RelyingParty relyingParty;

	private final Users users;

	private final SecondStep secondStep;

	private final SignInThrottle throttle;

	private final AuthenticationEventPublisher events;

	PasskeyStep(RelyingParty relyingParty, Users users, SecondStep secondStep, SignInThrottle throttle,
			AuthenticationEventPublisher events) {
		this.relyingParty = relyingParty;
		this.users = users;
		this.secondStep = secondStep;
		this.throttle = throttle;
		this.events = events;
	}

	/**
	 * Asks for leave to begin a session for the question. Who has one asks in that.
	 * @return how long to wait; empty if the attempt may go on
	 */
	Optional<Duration> beginAsking(HttpServletRequest request) {
		return request.getSession(false) == null ? throttle.begin(request.getRemoteAddr()) : Optional.empty();
	}

	/** The same to compare the answer. */
	Optional<Duration> begin(@Nullable HalfSignedIn half, String address) {
		return half == null ? throttle.begin(address) : secondStep.begin(half, address);
	}

	/** The user, if the passkey is his and his account is open. */
	Optional<User> user(String credential, @Nullable HalfSignedIn half, HttpServletRequest request) {
		Optional<User> user = shown(credential, request).filter(User::isActive)
			.filter((known) -> half == null || half.user() == known.id());
		if (user.isEmpty()) {
			failed(half, request.getRemoteAddr());
		}
		else if (half == null) {
			// the one that the question counted
			throttle.forgive(request.getRemoteAddr());
		}
		return user;
	}

	private Optional<User> shown(String credential, HttpServletRequest request) {
		try {
			return users.findByUsername(relyingParty.authenticate(credential, request));
		}
		catch (RelyingParty.RefusedException ex) {
			log.info("A passkey was refused: {}, {}", ex.getMessage(), String.valueOf(ex.getCause()));
			return Optional.empty();
		}
	}

	private void failed(@Nullable HalfSignedIn half, String address) {
		if (half != null) {
			secondStep.failed(half, address);
		}
		else {
			throttle.failed(SOMEBODY, address);
			events.publishAuthenticationFailure(new BadCredentialsException("no passkey that counts"),
					UsernamePasswordAuthenticationToken.unauthenticated(SOMEBODY, null));
		}
	}

}
