package kontor.imports.files;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that a calendar names: by their own names, by those of Windows, by those
 * that stand within longer ones, or by what the file says how they go.
 */
final class EventClocks {

	/** Where several clocks go alike, the first one is meant. */
	private static final List<String> LIKELY = List.of("Europe/Berlin", "Europe/London", "Europe/Athens",
			"Europe/Moscow", "Europe/Istanbul", "America/New_York", "America/Chicago", "America/Denver",
			"America/Los_Angeles", "America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Halifax",
			"America/Sao_Paulo", "Asia/Tokyo", "Asia/Shanghai", "Asia/Kolkata", "Asia/Dubai", "Australia/Sydney",
			"Australia/Brisbane", "Australia/Adelaide", "Pacific/Auckland", "Africa/Johannesburg", "Asia/Jerusalem",
			"UTC");

	/** Before and after the rules of America and of Russia changed. */
	private static final int[] YEARS = { 2024, 2004, 1998 };

	private static final List<String> ALL = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.matches("(Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)/.+"))
		.sorted()
		.toList();

	private static final Pattern DESCRIBED = Pattern.compile("\\((?:UTC|GMT)([+-]\\d{2}:\\d{2})\\)\\s*(.+)");

	private static final Pattern WITHIN = Pattern.compile("([A-Z][A-Za-z_]+/[A-Z][A-Za-z_/-]+)$");

	private final Map<String, Optional<ZoneId>> known = new HashMap<>();

	private final Map<String, List<Observance>> defined = new HashMap<>();

	/**
	 * From when on which offset holds each year.
	 *
	 * @param month 0 where it does not come again
	 * @param late whether it begins in the second half of the month
	 */
	private record Observance(int offset, int month, boolean late, String from) {

	}

	EventClocks(List<EventLine> zones) {
		String zone = "";
		List<EventLine> part = new ArrayList<>();
		List<Observance> all = new ArrayList<>();
		for (EventLine line : zones) {
			if (line.name().equals("BEGIN") && line.value().equals("VTIMEZONE")) {
				add(part, all);
				define(zone, all);
				all = new ArrayList<>();
				zone = "";
			}
			else if (line.name().equals("BEGIN")) {
				add(part, all);
			}
			else if (line.name().equals("TZID")) {
				zone = line.text();
			}
			else {
				part.add(line);
			}
		}
		add(part, all);
		define(zone, all);
	}

	private void define(String zone, List<Observance> all) {
		if (!zone.isEmpty()) {
			defined.put(zone, all);
		}
	}

	private static void add(List<EventLine> part, List<Observance> all) {
		Map<String, String> values = new HashMap<>();
		part.forEach((line) -> values.putIfAbsent(line.name(), line.value().strip()));
		part.clear();
		Integer offset = offset(values.get("TZOFFSETTO"));
		if (offset != null) {
			String rule = values.getOrDefault("RRULE", "");
			Matcher month = Pattern.compile("BYMONTH=(\\d{1,2})").matcher(rule);
			String start = values.getOrDefault("DTSTART", "");
			int number = month.find() ? Integer.parseInt(month.group(1))
					: rule.isEmpty() || start.length() < 8 ? 0 : Integer.parseInt(start.substring(4, 6));
			all.add(new Observance(offset, number, rule.matches(".*BYDAY=(-1|\\+?[34]).*"), start));
		}
	}

	private static @Nullable Integer offset(@Nullable String text) {
		if (text == null || !text.matches("[+-]?\\d{4}(\\d{2})?")) {
			return null;
		}
		String digits = text.replaceFirst("^[+-]", "");
		int seconds = Integer.parseInt(digits.substring(0, 2)) * 3600 + Integer.parseInt(digits.substring(2, 4)) * 60;
		return text.startsWith("-") ? -seconds : seconds;
	}

	/** Empty for a clock that nobody knows. */
	Optional<ZoneId> find(String name) {
		return known.computeIfAbsent(name, this::search);
	}

	private Optional<ZoneId> search(String name) {
		String bare = name.strip().replace(" ", "_");
		Matcher within = WITHIN.matcher(bare);
		return own(bare).or(() -> windows(name.strip()))
			.or(() -> within.find() ? inside(within.group(1)) : Optional.empty())
			.or(() -> alike(defined.getOrDefault(name, List.of())))
			.or(() -> described(name.strip()));
	}

	private static Optional<ZoneId> own(String name) {
		try {
			return name.matches("[A-Z]{3}") && !name.matches("UTC|GMT|CET|EET|MET|WET") ? Optional.empty()
					: Optional.of(ZoneId.of(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<ZoneId> windows(String name) {
		String id = TimeZone.getIDForWindowsID(name, "DE");
		String other = id == null ? TimeZone.getIDForWindowsID(name, "001") : id;
		return other == null ? Optional.empty() : own(other);
	}

	/** As "/softwarestudio.org/Olson_20011030_5/Europe/Berlin". */
	private static Optional<ZoneId> inside(String text) {
		String rest = text;
		while (rest.contains("/")) {
			Optional<ZoneId> zone = own(rest);
			if (zone.isPresent()) {
				return zone;
			}
			rest = rest.substring(rest.indexOf('/') + 1);
		}
		return Optional.empty();
	}

	/** As "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien". */
	private static Optional<ZoneId> described(String name) {
		Matcher description = DESCRIBED.matcher(name);
		if (!description.matches()) {
			return Optional.empty();
		}
		ZoneOffset offset = ZoneOffset.of(description.group(1));
		return Stream.of(description.group(2).split(","))
			.map((city) -> "/" + city.strip().replace(' ', '_'))
			.flatMap((city) -> ALL.stream().filter((id) -> id.endsWith(city)))
			.map(ZoneId::of)
			.filter((zone) -> zone.getRules().getStandardOffset(Instant.now()).equals(offset))
			.findFirst();
	}

	/** A real clock that goes as the file says; else the one offset there is. */
	private static Optional<ZoneId> alike(List<Observance> observances) {
		int[] wanted = offsets(observances);
		if (wanted.length == 0) {
			return Optional.empty();
		}
		for (int year : YEARS) {
			for (String name : LIKELY) {
				if (Arrays.equals(wanted, offsets(ZoneId.of(name), year))) {
					return Optional.of(ZoneId.of(name));
				}
			}
		}
		return Arrays.stream(wanted).distinct().count() == 1 ? Optional.of(ZoneOffset.ofTotalSeconds(wanted[0]))
				: ALL.stream()
					.map(ZoneId::of)
					.filter((zone) -> Arrays.equals(wanted, offsets(zone, YEARS[0])))
					.findFirst();
	}

	/** The offset in the middle of each month. */
	private static int[] offsets(List<Observance> observances) {
		List<Observance> yearly = observances.stream().filter((one) -> one.month() > 0 && one.month() <= 12).toList();
		if (yearly.size() < 2) {
			return observances.stream()
				.max((one, other) -> one.from().compareTo(other.from()))
				.map((one) -> constant(one.offset()))
				.orElse(new int[0]);
		}
		Observance first = yearly.get(yearly.size() - 2);
		Observance second = yearly.get(yearly.size() - 1);
		int[] offsets = new int[12];
		for (int month = 1; month <= 12; month++) {
			offsets[month - 1] = since(first, month) < since(second, month) ? first.offset() : second.offset();
		}
		return offsets;
	}

	private static int since(Observance one, int month) {
		return Math.floorMod(month - one.month() - (one.late() ? 1 : 0), 12);
	}

	private static int[] constant(int offset) {
		int[] offsets = new int[12];
		Arrays.fill(offsets, offset);
		return offsets;
	}

	private static int[] offsets(ZoneId zone, int year) {
		int[] offsets = new int[12];
		for (int month = 1; month <= 12; month++) {
			offsets[month - 1] = LocalDate.of(year, month, 15).atTime(12, 0).atZone(zone).getOffset().getTotalSeconds();
		}
		return offsets;
	}

}
