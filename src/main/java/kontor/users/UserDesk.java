package kontor.users;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kontor.database.CommandFailure;
import kontor.users.twofactor.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the command line does with accounts; whoever can run it owns the database. */
@Component
@Transactional
class UserDesk {

	private final Users users;

	private final Passwords passwords;

	private final Access access;

	private final ApiTokens tokens;

	private final SignInThrottle throttle;

	private final Accounts accounts;

	private final SecondFactors factors;

	private final PasswordRule rule;

	UserDesk(Users users, Passwords passwords, Access access, ApiTokens tokens, SignInThrottle throttle,
			Accounts accounts, SecondFactors factors, PasswordRule rule) {
		this.rule = rule;
		this.factors = factors;
		this.users = users;
		this.passwords = passwords;
		this.access = access;
		this.tokens = tokens;
		this.throttle = throttle;
		this.accounts = accounts;
	}

	/**
	 * An account that may sign in now.
	 *
	 * @param password the password that was made up; null if the caller knows it
	 */
	record Made(String username, @Nullable String password) {

		Map<String, String> forJson() {
			Map<String, String> object = new LinkedHashMap<>(Map.of("username", username));
			if (password != null) {
				object.put("password", password);
			}
			return object;
		}

		String sentence() {
			return password == null ? username + " may sign in." : username + " may sign in with " + password;
		}

	}

	Made add(String username, String displayName, Set<Role> roles, @Nullable String password) {
		String chosen = password(username, password);
		accounts.create(username, displayName, roles, chosen);
		return new Made(User.normalise(username), password == null ? chosen : null);
	}

	Made resetPassword(String username, @Nullable String password) {
		User user = find(username);
		String chosen = password(user.username(), password);
		user.changePassword(passwords.hash(chosen));
		access.endAll(user, null);
		throttle.free(SignInThrottle.Kind.ACCOUNT, user.username());
		return new Made(user.username(), password == null ? chosen : null);
	}

	void resetSecondFactor(String username) {
		User user = find(username);
		factors.remove(user.id());
		access.endSessions(user, null);
		access.forgetBrowsers(user);
		throttle.free(SignInThrottle.Kind.ACCOUNT, user.username());
	}

	/**
	 * @param scopes null for all that the user may
	 */
	String token(String username, String label, @Nullable Set<Scope> scopes, @Nullable LocalDate lastDay) {
		User user = find(username);
		boolean admin = user.roles().contains(Role.ADMIN);
		if (scopes != null && scopes.contains(Scope.ADMIN) && !admin) {
			throw new CommandFailure(user.username() + " is no admin, so a token cannot be one either");
		}
		if (!user.isActive()) {
			throw new CommandFailure("The account " + user.username() + " is closed");
		}
		Set<Scope> all = EnumSet.of(admin ? Scope.ADMIN : Scope.WRITE);
		return tokens.create(user.id(), label, lastDay, scopes == null ? all : scopes).text();
	}

	private User find(String username) {
		return users.findByUsername(User.normalise(username))
			.orElseThrow(() -> new CommandFailure("There is no user " + username));
	}

	private String password(String username, @Nullable String typed) {
		String chosen = typed == null ? Secret.create().text().substring(0, 16) : typed;
		if (chosen.length() < Passwords.SHORTEST || chosen.length() > Passwords.LONGEST) {
			throw new CommandFailure(
					"A password has %d to %d letters".formatted(Passwords.SHORTEST, Passwords.LONGEST));
		}
		if (rule.refusal(chosen, username).isPresent()) {
			throw new CommandFailure("This password is guessed at once: it is common, or a name stands in it");
		}
		return chosen;
	}

}
