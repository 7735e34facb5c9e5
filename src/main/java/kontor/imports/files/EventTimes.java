package kontor.imports.files;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an event is: its moments, days and clocks. */
final class EventTimes {

	static final ZoneId FIRM = ZoneId.of("Europe/Berlin");

	private static final Pattern TIME = Pattern.compile("(\\d{8})T(\\d{2})(\\d{2})(\\d{2})?(Z)?");

	private static final Pattern SPAN = Pattern
		.compile("([+-])?P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?");

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int MOST_TIMES = 5000;

	private final EventText event;

	private final EventClocks clocks;

	private final List<RowProblem> problems;

	private final @Nullable When start;

	private final ZoneId zone;

	private final @Nullable LocalDateTime end;

	/** A moment on a clock, or a day. */
	record When(LocalDateTime time, @Nullable ZoneId zone, boolean day) {

		/** On another clock. */
		LocalDateTime at(ZoneId clock) {
			return zone == null || zone.equals(clock) ? time
					: time.atZone(zone).withZoneSameInstant(clock).toLocalDateTime();
		}

	}

	EventTimes(EventText event, EventClocks clocks, List<RowProblem> problems) {
		this.event = event;
		this.clocks = clocks;
		this.problems = problems;
		start = one("DTSTART");
		zone = start == null || start.zone() == null ? FIRM : start.zone();
		end = start == null ? null : end(start.time());
	}

	boolean isDay() {
		return start != null && start.day();
	}

	@Nullable LocalDateTime begin() {
		return start == null ? null : start.time();
	}

	@Nullable LocalDateTime end() {
		return end;
	}

	ZoneId zone() {
		return zone;
	}

	@Nullable When one(String name) {
		EventLine line = event.line(name).orElse(null);
		return line == null ? null : when(line, line.value().strip());
	}

	private void wrong(String field, Reason reason, Object... args) {
		problems.add(RowProblem.of(field, reason, args));
	}

	private @Nullable When when(EventLine line, String value) {
		try {
			if (value.matches("\\d{8}")) {
				return new When(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), null, true);
			}
			Matcher time = TIME.matcher(value);
			if (!time.matches()) {
				throw new DateTimeParseException("no time", value, 0);
			}
			String seconds = time.group(4) == null ? "00" : time.group(4).equals("60") ? "59" : time.group(4);
			LocalDateTime at = LocalDateTime.parse(time.group(1) + time.group(2) + time.group(3) + seconds, STAMP);
			return new When(at, time.group(5) != null ? ZoneOffset.UTC : clock(line), false);
		}
		catch (DateTimeParseException ex) {
			wrong(line.name(), Reason.EVENT_DATE_INVALID, value);
			return null;
		}
	}

	/** Without a clock it is that of whoever reads it. */
	private ZoneId clock(EventLine line) {
		String name = line.parameter("TZID");
		if (name.isEmpty()) {
			return FIRM;
		}
		return clocks.find(name).orElseGet(() -> {
			wrong(line.name(), Reason.EVENT_ZONE_UNKNOWN, name);
			return FIRM;
		});
	}

	private LocalDateTime end(LocalDateTime begin) {
		When until = one("DTEND");
		if (until == null) {
			LocalDateTime usual = isDay() ? begin.plusDays(1) : begin;
			return event.line("DURATION").map((line) -> lasting(begin, line, line.value())).orElse(usual);
		}
		LocalDateTime last = until.at(zone);
		if (last.isBefore(begin)) {
			wrong("DTEND", Reason.EVENT_ENDS_BEFORE, event.text("DTEND"));
			return begin;
		}
		// many programs name the last day itself
		return isDay() && last.equals(begin) ? begin.plusDays(1) : last;
	}

	private LocalDateTime lasting(LocalDateTime begin, EventLine line, String value) {
		Matcher span = SPAN.matcher(value.strip());
		if (!span.matches() || "-".equals(span.group(1))) {
			wrong(line.name(), Reason.EVENT_DATE_INVALID, value);
			return begin;
		}
		return begin.plusDays(number(span, 2) * 7 + number(span, 3)).atZone(zone).plus(exact(span)).toLocalDateTime();
	}

	private static Duration exact(Matcher span) {
		return Duration.ofHours(number(span, 4)).plusMinutes(number(span, 5)).plusSeconds(number(span, 6));
	}

	private static long number(Matcher span, int group) {
		return span.group(group) == null ? 0 : Long.parseLong(span.group(group));
	}

	/** On the clock of the event; of a period its begin. */
	List<LocalDateTime> times(String name) {
		List<LocalDateTime> times = new ArrayList<>();
		for (EventLine line : event.all(name)) {
			for (String value : line.value().split("[,;]")) {
				When when = value.isBlank() ? null : when(line, value.strip().replaceFirst("/.*", ""));
				if (when != null && start != null) {
					times.add(at(when, start.time()));
					checkLength(line, value, when);
				}
			}
		}
		if (times.size() > MOST_TIMES) {
			wrong(name, Reason.EVENT_TIMES, MOST_TIMES);
			return List.of();
		}
		return times.stream().distinct().sorted().toList();
	}

	private LocalDateTime at(When when, LocalDateTime begin) {
		return isDay() ? when.at(FIRM).toLocalDate().atStartOfDay()
				: when.day() ? when.time().toLocalDate().atTime(begin.toLocalTime()) : when.at(zone);
	}

	/** All times of a series are as long as the first. */
	private void checkLength(EventLine line, String value, When when) {
		String[] period = value.strip().split("/", 2);
		if (period.length < 2 || end == null) {
			return;
		}
		When until = period[1].contains("P") ? null : when(line, period[1]);
		LocalDateTime begin = when.at(zone);
		LocalDateTime last = until == null ? lasting(begin, line, period[1]) : until.at(zone);
		if (!Duration.between(begin, last).equals(Duration.between(start.time(), end))) {
			wrong(line.name(), Reason.EVENT_PERIOD, value);
		}
	}

	/**
	 * Minutes before the start.
	 * @param most more are none
	 */
	@Nullable Integer reminder(int most) {
		for (EventLine line : event.alarms()) {
			Matcher span = SPAN.matcher(line.value().strip());
			if (line.name().equals("TRIGGER") && span.matches() && !"END".equals(line.parameter("RELATED"))) {
				long minutes = number(span, 2) * 10_080 + number(span, 3) * 1440 + exact(span).toMinutes();
				if (("-".equals(span.group(1)) || minutes == 0) && minutes <= most) {
					return (int) minutes;
				}
			}
		}
		return null;
	}

}
