package kontor.users.twofactor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether and by what a user proves himself besides the password. */
@Component
@Transactional
public class SecondFactors {

	/** Whether {@code u.id} has one. */
	public static final String HAS_ONE = """
			(exists (select from authenticator_apps a where a.user_id = u.id and a.secret is not null)
				or exists (select from passkeys p where p.user_id = u.id))""";

	private final JdbcClient jdbc;

	private final AuthenticatorApps apps;

	private final RecoveryCodes codes;

	private final Passkeys passkeys;

	SecondFactors(JdbcClient jdbc, AuthenticatorApps apps, RecoveryCodes codes, Passkeys passkeys) {
		this.passkeys = passkeys;
		this.jdbc = jdbc;
		this.apps = apps;
		this.codes = codes;
	}

	/**
	 * What a user has.
	 *
	 * @param appSince since when an app shows him codes; null for none
	 * @param passkeys how many he has
	 * @param codesLeft recovery codes that still work
	 */
	public record State(@Nullable Instant appSince, int passkeys, int codesLeft) {

		public boolean isOn() {
			return appSince != null || passkeys > 0;
		}

	}

	@Transactional(readOnly = true)
	public State of(long user) {
		return jdbc
			.sql("""
					select (select confirmed_at from authenticator_apps where user_id = :user) as app_since,
						(select count(*) from passkeys where user_id = :user) as passkeys,
						coalesce((select cardinality(code_hashes) from recovery_codes where user_id = :user), 0) as codes_left""")
			.param("user", user)
			.query(State.class)
			.single();
	}

	@Transactional(readOnly = true)
	public boolean isOn(long user) {
		return of(user).isOn();
	}

	/** From now on the password is enough. */
	public void remove(long user) {
		apps.remove(user);
		codes.remove(user);
		passkeys.removeAll(user);
	}

}
