package kontor.database;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Named texts that the company sets once and every page may ask for: reading costs no
 * statement. What is put here is seen at once by the transaction that puts it, by
 * everybody after its commit, and by other instances within ten seconds.
 */
@Component
public class Settings implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Settings.class);

	private static final int SECONDS = 10;

	private final JdbcClient jdbc;

	private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(Settings::daemon);

	private volatile @Nullable Map<String, String> known;

	Settings(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.refresher.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "settings");
		thread.setDaemon(true);
		return thread;
	}

	public Optional<String> find(String name) {
		return Optional.ofNullable(all().get(name));
	}

	public String get(String name, String fallback) {
		return all().getOrDefault(name, fallback);
	}

	/** Takes part in the caller's transaction. */
	@Transactional
	public void put(String name, String value) {
		this.jdbc.sql("""
				insert into settings (name, value) values (:name, :value)
				on conflict (name) do update set value = excluded.value, changed_at = now()
				where settings.value <> excluded.value""").param("name", name).param("value", value).update();
		if (!TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, true);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting());
		}
	}

	private Map<String, String> all() {
		if (TransactionSynchronizationManager.hasResource(this)) {
			return read();
		}
		Map<String, String> settings = this.known;
		if (settings == null) {
			settings = read();
			this.known = settings;
		}
		return settings;
	}

	private Map<String, String> read() {
		return this.jdbc.sql("select name, value from settings")
			.query((row, number) -> Map.entry(row.getString("name"), row.getString("value")))
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private void refresh() {
		try {
			if (this.known != null) {
				this.known = read();
			}
		}
		catch (DataAccessException ex) {
			log.debug("Settings stay as they are", ex);
		}
	}

	@Override
	public void destroy() {
		this.refresher.shutdownNow();
	}

	/** Other threads keep the old values until the transaction is over. */
	private final class Forgetting implements TransactionSynchronization {

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(Settings.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Settings.this, true);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Settings.this);
			Settings.this.known = null;
		}

	}

}
