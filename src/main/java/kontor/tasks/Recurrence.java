package kontor.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a task comes again once it is ticked off. It ends by a day, by a number of times,
 * or not.
 *
 * @param every so many days, weeks, months or years
 * @param weekdays of weeks; empty: the day of the week it is
 * @param day of the month, the last one where a month is shorter; only of months and
 * years
 * @param until the last day it may be due
 * @param count how often it is still to be done, this time included
 * @param from what the next day is counted from
 */
public record Recurrence(Unit unit, int every, SortedSet<DayOfWeek> weekdays, @Nullable Integer day,
		@Nullable LocalDate until, @Nullable Integer count, Basis from) {

	/** More often is not a plan. */
	static final int MOST_TIMES = 1000;

	private static final LocalDate END = LocalDate.of(2200, 12, 31);

	/** What is counted, and how many of it at most. */
	public enum Unit {

		DAYS(1000), WEEKS(200), MONTHS(120), YEARS(50);

		private final int most;

		Unit(int most) {
			this.most = most;
		}

	}

	/** Where counting begins: the day it was due, or was done. */
	public enum Basis {

		DUE, DONE

	}

	/**
	 * @throws TaskRefusedException where it makes no sense
	 */
	public Recurrence {
		weekdays = new TreeSet<>(weekdays);
		require(every >= 1 && every <= unit.most, "every", "tasks.repeat.every.wrong", unit.most);
		require(weekdays.isEmpty() || unit == Unit.WEEKS, "weekdays", "tasks.repeat.weekdays.wrong");
		require(day == null || unit == Unit.MONTHS || unit == Unit.YEARS, "day", "tasks.repeat.day.other");
		require(day == null || day >= 1 && day <= 31, "day", "tasks.repeat.day.wrong");
		require(count == null || count >= 1 && count <= MOST_TIMES, "count", "tasks.repeat.count.wrong", MOST_TIMES);
		require(until == null || !until.isAfter(END), "until", "tasks.due.wrong");
		require(until == null || count == null, "count", "tasks.repeat.both");
	}

	private static void require(boolean fulfilled, String field, String code, Object... arguments) {
		if (!fulfilled) {
			throw new TaskRefusedException(field, code, arguments);
		}
	}

	/**
	 * The rule for a task that is first due on this day: the end of a month stays the end
	 * of the month.
	 * @throws TaskRefusedException where it would have ended before
	 */
	Recurrence startingOn(LocalDate due) {
		require(until == null || !until.isBefore(due), "until", "tasks.repeat.until.early");
		boolean dayOpen = day == null && (unit == Unit.MONTHS || unit == Unit.YEARS);
		return new Recurrence(unit, every, weekdays, dayOpen ? Integer.valueOf(due.getDayOfMonth()) : day, until, count,
				from);
	}

	/** What is left of the rule for the next one. */
	Recurrence following() {
		return new Recurrence(unit, every, weekdays, day, until, count == null ? null : count - 1, from);
	}

	/**
	 * The day the next one is due. Days that went by before it was done are left out.
	 * @return empty where it was the last one
	 */
	Optional<LocalDate> next(LocalDate due, LocalDate done) {
		if (count != null && count <= 1) {
			return Optional.empty();
		}
		LocalDate next = after(from == Basis.DUE ? due : done);
		while (next.isBefore(done)) {
			next = after(next);
		}
		return next.isAfter(until == null ? END : until) ? Optional.empty() : Optional.of(next);
	}

	private LocalDate after(LocalDate day) {
		return switch (unit) {
			case DAYS -> day.plusDays(every);
			case WEEKS -> weekdays.isEmpty() ? day.plusWeeks(every) : weekdayAfter(day);
			case MONTHS -> dayOfMonthAfter(day, every);
			case YEARS -> dayOfMonthAfter(day, every * 12);
		};
	}

	/** Another day of the same week, or the first in the week that follows. */
	private LocalDate weekdayAfter(LocalDate day) {
		LocalDate weekEnd = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		LocalDate next = from == Basis.DUE ? day.plusDays(1) : day.plusWeeks(every - 1L).plusDays(1);
		while (!weekdays.contains(next.getDayOfWeek()) || from == Basis.DUE && next.isAfter(weekEnd)) {
			if (from == Basis.DUE && next.isAfter(weekEnd)) {
				return weekEnd.plusWeeks(every - 1L).plusDays(1).with(TemporalAdjusters.nextOrSame(weekdays.first()));
			}
			next = next.plusDays(1);
		}
		return next;
	}

	private LocalDate dayOfMonthAfter(LocalDate from, int months) {
		LocalDate sameMonth = in(YearMonth.from(from), from);
		boolean ahead = this.from == Basis.DUE && unit == Unit.MONTHS && sameMonth.isAfter(from);
		return ahead ? sameMonth : in(YearMonth.from(from).plusMonths(months), from);
	}

	private LocalDate in(YearMonth month, LocalDate otherwise) {
		return month.atDay(Math.min(day == null ? otherwise.getDayOfMonth() : day, month.lengthOfMonth()));
	}

	/** As the database keeps it: {@code unit=WEEKS every=2 from=DUE on=MONDAY,FRIDAY}. */
	String text() {
		List<String> parts = new ArrayList<>(List.of("unit=" + unit, "every=" + every, "from=" + from));
		if (!weekdays.isEmpty()) {
			parts.add("on=" + weekdays.stream().map(DayOfWeek::name).collect(Collectors.joining(",")));
		}
		if (day != null) {
			parts.add("day=" + day);
		}
		if (until != null) {
			parts.add("until=" + until);
		}
		if (count != null) {
			parts.add("count=" + count);
		}
		return String.join(" ", parts);
	}

	/** Reads what {@link #text} wrote. */
	static Recurrence parse(String text) {
		Map<String, String> parts = new TreeMap<>();
		for (String part : text.split(" ")) {
			parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
		}
		SortedSet<DayOfWeek> weekdays = new TreeSet<>();
		for (String name : parts.getOrDefault("on", "").split(",")) {
			if (!name.isEmpty()) {
				weekdays.add(DayOfWeek.valueOf(name));
			}
		}
		return new Recurrence(Unit.valueOf(parts.get("unit")), Integer.parseInt(parts.get("every")), weekdays,
				parts.containsKey("day") ? Integer.valueOf(parts.get("day")) : null,
				parts.containsKey("until") ? LocalDate.parse(parts.get("until")) : null,
				parts.containsKey("count") ? Integer.valueOf(parts.get("count")) : null,
				Basis.valueOf(parts.get("from")));
	}

}
