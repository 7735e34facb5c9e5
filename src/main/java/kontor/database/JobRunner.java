package kontor.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs, on the server only. A job whose process died is taken up again after
 * four missed heartbeats.
 */
@Component
class JobRunner implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

	private static final int THREADS = 2;

	private static final Duration POLLING = Duration.ofSeconds(1);

	private static final Duration STOPPING = Duration.ofSeconds(15);

	private final DataSource dataSource;

	private final ObjectProvider<JobHandler> handlers;

	private final ObjectProvider<RecurringJob> recurring;

	private final boolean autoStartup;

	private final Duration heartbeat;

	private volatile @Nullable Scheduler scheduler;

	JobRunner(DataSource dataSource, ObjectProvider<JobHandler> handlers, ObjectProvider<RecurringJob> recurring,
			@Value("${kontor.command:}") String command, @Value("${kontor.jobs.heartbeat:5s}") Duration heartbeat) {
		this.dataSource = dataSource;
		this.handlers = handlers;
		this.recurring = recurring;
		this.autoStartup = command.isEmpty();
		this.heartbeat = heartbeat;
	}

	/** Looks for due jobs now rather than at the next second. */
	void wake() {
		Scheduler running = this.scheduler;
		if (running != null) {
			running.triggerCheckForDueExecutions();
		}
	}

	@Override
	public void start() {
		List<Task<?>> tasks = this.handlers.stream().<Task<?>>map(JobRunner::task).toList();
		List<RecurringTask<Void>> recurringTasks = this.recurring.stream().map(JobRunner::task).toList();
		Scheduler created = Scheduler.create(this.dataSource, tasks)
			.startTasks(recurringTasks)
			.schedulerName(new SchedulerName.Fixed(instanceName()))
			.executorService(threads())
			.threads(THREADS)
			.pollingInterval(POLLING)
			.pollUsingLockAndFetch(0.5, 1.0)
			.heartbeatInterval(this.heartbeat)
			.missedHeartbeatsLimit(4)
			.commitWhenAutocommitDisabled(true)
			.failureLogging(LogLevel.OFF, false)
			.shutdownMaxWait(STOPPING)
			.build();
		created.start();
		this.scheduler = created;
	}

	private static String instanceName() {
		String host = new SchedulerName.Hostname().getName();
		return host + "/" + ProcessHandle.current().pid();
	}

	private static ExecutorService threads() {
		AtomicInteger count = new AtomicInteger();
		return Executors.newFixedThreadPool(THREADS, (work) -> new Thread(work, "job-" + count.incrementAndGet()));
	}

	private static Task<Void> task(JobHandler handler) {
		return Tasks.oneTime(handler.name())
			.onFailure((complete, operations) -> failed(handler, complete, operations))
			.onDeadExecutionRevive()
			.execute((instance, context) -> run(handler, id(instance.getId())));
	}

	private static RecurringTask<Void> task(RecurringJob job) {
		return Tasks.recurring(job.name(), job.schedule().schedule()).execute((instance, context) -> {
			try {
				job.run();
			}
			catch (Exception ex) {
				log.error("Job {} failed, it comes again on schedule: {}", job.name(), sentence(ex));
				log.debug("", ex);
			}
		});
	}

	private static void run(JobHandler handler, long id) {
		try {
			handler.run(id);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new JobFailed(ex);
		}
	}

	/** Waits 5, 10, 20, 40 … seconds between the attempts. */
	private static void failed(JobHandler handler, ExecutionComplete complete, ExecutionOperations<Void> operations) {
		Execution execution = complete.getExecution();
		Throwable reason = complete.getCause().map(JobRunner::unwrapped).orElseGet(IllegalStateException::new);
		long id = id(execution.getId());
		int failures = execution.consecutiveFailures + 1;
		if (failures >= handler.attempts()) {
			log.error("Job {} {} failed {} times and is given up: {}", handler.name(), id, failures, sentence(reason));
			handler.gaveUp(id, reason);
			operations.remove();
		}
		else {
			Duration pause = Duration.ofSeconds(5L << Math.min(failures - 1, 10));
			log.warn("Job {} {} failed, it runs again in {} s: {}", handler.name(), id, pause.toSeconds(),
					sentence(reason));
			operations.reschedule(complete, Instant.now().plus(pause));
		}
		log.debug("", reason);
	}

	private static long id(String instance) {
		return Long.parseLong(instance.substring(0, instance.indexOf('/')));
	}

	private static Throwable unwrapped(Throwable failure) {
		return (failure instanceof JobFailed && failure.getCause() != null) ? failure.getCause() : failure;
	}

	private static String sentence(Throwable failure) {
		return String.valueOf(failure).lines().findFirst().orElse("");
	}

	@Override
	public void stop() {
		Scheduler running = this.scheduler;
		this.scheduler = null;
		if (running != null) {
			running.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

	private static final class JobFailed extends RuntimeException {

		JobFailed(Throwable cause) {
			super(cause);
		}

	}

}
