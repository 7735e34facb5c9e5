package kontor.history;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an entry says and what can be edited in it. */
record Content(@Nullable Long personId, Channel channel, Direction direction, Instant occurredAt,
		@Nullable Integer durationMinutes, @Nullable String subject, String body, Sentiment sentiment,
		boolean confidential) {

	Content {
		subject = subject == null || subject.isBlank() ? null : PlainText.of(subject);
		body = PlainText.of(body);
	}

	/**
	 * This on top of what others have saved meanwhile: what only they changed is as they
	 * want it.
	 * @param opened what both started from
	 */
	Content onTopOf(Content theirs, Content opened) {
		return new Content(settled(personId, theirs.personId, opened.personId),
				settled(channel, theirs.channel, opened.channel),
				settled(direction, theirs.direction, opened.direction),
				settled(occurredAt, theirs.occurredAt, opened.occurredAt),
				settled(durationMinutes, theirs.durationMinutes, opened.durationMinutes),
				settled(subject, theirs.subject, opened.subject), settled(body, theirs.body, opened.body),
				settled(sentiment, theirs.sentiment, opened.sentiment),
				settled(confidential, theirs.confidential, opened.confidential));
	}

	private static <T extends @Nullable Object> T settled(T mine, T theirs, T opened) {
		return Objects.equals(mine, opened) ? theirs : mine;
	}

}
