package kontor.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Which part of whose calendar is asked for. */
class CalendarQuery {

	/** How much of it. */
	enum View {

		DAY, WEEK, MONTH, TEAM;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Everybody. */
	static final String ALL = "all";

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private @Nullable LocalDate date;

	private @Nullable String view;

	private @Nullable String user;

	/**
	 * @throws NotFoundException if there is no such view
	 */
	View kind() {
		if (view == null || view.isBlank()) {
			return View.WEEK;
		}
		return Stream.of(View.values())
			.filter((one) -> one.word().equalsIgnoreCase(view))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	LocalDate day() {
		boolean sensible = date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
		return sensible ? date : LocalDate.now(Formats.ZONE);
	}

	LocalDate first() {
		return switch (kind()) {
			case DAY -> day();
			case WEEK, TEAM -> monday(day());
			case MONTH -> monday(day().withDayOfMonth(1));
		};
	}

	LocalDate last() {
		return switch (kind()) {
			case DAY -> day();
			case WEEK, TEAM -> first().plusDays(6);
			case MONTH -> monday(day().with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
		};
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The same part so many later. */
	LocalDate step(int by) {
		return switch (kind()) {
			case DAY -> day().plusDays(by);
			case WEEK, TEAM -> day().plusWeeks(by);
			case MONTH -> day().withDayOfMonth(1).plusMonths(by);
		};
	}

	boolean isAll() {
		return ALL.equals(user);
	}

	boolean isOfTeam() {
		return user != null && user.startsWith("team-");
	}

	public @Nullable LocalDate getDate() {
		return date;
	}

	public void setDate(@Nullable LocalDate date) {
		this.date = date;
	}

	public @Nullable String getView() {
		return view;
	}

	public void setView(@Nullable String view) {
		this.view = view;
	}

	public @Nullable String getUser() {
		return user;
	}

	public void setUser(@Nullable String user) {
		this.user = user;
	}

}
