package kontor.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kontor.calendar.CalendarEntry;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A page of the calendar.
 *
 * @param user whose it is: an id, "all", or "team-" and the id of a team
 * @param days from left to right, of a month also those of the weeks it begins and ends
 * in
 * @param rows one for each colleague, in the view of the team
 * @param hours full hours at the side of the grid
 */
record Board(CalendarQuery.View view, LocalDate date, String user, String title, List<Day> days, List<Row> rows,
		List<Integer> hours, LocalDate previous, LocalDate next, String back) {

	/**
	 * One day.
	 *
	 * @param name of the weekday, in short
	 * @param text the date as people read it
	 * @param holiday its name
	 * @param away who is away
	 * @param entries whole days first, then by time
	 * @param more how many there are beside those
	 */
	record Day(LocalDate date, String name, String text, boolean outside, @Nullable String holiday, List<String> away,
			List<Cell> whole, List<Cell> entries, int more) {

		public boolean isToday() {
			return date.equals(LocalDate.now(Formats.ZONE));
		}

		public boolean isWeekend() {
			return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
		}

		/** The classes of its field in a month. */
		public String look() {
			return (isToday() ? "k-today " : "") + (outside ? "k-outside" : "");
		}

		public int number() {
			return date.getDayOfMonth();
		}

		public boolean isEmpty() {
			return whole.isEmpty() && entries.isEmpty();
		}

	}

	/**
	 * An entry and where it stands.
	 *
	 * @param place classes of its place in the grid of a day
	 */
	record Cell(CalendarEntry entry, String place) {

		static Cell of(CalendarEntry entry) {
			return new Cell(entry, "");
		}

		/** The classes of its look. */
		public String look() {
			String kind = entry.isReadable() ? "k-ev-" + entry.channel() : "k-ev-busy";
			return place + kind + (entry.isTentative() ? " k-ev-maybe" : "") + (entry.held() ? " k-ev-held" : "");
		}

	}

	/** A colleague's days. */
	record Row(long user, String name, List<Day> days) {

	}

	/** The page with another date. */
	public String link(LocalDate day) {
		return link(view, day, user);
	}

	public String link(CalendarQuery.View other) {
		boolean all = other != CalendarQuery.View.MONTH && CalendarQuery.ALL.equals(user);
		return link(other, date, all ? "" : user);
	}

	/** One day of it, in full. */
	public String dayLink(LocalDate day) {
		return link(CalendarQuery.View.DAY, day, user);
	}

	public String dayLink(LocalDate day, long somebody) {
		return link(CalendarQuery.View.DAY, day, String.valueOf(somebody));
	}

	public String plan(LocalDate day) {
		String owner = user.matches("\\d+") ? "&owner=" + user : "";
		return "/calendar/new?date=" + day + owner + "&back=" + UriUtils.encode(back, "UTF-8");
	}

	static String link(CalendarQuery.View view, LocalDate day, String user) {
		return "/calendar?view=" + view.word() + "&date=" + day + (user.isEmpty() ? "" : "&user=" + user);
	}

	/** Rows of the grid: quarters of an hour. */
	public int length() {
		return hours.size() * 4;
	}

	/** The days by sevens. */
	public List<List<Day>> weeks() {
		return IntStream.range(0, days.size() / 7).mapToObj((week) -> days.subList(week * 7, week * 7 + 7)).toList();
	}

	public LocalDate today() {
		return LocalDate.now(Formats.ZONE);
	}

	public List<CalendarQuery.View> views() {
		return List.of(CalendarQuery.View.values());
	}

}
