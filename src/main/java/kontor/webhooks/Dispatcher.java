package kontor.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends with a few threads of its own, on the server only, so that neither users nor
 * other jobs wait for a target. A target gets at most two of them.
 */
@Component
class Dispatcher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

	private static final int THREADS = 8;

	private static final int PER_TARGET = 2;

	private static final int QUEUE = 16;

	private static final Duration STOPPING = Duration.ofSeconds(12);

	private final Lanes lanes;

	private final Round round;

	private final boolean autoStartup;

	private final Map<String, Integer> busy = new ConcurrentHashMap<>();

	private final ReentrantLock taking = new ReentrantLock();

	private volatile @Nullable ThreadPoolExecutor workers;

	Dispatcher(Lanes lanes, Round round, @Value("${kontor.command:}") String command) {
		this.lanes = lanes;
		this.round = round;
		autoStartup = command.isEmpty();
	}

	/** Looks for something to send; returns at once. */
	void wake() {
		ThreadPoolExecutor running = workers;
		if (running != null) {
			running.execute(this::work);
		}
	}

	private void work() {
		try {
			Optional<Lanes.Turn> turn = take();
			while (turn.isPresent()) {
				wake();
				serve(turn.get());
				turn = take();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.warn("Webhooks could not be sent, it is tried again soon: {}", ex.toString());
		}
	}

	/** One after the other, so that the count holds. */
	private Optional<Lanes.Turn> take() {
		taking.lock();
		try {
			Optional<Lanes.Turn> turn = isRunning() ? lanes.take(full()) : Optional.empty();
			turn.ifPresent((taken) -> busy.merge(taken.target(), 1, Integer::sum));
			return turn;
		}
		finally {
			taking.unlock();
		}
	}

	private List<String> full() {
		return busy.entrySet()
			.stream()
			.filter((target) -> target.getValue() >= PER_TARGET)
			.map(Map.Entry::getKey)
			.toList();
	}

	private void serve(Lanes.Turn turn) throws InterruptedException {
		try {
			round.serve(turn, this::isRunning);
		}
		finally {
			busy.computeIfPresent(turn.target(), (target, count) -> count == 1 ? null : count - 1);
			lanes.release(turn);
		}
	}

	@Override
	public void start() {
		AtomicInteger count = new AtomicInteger();
		ThreadPoolExecutor created = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(QUEUE), (work) -> new Thread(work, "webhook-" + count.incrementAndGet()),
				// as many are waiting as could find something to do
				new ThreadPoolExecutor.DiscardPolicy());
		created.allowCoreThreadTimeOut(true);
		workers = created;
	}

	/** What is under way is brought to an end, which takes no longer than one message. */
	@Override
	public void stop() {
		ThreadPoolExecutor running = workers;
		workers = null;
		if (running != null) {
			running.shutdown();
			try {
				running.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			running.shutdownNow();
		}
	}

	@Override
	public boolean isRunning() {
		return workers != null;
	}

	@Override
	public boolean isAutoStartup() {
		return autoStartup;
	}

}
