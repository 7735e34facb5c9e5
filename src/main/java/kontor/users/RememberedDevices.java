package kontor.users;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.users.sessions.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers that stay signed in. Each use changes the secret; a secret that comes back
 * later was copied, and then nobody stays signed in by it.
 */
@Component
@Transactional
class RememberedDevices {

	static final Duration VALID = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Users users;

	RememberedDevices(JdbcClient jdbc, Users users) {
		this.jdbc = jdbc;
		this.users = users;
	}

	/**
	 * What the browser keeps.
	 *
	 * @param secret null where another request of the same moment has got it already
	 */
	record Ticket(String series, @Nullable Secret secret) {

	}

	/** A browser that came back. */
	record Return(User user, Ticket ticket) {

	}

	private record Device(long user, boolean current, boolean justReplaced) {

	}

	Ticket remember(long user, Origin origin) {
		Ticket ticket = new Ticket(Secret.create().text(), Secret.create());
		jdbc.sql("""
				insert into remembered_devices (series, user_id, secret_hash, expires_at, browser, system, address)
				values (:series, :user, :hash, now() + make_interval(secs => :seconds), :browser, :system, :address)""")
			.param("series", ticket.series())
			.param("user", user)
			.param("hash", ticket.secret().hash())
			.param("seconds", VALID.toSeconds())
			.param("browser", origin.browser())
			.param("system", origin.system())
			.param("address", origin.getRemoteAddress())
			.update();
		return ticket;
	}

	Optional<Return> comeBack(String series, String secret) {
		Optional<Device> device = find(series, secret);
		if (device.isPresent() && !device.get().current() && !device.get().justReplaced()) {
			forget(series);
			return Optional.empty();
		}
		return device.flatMap((known) -> users.findById(known.user()).filter(User::isActive))
			.map((user) -> new Return(user, device.get().current() ? renew(series) : new Ticket(series, null)));
	}

	void forget(String series) {
		jdbc.sql("delete from remembered_devices where series = :series").param("series", series).update();
	}

	/** A browser that stays signed in. */
	record Known(String series, @Nullable String browser, @Nullable String system, @Nullable String address,
			Instant createdAt, Instant usedAt) {

	}

	/** Last used first. */
	@Transactional(readOnly = true)
	public List<Known> of(long user) {
		return jdbc.sql("""
				select series, browser, system, address, created_at, used_at from remembered_devices
				where user_id = :user and expires_at > now() order by used_at desc""")
			.param("user", user)
			.query(Known.class)
			.list();
	}

	/** Forgets all browsers of a user but one. */
	void forgetOthers(long user, @Nullable String series) {
		jdbc.sql("delete from remembered_devices where user_id = :user and series <> :series")
			.param("user", user)
			.param("series", series == null ? "" : series)
			.update();
	}

	void tidy() {
		jdbc.sql("delete from remembered_devices where expires_at < now()").update();
	}

	private Optional<Device> find(String series, String secret) {
		return jdbc.sql("""
				select user_id as "user", secret_hash = :hash as current,
					coalesce(previous_hash = :hash and used_at > now() - interval '1 minute', false) as just_replaced
				from remembered_devices where series = :series and expires_at > now() for update""")
			.param("hash", new Secret(secret).hash())
			.param("series", series)
			.query(Device.class)
			.optional();
	}

	private Ticket renew(String series) {
		Secret secret = Secret.create();
		jdbc.sql("""
				update remembered_devices set previous_hash = secret_hash, secret_hash = :hash, used_at = now(),
					expires_at = now() + make_interval(secs => :seconds)
				where series = :series""")
			.param("hash", secret.hash())
			.param("seconds", VALID.toSeconds())
			.param("series", series)
			.update();
		return new Ticket(series, secret);
	}

}
