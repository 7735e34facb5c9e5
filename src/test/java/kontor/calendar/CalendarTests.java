package kontor.calendar;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.history.Channel;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CalendarTests {

	private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-23T08:30");

	@Autowired
	private Appointments appointments;

	@Autowired
	private AppointmentReader reader;

	@Autowired
	private CalendarFacts facts;

	@Autowired
	private HeldAppointments held;

	@Autowired
	private GrowingSeries growing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private HistoryWorld world;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void aSeriesStandsOnEveryDayAtTheSameTimeOfTheClock() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=33");
		List<CalendarEntry> all = year(world.author);
		assertThat(all).hasSize(33).allSatisfy((entry) -> assertThat(entry.times()).isEqualTo("08:30–09:30"));
		assertThat(all).extracting(CalendarEntry::day)
			.contains(LocalDate.parse("2026-03-30"), LocalDate.parse("2026-10-26"));
		assertThat(all).allSatisfy((entry) -> assertThat(entry.appointmentId()).isEqualTo(id));
	}

	@Test
	void oneOfASeriesIsMovedAlone() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=4");
		long alone = appointments.move(id, MONDAY.plusWeeks(1), 1, 30, world.author);
		assertThat(alone).isNotEqualTo(id);
		assertThat(starts()).containsExactly("2026-03-23 08:30", "2026-03-31 09:00", "2026-04-06 08:30",
				"2026-04-13 08:30");
		assertThatThrownBy(() -> appointments.move(id, MONDAY.plusWeeks(1), 1, 0, world.author))
			.isInstanceOf(NotFoundException.class);
		assertThatThrownBy(() -> appointments.move(id, MONDAY.plusDays(1), 1, 0, world.author))
			.isInstanceOf(NotFoundException.class);
	}

	@Test
	void thisAndAllFollowingBecomeASeriesOfTheirOwn() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=4");
		LocalDateTime third = MONDAY.plusWeeks(2);
		AppointmentDraft later = draft("Runde später", third.plusHours(2), "FREQ=WEEKLY;COUNT=4");
		long rest = appointments.change(id, third, Scope.FOLLOWING, 0L, later, world.author);
		assertThat(rest).isNotEqualTo(id);
		assertThat(starts()).containsExactly("2026-03-23 08:30", "2026-03-30 08:30", "2026-04-06 10:30",
				"2026-04-13 10:30");
	}

	@Test
	void changingAllKeepsWhatWasChangedAlone() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=4");
		appointments.move(id, MONDAY.plusWeeks(1), 1, 0, world.author);
		appointments.delete(id, MONDAY.plusWeeks(2), Scope.ONE, world.author);
		AppointmentDraft earlier = draft("Runde", MONDAY.minusMinutes(30), "FREQ=WEEKLY;COUNT=4");
		appointments.change(id, MONDAY, Scope.ALL, null, earlier, world.author);
		assertThat(starts()).containsExactly("2026-03-23 08:00", "2026-03-31 08:30", "2026-04-13 08:00");
	}

	@Test
	void deletionIsTakenBack() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=3");
		appointments.move(id, MONDAY.plusWeeks(1), 1, 0, world.author);
		appointments.delete(id, MONDAY, Scope.ONE, world.author);
		assertThat(starts()).containsExactly("2026-03-31 08:30", "2026-04-06 08:30");
		appointments.restore(id, MONDAY, world.author);
		appointments.delete(id, MONDAY, Scope.ALL, world.author);
		assertThat(starts()).isEmpty();
		appointments.restore(id, null, world.author);
		assertThat(starts()).containsExactly("2026-03-23 08:30", "2026-03-31 08:30", "2026-04-06 08:30");
		appointments.delete(id, MONDAY.plusWeeks(2), Scope.FOLLOWING, world.author);
		assertThat(starts()).containsExactly("2026-03-23 08:30", "2026-03-31 08:30");
	}

	@Test
	void staleVersionsAreRefused() {
		long id = create("Runde", MONDAY, null);
		appointments.move(id, Appointment.ONLY, 1, 0, world.author);
		assertThatThrownBy(() -> appointments.change(id, Appointment.ONLY, Scope.ONE, 0L, draft("Neu", MONDAY, null),
				world.author))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	@Test
	void othersSeeOnlyThatSomebodyIsBusy() {
		AppointmentDraft open = draft("Arzt", MONDAY, null);
		appointments.create(new AppointmentDraft(open.ownerId(), Channel.MEETING, Status.CONFIRMED, "Arzt", "Praxis",
				null, null, true, open.span(), null, null, null, null, List.of(), List.of(), List.of()), world.author);
		CalendarEntry seen = facts
			.of(List.of(world.author.id()), MONDAY.toLocalDate(), MONDAY.toLocalDate(), 9, world.boss)
			.get(0);
		assertThat(seen.isReadable()).isFalse();
		assertThat(seen.place()).isNull();
		assertThat(year(world.author).get(0).title()).isEqualTo("Arzt");
		assertThat(reader.find(seen.appointmentId(), null, world.boss)).isEmpty();
		assertThatThrownBy(() -> appointments.move(seen.appointmentId(), Appointment.ONLY, 1, 0, world.boss))
			.isInstanceOf(NotFoundException.class);
	}

	@Test
	void whatTookPlaceIsInTheHistoryOnce() {
		long id = appointments.create(visit(MONDAY), world.author);
		long entry = held.hold(id, Appointment.ONLY, world.author);
		assertThat(held.hold(id, Appointment.ONLY, world.boss)).isEqualTo(entry);
		assertThat(jdbc.sql("select channel || duration_minutes || subject from interactions where id = ?")
			.param(entry)
			.query(String.class)
			.single()).isEqualTo("VISIT60Besuch");
		long ahead = appointments.create(visit(LocalDateTime.now().plusDays(3)), world.author);
		assertThatThrownBy(() -> held.hold(ahead, Appointment.ONLY, world.author))
			.isInstanceOf(AppointmentRefusedException.class);
		assertThat(facts.next(world.customer, 5, world.author)).singleElement()
			.extracting(CalendarEntry::appointmentId)
			.isEqualTo(ahead);
	}

	@Test
	void seriesWithoutEndGrowWithTime() {
		long id = create("Immer", MONDAY, "FREQ=WEEKLY");
		long all = rows(id);
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("delete from calendar_entries where appointment_id = ? and day > current_date").param(id).update();
			jdbc.sql("update appointments set expanded_until = current_date where id = ?").param(id).update();
		});
		assertThat(rows(id)).isLessThan(all);
		growing.run();
		assertThat(rows(id)).isEqualTo(all);
	}

	@Test
	void pagesAndSavesKeepToTheirStatements() throws Exception {
		create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=4");
		for (String view : List.of("day", "week", "month", "team", "month&user=all")) {
			assertThat(StatementCounter.during(() -> assertThat(
					web.get().uri("/calendar?date=2026-03-30&view=" + view).with(HistoryWorld.as(world.author)))
				.hasStatusOk())).as(view).hasSizeLessThanOrEqualTo(4);
		}
		assertThat(StatementCounter.during(() -> assertThat(web.post()
			.uri("/calendar")
			.param("title", "Besuch <b>")
			.param("date", "2026-05-04")
			.param("from", "10:00")
			.param("until", "11:30")
			.param("users", "" + world.boss.id())
			.param("repeat", "WEEKLY")
			.param("weekdays", "MONDAY", "THURSDAY")
			.param("ends", "COUNT")
			.param("times", "6")
			.with(HistoryWorld.as(world.author))
			.with(csrf())).hasStatus(302))).hasSizeLessThanOrEqualTo(10);
		assertThat(facts.of(List.of(world.boss.id()), LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"), 9,
				world.boss))
			.hasSize(6);
	}

	@Test
	void wrongInputNamesTheField() {
		assertThat(web.post()
			.uri("/calendar")
			.param("title", "Spät")
			.param("date", "2026-05-04")
			.param("from", "10:00")
			.param("until", "09:00")
			.with(HistoryWorld.as(world.author))
			.with(csrf())).hasStatus(422).bodyText().contains("Der Termin endet, bevor er beginnt.");
		assertThat(web.post()
			.uri("/calendar")
			.param("title", "Nie")
			.param("date", "9999-05-04")
			.with(HistoryWorld.as(world.author))
			.with(csrf())).hasStatus(422);
	}

	@Test
	void aMonthOfManyShowsTheFirstOfEachDayAndCountsTheRest() {
		for (int i = 0; i < 6; i++) {
			create("Termin " + i, MONDAY.plusMinutes(i), null);
		}
		assertThat(web.get().uri("/calendar?date=2026-03-01&view=month").with(HistoryWorld.as(world.author))).bodyText()
			.contains("Termin 3", "+2 weitere")
			.doesNotContain("Termin 4");
	}

	@Test
	void aMonthOfTwentyFivePeopleKeepsToItsStatements() throws Exception {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql(
					"""
							insert into users (username, display_name, roles)
							select 'many-' || :key || '-' || n, 'Kollege ' || n, array['SALES'] from generate_series(1, 25) n""")
				.param("key", world.customer)
				.update();
			jdbc.sql(
					"""
							with made as (insert into appointments (uid, owner_id, title, starts_at, ends_at, until_day)
								select 'many-' || u.id || '-' || n, u.id, 'Termin ' || n, t, t + interval '30 minutes', cast(t as date)
								from users u, generate_series(1, 200) n,
									lateral (select timestamptz '2031-03-03 08:00+01' + (n % 20) * interval '1 day' + n / 20 * interval '45 minutes' as t) w
								where u.username like 'many-' || :key || '-%' returning id, owner_id, starts_at, ends_at)
							insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main)
							select owner_id, cast(starts_at at time zone 'Europe/Berlin' as date), id, '1900-01-01', starts_at, ends_at, false, true
							from made""")
				.param("key", world.customer)
				.update();
			jdbc.sql("analyze appointments, calendar_entries").update();
		});
		String path = "/calendar?date=2031-03-10&view=month&user=all";
		assertThat(StatementCounter
			.during(() -> assertThat(web.get().uri(path).with(HistoryWorld.as(world.author))).hasStatusOk()
				.bodyText()
				.contains("+246 weitere")))
			.hasSizeLessThanOrEqualTo(4);
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("delete from appointments where uid like 'many-%'").update();
			jdbc.sql("delete from users where username like 'many-%'").update();
		});
	}

	@Test
	void aTeamIsLookedAtAlone() throws Exception {
		create("Runde", MONDAY, null);
		Long team = transaction.execute((status) -> jdbc.sql(
				"with t as (insert into teams (name) values ('T' || :user) returning id) insert into team_members select id, :user from t returning team_id")
			.param("user", world.author.id())
			.query(Long.class)
			.single());
		SignedIn boss = new SignedIn(web, world.boss);
		for (String view : List.of("day", "week", "month", "team")) {
			assertThat(SignedIn.text(boss.get("/calendar?view=" + view + "&date=2026-03-23&user=team-" + team)))
				.contains("Runde");
		}
		assertThat(SignedIn.text(boss.get("/calendar?view=team&date=2026-03-23&user=team-" + team)))
			.contains("Anna Autorin")
			.doesNotContain(">Lena Leitung</a></th>");
		assertThat(boss.get("/calendar?user=team-999999")).hasStatus(404);
		assertThat(StatementCounter.during(() -> boss.get("/calendar?view=month&user=team-" + team)))
			.hasSizeLessThanOrEqualTo(4);
	}

	private long create(String title, LocalDateTime start, String rule) {
		return appointments.create(draft(title, start, rule), world.author);
	}

	private AppointmentDraft draft(String title, LocalDateTime start, String rule) {
		return new AppointmentDraft(world.author.id(), Channel.MEETING, Status.CONFIRMED, title, null, null, null,
				false, Span.times(start, start.plusHours(1), Formats.ZONE), null, null, null,
				rule == null ? null : Rule.parse(rule), List.of(), List.of(), List.of());
	}

	private AppointmentDraft visit(LocalDateTime start) {
		return new AppointmentDraft(world.author.id(), Channel.VISIT, Status.CONFIRMED, "Besuch", null, "Über Preise",
				world.customer, false, Span.times(start, start.plusHours(1), Formats.ZONE), 30, 30, 60, null,
				List.of(world.boss.id()), List.of(), List.of("Gast"));
	}

	private List<CalendarEntry> year(Viewer viewer) {
		return facts.of(List.of(world.author.id()), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), 9,
				viewer);
	}

	private List<String> starts() {
		return year(world.author).stream().map((entry) -> entry.day() + " " + entry.from()).toList();
	}

	private long rows(long id) {
		return jdbc.sql("select count(*) from calendar_entries where appointment_id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

}
