package kontor.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry as clients of the API send it; a change names only some of the fields. */
class InteractionBody {

	public @Nullable Long personId;

	@NotNull
	public @Nullable Channel channel;

	@NotNull
	public @Nullable Direction direction = Direction.IN;

	@NotNull
	public @Nullable Instant occurredAt = Instant.now();

	@Min(0)
	@Max(NewInteraction.LONGEST_MINUTES)
	public @Nullable Integer durationMinutes;

	@Size(max = NewInteraction.LONGEST_SUBJECT)
	public @Nullable String subject;

	@NotBlank
	@Size(max = NewInteraction.LONGEST_BODY)
	public @Nullable String body;

	@NotNull
	public @Nullable Sentiment sentiment = Sentiment.NEUTRAL;

	public boolean confidential;

	@Size(min = 1, max = NewInteraction.LONGEST_EXTERNAL_ID)
	public @Nullable String externalId;

	public @Nullable LocalDate followUpOn;

	public long version;

	static InteractionBody of(Entry entry) {
		InteractionBody all = new InteractionBody();
		all.personId = entry.personId();
		all.channel = entry.channel();
		all.direction = entry.direction();
		all.occurredAt = entry.occurredAt();
		all.durationMinutes = entry.durationMinutes();
		all.subject = entry.subject();
		all.body = entry.body();
		all.sentiment = entry.sentiment();
		all.confidential = entry.confidential();
		all.version = entry.version();
		return all;
	}

	Content toContent() {
		return new Content(personId, channel, direction, occurredAt, durationMinutes, subject, body, sentiment,
				confidential);
	}

	NewInteraction toInteraction(long customerId) {
		return new NewInteraction(customerId, personId, channel, direction, occurredAt, durationMinutes, subject, body,
				sentiment, confidential, PlainText.of(externalId), followUpOn);
	}

}
