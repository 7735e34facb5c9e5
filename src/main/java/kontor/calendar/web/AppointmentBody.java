package kontor.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentDraft;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Rule;
import kontor.calendar.Span;
import kontor.calendar.Status;
import kontor.history.Channel;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as clients of the API send it; a change names only some of the fields.
 */
class AppointmentBody {

	public @Nullable Long ownerId;

	public Channel channel = Channel.MEETING;

	public Status status = Status.CONFIRMED;

	public @Nullable String title;

	public @Nullable String place;

	public @Nullable String note;

	public @Nullable Long customerId;

	public boolean confidential;

	public @Nullable Instant startsAt;

	public @Nullable Instant endsAt;

	public @Nullable LocalDate firstDay;

	public @Nullable LocalDate lastDay;

	public String zone = Formats.ZONE.getId();

	public @Nullable Integer travelBefore;

	public @Nullable Integer travelAfter;

	public @Nullable Integer reminderMinutes;

	public @Nullable String rule;

	public List<Long> userIds = List.of();

	public List<Long> personIds = List.of();

	public List<String> others = List.of();

	public @Nullable String externalId;

	public @Nullable Long version;

	static AppointmentBody of(AppointmentDetails details) {
		AppointmentDraft draft = details.draft();
		AppointmentBody all = new AppointmentBody();
		all.ownerId = draft.ownerId();
		all.channel = draft.channel();
		all.status = draft.status();
		all.title = draft.title();
		all.place = draft.place();
		all.note = draft.note();
		all.customerId = draft.customerId();
		all.confidential = draft.privately();
		all.take(details.span());
		all.travelBefore = draft.travelBefore();
		all.travelAfter = draft.travelAfter();
		all.reminderMinutes = draft.reminderMinutes();
		all.rule = draft.rule() == null ? null : draft.rule().toString();
		all.userIds = draft.users();
		all.personIds = draft.persons();
		all.others = draft.others();
		all.version = details.appointment().version();
		return all;
	}

	private void take(Span span) {
		firstDay = span.allDay() ? span.firstDay() : null;
		lastDay = span.allDay() ? span.lastDay() : null;
		startsAt = span.allDay() ? null : span.start().toInstant();
		endsAt = span.allDay() ? null : span.end().toInstant();
		zone = span.zone().getId();
	}

	/**
	 * @throws AppointmentRefusedException if something cannot be
	 */
	AppointmentDraft toDraft(long me) {
		return new AppointmentDraft(ownerId == null ? me : ownerId, channel, status, title == null ? "" : title, place,
				note, customerId, confidential, toSpan(), travelBefore, travelAfter, reminderMinutes,
				rule == null || rule.isBlank() ? null : Rule.parse(rule), userIds, personIds, others);
	}

	private Span toSpan() {
		if (firstDay != null) {
			LocalDate last = lastDay == null ? firstDay : lastDay;
			if (last.isBefore(firstDay)) {
				throw new AppointmentRefusedException("lastDay", "calendar.refused.order");
			}
			return Span.days(firstDay, last);
		}
		if (startsAt == null || endsAt == null) {
			throw new AppointmentRefusedException(startsAt == null ? "startsAt" : "endsAt", "NotNull");
		}
		if (!ZoneId.getAvailableZoneIds().contains(zone)) {
			throw new AppointmentRefusedException("zone", "typeMismatch");
		}
		return Span.moments(startsAt, endsAt, ZoneId.of(zone));
	}

}
