package kontor.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kontor.calendar.Appointment;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentDraft;
import kontor.calendar.Span;
import kontor.calendar.Status;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the API gives it.
 *
 * @param seriesId the series that it belongs to, and the time there that it stands for
 * @param exdates times left out, on the clock of the zone
 */
record AppointmentResource(long id, String externalId, int sequence, @Nullable Long seriesId,
		@Nullable LocalDateTime recurrence, long ownerId, Channel channel, Status status, String title,
		@Nullable String place, @Nullable String note, @Nullable Long customerId, boolean confidential, boolean allDay,
		@Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
		String zone, @Nullable Integer travelBefore, @Nullable Integer travelAfter, @Nullable Integer reminderMinutes,
		@Nullable String rule, List<LocalDateTime> exdates, List<Long> userIds, List<Long> personIds,
		List<String> others, long version) {

	static AppointmentResource of(AppointmentDetails details) {
		Appointment known = details.appointment();
		AppointmentDraft draft = known.draft();
		Span span = draft.span();
		boolean days = span.allDay();
		return new AppointmentResource(known.id(), known.uid(), known.sequence(), known.seriesId(), known.recurrence(),
				draft.ownerId(), draft.channel(), draft.status(), draft.title(), draft.place(), draft.note(),
				draft.customerId(), draft.privately(), days, days ? null : span.start().toInstant(),
				days ? null : span.end().toInstant(), days ? span.firstDay() : null, days ? span.lastDay() : null,
				span.zone().getId(), draft.travelBefore(), draft.travelAfter(), draft.reminderMinutes(),
				draft.rule() == null ? null : draft.rule().toString(), known.exdates(), draft.users(), draft.persons(),
				draft.others(), known.version());
	}

}
