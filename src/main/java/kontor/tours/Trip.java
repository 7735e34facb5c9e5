package kontor.tours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import kontor.calendar.CalendarEntry;
import kontor.calendar.Span;
import kontor.tasks.Task;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A round trip with its times. A way is the straight line times 1.3, driven at 60 km/h,
 * at least five minutes; arrivals are at full five minutes.
 *
 * @param home the way back
 * @param lost customers whose postcode nobody knows
 */
record Trip(Place start, LocalDateTime departure, List<Visit> visits, Way home, List<Stop> lost) {

	private static final double DETOUR = 1.3;

	private static final double KILOMETRES_AN_HOUR = 60;

	private static final int STEP = 5;

	/** From one place to the next. */
	record Way(double kilometres) {

		static Way between(Place from, Place to) {
			return new Way(from.kilometresTo(to));
		}

		public int minutes() {
			return Math.max(STEP, (int) Math.ceil(kilometres * DETOUR / KILOMETRES_AN_HOUR * 60));
		}

		/** Straight, in full kilometres. */
		public long length() {
			return Math.round(kilometres);
		}
	}

	/**
	 * One stop with its times.
	 *
	 * @param next what is to be done with the customer
	 * @param clashes what stands in the calendar at that time
	 */
	record Visit(Stop stop, Way way, LocalDateTime from, LocalDateTime until, @Nullable Task next,
			List<CalendarEntry> clashes) {

		public LocalTime begin() {
			return from.toLocalTime();
		}

		public LocalTime end() {
			return until.toLocalTime();
		}

		Span span() {
			return Span.times(from, until, Formats.ZONE);
		}

		private boolean isInTheWayOf(CalendarEntry entry) {
			ZonedDateTime left = from.minusMinutes(way.minutes()).atZone(Formats.ZONE);
			return entry.allDay() || entry.startsAt().isBefore(until.atZone(Formats.ZONE).toInstant())
					&& entry.endsAt().isAfter(left.toInstant());
		}

		Visit with(@Nullable Task step, List<CalendarEntry> day) {
			return new Visit(stop, way, from, until, step, day.stream().filter(this::isInTheWayOf).toList());
		}

	}

	/** In the order of the stops, those left out whose place nobody knows. */
	static Trip of(Place start, LocalDateTime departure, int minutes, List<Stop> stops) {
		List<Visit> visits = new ArrayList<>();
		LocalDateTime time = departure;
		Place here = start;
		for (Stop stop : stops.stream().filter(Stop::isKnown).toList()) {
			Way way = Way.between(here, stop.place());
			LocalDateTime from = rounded(time.plusMinutes(way.minutes()));
			time = from.plusMinutes(minutes);
			here = stop.place();
			visits.add(new Visit(stop, way, from, time, null, List.of()));
		}
		return new Trip(start, departure, visits, Way.between(here, start),
				stops.stream().filter((stop) -> !stop.isKnown()).toList());
	}

	private static LocalDateTime rounded(LocalDateTime time) {
		return time.plusMinutes(Math.floorMod(-time.getMinute(), STEP));
	}

	Trip with(List<Visit> others) {
		return new Trip(start, departure, others, home, lost);
	}

	public LocalDate day() {
		return departure.toLocalDate();
	}

	LocalDateTime arrival() {
		LocalDateTime last = visits.isEmpty() ? departure : visits.get(visits.size() - 1).until();
		return last.plusMinutes(home.minutes());
	}

	public LocalTime back() {
		return arrival().toLocalTime();
	}

	/** Whether it ends on the day on which it begins. */
	public boolean isPossible() {
		return arrival().toLocalDate().equals(day());
	}

	/** Straight lines, in full kilometres. */
	public long kilometres() {
		return Math.round(visits.stream().mapToDouble((visit) -> visit.way().kilometres()).sum() + home.kilometres());
	}

	public boolean isClashing() {
		return visits.stream().anyMatch((visit) -> !visit.clashes().isEmpty());
	}

	List<Long> ids() {
		return visits.stream().map((visit) -> visit.stop().id()).toList();
	}

	/** The order without this one. */
	public List<Long> without(int at) {
		List<Long> order = new ArrayList<>(ids());
		order.remove(at);
		return order;
	}

	/** The order with this one before the one that stands before it now. */
	public List<Long> earlier(int at) {
		List<Long> order = new ArrayList<>(ids());
		order.add(at - 1, order.remove(at));
		return order;
	}

}
