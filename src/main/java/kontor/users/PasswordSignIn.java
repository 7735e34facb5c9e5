package kontor.users;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kontor.users.twofactor.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks name and password. No connection is held while the hash is computed. */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final Users users;

	private final Passwords passwords;

	private final SignInThrottle throttle;

	private final TransactionOperations transaction;

	private final Rights rights;

	private final SecondFactors factors;

	PasswordSignIn(Users users, Passwords passwords, SignInThrottle throttle, TransactionOperations transaction,
			Rights rights, SecondFactors factors) {
		this.rights = rights;
		this.factors = factors;
		this.users = users;
		this.passwords = passwords;
		this.throttle = throttle;
		this.transaction = transaction;
	}

	/** The account or the address has to wait. */
	static class WaitException extends LockedException {

		private final Duration wait;

		WaitException(Duration wait) {
			super("wait " + wait.toSeconds() + " s");
			this.wait = wait;
		}

		Duration time() {
			return wait;
		}

	}

	/** The password is right, and not enough. */
	static class SecondStepException extends AuthenticationException {

		private final long user;

		private final String username;

		SecondStepException(User user) {
			super("needs a second factor");
			this.user = user.id();
			this.username = user.username();
		}

		HalfSignedIn half(boolean remember, @Nullable String to, @Nullable String unsent) {
			return new HalfSignedIn(user, username, Instant.now(), remember, to, unsent);
		}

	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = User.normalise(attempt.getName());
		String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
		throttle.begin(username, address).ifPresent((wait) -> {
			throw new WaitException(wait);
		});
		Optional<User> user = users.findByUsername(username).filter(User::isActive);
		String password = String.valueOf(attempt.getCredentials());
		if (!passwords.match(password, user.map(User::passwordHash).orElse(null))) {
			throttle.failed(username, address);
			throw new BadCredentialsException("wrong name or password");
		}
		boolean half = factors.isOn(user.orElseThrow().id());
		welcome(user.get(), password, address, half);
		if (half) {
			throw new SecondStepException(user.get());
		}
		return token(rights.signedIn(user.get()), attempt);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private void welcome(User user, String password, String address, boolean half) {
		String old = String.valueOf(user.passwordHash());
		String fresh = passwords.isOutdated(old) ? passwords.hash(password) : old;
		transaction.executeWithoutResult((status) -> {
			if (half) {
				throttle.passed(user.username(), address);
			}
			else {
				throttle.succeeded(user.username(), address);
				users.signedIn(user.id());
			}
			if (!fresh.equals(old)) {
				users.upgradeHash(user.id(), old, fresh);
			}
		});
	}

	private static Authentication token(SignedIn who, Authentication attempt) {
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(who, null,
				who.authorities());
		token.setDetails(attempt.getDetails());
		return token;
	}

}
