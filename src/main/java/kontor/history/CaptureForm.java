package kontor.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.web.BackLink;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** A new entry as somebody types it, and when to come back to it. */
class CaptureForm extends EntryForm {

	/** When the Wiedervorlage is due. */
	enum FollowUp {

		WEEK, FORTNIGHT, DATE, NONE

	}

	private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{36}");

	private @Nullable Long customer;

	private @Nullable String customerName;

	private FollowUp followUp = FollowUp.NONE;

	private @Nullable LocalDate followUpOn;

	private @Nullable String entryKey = UUID.randomUUID().toString();

	private @Nullable String back;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private @Nullable LocalDateTime shownAt = getOccurredAt();

	static CaptureForm of(@Nullable Long customer, @Nullable String back) {
		CaptureForm form = new CaptureForm();
		form.setCustomer(customer);
		form.setBack(back);
		return form;
	}

	@Override
	void check(Errors errors) {
		super.check(errors);
		if (followUp == FollowUp.DATE && followUpOn == null && !errors.hasFieldErrors("followUpOn")) {
			errors.rejectValue("followUpOn", "NotNull");
		}
		if (followUp == FollowUp.DATE && followUpOn != null && followUpOn.isBefore(today())) {
			errors.rejectValue("followUpOn", "history.follow-up.past");
		}
	}

	/** A moment that nobody touched is the one in which the entry is saved. */
	boolean isNow() {
		return getOccurredAt() == null || getOccurredAt().equals(shownAt);
	}

	@Override
	Content toContent(@Nullable Content known) {
		if (isNow()) {
			return content(known == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : known.occurredAt());
		}
		return super.toContent(known);
	}

	NewInteraction toInteraction() {
		Content content = toContent(null);
		return new NewInteraction(customer, content.personId(), content.channel(), content.direction(),
				content.occurredAt(), content.durationMinutes(), content.subject(), content.body(), content.sentiment(),
				content.confidential(), externalId(), followUpDay());
	}

	private String externalId() {
		boolean usable = entryKey != null && KEY.matcher(entryKey).matches();
		return "form:" + (usable ? entryKey : UUID.randomUUID());
	}

	/**
	 * For another entry from the same form, typed after it was sent: the same for the
	 * same words, so that these are written once, too.
	 */
	String nextExternalId() {
		String said = String.join("\n", String.valueOf(entryKey), customer + " " + getPersonId(),
				getChannel() + " " + getDirection() + " " + getSentiment() + " " + isConfidential(),
				getDurationMinutes() + " " + (isNow() ? "" : getOccurredAt()), String.valueOf(getSubject()), getBody());
		return "form:" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
	}

	private @Nullable LocalDate followUpDay() {
		return switch (followUp) {
			case WEEK -> today().plusDays(7);
			case FORTNIGHT -> today().plusDays(14);
			case DATE -> followUpOn;
			case NONE -> null;
		};
	}

	private static LocalDate today() {
		return LocalDate.now(Formats.ZONE);
	}

	/** Where the user came from. */
	String target() {
		boolean fromForm = back != null && back.startsWith("/history/new");
		return BackLink.of(fromForm ? null : back, "/customers/" + customer);
	}

	public List<FollowUp> followUps() {
		return List.of(FollowUp.values());
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable String getCustomerName() {
		return customerName;
	}

	public void setCustomerName(@Nullable String customerName) {
		this.customerName = customerName;
	}

	public FollowUp getFollowUp() {
		return followUp;
	}

	public void setFollowUp(@Nullable FollowUp followUp) {
		this.followUp = followUp == null ? FollowUp.NONE : followUp;
	}

	public @Nullable LocalDate getFollowUpOn() {
		return followUpOn;
	}

	public void setFollowUpOn(@Nullable LocalDate followUpOn) {
		this.followUpOn = followUpOn;
	}

	public @Nullable String getEntryKey() {
		return entryKey;
	}

	public void setEntryKey(@Nullable String entryKey) {
		this.entryKey = entryKey;
	}

	/** When the form was opened, as it shows. */
	public @Nullable LocalDateTime getShownAt() {
		return shownAt;
	}

	public void setShownAt(@Nullable LocalDateTime shownAt) {
		this.shownAt = shownAt;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
