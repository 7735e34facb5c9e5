package kontor.webhooks;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.database.Records;
import kontor.web.Cursor;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, and what is to be. */
@Component
@Transactional
class Deliveries {

	private static final int PAGE = 50;

	private static final int KEPT_DAYS = 30;

	private static final int PURGED_AT_ONCE = 10_000;

	private static final String NEW = """
			insert into webhook_deliveries (subscription_id, event, %s)
			select s.id, h.event, %s from unnest(cast(:events as text[]), cast(:ids as bigint[]), cast(:gone as bigint[]))
				with ordinality as h (event, id, gone, place) join webhook_subscriptions s on s.state = 'ACTIVE' and h.event = any (s.events)
				%s order by h.place for key share of s""";

	/** The lane before its message, as who takes a subscription away has it. */
	private static final String TRIED = """
			with lane as (select l.subscription_id from webhook_lanes l join webhook_deliveries d on d.subscription_id = l.subscription_id
					where d.id = :id for update of l),
				tried as (update webhook_deliveries d set attempts = d.attempts + 1, tried_at = now(), %s
					from lane where d.id = :id and d.subscription_id = lane.subscription_id and d.state = 'WAITING'
					returning d.subscription_id, d.event)
			update webhook_lanes l set %s
			from tried where l.subscription_id = tried.subscription_id""";

	private final JdbcClient jdbc;

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A message whose time has come. */
	record Due(long id, UUID delivery, String event, @Nullable Long customerId, @Nullable Long interactionId,
			@Nullable Long goneId, Instant occurredAt, int attempts) {

		boolean isPing() {
			return event.equals(EventKind.PING);
		}

	}

	/** A message in the log. */
	record Row(long id, UUID delivery, String event, @Nullable Long customerId, @Nullable Long interactionId,
			Instant occurredAt, String state, int attempts, @Nullable Instant nextAttemptAt, @Nullable Instant triedAt,
			@Nullable Integer status, @Nullable Problem problem, @Nullable Integer millis, @Nullable String answer) {

		public boolean isWaiting() {
			return state.equals("WAITING");
		}

		/** Wanted this very moment. */
		boolean isUnderWay() {
			return nextAttemptAt != null && attempts == 0 && nextAttemptAt.isAfter(Instant.now().minusSeconds(60));
		}

		/** The status as text, for numbers are written with dots. */
		public String code() {
			return String.valueOf(status);
		}

		/** The page of what it is about. */
		public @Nullable String path() {
			if (interactionId != null) {
				return "/history/" + interactionId;
			}
			return customerId == null ? null : "/customers/" + customerId;
		}

	}

	/** Customers that are not there any more are passed over. */
	public void ofCustomers(List<Happenings.Happening> happenings) {
		write(NEW.formatted("customer_id, gone_id", "c.id, h.gone", "join customers c on c.id = h.id"), happenings);
	}

	public void ofInteractions(List<Happenings.Happening> happenings) {
		write(NEW.formatted("interaction_id", "i.id", "join interactions i on i.id = h.id"), happenings);
	}

	public void ofGone(List<Happenings.Happening> happenings) {
		write(NEW.formatted("gone_id", "h.id", ""), happenings);
	}

	private void write(String sql, List<Happenings.Happening> happenings) {
		if (!happenings.isEmpty()) {
			jdbc.sql(sql)
				.param("events", happenings.stream().map(Happenings.Happening::event).toArray(String[]::new))
				.param("ids", happenings.stream().map(Happenings.Happening::id).toArray(Long[]::new))
				.param("gone", happenings.stream().map(Happenings.Happening::goneId).toArray(Long[]::new))
				.update();
		}
	}

	/** Where a person works. */
	@Transactional(readOnly = true)
	public List<Long> customersOf(long person) {
		return jdbc.sql("select distinct customer_id from affiliations where person_id = ?")
			.param(person)
			.query(Long.class)
			.list();
	}

	public void ping(long subscription) {
		jdbc.sql("""
				insert into webhook_deliveries (subscription_id, event)
				select id, ? from webhook_subscriptions where id = ? for key share""")
			.params(EventKind.PING, subscription)
			.update();
	}

	/** In the order in which things happened; what is tried again comes by its time. */
	@Transactional(readOnly = true)
	public List<Due> due(long subscription, int limit) {
		return jdbc.sql("""
				select d.* from webhook_deliveries d join webhook_subscriptions s on s.id = d.subscription_id
				where d.subscription_id = ? and d.state = 'WAITING' and d.next_attempt_at <= now()
					and (s.state = 'ACTIVE' or d.event = 'ping') order by d.next_attempt_at, d.id limit ?""")
			.params(subscription, limit)
			.query(Records.of(Due.class))
			.list();
	}

	/** Only a test keeps the answer: that of others may repeat what was sent. */
	public void succeeded(Due due, Answer answer) {
		jdbc.sql(TRIED.formatted(
				"state = 'DONE', next_attempt_at = null, status = :status, problem = null, millis = :millis, answer = :answer",
				"failures = 0, failing_since = null, rest_until = null, last_success_at = now()"))
			.param("id", due.id())
			.param("status", answer.status(), Types.INTEGER)
			.param("millis", answer.millis())
			.param("answer", due.isPing() ? answer.text() : null, Types.VARCHAR)
			.update();
	}

	/**
	 * @param pause until it is tried again; null: it is given up
	 * @param rest until anything is sent there again
	 */
	public void failed(Due due, Answer answer, @Nullable Duration pause, Duration rest) {
		jdbc.sql(TRIED.formatted("""
				state = :state, next_attempt_at = now() + make_interval(secs => :pause), status = :status,
					problem = :problem, millis = :millis, answer = :answer""", """
				failures = failures + 1, failing_since = coalesce(failing_since, now()), last_failure_at = now(),
					rest_until = now() + make_interval(secs => :rest)""") + " and tried.event <> 'ping'")
			.param("id", due.id())
			.param("state", pause == null ? "GIVEN_UP" : "WAITING")
			.param("pause", pause == null ? null : (double) pause.toSeconds(), Types.DOUBLE)
			.param("status", answer.status(), Types.INTEGER)
			.param("problem", String.valueOf(answer.problem()))
			.param("millis", answer.millis())
			.param("answer", answer.text(), Types.VARCHAR)
			.param("rest", (double) rest.toSeconds())
			.update();
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public Slice<Row> log(long subscription, boolean failed, @Nullable String after) {
		Cursor cursor = Cursor.read(after, 1);
		String where = (failed ? " and problem is not null" : "") + (cursor == null ? "" : " and id < :after");
		var query = jdbc
			.sql("select * from webhook_deliveries where subscription_id = :subscription" + where
					+ " order by id desc limit " + (PAGE + 1))
			.param("subscription", subscription);
		List<Row> rows = (cursor == null ? query : query.param("after", number(cursor))).query(Records.of(Row.class))
			.list();
		return Slice.of(rows, PAGE, (row) -> Cursor.of(row.id()));
	}

	private static long number(Cursor cursor) {
		try {
			return cursor.number(0);
		}
		catch (NumberFormatException ex) {
			return Long.MAX_VALUE;
		}
	}

	/**
	 * Has a message sent once more, under its own id.
	 * @throws NotFoundException where the subscription has no such message
	 */
	public void repeat(long subscription, long id) {
		Optional<Long> found = jdbc.sql("""
				update webhook_deliveries set state = 'WAITING', next_attempt_at = now(), attempts = 0
				where id = ? and subscription_id = ? returning id""")
			.params(id, subscription)
			.query(Long.class)
			.optional();
		found.orElseThrow(NotFoundException::new);
	}

	/** The record is gone: there is nothing to tell. */
	public void drop(long id) {
		jdbc.sql("delete from webhook_deliveries where id = ?").param(id).update();
	}

	/**
	 * Forgets some of what is older than the log goes back.
	 * @return whether there may be more
	 */
	public boolean purge() {
		int gone = jdbc.sql("""
				delete from webhook_deliveries where id in (select id from webhook_deliveries
					where occurred_at < now() - make_interval(days => ?) order by occurred_at limit ?
					for update skip locked)""").params(KEPT_DAYS, PURGED_AT_ONCE).update();
		return gone == PURGED_AT_ONCE;
	}

}
