package kontor.users;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts, as other modules need them.
 */
@Component
public class Accounts {

	private final Users users;

	private final Passwords passwords;

	private final UserNames names;

	private final Rights rights;

	private final Teams teams;

	Accounts(Users users, Passwords passwords, UserNames names, Rights rights, Teams teams) {
		this.teams = teams;
		this.rights = rights;
		this.users = users;
		this.passwords = passwords;
		this.names = names;
	}

	/**
	 * Creates an active account.
	 * @param username letters, digits and . _ - @; stored in lower case
	 * @param displayName the name that colleagues read
	 * @param roles at least one
	 * @param password in plain text; null for an account that cannot sign in until it has
	 * got one
	 * @return the new user's id
	 * @throws IllegalArgumentException if the name is taken or has not the right form
	 */
	@Transactional
	public long create(String username, String displayName, Set<Role> roles, @Nullable String password) {
		return createHashed(username, displayName, roles, password == null ? null : passwords.hash(password));
	}

	/** Whether anybody has an account yet. */
	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return users.count() == 0;
	}

	@Transactional(readOnly = true)
	public Optional<UserName> find(long id) {
		return users.findById(id).map(Accounts::name);
	}

	/**
	 * @param username in any case
	 */
	@Transactional(readOnly = true)
	public Optional<UserName> find(String username) {
		return users.findByUsername(User.normalise(username)).map(Accounts::name);
	}

	/**
	 * Puts users into a new team.
	 * @param name nobody else's
	 */
	@Transactional
	public void createTeam(String name, Collection<Long> members) {
		teams.found(name, Set.copyOf(members));
	}

	/**
	 * A user as queries need him, for work that is done in his name later.
	 * @return empty where there is no such user
	 */
	@Transactional(readOnly = true)
	public Optional<Viewer> viewer(long id) {
		return users.findById(id).map((user) -> rights.signedIn(user).viewer());
	}

	/** What stands below what this user writes; empty if nothing does. */
	@Transactional(readOnly = true)
	public String signature(long id) {
		return users.findById(id).map(User::signature).orElse("");
	}

	/**
	 * Everybody who may own a customer: active accounts, by name, 500 at most. Answered
	 * from memory; a change elsewhere shows within half a minute.
	 */
	public List<UserName> active() {
		return names.active();
	}

	/** Everybody who has left: closed accounts, in the same way. */
	public List<UserName> closed() {
		return names.closed();
	}

	/**
	 * The names of these users, also of those who have left.
	 * @param ids null ones are passed over
	 * @return names by id; unknown ids are missing. Mostly answered from memory, else
	 * with one statement.
	 */
	public Map<Long, String> names(Collection<@Nullable Long> ids) {
		return names.of(ids);
	}

	private long createHashed(String username, String displayName, Set<Role> roles, @Nullable String hash) {
		User user = new User(username, displayName, roles);
		if (users.existsByUsername(user.username())) {
			throw new IllegalArgumentException("The user name " + user.username() + " is taken");
		}
		if (hash != null) {
			user.changePassword(hash);
		}
		long id = users.save(user).id();
		names.forget();
		return id;
	}

	private static UserName name(User user) {
		return new UserName(user.id(), user.displayName());
	}

}
