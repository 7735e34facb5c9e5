package kontor.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a customer and is to be written down.
 *
 * @param personId the contact person, if one is known
 * @param durationMinutes how long it took
 * @param externalId the sender's own name for it, unique by author: sending it twice
 * writes once
 * @param followUpOn day of the Wiedervorlage; null for none
 */
public record NewInteraction(long customerId, @Nullable Long personId, Channel channel, Direction direction,
		Instant occurredAt, @Nullable Integer durationMinutes, @Nullable String subject, String body,
		Sentiment sentiment, boolean confidential, @Nullable String externalId, @Nullable LocalDate followUpOn) {

	/** Longest subject, in characters. */
	public static final int LONGEST_SUBJECT = 300;

	/** Longest text, in characters. */
	public static final int LONGEST_BODY = 100_000;

	/** Longest external id, in characters. */
	public static final int LONGEST_EXTERNAL_ID = 200;

	/** Longest duration: ten days. */
	public static final int LONGEST_MINUTES = 14_400;

	public NewInteraction {
		subject = subject == null || subject.isBlank() ? null : PlainText.of(subject);
		body = PlainText.of(body);
	}

	/** A short entry by hand: neutral, open to all, without follow-up. */
	public static NewInteraction of(long customerId, Channel channel, Direction direction, Instant occurredAt,
			String body) {
		return new NewInteraction(customerId, null, channel, direction, occurredAt, null, null, body, Sentiment.NEUTRAL,
				false, null, null);
	}

	/** The same under another external id. */
	NewInteraction under(String id) {
		return new NewInteraction(customerId, personId, channel, direction, occurredAt, durationMinutes, subject, body,
				sentiment, confidential, id, followUpOn);
	}

}
