package kontor.calendar.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.calendar.Absences;
import kontor.calendar.CalendarEntry;
import kontor.calendar.CalendarFacts;
import kontor.calendar.CalendarTeams;
import kontor.calendar.Holidays;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.OpeningHours;
import kontor.users.UserName;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the pages of the calendar together: entries and absences with a statement each.
 */
@Component
class Boards {

	private static final int A_DAY_OF_A_MONTH = 4;

	private static final int A_DAY_OF_A_COLLEAGUE = 3;

	private static final int A_DAY = 200;

	private static final int MOST_ROWS = 60;

	private final CalendarFacts facts;

	private final Absences absences;

	private final Holidays holidays;

	private final Accounts accounts;

	private final Formats formats;

	private final MessageSource messages;

	private final Company company;

	Boards(CalendarFacts facts, Absences absences, Holidays holidays, Accounts accounts, Formats formats,
			MessageSource messages, Company company) {
		this.company = company;
		this.facts = facts;
		this.absences = absences;
		this.holidays = holidays;
		this.accounts = accounts;
		this.formats = formats;
		this.messages = messages;
	}

	/**
	 * @throws NotFoundException if there is no such user or team
	 */
	Board board(CalendarQuery query, List<CalendarTeams.Team> teams, Viewer viewer, Locale language) {
		Set<Long> users = query.isOfTeam() ? members(query, teams) : users(query, viewer);
		List<CalendarEntry> entries = entries(query, users, viewer);
		List<Absences.Absence> away = absences.of(users, query.first(), query.last());
		boolean grid = query.kind() == CalendarQuery.View.DAY || query.kind() == CalendarQuery.View.WEEK;
		int[] hours = hours(entries);
		List<LocalDate> dates = dates(query, entries);
		Map<LocalDate, List<CalendarEntry>> byDay = entries.stream().collect(Collectors.groupingBy(CalendarEntry::day));
		boolean team = query.kind() == CalendarQuery.View.TEAM;
		List<Board.Day> days = dates.stream()
			.map((date) -> day(date, query, team ? List.of() : byDay.getOrDefault(date, List.of()),
					team ? List.of() : away, grid ? hours[0] : -1, language))
			.toList();
		List<Board.Row> rows = team ? rows(query, dates, users, entries, away, language) : List.of();
		String user = query.getUser() == null ? "" : query.getUser();
		return new Board(query.kind(), query.day(), user, title(query, language), days, rows,
				IntStream.range(hours[0], hours[1]).boxed().toList(), query.step(-1), query.step(1),
				Board.link(query.kind(), query.day(), user));
	}

	private static Set<Long> members(CalendarQuery query, List<CalendarTeams.Team> teams) {
		return teams.stream()
			.filter((team) -> team.key().equals(query.getUser()))
			.findFirst()
			.map((team) -> team.members().stream().limit(MOST_ROWS).collect(Collectors.toSet()))
			.orElseThrow(NotFoundException::new);
	}

	private Set<Long> users(CalendarQuery query, Viewer viewer) {
		if (query.kind() == CalendarQuery.View.TEAM || query.isAll()) {
			return accounts.active().stream().limit(MOST_ROWS).map(UserName::id).collect(Collectors.toSet());
		}
		String user = query.getUser();
		if (user == null || user.isBlank()) {
			return Set.of(viewer.id());
		}
		if (!user.matches("\\d{1,18}") || accounts.names(List.of(Long.valueOf(user))).isEmpty()) {
			throw new NotFoundException();
		}
		return Set.of(Long.valueOf(user));
	}

	private List<CalendarEntry> entries(CalendarQuery query, Collection<Long> users, Viewer viewer) {
		int aDay = switch (query.kind()) {
			case MONTH -> A_DAY_OF_A_MONTH;
			case TEAM -> A_DAY_OF_A_COLLEAGUE;
			case DAY, WEEK -> A_DAY;
		};
		if (query.kind() == CalendarQuery.View.TEAM || !query.isAll() && !query.isOfTeam()) {
			return facts.of(users, query.first(), query.last(), aDay, viewer);
		}
		return query.isAll() ? facts.ofAll(query.first(), query.last(), aDay, viewer)
				: facts.ofOwners(users, query.first(), query.last(), aDay, viewer);
	}

	/** Weekends are left out of weeks in which nothing is on them. */
	private static List<LocalDate> dates(CalendarQuery query, List<CalendarEntry> entries) {
		Set<LocalDate> filled = entries.stream().map(CalendarEntry::day).collect(Collectors.toCollection(HashSet::new));
		boolean whole = query.kind() == CalendarQuery.View.MONTH || query.kind() == CalendarQuery.View.DAY;
		boolean weekend = whole || filled.contains(query.last()) || filled.contains(query.last().minusDays(1));
		return query.first().datesUntil(query.last().plusDays(weekend ? 1 : -1)).toList();
	}

	/**
	 * While the firm is open, else from seven to seven, and what lies outside.
	 */
	private int[] hours(List<CalendarEntry> entries) {
		OpeningHours open = company.hours();
		int first = open.first().orElse(LocalTime.of(7, 0)).get(ChronoField.MINUTE_OF_DAY);
		int last = open.last().orElse(LocalTime.of(19, 0)).get(ChronoField.MINUTE_OF_DAY);
		for (CalendarEntry entry : entries) {
			if (!entry.allDay()) {
				first = Math.min(first, entry.fromMinute());
				last = Math.max(last, entry.untilMinute());
			}
		}
		return new int[] { first / 60, (last + 59) / 60 };
	}

	private Board.Day day(LocalDate date, CalendarQuery query, List<CalendarEntry> entries, List<Absences.Absence> away,
			int firstHour, Locale language) {
		List<CalendarEntry> whole = entries.stream().filter(CalendarEntry::allDay).toList();
		List<CalendarEntry> timed = entries.stream().filter((entry) -> !entry.allDay()).toList();
		List<Board.Cell> cells = firstHour < 0 ? timed.stream().map(Board.Cell::of).toList()
				: Lanes.of(timed, firstHour);
		int more = entries.isEmpty() ? 0 : entries.get(0).together() - entries.size();
		boolean outside = query.kind() == CalendarQuery.View.MONTH && date.getMonth() != query.day().getMonth();
		List<String> names = away.stream()
			.filter((absence) -> absence.covers(date))
			.map(Absences.Absence::name)
			.distinct()
			.toList();
		return new Board.Day(date, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, language), formats.date(date),
				outside, holidays.name(date, language), names, whole.stream().map(Board.Cell::of).toList(), cells,
				more);
	}

	private List<Board.Row> rows(CalendarQuery query, List<LocalDate> dates, Set<Long> users,
			List<CalendarEntry> entries, List<Absences.Absence> away, Locale language) {
		Map<Long, Map<LocalDate, List<CalendarEntry>>> byUser = entries.stream()
			.collect(Collectors.groupingBy(CalendarEntry::userId, Collectors.groupingBy(CalendarEntry::day)));
		List<Board.Row> rows = new ArrayList<>();
		for (UserName user : accounts.active()) {
			if (users.contains(user.id())) {
				Map<LocalDate, List<CalendarEntry>> own = byUser.getOrDefault(user.id(), Map.of());
				List<Absences.Absence> free = away.stream().filter((one) -> one.userId() == user.id()).toList();
				rows.add(new Board.Row(user.id(), user.name(),
						dates.stream()
							.map((date) -> day(date, query, own.getOrDefault(date, List.of()), free, -1, language))
							.toList()));
			}
		}
		return rows;
	}

	private String title(CalendarQuery query, Locale language) {
		LocalDate day = query.day();
		return switch (query.kind()) {
			case DAY -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, language) + ", " + formats.date(day);
			case MONTH -> day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + day.getYear();
			case WEEK,
					TEAM ->
				messages.getMessage("calendar.week-of",
						new Object[] { String.valueOf(query.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
								formats.date(query.first()), formats.date(query.last()) },
						language);
		};
	}

}
