package kontor.users;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a user changes about himself. */
@Component
@Transactional
class OwnAccount {

	private final Users users;

	private final Passwords passwords;

	private final Access access;

	private final UserNames names;

	private final SignInThrottle throttle;

	private final Rights rights;

	private final PasswordRule rule;

	OwnAccount(Users users, Passwords passwords, Access access, UserNames names, SignInThrottle throttle, Rights rights,
			PasswordRule rule) {
		this.rule = rule;
		this.rights = rights;
		this.users = users;
		this.passwords = passwords;
		this.access = access;
		this.names = names;
		this.throttle = throttle;
	}

	@Transactional(readOnly = true)
	User of(Viewer viewer) {
		return users.findById(viewer.id()).orElseThrow();
	}

	/**
	 * @return what the session is to keep from now on
	 */
	SignedIn prefer(Viewer viewer, AccountForm form) {
		User user = of(viewer);
		form.applyTo(user);
		names.forget();
		return rights.signedIn(user);
	}

	/** What the session is to keep of him now. */
	@Transactional(readOnly = true)
	public SignedIn signedIn(Viewer viewer) {
		return rights.signedIn(of(viewer));
	}

	/**
	 * Compares the password, as slowly as at sign-in.
	 * @return the code of what is wrong; empty if it is right
	 */
	Optional<String> refusal(Viewer viewer, String typed, String address) {
		User user = of(viewer);
		if (throttle.begin(user.username(), address).isPresent()) {
			return Optional.of("users.password.wait");
		}
		if (!passwords.match(typed, user.passwordHash())) {
			throttle.failed(user.username(), address);
			return Optional.of("users.password.wrong");
		}
		throttle.succeeded(user.username(), address);
		return Optional.empty();
	}

	/**
	 * @return the code of what is wrong with a new password; empty if it will do
	 */
	Optional<String> refusalOfNew(Viewer viewer, String password) {
		return rule.refusal(password, of(viewer).username());
	}

	/** Changes the password and ends everything but the session it is done in. */
	void changePassword(Viewer viewer, long version, String password, HttpSession session) {
		User user = of(viewer).at(version);
		user.changePassword(passwords.hash(password));
		access.endAll(user, session.getId());
	}

}
