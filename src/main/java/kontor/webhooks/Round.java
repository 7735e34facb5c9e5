package kontor.webhooks;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import kontor.database.Vault;
import kontor.web.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends what is due for one subscription, one message after the other, for a while. */
@Component
class Round implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Round.class);

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final int READ_AT_ONCE = 10;

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final Bodies bodies;

	/** Kept from round to round, for each holds threads and connections. */
	private final Map<Long, Line> lines = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newCachedThreadPool(Round::daemon);

	Round(Subscriptions subscriptions, Deliveries deliveries, Bodies bodies) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.bodies = bodies;
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "webhook-net");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Ends when nothing is due, the target wants a rest or others shall have their turn.
	 * @param wanted whether to go on
	 */
	void serve(Lanes.Turn turn, BooleanSupplier wanted) throws InterruptedException {
		Instant end = Instant.now().plus(LONGEST);
		BooleanSupplier inTime = () -> wanted.getAsBoolean() && Instant.now().isBefore(end);
		int failures = turn.failures();
		List<Deliveries.Due> due = deliveries.due(turn.subscriptionId(), READ_AT_ONCE);
		while (!due.isEmpty() && failures >= 0) {
			failures = serve(turn.subscriptionId(), due, failures, inTime);
			due = failures < 0 ? due : deliveries.due(turn.subscriptionId(), READ_AT_ONCE);
		}
	}

	/**
	 * @return failures in a row; -1 to end the round
	 */
	private int serve(long id, List<Deliveries.Due> due, int before, BooleanSupplier wanted)
			throws InterruptedException {
		Subscription subscription = subscriptions.find(id).orElse(null);
		if (subscription == null) {
			lines.remove(id);
			return -1;
		}
		Line line = line(subscription);
		Map<Long, String> texts = bodies.of(due);
		int failures = before;
		for (Deliveries.Due message : due) {
			if (!wanted.getAsBoolean()) {
				return -1;
			}
			String text = texts.get(message.id());
			if (text == null) {
				deliveries.drop(message.id());
			}
			else {
				Answer answer = send(message, text, id, line);
				failures = answer.isSuccess() ? 0 : failures + 1;
				if (!note(message, answer, id, failures)) {
					return -1;
				}
			}
		}
		return failures;
	}

	private Line line(Subscription to) {
		return lines.compute(to.id(), (id, known) -> known != null && known.leadsTo(to.target(), to.ownNetwork())
				? known : new Line(to.target(), to.ownNetwork(), InetAddress::getAllByName, threads));
	}

	private Answer send(Deliveries.Due message, String text, long subscription, Line line) throws InterruptedException {
		try {
			String secret = subscriptions.secret(subscription);
			return line.send(Message.of(message.delivery(), message.event(), text, secret));
		}
		catch (Vault.OtherKeyException ex) {
			log.error("Webhook {}: {}", subscription, ex.getMessage());
			return Answer.none(Problem.SECRET, 0);
		}
		catch (NotFoundException ex) {
			// deleted meanwhile, and the message with it
			return Answer.none(Problem.BROKEN, 0);
		}
		catch (RuntimeException ex) {
			log.error("Webhook {}: a message could not be sent", subscription, ex);
			return Answer.none(Problem.BROKEN, 0);
		}
	}

	/**
	 * @return whether the next one may follow at once
	 */
	private boolean note(Deliveries.Due message, Answer answer, long subscription, int failures) {
		if (answer.isSuccess()) {
			deliveries.succeeded(message, answer);
			return true;
		}
		Duration rest = message.isPing() ? Duration.ZERO : Pauses.rest(failures, answer);
		Duration pause = message.isPing() ? null : Pauses.untilNext(message.attempts() + 1, answer).orElse(null);
		deliveries.failed(message, answer, pause, rest);
		subscriptions.stopIfHopeless(subscription);
		return rest.isZero();
	}

	@Override
	public void destroy() {
		threads.shutdownNow();
	}

}
