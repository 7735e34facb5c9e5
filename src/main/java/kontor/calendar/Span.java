package kontor.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import kontor.web.Formats;

/**
 * From when to when something is. Whole days are midnight to midnight on the firm's clock
 * and never shift with a clock; everything else is two moments, and the clock of the
 * place where it was planned.
 *
 * @param end excluded; of whole days midnight after the last one
 */
public record Span(ZonedDateTime start, ZonedDateTime end, boolean allDay) {

	/** First and last year in which anything can be. */
	public static final int FIRST_YEAR = 1900;

	public static final int LAST_YEAR = 2200;

	private static final int MOST_DAYS = 366;

	/**
	 * @throws AppointmentRefusedException if it ends before it begins, takes longer than
	 * a year, or lies in a year that can only be mistyped
	 */
	public Span {
		if (outside(start)) {
			throw new AppointmentRefusedException("date", "calendar.refused.year");
		}
		if (end.isBefore(start)) {
			throw new AppointmentRefusedException("until", "calendar.refused.order");
		}
		if (outside(end) || ChronoUnit.DAYS.between(start, end) > MOST_DAYS) {
			throw new AppointmentRefusedException("until", "calendar.refused.long");
		}
	}

	private static boolean outside(ZonedDateTime moment) {
		return moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR + 1;
	}

	/**
	 * @param last included
	 */
	public static Span days(LocalDate first, LocalDate last) {
		return new Span(first.atStartOfDay(Formats.ZONE), last.plusDays(1).atStartOfDay(Formats.ZONE), true);
	}

	/** A time that a clock skips is the hour later, as clocks show it then. */
	public static Span times(LocalDateTime start, LocalDateTime end, ZoneId zone) {
		return new Span(start.atZone(zone), end.atZone(zone), false);
	}

	public static Span moments(Instant start, Instant end, ZoneId zone) {
		return new Span(start.atZone(zone), end.atZone(zone), false);
	}

	public ZoneId zone() {
		return start.getZone();
	}

	public LocalDate firstDay() {
		return start.toLocalDate();
	}

	/** The last of whole days. */
	public LocalDate lastDay() {
		return end.toLocalDate().minusDays(1);
	}

	/** When it begins on its own clock. */
	public LocalDateTime clock() {
		return start.toLocalDateTime();
	}

	/** The same length, begun at another time of the same clock. */
	public Span at(LocalDateTime clock) {
		if (allDay) {
			LocalDate first = clock.toLocalDate();
			return days(first, first.plusDays(ChronoUnit.DAYS.between(firstDay(), lastDay())));
		}
		ZonedDateTime begin = clock.atZone(zone());
		return new Span(begin, begin.plus(Duration.between(start, end)), false);
	}

	/** So much later on the clock; of whole days only the days count. */
	public Span moved(int days, int minutes) {
		if (allDay) {
			return at(clock().plusDays(days));
		}
		return at(clock().plusDays(days).plusMinutes(minutes));
	}

	/** How far the clock of this one is from the other's. */
	public Duration shiftTo(Span other) {
		return Duration.between(clock().atOffset(ZoneOffset.UTC), other.clock().atOffset(ZoneOffset.UTC));
	}

	/** The days of the firm that it touches. */
	public List<LocalDate> touches() {
		LocalDate first = start.withZoneSameInstant(Formats.ZONE).toLocalDate();
		return Stream.iterate(first, (day) -> !day.isAfter(lastTouched()), (day) -> day.plusDays(1)).toList();
	}

	/** What ends at midnight does not touch the day that begins then. */
	private LocalDate lastTouched() {
		ZonedDateTime last = end.withZoneSameInstant(Formats.ZONE);
		boolean midnight = last.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(start);
		return midnight ? last.toLocalDate().minusDays(1) : last.toLocalDate();
	}

	public long minutes() {
		return Duration.between(start, end).toMinutes();
	}

}
