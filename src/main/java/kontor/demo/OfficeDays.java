package kontor.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days on which the office works, counted from 0: no weekends, no Saxon holidays.
 * Reaches a year beyond the present, for what is still to come.
 */
final class OfficeDays {

	static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	/** Minutes of the day. */
	static final int OPENS = 8 * 60;

	private static final Set<String> HOLIDAYS = Set.of("01-01", "05-01", "10-03", "10-31", "12-24", "12-25", "12-26",
			"12-31");

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.");

	private final List<LocalDate> days = new ArrayList<>();

	private final List<byte[]> stamps = new ArrayList<>();

	private final List<byte[]> offsets = new ArrayList<>();

	private final List<String> shortDates = new ArrayList<>();

	private final Map<LocalDate, Integer> firstInMonth = new HashMap<>();

	private final int today;

	private final int minuteNow;

	OfficeDays(LocalDateTime until, int years) {
		LocalDate last = until.toLocalDate().plusYears(1);
		for (LocalDate day = until.toLocalDate().minusYears(years); day.isBefore(last); day = day.plusDays(1)) {
			if (works(day)) {
				add(day);
			}
		}
		int next = (int) days.stream().filter((day) -> day.isBefore(until.toLocalDate())).count();
		boolean working = days.get(next).equals(until.toLocalDate());
		today = next;
		minuteNow = working ? until.getHour() * 60 + until.getMinute() : 0;
	}

	private void add(LocalDate day) {
		firstInMonth.putIfAbsent(day.withDayOfMonth(1), days.size());
		days.add(day);
		stamps.add((day + " ").getBytes(StandardCharsets.US_ASCII));
		offsets.add(day.atTime(12, 0).atZone(ZONE).getOffset().getId().getBytes(StandardCharsets.US_ASCII));
		shortDates.add(SHORT.format(day));
	}

	private static boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
		boolean moving = fromEaster == -2 || fromEaster == 1 || fromEaster == 39 || fromEaster == 50;
		return !weekend && !moving && !HOLIDAYS.contains(day.toString().substring(5)) && !repentance(day);
	}

	/** The Wednesday before 23 November. */
	private static boolean repentance(LocalDate day) {
		return day.getMonthValue() == 11 && day.getDayOfWeek() == DayOfWeek.WEDNESDAY && day.getDayOfMonth() >= 16
				&& day.getDayOfMonth() <= 22;
	}

	/** After Gauß, as Lichtenberg put it. */
	static LocalDate easter(int year) {
		int century = year / 100;
		int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
		int sun = 2 - (3 * century + 3) / 4;
		int golden = year % 19;
		int first = (19 * golden + moon) % 30;
		int correction = (first + golden / 11) / 29;
		int border = 21 + first - correction;
		int sunday = 7 - (year + year / 4 + sun) % 7;
		return LocalDate.of(year, 3, 1).plusDays(border + 7 - (border - sunday) % 7 - 1);
	}

	/** The first day that is not over; what is before it and its minute has happened. */
	int today() {
		return today;
	}

	int minuteNow() {
		return minuteNow;
	}

	boolean past(int day, int minute) {
		return day < today || day == today && minute < minuteNow;
	}

	LocalDate date(int day) {
		return days.get(day);
	}

	/** "14.03." */
	String shortDate(int day) {
		return shortDates.get(day);
	}

	int week(int day) {
		return days.get(day).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	/** First office day of the month; -1 where the month is not in reach. */
	int firstIn(int year, int month) {
		return firstInMonth.getOrDefault(LocalDate.of(year, month, 1), -1);
	}

	/** Minute at which the office closes. */
	int closes(int day) {
		return days.get(day).getDayOfWeek() == DayOfWeek.FRIDAY ? 15 * 60 : 17 * 60;
	}

	byte[] stamp(int day) {
		return stamps.get(day);
	}

	byte[] offset(int day) {
		return offsets.get(day);
	}

}
