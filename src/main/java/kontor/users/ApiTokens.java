package kontor.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.users.twofactor.SecondFactors;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which programs act for a user. */
@Component
@Transactional
class ApiTokens {

	private static final String PREFIX = "kontor_";

	private final JdbcClient jdbc;

	private final SecondFactorRoles secondFactorRoles;

	ApiTokens(JdbcClient jdbc, SecondFactorRoles secondFactorRoles) {
		this.jdbc = jdbc;
		this.secondFactorRoles = secondFactorRoles;
	}

	/** A token as its owner sees it, without its secret. */
	record Row(long id, String label, Scope widest, Instant createdAt, @Nullable Instant lastUsedAt,
			@Nullable Instant expiresAt) {

		public boolean isExpired() {
			return expiresAt != null && expiresAt.isBefore(Instant.now());
		}

	}

	/**
	 * @param lastDay the last day on which it works; null for no end
	 * @param scopes what it may; narrower ones come along
	 * @return the token, which nobody can find out later
	 */
	Secret create(long user, String label, @Nullable LocalDate lastDay, Set<Scope> scopes) {
		Secret secret = new Secret(PREFIX + Secret.create().text());
		jdbc.sql("""
				insert into api_tokens (user_id, label, secret_hash, expires_at, scopes)
				values (:user, :label, :hash, :end, :scopes)""")
			.param("user", user)
			.param("label", label)
			.param("hash", secret.hash())
			.param("scopes", Scope.upTo(scopes).stream().map(Scope::name).toArray(String[]::new))
			.param("end", lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime(),
					Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
		return secret;
	}

	/** A user's tokens, newest first. */
	@Transactional(readOnly = true)
	List<Row> of(long user) {
		return jdbc
			.sql("""
					select id, label, scopes[array_length(scopes, 1)] as widest, created_at, last_used_at, expires_at from api_tokens
					where user_id = :user order by id desc limit 200""")
			.param("user", user)
			.query(Row.class)
			.list();
	}

	/**
	 * @return false if the user has no such token
	 */
	boolean revoke(long id, long user) {
		return jdbc.sql("delete from api_tokens where id = :id and user_id = :user")
			.param("id", id)
			.param("user", user)
			.update() == 1;
	}

	/**
	 * Who the token speaks for, as he is now, and what it may.
	 */
	@Transactional(readOnly = true)
	Optional<Use> use(String token) {
		return jdbc
			.sql("""
					select t.id as token_id, t.last_used_at < now() - interval '1 minute' as stale, t.last_used_at, t.scopes,
						u.id, u.username, u.display_name, u.roles, u.language, u.theme, %s as proves_twice,
						exists (select from role_rights r where r.role = any (u.roles) and 'ALL' = any (r.reads)) as reads_all,
						exists (select from role_rights r where r.role = any (u.roles) and 'ALL' = any (r.writes)) as writes_all,
						array(select distinct f from role_rights r, unnest(r.figures) f where r.role = any (u.roles)) as figures
					from api_tokens t join users u on u.id = t.user_id
					where t.secret_hash = :hash and u.active and (t.expires_at is null or t.expires_at > now())"""
				.formatted(SecondFactors.HAS_ONE))
			.param("hash", new Secret(token).hash())
			.query((row, number) -> Use.of(row, secondFactorRoles))
			.optional();
	}

	/** Where it was not noted within a minute. */
	void note(Use use) {
		jdbc.sql("update api_tokens set last_used_at = now() where id = :id").param("id", use.token()).update();
	}

	/** A token in use. */
	record Use(long token, boolean unnoted, SignedIn who, Set<Scope> scopes) {

		static Use of(ResultSet row, SecondFactorRoles secondFactorRoles) throws SQLException {
			OffsetDateTime last = row.getObject("last_used_at", OffsetDateTime.class);
			Set<Role> roles = Set.copyOf(Rights.set(row, "roles", Role.class));
			Viewer viewer = new Viewer(row.getLong("id"), row.getString("display_name"), roles,
					row.getBoolean("reads_all"), row.getBoolean("writes_all"),
					Rights.set(row, "figures", Figures.class));
			boolean mustSetUp = secondFactorRoles.demand(roles) && !row.getBoolean("proves_twice");
			SignedIn who = new SignedIn(viewer, row.getString("username"), row.getString("language"),
					row.getString("theme"), Preferences.COMFORTABLE, StartPages.MY_DAY, mustSetUp);
			return new Use(row.getLong("token_id"), last == null || row.getBoolean("stale"), who,
					Rights.set(row, "scopes", Scope.class));
		}

	}

}
