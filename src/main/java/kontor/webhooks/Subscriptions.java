package kontor.webhooks;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.database.Vault;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of what. */
@Component
@Transactional
class Subscriptions {

	/** More waiting messages are not counted. */
	static final int COUNTED = 1000;

	private static final String SELECT = """
			select s.*, l.failing_since, l.last_success_at,
				(select count(*) from (select from webhook_deliveries d where d.subscription_id = s.id and d.state = 'WAITING'
					limit %d) w) as waiting
			from webhook_subscriptions s join webhook_lanes l on l.subscription_id = s.id """
		.formatted(COUNTED) + " ";

	private final JdbcClient jdbc;

	private final Vault vault;

	private final WantedEvents wanted;

	Subscriptions(JdbcClient jdbc, Vault vault, WantedEvents wanted) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.wanted = wanted;
	}

	/**
	 * A subscription as it is made.
	 *
	 * @param secret is shown now and never again
	 */
	record Made(long id, String secret) {

	}

	@Transactional(readOnly = true)
	public List<Subscription> all() {
		return jdbc.sql(SELECT + "order by lower(s.name), s.id").query(Subscriptions::subscription).list();
	}

	@Transactional(readOnly = true)
	public Optional<Subscription> find(long id) {
		return jdbc.sql(SELECT + "where s.id = ?").param(id).query(Subscriptions::subscription).optional();
	}

	public Made create(SubscriptionForm form, Viewer by) {
		long id = jdbc.sql("select nextval(pg_get_serial_sequence('webhook_subscriptions', 'id'))")
			.query(Long.class)
			.single();
		Made made = new Made(id, Signature.newSecret());
		jdbc.sql("""
				insert into webhook_subscriptions (id, name, url, events, own_network, secret, created_by)
				values (:id, :name, :url, :events, :own, :secret, :by)""")
			.param("id", id)
			.param("name", form.getName())
			.param("url", form.getUrl())
			.param("events", texts(form.getEvents()))
			.param("own", form.isOwnNetwork())
			.param("secret", sealed(made))
			.param("by", by.id())
			.update();
		jdbc.sql("insert into webhook_lanes (subscription_id, target) values (?, ?)")
			.params(id, form.target().label())
			.update();
		wanted.forgetAfterCommit();
		return made;
	}

	/**
	 * Begins anew: what failed until now does not count.
	 * @throws NotFoundException where there is none
	 * @throws OptimisticLockingFailureException where somebody changed it since
	 */
	public void change(long id, SubscriptionForm form) {
		find(id).orElseThrow(NotFoundException::new);
		int changed = jdbc.sql("""
				update webhook_subscriptions set name = :name, url = :url, events = :events, own_network = :own,
					state = :state, version = version + 1 where id = :id and version = :version""")
			.param("id", id)
			.param("version", form.getVersion())
			.param("name", form.getName())
			.param("url", form.getUrl())
			.param("events", texts(form.getEvents()))
			.param("own", form.isOwnNetwork())
			.param("state", (form.isActive() ? Subscription.State.ACTIVE : Subscription.State.OFF).name())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Webhook " + id + " has changed");
		}
		jdbc.sql("""
				update webhook_lanes set target = ?, failures = 0, failing_since = null, rest_until = null
				where subscription_id = ?""").params(form.target().label(), id).update();
		wanted.forgetAfterCommit();
	}

	/** With its log, which goes last: whoever sends meanwhile has the lane first, too. */
	public void delete(long id) {
		jdbc.sql("select from webhook_subscriptions where id = ? for update").param(id).query().listOfRows();
		jdbc.sql("delete from webhook_lanes where subscription_id = ?").param(id).update();
		if (jdbc.sql("delete from webhook_subscriptions where id = ?").param(id).update() == 0) {
			throw new NotFoundException();
		}
		wanted.forgetAfterCommit();
	}

	/** The old secret counts no more from now on. */
	public Made renewSecret(long id) {
		Made made = new Made(id, Signature.newSecret());
		int changed = jdbc.sql("update webhook_subscriptions set secret = ?, version = version + 1 where id = ?")
			.params(sealed(made), id)
			.update();
		if (changed == 0) {
			throw new NotFoundException();
		}
		return made;
	}

	/**
	 * @throws NotFoundException where the subscription is gone
	 * @throws Vault.OtherKeyException where this machine cannot read it
	 */
	@Transactional(readOnly = true)
	public String secret(long id) {
		byte[] sealed = jdbc.sql("select secret from webhook_subscriptions where id = ?")
			.param(id)
			.query(byte[].class)
			.optional()
			.orElseThrow(NotFoundException::new);
		return new String(vault.open(sealed, purpose(id)), StandardCharsets.UTF_8);
	}

	/** Nothing has arrived for days: nobody is served by trying on. */
	public void stopIfHopeless(long id) {
		int stopped = jdbc.sql("""
				update webhook_subscriptions s set state = 'FAILED', version = version + 1
				where id = ? and state = 'ACTIVE' and exists (select from webhook_lanes l where l.subscription_id = s.id
					and l.failing_since < now() - make_interval(secs => ?))""")
			.params(id, (double) Pauses.PATIENCE.toSeconds())
			.update();
		if (stopped > 0) {
			wanted.forgetAfterCommit();
		}
	}

	/** Names of those that Kontor has stopped. */
	@Transactional(readOnly = true)
	public List<String> stopped() {
		return jdbc.sql("select name from webhook_subscriptions where state = 'FAILED' order by lower(name), id")
			.query(String.class)
			.list();
	}

	private byte[] sealed(Made made) {
		return vault.seal(made.secret().getBytes(StandardCharsets.UTF_8), purpose(made.id()));
	}

	private static String purpose(long id) {
		return "webhook:" + id;
	}

	private static String[] texts(Set<EventKind> events) {
		return EnumSet.copyOf(events).stream().map(EventKind::text).toArray(String[]::new);
	}

	private static Subscription subscription(ResultSet row, int number) throws SQLException {
		EnumSet<EventKind> events = EnumSet.noneOf(EventKind.class);
		Arrays.stream((String[]) row.getArray("events").getArray()).map(EventKind::of).forEach(events::add);
		return new Subscription(row.getLong("id"), row.getString("name"), row.getString("url"), events,
				row.getBoolean("own_network"), Subscription.State.valueOf(row.getString("state")),
				row.getLong("version"), moment(row, "failing_since"), moment(row, "last_success_at"),
				row.getLong("waiting"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return value == null ? null : value.toInstant();
	}

}
