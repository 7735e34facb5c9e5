package kontor.calendar.ics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses under which other programs read a user's calendar. Only hashes are
 * stored; 256 random bits need no slow one.
 */
@Component
@Transactional
public class Feeds {

	/** A user has no more. */
	public static final int MOST = 50;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	Feeds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An address as its owner sees it, without its secret. */
	public record Row(long id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {

	}

	private record Use(long id, long userId, boolean unnoted) {

	}

	/** A user's addresses, newest first. */
	@Transactional(readOnly = true)
	public List<Row> of(long user) {
		return jdbc
			.sql("select id, label, created_at, last_used_at from calendar_feeds where user_id = ? order by id desc")
			.param(user)
			.query(Records.of(Row.class))
			.list();
	}

	/**
	 * @return the secret, which nobody can find out later; empty where there are too many
	 */
	public Optional<String> create(long user, String label) {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		int made = jdbc
			.sql("""
					insert into calendar_feeds (user_id, label, secret_hash)
					select :user, :label, :hash where (select count(*) from calendar_feeds where user_id = :user) < :most""")
			.param("user", user)
			.param("label", label.strip())
			.param("hash", hash(secret))
			.param("most", MOST)
			.update();
		return made == 1 ? Optional.of(secret) : Optional.empty();
	}

	/**
	 * @return false if the user has no such address
	 */
	public boolean revoke(long id, long user) {
		return jdbc.sql("delete from calendar_feeds where id = ? and user_id = ?").params(id, user).update() == 1;
	}

	/**
	 * Whose calendar it opens; notes the use at most once an hour.
	 * @return empty for an unknown secret, or a user who may no longer sign in
	 */
	Optional<Long> user(String secret) {
		Optional<Use> use = jdbc.sql("""
				select f.id, f.user_id, coalesce(f.last_used_at < now() - interval '1 hour', true) as unnoted
				from calendar_feeds f join users u on u.id = f.user_id where f.secret_hash = ? and u.active""")
			.param(hash(secret))
			.query(Records.of(Use.class))
			.optional();
		use.filter(Use::unnoted)
			.ifPresent((known) -> jdbc.sql("update calendar_feeds set last_used_at = now() where id = ?")
				.param(known.id())
				.update());
		return use.map(Use::userId);
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
