package kontor.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import kontor.history.Channel;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a user has on one day, as calendars show it.
 *
 * @param userId whose day it is
 * @param occurrence which one of a series, by the time on the clock of the series
 * @param title null where who asks may only know that somebody is busy; then there is no
 * place and no customer either
 * @param series whether it recurs, or belongs to what recurs
 * @param held whether the history has an entry of it
 * @param together how many there are on that day, where a query was asked to count
 */
public record CalendarEntry(long appointmentId, LocalDateTime occurrence, long userId, LocalDate day, Instant startsAt,
		Instant endsAt, boolean allDay, @Nullable String title, @Nullable String place, @Nullable Long customerId,
		@Nullable String customerName, Channel channel, Status status, boolean series, boolean writable, boolean held,
		int travelBefore, int travelAfter, int together) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/**
	 * Needs {@code e}, {@code a}, {@code c}, {@code h} and {@code r} of the reader's
	 * join.
	 */
	static CalendarEntry of(ResultSet row, int number) throws SQLException {
		return new CalendarEntry(row.getLong(1), row.getObject(2, LocalDateTime.class), row.getLong(3),
				row.getObject(4, LocalDate.class), row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant(),
				row.getBoolean(7), row.getString(8), row.getString(9), row.getObject(10, Long.class), row.getString(11),
				Channel.valueOf(row.getString(12)), Status.valueOf(row.getString(13)), row.getBoolean(14),
				row.getBoolean(15), row.getBoolean(16), row.getInt(17), row.getInt(18), row.getInt(19));
	}

	/** Whether who asks may know more than that somebody is busy. */
	public boolean isReadable() {
		return title != null;
	}

	/** Its page. */
	public String path() {
		boolean only = occurrence.equals(Appointment.ONLY);
		return "/calendar/" + appointmentId + (only ? "" : "?at=" + occurrence);
	}

	/**
	 * From when to when on this day, on the firm's clock: "09:00–10:30"; days have none.
	 */
	public String times() {
		return allDay ? "" : from() + "–" + until();
	}

	public String from() {
		return startsBefore() ? "00:00" : startsAt.atZone(Formats.ZONE).format(TIME);
	}

	public String until() {
		return endsAfter() ? "24:00" : endsAt.atZone(Formats.ZONE).format(TIME);
	}

	private boolean startsBefore() {
		return startsAt.isBefore(day.atStartOfDay(Formats.ZONE).toInstant());
	}

	private boolean endsAfter() {
		return !endsAt.isBefore(day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant());
	}

	/** Minute of this day at which it begins, as clocks show it. */
	public int fromMinute() {
		return startsBefore() ? 0 : startsAt.atZone(Formats.ZONE).toLocalTime().toSecondOfDay() / 60;
	}

	public int untilMinute() {
		int until = endsAfter() ? 1440 : endsAt.atZone(Formats.ZONE).toLocalTime().toSecondOfDay() / 60;
		return Math.max(until, fromMinute());
	}

	public long minutes() {
		return Duration.between(startsAt, endsAt).toMinutes();
	}

	public boolean isTentative() {
		return status == Status.TENTATIVE;
	}

	/** Whether it is over. */
	public boolean isPast() {
		return endsAt.isBefore(Instant.now());
	}

}
