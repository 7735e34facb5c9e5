package kontor.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an entry says and what can be edited in it. */
record Content(@Nullable Long personId, Channel channel, Direction direction, Instant occurredAt,
		@Nullable Integer durationMinutes, @Nullable String subject, String body, Sentiment sentiment,
		boolean confidential) {

	Content {
		subject = subject == null || subject.isBlank() ? null : PlainText.of(subject);
		body = PlainText.of(body);
	}

}
