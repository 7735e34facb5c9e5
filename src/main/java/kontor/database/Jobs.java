package kontor.database;

import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Background work. A job is a row: it survives every crash and runs on whichever instance
 * is free.
 */
@Component
public class Jobs {

	private final SchedulerClient scheduler;

	private final JobRunner runner;

	private final ObjectProvider<JobHandler> handlers;

	/** The handlers are looked up late: most of them need somebody who submits jobs. */
	Jobs(DataSource dataSource, JobRunner runner, ObjectProvider<JobHandler> handlers) {
		this.scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
		this.runner = runner;
		this.handlers = handlers;
	}

	/**
	 * Has the handler run for this id, as soon as the caller's transaction is committed
	 * and not at all if it is rolled back. Submitting the same id twice makes it run
	 * twice.
	 */
	@Transactional
	public void submit(String handlerName, long id) {
		submit(handlerName, id, Instant.now());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Jobs.this.runner.wake();
			}
		});
	}

	/** The same, not before this moment. */
	@Transactional
	public void submit(String handlerName, long id, Instant at) {
		String instance = id + "/" + UUID.randomUUID();
		this.scheduler.schedule(TaskDescriptor.of(handler(handlerName).name()).instance(instance).build(), at);
	}

	/**
	 * Runs the handler here and now, for commands that wait for the end; failures come
	 * through.
	 */
	public void runNow(String handlerName, long id) throws Exception {
		handler(handlerName).run(id);
	}

	private JobHandler handler(String name) {
		return this.handlers.stream()
			.filter((handler) -> handler.name().equals(name))
			.findAny()
			.orElseThrow(() -> new IllegalArgumentException("There is no job handler " + name));
	}

}
