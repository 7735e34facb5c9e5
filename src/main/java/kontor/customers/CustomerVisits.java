package kontor.customers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kontor.users.Viewer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes which customers each user opened last; {@link Favourites} shows them. A card is
 * not kept waiting for this: it is noted and written a moment later, for all who opened
 * something meanwhile at once.
 */
@Component
public class CustomerVisits implements DisposableBean {

	/** More are not kept in memory; a visit that is not noted is no loss. */
	private static final int MOST = 10_000;

	private static final int KEPT = 50;

	private final Map<Visit, Instant> noted = new ConcurrentHashMap<>();

	/** Whether the clock is set. */
	private final AtomicBoolean waiting = new AtomicBoolean();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor((work) -> daemon(work, "customer-visits"));

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	CustomerVisits(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	private record Visit(long user, long customer) {

	}

	/** Notes that this user has just opened the customer's card. */
	public void opened(long customer, Viewer viewer) {
		if (noted.size() < MOST) {
			noted.put(new Visit(viewer.id(), customer), Instant.now());
			if (waiting.compareAndSet(false, true)) {
				clock.schedule((Runnable) this::write, 2, TimeUnit.SECONDS);
			}
		}
	}

	void write() {
		waiting.set(false);
		Map<Visit, Instant> now = Map.copyOf(noted);
		if (now.isEmpty()) {
			return;
		}
		now.forEach(noted::remove);
		try {
			transaction.executeWithoutResult((status) -> write(List.copyOf(now.entrySet())));
		}
		catch (DataAccessException ex) {
			// the database is away; the next visits will be written
		}
	}

	private void write(List<Map.Entry<Visit, Instant>> visits) {
		List<Long> users = visits.stream().map((visit) -> visit.getKey().user()).toList();
		jdbc.sql(
				"""
						insert into customer_visits (user_id, customer_id, visited_at)
						select v.user_id, v.customer_id, v.visited_at from unnest(cast(:users as bigint[]), cast(:customers as bigint[]),
							cast(:times as timestamptz[])) v (user_id, customer_id, visited_at) join users u on u.id = v.user_id
						order by 1, 2
						on conflict (user_id, customer_id) do update set visited_at = excluded.visited_at""")
			.param("users", users.toArray(Long[]::new))
			.param("customers", visits.stream().map((visit) -> visit.getKey().customer()).toArray(Long[]::new))
			.param("times",
					visits.stream()
						.map((visit) -> OffsetDateTime.ofInstant(visit.getValue(), ZoneOffset.UTC).toString())
						.toArray(String[]::new))
			.update();
		jdbc.sql("""
				delete from customer_visits v using (select u.id, (select n.visited_at from customer_visits n
						where n.user_id = u.id order by n.visited_at desc offset :kept limit 1) as last
					from unnest(cast(:users as bigint[])) u (id)) k
				where v.user_id = k.id and v.visited_at < k.last""")
			.param("users", users.stream().distinct().toArray(Long[]::new))
			.param("kept", KEPT - 1)
			.update();
	}

	private static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void destroy() {
		clock.shutdownNow();
		write();
	}

}
