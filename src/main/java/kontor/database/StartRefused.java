package kontor.database;

import java.util.Optional;

/**
 * Kontor cannot start, and the message tells the person at the console why and what to
 * do. Printed as one sentence, without a stack trace; the process ends with 2.
 */
public class StartRefused extends RuntimeException {

	public StartRefused(String sentence) {
		super(sentence);
	}

	public StartRefused(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	/** The refusal behind a failure of the start. */
	static Optional<StartRefused> behind(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartRefused refused) {
				return Optional.of(refused);
			}
		}
		return Optional.empty();
	}

}
