package kontor.users;

import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that open a door once, within a day. */
@Component
@Transactional
class OneTimeLinks {

	static final Duration VALID = Duration.ofHours(24);

	private static final String OPEN = " secret_hash = :hash and kind = :kind and expires_at > now()";

	private final JdbcClient jdbc;

	OneTimeLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A new way to set a password; the user's earlier links stop working. */
	Secret forPassword(User user) {
		jdbc.sql("delete from one_time_links where user_id = :user or expires_at < now()")
			.param("user", user.id())
			.update();
		return store("PASSWORD", user.id());
	}

	/** A new way to make the first admin; earlier ones stop working. */
	Secret forSetup() {
		jdbc.sql("delete from one_time_links where kind = 'SETUP'").update();
		return store("SETUP", null);
	}

	/** The user who may set a password by this link; it stays open. */
	@Transactional(readOnly = true)
	Optional<Long> userOf(String secret) {
		return jdbc.sql("select user_id from one_time_links where" + OPEN)
			.param("hash", new Secret(secret).hash())
			.param("kind", "PASSWORD")
			.query(Long.class)
			.optional();
	}

	@Transactional(readOnly = true)
	boolean isSetup(String secret) {
		return jdbc.sql("select count(*) from one_time_links where" + OPEN)
			.param("hash", new Secret(secret).hash())
			.param("kind", "SETUP")
			.query(Long.class)
			.single() == 1;
	}

	/** Closes the link; only one caller ever gets true. */
	boolean use(String kind, String secret) {
		return jdbc.sql("delete from one_time_links where" + OPEN)
			.param("hash", new Secret(secret).hash())
			.param("kind", kind)
			.update() == 1;
	}

	private Secret store(String kind, @Nullable Long user) {
		Secret secret = Secret.create();
		jdbc.sql("""
				insert into one_time_links (secret_hash, kind, user_id, expires_at)
				values (:hash, :kind, :user, now() + make_interval(secs => :seconds))""")
			.param("hash", secret.hash())
			.param("kind", kind)
			.param("user", user, Types.BIGINT)
			.param("seconds", VALID.toSeconds())
			.update();
		return secret;
	}

}
