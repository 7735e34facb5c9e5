package kontor.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When something is tried again. */
final class Pauses {

	/** Failing so long, a subscription is stopped. */
	static final Duration PATIENCE = Duration.ofDays(3);

	private static final List<Duration> AFTER = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(24));

	private static final Duration SHORTEST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofHours(24);

	private static final int STUBBORN = 5;

	private Pauses() {
	}

	/**
	 * Until a message is tried again.
	 * @param attempts so far
	 * @return empty where it is given up
	 */
	static Optional<Duration> untilNext(int attempts, Answer answer) {
		if (attempts > AFTER.size()) {
			return Optional.empty();
		}
		return Optional.of(answer.retryAfter() == null ? AFTER.get(attempts - 1) : within(answer.retryAfter()));
	}

	/**
	 * So long the target is left alone by all messages.
	 * @param failures in a row, this one too
	 */
	static Duration rest(int failures, Answer answer) {
		if (answer.retryAfter() != null) {
			return within(answer.retryAfter());
		}
		boolean everything = answer.problem() != null && answer.problem().concernsEverything();
		int counted = everything ? failures : failures - STUBBORN;
		return counted <= 0 ? Duration.ZERO : SHORTEST.multipliedBy(1L << Math.min(counted - 1, 6));
	}

	private static Duration within(Duration wanted) {
		Duration longer = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
		return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
	}

}
