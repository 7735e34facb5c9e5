package kontor.users;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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

	PasswordSignIn(Users users, Passwords passwords, SignInThrottle throttle, TransactionOperations transaction,
			Rights rights) {
		this.rights = rights;
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
		welcome(user.orElseThrow(), password, address);
		return token(rights.signedIn(user.get()), attempt);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private void welcome(User user, String password, String address) {
		String old = String.valueOf(user.passwordHash());
		String fresh = passwords.isOutdated(old) ? passwords.hash(password) : old;
		transaction.executeWithoutResult((status) -> {
			throttle.succeeded(user.username(), address);
			users.signedIn(user.id());
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
