package kontor.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Rule;
import kontor.calendar.Span;
import org.jspecify.annotations.Nullable;

/** How an appointment recurs, as somebody chooses it. */
class RepeatForm {

	/** How often, in words. */
	enum Repeat {

		NONE, DAILY, WEEKLY, MONTHLY, MONTHLY_WEEKDAY, YEARLY,
		/** As another program wrote it. */
		OTHER

	}

	/** When it stops. */
	enum Ends {

		NEVER, COUNT, UNTIL

	}

	private Repeat repeat = Repeat.NONE;

	@Min(1)
	@Max(1000)
	private @Nullable Integer every = 1;

	private Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

	private Ends ends = Ends.NEVER;

	@Min(1)
	@Max(Rule.MOST)
	private @Nullable Integer times;

	private @Nullable LocalDate lastDay;

	private @Nullable String rule;

	void take(@Nullable Rule known, Span span) {
		if (known == null) {
			return;
		}
		rule = known.toString();
		every = known.interval();
		repeat = kind(known, span.firstDay());
		if (repeat == Repeat.WEEKLY) {
			weekdays = days(known.part("BYDAY"));
		}
		if (known.count() > 0) {
			ends = Ends.COUNT;
			times = known.count();
		}
		else if (!known.isEndless()) {
			ends = Ends.UNTIL;
			lastDay = known.lastOn(span).toLocalDate();
		}
	}

	private static Repeat kind(Rule known, LocalDate first) {
		List<String> conditions = known.conditions();
		String days = known.part("BYDAY");
		return switch (known.frequency()) {
			case "DAILY" -> conditions.isEmpty() ? Repeat.DAILY : Repeat.OTHER;
			case "WEEKLY" -> conditions.isEmpty() || conditions.equals(List.of("BYDAY")) ? Repeat.WEEKLY : Repeat.OTHER;
			case "MONTHLY" -> conditions.isEmpty() || conditions.equals(List.of("BYMONTHDAY"))
					&& String.valueOf(first.getDayOfMonth()).equals(known.part("BYMONTHDAY")) ? Repeat.MONTHLY
							: conditions.equals(List.of("BYDAY")) && place(first).equals(days) ? Repeat.MONTHLY_WEEKDAY
									: Repeat.OTHER;
			case "YEARLY" -> conditions.isEmpty() ? Repeat.YEARLY : Repeat.OTHER;
			default -> Repeat.OTHER;
		};
	}

	private static Set<DayOfWeek> days(@Nullable String codes) {
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			if (codes != null && List.of(codes.split(",")).contains(code(day))) {
				days.add(day);
			}
		}
		return days;
	}

	private static String code(DayOfWeek day) {
		return day.name().substring(0, 2);
	}

	/** "2TU" for the second Tuesday; the fifth is the last. */
	private static String place(LocalDate day) {
		int place = (day.getDayOfMonth() - 1) / 7 + 1;
		return (place == 5 ? -1 : place) + code(day.getDayOfWeek());
	}

	/**
	 * The rule for what begins on this day; null for once.
	 * @throws AppointmentRefusedException if it is none
	 */
	@Nullable Rule toRule(LocalDate first) {
		String interval = every == null || every == 1 ? "" : ";INTERVAL=" + every;
		return switch (repeat) {
			case NONE -> null;
			case DAILY -> Rule.parse("FREQ=DAILY" + interval + end());
			case WEEKLY -> Rule.parse("FREQ=WEEKLY" + interval + byDay() + end());
			case MONTHLY -> Rule.parse("FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + first.getDayOfMonth() + end());
			case MONTHLY_WEEKDAY -> Rule.parse("FREQ=MONTHLY" + interval + ";BYDAY=" + place(first) + end());
			case YEARLY -> Rule.parse("FREQ=YEARLY" + interval + end());
			case OTHER -> rule == null || rule.isBlank() ? null : Rule.parse(rule);
		};
	}

	private String byDay() {
		return weekdays.isEmpty() ? ""
				: weekdays.stream().sorted().map(RepeatForm::code).collect(Collectors.joining(",", ";BYDAY=", ""));
	}

	private String end() {
		if (ends == Ends.COUNT) {
			return ";COUNT=" + require("times", times);
		}
		return ends == Ends.NEVER ? ""
				: ";UNTIL=" + require("lastDay", lastDay).format(DateTimeFormatter.BASIC_ISO_DATE);
	}

	private static <T> T require(String field, @Nullable T value) {
		if (value == null) {
			throw new AppointmentRefusedException(field, "NotNull");
		}
		return value;
	}

	/** What can be chosen: another program's rule only where there is one. */
	public List<Repeat> repeats() {
		boolean other = repeat == Repeat.OTHER;
		return List.of(Repeat.values()).stream().filter((one) -> one != Repeat.OTHER || other).toList();
	}

	public List<Ends> allEnds() {
		return List.of(Ends.values());
	}

	public List<DayOfWeek> allDays() {
		return List.of(DayOfWeek.values());
	}

	public Repeat getRepeat() {
		return repeat;
	}

	public void setRepeat(@Nullable Repeat repeat) {
		this.repeat = repeat == null ? Repeat.NONE : repeat;
	}

	public @Nullable Integer getEvery() {
		return every;
	}

	public void setEvery(@Nullable Integer every) {
		this.every = every;
	}

	public Set<DayOfWeek> getWeekdays() {
		return weekdays;
	}

	public void setWeekdays(@Nullable Set<DayOfWeek> weekdays) {
		this.weekdays = weekdays == null ? EnumSet.noneOf(DayOfWeek.class) : weekdays;
	}

	public Ends getEnds() {
		return ends;
	}

	public void setEnds(@Nullable Ends ends) {
		this.ends = ends == null ? Ends.NEVER : ends;
	}

	public @Nullable Integer getTimes() {
		return times;
	}

	public void setTimes(@Nullable Integer times) {
		this.times = times;
	}

	public @Nullable LocalDate getLastDay() {
		return lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	public @Nullable String getRule() {
		return rule;
	}

	public void setRule(@Nullable String rule) {
		this.rule = rule;
	}

}
