package kontor.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** The fields of an entry as somebody types them. */
class EntryForm {

	@NotNull
	private @Nullable Channel channel = Channel.PHONE;

	@NotNull
	private @Nullable Direction direction = Direction.IN;

	@NotBlank
	@Size(max = NewInteraction.LONGEST_BODY)
	private @Nullable String body;

	@Size(max = NewInteraction.LONGEST_SUBJECT)
	private @Nullable String subject;

	private @Nullable Long personId;

	@NotNull
	private @Nullable Sentiment sentiment = Sentiment.NEUTRAL;

	@Min(0)
	@Max(NewInteraction.LONGEST_MINUTES)
	private @Nullable Integer durationMinutes;

	private boolean confidential;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private @Nullable LocalDateTime occurredAt = LocalDateTime.now(Formats.ZONE).truncatedTo(ChronoUnit.MINUTES);

	/** Refuses moments that can only be mistyped. */
	void check(Errors errors) {
		if (occurredAt != null && (instant().isBefore(History.EARLIEST)
				|| instant().isAfter(Instant.now().plus(Duration.ofDays(1))))) {
			errors.rejectValue("occurredAt", "history.occurred-at.wrong");
		}
	}

	Instant instant() {
		return occurredAt.atZone(Formats.ZONE).toInstant();
	}

	/** Takes over what an entry says. */
	void fill(Content content) {
		channel = content.channel();
		direction = content.direction();
		body = content.body();
		subject = content.subject();
		personId = content.personId();
		sentiment = content.sentiment();
		durationMinutes = content.durationMinutes();
		confidential = content.confidential();
		occurredAt = LocalDateTime.ofInstant(content.occurredAt(), Formats.ZONE).truncatedTo(ChronoUnit.MINUTES);
	}

	/**
	 * What the form says.
	 * @param known what the entry said, whose seconds a form does not show
	 */
	Content toContent(@Nullable Content known) {
		Instant at = instant();
		if (known != null && known.occurredAt().truncatedTo(ChronoUnit.MINUTES).equals(at)) {
			at = known.occurredAt();
		}
		return content(at);
	}

	Content content(Instant at) {
		return new Content(personId, channel, direction, at, durationMinutes, subject, body, sentiment, confidential);
	}

	public List<Channel> channels() {
		return List.of(Channel.values());
	}

	public List<Direction> directions() {
		return List.of(Direction.values());
	}

	public List<Sentiment> sentiments() {
		return List.of(Sentiment.values());
	}

	public @Nullable Channel getChannel() {
		return channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public @Nullable Direction getDirection() {
		return direction;
	}

	public void setDirection(@Nullable Direction direction) {
		this.direction = direction;
	}

	public @Nullable String getBody() {
		return body;
	}

	public void setBody(@Nullable String body) {
		this.body = PlainText.of(body);
	}

	public @Nullable String getSubject() {
		return subject;
	}

	public void setSubject(@Nullable String subject) {
		this.subject = PlainText.of(subject);
	}

	public @Nullable Long getPersonId() {
		return personId;
	}

	public void setPersonId(@Nullable Long personId) {
		this.personId = personId;
	}

	public @Nullable Sentiment getSentiment() {
		return sentiment;
	}

	public void setSentiment(@Nullable Sentiment sentiment) {
		this.sentiment = sentiment;
	}

	public @Nullable Integer getDurationMinutes() {
		return durationMinutes;
	}

	public void setDurationMinutes(@Nullable Integer durationMinutes) {
		this.durationMinutes = durationMinutes;
	}

	public boolean isConfidential() {
		return confidential;
	}

	public void setConfidential(boolean confidential) {
		this.confidential = confidential;
	}

	public @Nullable LocalDateTime getOccurredAt() {
		return occurredAt;
	}

	public void setOccurredAt(@Nullable LocalDateTime occurredAt) {
		this.occurredAt = occurredAt;
	}

}
