package kontor.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history as lists and pages show it.
 *
 * @param body the text, or its beginning where {@code cut}
 * @param cut whether the body goes on
 * @param changedAt when it was last edited; null if never
 * @param version counts the edits
 * @param restricted whether the customer's or the person's data are kept but not used
 */
public record Entry(long id, long customerId, String customerName, @Nullable Long personId, @Nullable String personName,
		Channel channel, Direction direction, Instant occurredAt, @Nullable Integer durationMinutes,
		@Nullable String subject, String body, boolean cut, Sentiment sentiment, boolean confidential,
		@Nullable Long authorId, @Nullable String authorName, @Nullable String externalId, @Nullable Instant changedAt,
		long version, boolean restricted) {

	public boolean isPraise() {
		return sentiment == Sentiment.PRAISE;
	}

	public boolean isComplaint() {
		return sentiment == Sentiment.COMPLAINT;
	}

	Content content() {
		return new Content(personId, channel, direction, occurredAt, durationMinutes, subject, body, sentiment,
				confidential);
	}

}
