package kontor.users.twofactor;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import kontor.database.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The apps that show codes; one a user. A code that was right once never is again. */
@Component
@Transactional
public class AuthenticatorApps {

	private final JdbcClient jdbc;

	private final Vault vault;

	AuthenticatorApps(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	private record App(byte @Nullable [] secret, byte @Nullable [] pending) {

	}

	/** Makes a new secret; an app that works already goes on until the new one does. */
	public void prepare(long user) {
		jdbc.sql("""
				insert into authenticator_apps (user_id, pending) values (:user, :pending)
				on conflict (user_id) do update set pending = excluded.pending""")
			.param("user", user)
			.param("pending", vault.seal(Totp.newSecret(), purpose(user)))
			.update();
	}

	/** The secret that waits for its first code. */
	@Transactional(readOnly = true)
	public Optional<byte[]> pending(long user) {
		return find(user).map(App::pending).map((sealed) -> vault.open(sealed, purpose(user)));
	}

	/**
	 * Takes the app into use if it shows the right code.
	 * @return false if it does not
	 */
	public boolean confirm(long user, String typed) {
		Optional<byte[]> secret = pending(user);
		OptionalLong step = secret.isEmpty() ? OptionalLong.empty()
				: Totp.stepOf(secret.get(), digits(typed), Instant.now());
		return step.isPresent() && jdbc.sql("""
				update authenticator_apps set secret = pending, pending = null, last_step = :step, confirmed_at = now()
				where user_id = :user and pending is not null""")
			.param("step", step.getAsLong())
			.param("user", user)
			.update() == 1;
	}

	/**
	 * Uses a code up.
	 * @return false if it is wrong or used up already
	 */
	public boolean accept(long user, String typed) {
		Optional<byte[]> sealed = find(user).map(App::secret);
		if (sealed.isEmpty()) {
			return false;
		}
		OptionalLong step = Totp.stepOf(vault.open(sealed.get(), purpose(user)), digits(typed), Instant.now());
		return step.isPresent() && jdbc
			.sql("update authenticator_apps set last_step = :step where user_id = :user and last_step < :step")
			.param("step", step.getAsLong())
			.param("user", user)
			.update() == 1;
	}

	void remove(long user) {
		jdbc.sql("delete from authenticator_apps where user_id = :user").param("user", user).update();
	}

	private Optional<App> find(long user) {
		return jdbc.sql("select secret, pending from authenticator_apps where user_id = :user")
			.param("user", user)
			.query((row, number) -> new App(row.getBytes("secret"), row.getBytes("pending")))
			.optional();
	}

	/** People type the gap in the middle, too. */
	private static String digits(String typed) {
		return typed.replaceAll("\\s", "");
	}

	private static String purpose(long user) {
		return "authenticator-app:" + user;
	}

}
