package kontor.users;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.util.Assert;

/**
 * Somebody who may sign in. The username never changes: sessions are found by it.
 */
@Entity
@Table(name = "users")
class User {

	static final String USERNAME = "[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}._@-]{0,59}";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	private String displayName;

	private @Nullable String passwordHash;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private Set<Role> roles;

	private boolean active = true;

	private String language = "de";

	private String theme = "auto";

	private String density = Preferences.COMFORTABLE;

	private String startPage = StartPages.MY_DAY;

	private String signature = "";

	@Column(insertable = false, updatable = false)
	private @Nullable Instant lastSignInAt;

	private Instant createdAt = Instant.now();

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected User() {
	}

	User(String username, String displayName, Set<Role> roles) {
		this.username = normalise(username);
		Assert.isTrue(this.username.matches(USERNAME), "not a username: " + username);
		this.displayName = displayName.strip();
		this.roles = requireSome(roles);
	}

	/** The form in which usernames are stored and compared. */
	static String normalise(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	void appoint(String displayName, Set<Role> roles) {
		this.displayName = displayName.strip();
		this.roles = requireSome(roles);
	}

	void prefer(String displayName, Preferences wanted) {
		this.displayName = displayName.strip();
		this.language = wanted.language();
		this.theme = wanted.theme();
		this.density = wanted.density();
		this.startPage = wanted.startPage();
		this.signature = wanted.signature();
	}

	void changePassword(String hash) {
		this.passwordHash = hash;
	}

	void deactivate() {
		this.active = false;
	}

	void activate() {
		this.active = true;
	}

	/** Refuses what was typed while somebody else saved. */
	User at(long expected) {
		if (version != expected) {
			throw new ObjectOptimisticLockingFailureException(User.class, id());
		}
		return this;
	}

	boolean isActiveAdmin() {
		return active && roles.contains(Role.ADMIN);
	}

	public long id() {
		Assert.state(id != null, "not stored yet");
		return id;
	}

	public String username() {
		return username;
	}

	public String displayName() {
		return displayName;
	}

	public Set<Role> roles() {
		return EnumSet.copyOf(roles);
	}

	public boolean isActive() {
		return active;
	}

	public String language() {
		return language;
	}

	public String theme() {
		return theme;
	}

	String density() {
		return density;
	}

	String startPage() {
		return startPage;
	}

	String signature() {
		return signature;
	}

	/** Null until the user has set one. */
	@Nullable String passwordHash() {
		return passwordHash;
	}

	public @Nullable Instant lastSignInAt() {
		return lastSignInAt;
	}

	public long version() {
		return version;
	}

	private static Set<Role> requireSome(Set<Role> roles) {
		Assert.notEmpty(roles, "a user needs a role");
		return EnumSet.copyOf(roles);
	}

}
