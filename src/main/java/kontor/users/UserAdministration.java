package kontor.users;

import java.util.List;
import java.util.Optional;
import kontor.users.twofactor.SecondFactors;
import kontor.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What admins do with accounts. Somebody who loses a role or the account loses what is
 * open at once; there is always an admin left.
 */
@Component
@Transactional
class UserAdministration {

	private final Users users;

	private final Access access;

	private final OneTimeLinks links;

	private final UserNames names;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final PasswordRule rule;

	private final ApplicationEventPublisher events;

	UserAdministration(Users users, Access access, OneTimeLinks links, UserNames names, Passwords passwords,
			SecondFactors factors, PasswordRule rule, ApplicationEventPublisher events) {
		this.events = events;
		this.rule = rule;
		this.factors = factors;
		this.users = users;
		this.access = access;
		this.links = links;
		this.names = names;
		this.passwords = passwords;
	}

	/** The change would leave nobody who can manage users. */
	static class LastAdminException extends RuntimeException {

	}

	@Transactional(readOnly = true)
	List<User> all() {
		return users.all();
	}

	@Transactional(readOnly = true)
	User user(long id) {
		return users.findById(id).orElseThrow(NotFoundException::new);
	}

	@Transactional(readOnly = true)
	boolean isTaken(String username) {
		return users.existsByUsername(User.normalise(username));
	}

	User create(UserForm form) {
		names.forget();
		return users.save(form.toUser());
	}

	/**
	 * Sessions end if the roles change; tokens have the new roles with their next use.
	 */
	void appoint(long id, UserForm form) {
		List<Long> admins = users.lockActiveAdmins();
		User user = user(id).at(form.getVersion());
		boolean sameRoles = user.roles().equals(form.getRoles());
		boolean wasAdmin = user.isActiveAdmin();
		form.applyTo(user);
		requireAdmin(admins, user, wasAdmin);
		names.forget();
		if (!sameRoles) {
			access.endSessions(user, null);
		}
	}

	void deactivate(long id, long version) {
		List<Long> admins = users.lockActiveAdmins();
		User user = user(id).at(version);
		boolean wasAdmin = user.isActiveAdmin();
		user.deactivate();
		requireAdmin(admins, user, wasAdmin);
		access.endAll(user, null);
		names.forget();
	}

	void activate(long id, long version) {
		user(id).at(version).activate();
		names.forget();
	}

	@Transactional(readOnly = true)
	SecondFactors.State secondFactor(long id) {
		return factors.of(id);
	}

	/**
	 * The password is enough until he sets up another. What he has lost may be signed in,
	 * so he signs in again everywhere.
	 */
	void resetSecondFactor(long id) {
		User user = user(id);
		factors.remove(id);
		access.endSessions(user, null);
		access.forgetBrowsers(user);
	}

	/** A link by which the user sets a password; the old one works until then. */
	Secret invite(long id) {
		return links.forPassword(user(id));
	}

	/**
	 * @return the code of what is wrong with a new password; empty if it will do
	 */
	@Transactional(readOnly = true)
	Optional<String> refusal(String link, String password) {
		return links.userOf(link).flatMap(users::findById).flatMap((user) -> rule.refusal(password, user.username()));
	}

	/**
	 * @return false if the link has been used meanwhile
	 */
	boolean setPassword(String link, String password) {
		User user = links.userOf(link).flatMap(users::findById).filter(User::isActive).orElse(null);
		if (user == null) {
			return false;
		}
		events.publishEvent(new LinkUsed(user.id()));
		if (!links.use("PASSWORD", link)) {
			return false;
		}
		user.changePassword(passwords.hash(password));
		access.endAll(user, null);
		return true;
	}

	private static void requireAdmin(List<Long> admins, User user, boolean wasAdmin) {
		boolean another = admins.stream().anyMatch((id) -> id != user.id());
		if (wasAdmin && !user.isActiveAdmin() && !another) {
			throw new LastAdminException();
		}
	}

}
