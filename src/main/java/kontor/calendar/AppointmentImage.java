package kontor.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it can be kept and put back: everything but its id, in plain values.
 *
 * @param start on the clock of its zone
 * @param end of whole days midnight after the last one
 */
public record AppointmentImage(long ownerId, String uid, int sequence, @Nullable Long seriesId,
		@Nullable LocalDateTime recurrence, Channel channel, Status status, String title, @Nullable String place,
		@Nullable String note, @Nullable Long customerId, boolean privately, boolean allDay, LocalDateTime start,
		LocalDateTime end, String zone, @Nullable Integer travelBefore, @Nullable Integer travelAfter,
		@Nullable Integer reminderMinutes, @Nullable String rule, List<LocalDateTime> rdates,
		List<LocalDateTime> exdates, List<Long> users, List<Long> persons, List<String> others) {

	static AppointmentImage of(Appointment known) {
		AppointmentDraft draft = known.draft();
		Span span = draft.span();
		return new AppointmentImage(draft.ownerId(), known.uid(), known.sequence(), known.seriesId(),
				known.recurrence(), draft.channel(), draft.status(), draft.title(), draft.place(), draft.note(),
				draft.customerId(), draft.privately(), span.allDay(), span.clock(), span.end().toLocalDateTime(),
				span.zone().getId(), draft.travelBefore(), draft.travelAfter(), draft.reminderMinutes(),
				draft.rule() == null ? null : draft.rule().toString(), known.rdates(), known.exdates(), draft.users(),
				draft.persons(), draft.others());
	}

	/**
	 * @throws AppointmentRefusedException if there cannot be such an appointment
	 */
	Appointment toAppointment(long id) {
		Span span = allDay ? Span.days(start.toLocalDate(), end.toLocalDate().minusDays(1))
				: Span.times(start, end, ZoneId.of(zone));
		AppointmentDraft draft = new AppointmentDraft(ownerId, channel, status, title, place, note, customerId,
				privately, span, travelBefore, travelAfter, reminderMinutes, rule == null ? null : Rule.parse(rule),
				users, persons, others);
		return new Appointment(id, uid, sequence, seriesId, recurrence, draft, rdates, exdates, 0);
	}

	/**
	 * The same as it will be read again.
	 * @throws AppointmentRefusedException if there cannot be such an appointment, or it
	 * takes place too often
	 */
	public AppointmentImage checked() {
		Appointment appointment = toAppointment(0);
		appointment.occurrences(Set.of(), Horizon.day());
		return of(appointment);
	}

	public AppointmentImage numbered(int other) {
		return new AppointmentImage(ownerId, uid, other, seriesId, recurrence, channel, status, title, place, note,
				customerId, privately, allDay, start, end, zone, travelBefore, travelAfter, reminderMinutes, rule,
				rdates, exdates, users, persons, others);
	}

	public AppointmentImage within(@Nullable Long series) {
		return new AppointmentImage(ownerId, uid, sequence, series, recurrence, channel, status, title, place, note,
				customerId, privately, allDay, start, end, zone, travelBefore, travelAfter, reminderMinutes, rule,
				rdates, exdates, users, persons, others);
	}

	/** The same at single times instead of by a rule. */
	AppointmentImage at(List<LocalDateTime> further, List<LocalDateTime> without) {
		return new AppointmentImage(ownerId, uid, sequence, seriesId, recurrence, channel, status, title, place, note,
				customerId, privately, allDay, start, end, zone, travelBefore, travelAfter, reminderMinutes, null,
				further, without, users, persons, others);
	}

	/** One of its times, at the usual hour and as long as always. */
	public AppointmentImage moved(LocalDateTime to) {
		LocalDateTime until = to.plus(Duration.between(start, end));
		return new AppointmentImage(ownerId, uid, sequence, seriesId, recurrence, channel, status, title, place, note,
				customerId, privately, allDay, to, until, zone, travelBefore, travelAfter, reminderMinutes, null,
				List.of(), List.of(), users, persons, others);
	}

	/** The same called off. */
	public AppointmentImage calledOff(int other, @Nullable LocalDateTime time) {
		return new AppointmentImage(ownerId, uid, other, null, time, channel, Status.CANCELLED, title, place, note,
				customerId, privately, allDay, start, end, zone, travelBefore, travelAfter, reminderMinutes, rule,
				rdates, exdates, users, persons, others);
	}

}
