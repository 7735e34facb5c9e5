package kontor.imports.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.imports.files.ImportedAppointment.Status;
import org.jspecify.annotations.Nullable;

/** Reads one event of a calendar. */
final class EventReader {

	private static final ZoneId FIRM = ZoneId.of("Europe/Berlin");

	private static final Pattern TIME = Pattern.compile("(\\d{8})T(\\d{2})(\\d{2})(\\d{2})?(Z)?");

	private static final Pattern SPAN = Pattern
		.compile("([+-])?P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?");

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_PLACE = 500;

	private static final int LONGEST_NOTE = 20_000;

	private static final int MOST_TIMES = 5000;

	private static final int LONGEST_REMINDER = 40_320;

	private final EventText event;

	private final EventClocks clocks;

	private final boolean cancelled;

	private final List<RowProblem> problems = new ArrayList<>();

	private ZoneId zone = FIRM;

	private EventReader(EventText event, EventClocks clocks, boolean cancelled) {
		this.event = event;
		this.clocks = clocks;
		this.cancelled = cancelled;
	}

	/** A moment on a clock, or a day. */
	private record When(LocalDateTime time, @Nullable ZoneId zone, boolean day) {

		/** On another clock. */
		LocalDateTime at(ZoneId clock) {
			return zone == null || zone.equals(clock) ? time
					: time.atZone(zone).withZoneSameInstant(clock).toLocalDateTime();
		}

	}

	/**
	 * @param cancelled whether the whole file calls its events off
	 */
	static ImportedAppointment read(EventText event, EventClocks clocks, boolean cancelled) {
		return new EventReader(event, clocks, cancelled).read();
	}

	private ImportedAppointment read() {
		if (event.reason() != null) {
			wrong(null, event.reason(), event.where());
		}
		When start = one("DTSTART");
		if (start == null && problems.isEmpty()) {
			wrong("DTSTART", Reason.EVENT_WITHOUT_START);
		}
		boolean day = start != null && start.day();
		zone = start == null || start.zone() == null ? FIRM : start.zone();
		LocalDateTime begin = start == null ? null : start.time();
		LocalDateTime end = begin == null ? null : end(begin, day);
		When recurrence = one("RECURRENCE-ID");
		return new ImportedAppointment(event.number(), uid(), sequence(),
				recurrence == null || recurrence.day() ? null
						: recurrence.time().atZone(recurrence.zone() == null ? zone : recurrence.zone()).toInstant(),
				recurrence == null || !recurrence.day() ? null : recurrence.time().toLocalDate(), title(),
				shortened("LOCATION", LONGEST_PLACE), shortened("DESCRIPTION", LONGEST_NOTE), day, begin, end,
				zone.getId(), rule(), times("RDATE", begin, day), times("EXDATE", begin, day), status(),
				event.text("CLASS").matches("(?i)PRIVATE|CONFIDENTIAL"), reminder(), others(), problems);
	}

	private void wrong(@Nullable String field, Reason reason, Object... args) {
		problems.add(RowProblem.of(field, reason, args));
	}

	private @Nullable When one(String name) {
		EventLine line = event.line(name).orElse(null);
		return line == null ? null : when(line, line.value().strip());
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
			LocalDateTime at = LocalDateTime.parse(time.group(1) + time.group(2) + time.group(3) + seconds,
					DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
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

	private LocalDateTime end(LocalDateTime begin, boolean day) {
		When end = one("DTEND");
		if (end == null) {
			LocalDateTime usual = day ? begin.plusDays(1) : begin;
			return event.line("DURATION").map((line) -> lasting(begin, line)).orElse(usual);
		}
		LocalDateTime until = end.at(zone);
		if (until.isBefore(begin)) {
			wrong("DTEND", Reason.EVENT_ENDS_BEFORE, event.text("DTEND"));
			return begin;
		}
		// many programs name the last day itself
		return day && until.equals(begin) ? begin.plusDays(1) : until;
	}

	private LocalDateTime lasting(LocalDateTime begin, EventLine line) {
		Matcher span = SPAN.matcher(line.value().strip());
		if (!span.matches() || "-".equals(span.group(1))) {
			wrong("DURATION", Reason.EVENT_DATE_INVALID, line.value());
			return begin;
		}
		return begin.plus(Period.ofDays((int) (number(span, 2) * 7 + number(span, 3)))).plus(exact(span));
	}

	private static Duration exact(Matcher span) {
		return Duration.ofHours(number(span, 4)).plusMinutes(number(span, 5)).plusSeconds(number(span, 6));
	}

	private static long number(Matcher span, int group) {
		return span.group(group) == null ? 0 : Long.parseLong(span.group(group));
	}

	private String uid() {
		String uid = event.text("UID").replaceAll("\\s+", " ");
		if (!uid.isEmpty() && uid.length() <= 300) {
			return uid;
		}
		String contents = event.lines()
			.stream()
			.filter((line) -> !line.name().equals("DTSTAMP"))
			.map(EventLine::toString)
			.reduce("", String::concat);
		return UUID.nameUUIDFromBytes(contents.getBytes(StandardCharsets.UTF_8)) + "@import";
	}

	private int sequence() {
		String text = event.text("SEQUENCE");
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	private String title() {
		String title = shortened("SUMMARY", LONGEST_TITLE);
		if (title != null) {
			return title.replaceAll("\\s+", " ");
		}
		String other = Stream.of("DESCRIPTION", "LOCATION")
			.map(event::text)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse("–");
		wrong("SUMMARY", Reason.EVENT_WITHOUT_TITLE);
		String line = other.lines().findFirst().orElse("–").strip();
		return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line.isEmpty() ? "–" : line;
	}

	private @Nullable String shortened(String name, int most) {
		String text = event.text(name);
		if (text.length() > most) {
			wrong(name, Reason.FIELD_SHORTENED, most);
			text = text.substring(0, most).strip();
		}
		return text.isBlank() ? null : text;
	}

	private @Nullable String rule() {
		List<EventLine> rules = event.all("RRULE");
		if (rules.size() > 1 || event.line("EXRULE").isPresent()) {
			wrong("RRULE", Reason.EVENT_RULES);
		}
		return rules.isEmpty() || rules.get(0).value().isBlank() ? null : rules.get(0).value().strip();
	}

	/** On the clock of the event; of a period its begin. */
	private List<LocalDateTime> times(String name, @Nullable LocalDateTime begin, boolean day) {
		List<LocalDateTime> times = new ArrayList<>();
		for (EventLine line : event.all(name)) {
			for (String value : line.value().split(",")) {
				When when = value.isBlank() ? null : when(line, value.strip().replaceFirst("/.*", ""));
				if (when != null && begin != null) {
					times.add(day ? when.time().toLocalDate().atStartOfDay()
							: when.day() ? when.time().toLocalDate().atTime(begin.toLocalTime()) : when.at(zone));
				}
			}
		}
		if (times.size() > MOST_TIMES) {
			wrong(name, Reason.EVENT_TIMES, MOST_TIMES);
			return List.of();
		}
		return times.stream().distinct().sorted().toList();
	}

	private Status status() {
		String text = event.text("STATUS").toUpperCase(Locale.ROOT);
		return cancelled || text.equals("CANCELLED") ? Status.CANCELLED
				: text.equals("TENTATIVE") ? Status.TENTATIVE : Status.CONFIRMED;
	}

	/** Minutes before the start. */
	private @Nullable Integer reminder() {
		for (EventLine line : event.alarms()) {
			Matcher span = SPAN.matcher(line.value().strip());
			if (line.name().equals("TRIGGER") && span.matches() && !"END".equals(line.parameter("RELATED"))) {
				long minutes = number(span, 2) * 10_080 + number(span, 3) * 1440 + exact(span).toMinutes();
				if (("-".equals(span.group(1)) || minutes == 0) && minutes <= LONGEST_REMINDER) {
					return (int) minutes;
				}
			}
		}
		return null;
	}

	private List<String> others() {
		List<String> names = event.all("ATTENDEE")
			.stream()
			.map((line) -> line.parameter("CN").isBlank() ? line.text().replaceFirst("(?i)^mailto:", "")
					: line.parameter("CN").replaceAll("^'|'$", ""))
			.map((name) -> Texts.clean(name).replaceAll("\\s+", " "))
			.filter((name) -> !name.isBlank() && name.length() <= LONGEST_TITLE)
			.distinct()
			.toList();
		if (names.size() > 1000) {
			wrong("ATTENDEE", Reason.EVENT_ATTENDEES, 1000);
			return List.of();
		}
		return names;
	}

}
