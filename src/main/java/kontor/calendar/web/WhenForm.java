package kontor.calendar.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Span;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * When an appointment is, as somebody types it: on the clock of the place it is kept on.
 */
class WhenForm extends RepeatForm {

	private static final int USUAL_HOURS = 1;

	@NotNull
	private @Nullable LocalDate date;

	private @Nullable LocalDate untilDate;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime from;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime until;

	private boolean allDay;

	private @Nullable String zone;

	/** Fills in what a link did not say: the next full hour, for an hour. */
	void propose() {
		LocalTime now = LocalTime.now(Formats.ZONE).truncatedTo(ChronoUnit.HOURS);
		date = date == null ? LocalDate.now(Formats.ZONE) : date;
		from = from == null ? now.isBefore(LocalTime.of(7, 0)) || now.isAfter(LocalTime.of(17, 0)) ? LocalTime.of(9, 0)
				: now.plusHours(1) : from;
		until = until == null ? from.plusHours(USUAL_HOURS) : until;
		untilDate = untilDate == null ? date : untilDate;
	}

	void take(Span span) {
		allDay = span.allDay();
		zone = span.zone().getId();
		date = span.firstDay();
		untilDate = allDay ? span.lastDay() : span.end().toLocalDate();
		from = allDay ? LocalTime.of(9, 0) : span.start().toLocalTime();
		until = allDay ? LocalTime.of(10, 0) : span.end().toLocalTime();
	}

	/**
	 * @throws AppointmentRefusedException if it cannot be
	 */
	Span toSpan() {
		LocalDate last = untilDate == null ? date : untilDate;
		if (last.isBefore(date)) {
			throw new AppointmentRefusedException(allDay ? "untilDate" : "until", "calendar.refused.order");
		}
		if (allDay) {
			return Span.days(date, last);
		}
		if (from == null || until == null) {
			throw new AppointmentRefusedException(from == null ? "from" : "until", "NotNull");
		}
		return Span.times(date.atTime(from), last.atTime(until), zone());
	}

	private ZoneId zone() {
		return zone == null || !ZoneId.getAvailableZoneIds().contains(zone) ? Formats.ZONE : ZoneId.of(zone);
	}

	/** Where the clock is not the firm's. */
	public boolean isElsewhere() {
		return !allDay && !zone().equals(Formats.ZONE);
	}

	public @Nullable LocalDate getDate() {
		return date;
	}

	public void setDate(@Nullable LocalDate date) {
		this.date = date;
	}

	public @Nullable LocalDate getUntilDate() {
		return untilDate;
	}

	public void setUntilDate(@Nullable LocalDate untilDate) {
		this.untilDate = untilDate;
	}

	public @Nullable LocalTime getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalTime from) {
		this.from = from;
	}

	public @Nullable LocalTime getUntil() {
		return until;
	}

	public void setUntil(@Nullable LocalTime until) {
		this.until = until;
	}

	public boolean isAllDay() {
		return allDay;
	}

	public void setAllDay(boolean allDay) {
		this.allDay = allDay;
	}

	public @Nullable String getZone() {
		return zone;
	}

	public void setZone(@Nullable String zone) {
		this.zone = zone;
	}

}
