package kontor.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * How an appointment recurs: a RECUR value of RFC 5545, checked, in the order of its
 * writer. Everything is counted on the clock of the series.
 */
public final class Rule {

	/** More would be no calendar any longer. */
	public static final int MOST = 20_000;

	private static final int LONGEST = 1000;

	private static final String FIELD = "repeat";

	private static final Set<String> PARTS = Set.of("FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE",
			"BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST");

	private static final Set<String> FREQUENCIES = Set.of("MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY");

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final int FEWEST_MINUTES = 15;

	private final Map<String, String> parts;

	private Rule(Map<String, String> parts) {
		this.parts = parts;
	}

	/**
	 * @throws AppointmentRefusedException if it is no rule, or recurs so often that
	 * nobody can mean it
	 */
	public static Rule parse(String text) {
		if (text.length() > LONGEST) {
			throw wrong(text.substring(0, 60));
		}
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
			String[] pair = part.split("=", 2);
			boolean known = pair.length == 2 && (PARTS.contains(pair[0]) || pair[0].startsWith("X-"));
			if (!part.isBlank() && (!known || parts.putIfAbsent(pair[0], pair[1]) != null)) {
				throw wrong(part);
			}
		}
		parts.keySet().removeIf((name) -> name.startsWith("X-"));
		Rule rule = new Rule(parts);
		rule.check();
		return rule;
	}

	private void check() {
		String frequency = parts.getOrDefault("FREQ", "");
		if ("SECONDLY".equals(frequency) || "MINUTELY".equals(frequency) && interval() < FEWEST_MINUTES) {
			throw new AppointmentRefusedException(FIELD, "calendar.refused.often");
		}
		if (!FREQUENCIES.contains(frequency)) {
			throw wrong("FREQ=" + frequency);
		}
		if (interval() < 1 || interval() > 1000 || count() < 0 || parts.containsKey("COUNT") && count() < 1) {
			throw wrong(toString());
		}
		if (parts.containsKey("UNTIL")) {
			until();
		}
		recur(toString());
	}

	private static AppointmentRefusedException wrong(String part) {
		return new AppointmentRefusedException(FIELD, "calendar.refused.rule", part);
	}

	private static Recur<LocalDateTime> recur(String text) {
		try {
			return new Recur<>(text);
		}
		catch (RuntimeException ex) {
			throw wrong(text);
		}
	}

	public String frequency() {
		return parts.getOrDefault("FREQ", "");
	}

	public int interval() {
		return number("INTERVAL", 1);
	}

	/** How many there are; 0: as many as there are until it ends. */
	public int count() {
		return number("COUNT", 0);
	}

	private int number(String part, int otherwise) {
		try {
			return Integer.parseInt(parts.getOrDefault(part, String.valueOf(otherwise)));
		}
		catch (NumberFormatException ex) {
			throw wrong(part + "=" + parts.get(part));
		}
	}

	/** A part as it is written; null where there is none. */
	public @Nullable String part(String name) {
		return parts.get(name);
	}

	public boolean isEndless() {
		return !parts.containsKey("COUNT") && !parts.containsKey("UNTIL");
	}

	/** The part UNTIL as it is written: a day, a time of some clock, or of UTC. */
	private @Nullable Until until() {
		String text = parts.get("UNTIL");
		return text == null ? null : Until.parse(text);
	}

	private record Until(LocalDateTime time, boolean utc, boolean day) {

		static Until parse(String text) {
			try {
				if (text.length() == 8) {
					LocalDate last = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
					return new Until(last.atTime(LocalTime.of(23, 59, 59)), false, true);
				}
				String bare = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
				return new Until(LocalDateTime.parse(bare, STAMP), text.endsWith("Z"), false);
			}
			catch (DateTimeParseException ex) {
				throw wrong("UNTIL=" + text);
			}
		}

	}

	/** The last moment on the clock of the series; null where the rule names none. */
	public @Nullable LocalDateTime lastOn(Span seed) {
		Until until = until();
		if (until == null) {
			return null;
		}
		LocalDateTime last = until.utc()
				? until.time().atOffset(ZoneOffset.UTC).atZoneSameInstant(seed.zone()).toLocalDateTime() : until.time();
		return seed.allDay() ? last.toLocalDate().atTime(LocalTime.of(23, 59, 59)) : last;
	}

	/** The same rule that ends before this time of its clock. */
	public Rule endingBefore(LocalDateTime clock, Span seed) {
		LocalDateTime last = clock.minusSeconds(1);
		Map<String, String> ended = new LinkedHashMap<>(parts);
		ended.remove("COUNT");
		ended.put("UNTIL", seed.allDay() ? last.toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE)
				: last.atZone(seed.zone()).withZoneSameInstant(ZoneOffset.UTC).format(STAMP) + "Z");
		return new Rule(ended);
	}

	/** The same rule with so many left. */
	public Rule counting(int left) {
		Map<String, String> counted = new LinkedHashMap<>(parts);
		counted.replace("COUNT", String.valueOf(left));
		return new Rule(counted);
	}

	/** The same rule, its end written as RFC 5545 wants it for such appointments. */
	public Rule fitting(Span seed) {
		LocalDateTime last = lastOn(seed);
		return last == null ? this : endingBefore(last.plusSeconds(1), seed);
	}

	/**
	 * The times of the clock at which it takes place, the first one too, in order.
	 * @param before the first time that does not count any more
	 * @throws AppointmentRefusedException if there are more than {@link #MOST}
	 */
	public List<LocalDateTime> times(Span seed, LocalDateTime before) {
		Set<LocalDateTime> times = new TreeSet<>(matching(seed, before));
		times.add(seed.clock());
		if (times.size() > MOST) {
			throw new AppointmentRefusedException(FIELD, "calendar.refused.many", MOST);
		}
		return List.copyOf(times);
	}

	/** The same, the first time only where the rule itself names it. */
	Set<LocalDateTime> matching(Span seed, LocalDateTime before) {
		LocalDateTime last = lastOn(seed);
		LocalDateTime end = last == null || last.isAfter(before) ? before : last.plusSeconds(1);
		Set<LocalDateTime> times = new TreeSet<>();
		if (end.isAfter(seed.clock())) {
			times.addAll(recur(withoutEnd()).getDates(seed.clock(), seed.clock(), end, MOST + 1));
		}
		times.removeIf((time) -> time.isBefore(seed.clock()) || !time.isBefore(end));
		return times;
	}

	private String withoutEnd() {
		Map<String, String> open = new LinkedHashMap<>(parts);
		open.remove("UNTIL");
		return text(open);
	}

	private static String text(Map<String, String> parts) {
		return parts.entrySet()
			.stream()
			.map((part) -> part.getKey() + "=" + part.getValue())
			.collect(Collectors.joining(";"));
	}

	/** Its parts as written, but for how often and until when. */
	public List<String> conditions() {
		List<String> names = new ArrayList<>(parts.keySet());
		names.removeAll(List.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"));
		return names;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Rule rule && toString().equals(rule.toString());
	}

	@Override
	public int hashCode() {
		return toString().hashCode();
	}

	@Override
	public String toString() {
		return text(parts);
	}

}
