package kontor.users;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the firm is open.
 *
 * @param days those on which it is, each with its spans in their order; empty: nobody has
 * said
 */
public record OpeningHours(Map<DayOfWeek, List<Hours>> days) {

	/** Nobody has said. */
	public static final OpeningHours UNKNOWN = new OpeningHours(Map.of());

	/**
	 * A span of a day.
	 *
	 * @param until after {@code from}
	 */
	public record Hours(LocalTime from, LocalTime until) {

		static Hours parse(String text) {
			String[] ends = text.split("-");
			return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
		}

		@Override
		public String toString() {
			return from + "-" + until;
		}

	}

	/** Reads what {@link #text()} wrote. */
	static OpeningHours parse(String text) {
		Map<DayOfWeek, List<Hours>> days = new TreeMap<>();
		for (String day : text.isEmpty() ? new String[0] : text.split("; ")) {
			String[] parts = day.split(" ", 2);
			days.put(DayOfWeek.valueOf(parts[0]), Arrays.stream(parts[1].split(", ")).map(Hours::parse).toList());
		}
		return new OpeningHours(days);
	}

	/** Such as {@code MONDAY 08:00-12:00, 13:00-17:00; FRIDAY 08:00-12:00}. */
	String text() {
		return new TreeMap<>(days).entrySet()
			.stream()
			.map((day) -> day.getKey() + " "
					+ day.getValue().stream().map(Hours::toString).collect(Collectors.joining(", ")))
			.collect(Collectors.joining("; "));
	}

	public List<Hours> on(DayOfWeek day) {
		return days.getOrDefault(day, List.of());
	}

	/**
	 * Whether the firm is open for all of this time; true where nobody has said when it
	 * is.
	 */
	public boolean cover(LocalDateTime from, LocalDateTime until) {
		return days.isEmpty() || from.toLocalDate().equals(until.toLocalDate()) && on(from.getDayOfWeek()).stream()
			.anyMatch((hours) -> !from.toLocalTime().isBefore(hours.from())
					&& !until.toLocalTime().isAfter(hours.until()));
	}

	/** When the earliest day begins. */
	public Optional<LocalTime> first() {
		return all().map(Hours::from).min(Comparator.naturalOrder());
	}

	/** When the longest day ends. */
	public Optional<LocalTime> last() {
		return all().map(Hours::until).max(Comparator.naturalOrder());
	}

	private Stream<Hours> all() {
		return days.values().stream().flatMap(List::stream);
	}

}
