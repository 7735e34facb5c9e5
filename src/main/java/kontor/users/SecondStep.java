package kontor.users;

import java.time.Duration;
import java.util.Optional;
import kontor.database.Vault;
import kontor.users.twofactor.AuthenticatorApps;
import kontor.users.twofactor.RecoveryCodes;
import kontor.users.twofactor.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Compares what somebody shows who has passed the password. Guessing is as slow as with
 * passwords: an account's failures are forgotten only when both steps are done.
 */
@Component
class SecondStep {

	private static final Logger log = LoggerFactory.getLogger(SecondStep.class);

	private final Users users;

	private final SignInThrottle throttle;

	private final SecondFactors factors;

	private final AuthenticatorApps apps;

	private final RecoveryCodes codes;

	private final AuthenticationEventPublisher events;

	SecondStep(Users users, SignInThrottle throttle, SecondFactors factors, AuthenticatorApps apps, RecoveryCodes codes,
			AuthenticationEventPublisher events) {
		this.users = users;
		this.throttle = throttle;
		this.factors = factors;
		this.apps = apps;
		this.codes = codes;
		this.events = events;
	}

	SecondFactors.State factors(HalfSignedIn half) {
		return factors.of(half.user());
	}

	/**
	 * Asks for leave to compare.
	 * @return how long to wait; empty if the attempt may go on
	 */
	Optional<Duration> begin(HalfSignedIn half, String address) {
		return throttle.begin(half.username(), address);
	}

	/**
	 * The user, if one of the two is right and his account is open.
	 */
	Optional<User> user(HalfSignedIn half, @Nullable String code, @Nullable String recoveryCode, String address) {
		Optional<User> user = users.findById(half.user()).filter(User::isActive);
		if (user.isPresent() && isRight(half, code, recoveryCode)) {
			return user;
		}
		failed(half, address);
		return Optional.empty();
	}

	void failed(HalfSignedIn half, String address) {
		throttle.failed(half.username(), address);
		events.publishAuthenticationFailure(new BadCredentialsException("wrong code"),
				UsernamePasswordAuthenticationToken.unauthenticated(half.username(), null));
	}

	private boolean isRight(HalfSignedIn half, @Nullable String code, @Nullable String recoveryCode) {
		try {
			return code != null && apps.accept(half.user(), code)
					|| recoveryCode != null && codes.accept(half.user(), recoveryCode);
		}
		catch (Vault.OtherKeyException ex) {
			log.error("Nobody can sign in with an app: {}", ex.getMessage());
			return false;
		}
	}

}
