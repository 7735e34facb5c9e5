package kontor.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record that another system told us about.
 *
 * @param id of our row; 0 where the record was refused
 * @param held whether the row waits for its customer, which is not known
 * @param message message key that says why it was refused, or null
 * @param arguments of the message
 */
public record FeedResult(Outcome outcome, long id, boolean held, @Nullable String message, List<String> arguments) {

	public enum Outcome {

		CREATED, UPDATED, UNCHANGED, REFUSED

	}

	public static FeedResult of(Outcome outcome, long id, boolean held) {
		return new FeedResult(outcome, id, held, null, List.of());
	}

	public static FeedResult refused(String message, String... arguments) {
		return new FeedResult(Outcome.REFUSED, 0, false, message, List.of(arguments));
	}

	public boolean isRefused() {
		return outcome == Outcome.REFUSED;
	}

}
