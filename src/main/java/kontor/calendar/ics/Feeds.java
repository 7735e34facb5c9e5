package kontor.calendar.ics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import kontor.users.AccessEnded;
import kontor.users.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses under which other programs read a user's calendar. Only hashes are
 * stored.
 */
@Component
@Transactional
public class Feeds {

	/** A user has no more. */
	public static final int MOST = 50;

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
		Secret secret = Secret.create();
		int made = jdbc
			.sql("""
					insert into calendar_feeds (user_id, label, secret_hash)
					select :user, :label, :hash where (select count(*) from calendar_feeds where user_id = :user) < :most""")
			.param("user", user)
			.param("label", label.strip())
			.param("hash", secret.hash())
			.param("most", MOST)
			.update();
		return made == 1 ? Optional.of(secret.text()) : Optional.empty();
	}

	/**
	 * @return false if the user has no such address
	 */
	public boolean revoke(long id, long user) {
		return jdbc.sql("delete from calendar_feeds where id = ? and user_id = ?").params(id, user).update() == 1;
	}

	/** With the old password and the lost telephone go the addresses. */
	@EventListener
	void on(AccessEnded ended) {
		jdbc.sql("delete from calendar_feeds where user_id = ?").param(ended.userId()).update();
	}

	/**
	 * Whose calendar it opens; notes the use at most once an hour.
	 * @return empty for an unknown secret, or a user who may no longer sign in
	 */
	Optional<Long> user(String secret) {
		Optional<Use> use = jdbc.sql("""
				select f.id, f.user_id, coalesce(f.last_used_at < now() - interval '1 hour', true) as unnoted
				from calendar_feeds f join users u on u.id = f.user_id where f.secret_hash = ? and u.active""")
			.param(new Secret(secret).hash())
			.query(Records.of(Use.class))
			.optional();
		use.filter(Use::unnoted)
			.ifPresent((known) -> jdbc.sql("update calendar_feeds set last_used_at = now() where id = ?")
				.param(known.id())
				.update());
		return use.map(Use::userId);
	}

}
