package kontor.webhooks;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which events anybody wants to hear of; asking costs no statement. A change is known
 * here with its commit, and by other instances within five seconds.
 */
@Component
class WantedEvents implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(WantedEvents.class);

	private static final int SECONDS = 5;

	private final JdbcClient jdbc;

	private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(WantedEvents::daemon);

	private final AtomicLong changes = new AtomicLong();

	private volatile @Nullable Set<EventKind> known;

	WantedEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "webhook-events");
		thread.setDaemon(true);
		return thread;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		refresher.scheduleWithFixedDelay(this::refresh, 0, SECONDS, TimeUnit.SECONDS);
	}

	boolean contains(EventKind kind) {
		Set<EventKind> wanted = known;
		return (wanted == null ? refreshed() : wanted).contains(kind);
	}

	/** The caller's transaction changes subscriptions. */
	void forgetAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				changes.incrementAndGet();
				known = null;
			}
		});
	}

	private void refresh() {
		try {
			refreshed();
		}
		catch (DataAccessException ex) {
			log.debug("The wanted events stay as they are", ex);
		}
	}

	/** What was read before a change of subscriptions is not kept after it. */
	private Set<EventKind> refreshed() {
		long before = changes.get();
		Set<EventKind> wanted = read();
		if (changes.get() == before) {
			known = wanted;
		}
		return wanted;
	}

	private Set<EventKind> read() {
		return jdbc.sql("select distinct unnest(events) from webhook_subscriptions where state = 'ACTIVE'")
			.query(String.class)
			.list()
			.stream()
			.map(EventKind::of)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void destroy() {
		refresher.shutdownNow();
	}

}
