package kontor.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as the API gives it. */
record InteractionResource(long id, long customerId, @Nullable Long personId, @Nullable Long authorId, Channel channel,
		Direction direction, Instant occurredAt, @Nullable Integer durationMinutes, @Nullable String subject,
		@Nullable String body, Sentiment sentiment, boolean confidential, @Nullable String externalId, long version) {

	static InteractionResource of(Entry entry) {
		return new InteractionResource(entry.id(), entry.customerId(), entry.personId(), entry.authorId(),
				entry.channel(), entry.direction(), entry.occurredAt(), entry.durationMinutes(), entry.subject(),
				entry.body(), entry.sentiment(), entry.confidential(), entry.externalId(), entry.version());
	}

	InteractionResource withoutText() {
		return new InteractionResource(id, customerId, personId, authorId, channel, direction, occurredAt,
				durationMinutes, null, null, sentiment, confidential, externalId, version);
	}

}
