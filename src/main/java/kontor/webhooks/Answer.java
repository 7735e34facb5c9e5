package kontor.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param problem null: it arrived
 * @param status of HTTP; null where there was no answer
 * @param text the beginning of what was answered
 * @param retryAfter how long the target wants to be left alone
 */
record Answer(@Nullable Problem problem, @Nullable Integer status, @Nullable String text, @Nullable Duration retryAfter,
		long millis) {

	static Answer none(Problem problem, long millis) {
		return new Answer(problem, null, null, null, millis);
	}

	boolean isSuccess() {
		return problem == null;
	}

}
