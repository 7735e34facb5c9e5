package kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.Set;
import java.util.UUID;
import kontor.KontorTest;
import kontor.calendar.ics.Feeds;
import kontor.history.Channel;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import kontor.web.Formats;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class FeedTests {

	private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-23T08:30");

	private static final String PYTHON = """
			import sys, icalendar, dateutil.rrule, datetime
			for event in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):
			    start = event['DTSTART'].dt
			    zone = start.tzinfo
			    for time in dateutil.rrule.rrulestr(event['RRULE'].to_ical().decode(), dtstart=start.replace(tzinfo=None)):
			        there = zone.localize(time) if hasattr(zone, 'localize') else time.replace(tzinfo=zone)
			        print(there.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'))
			""";

	@Autowired
	private Appointments appointments;

	@Autowired
	private Feeds feeds;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private HistoryWorld world;

	private String secret;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
		secret = feeds.create(world.author.id(), "Telefon").orElseThrow();
	}

	@Test
	void aWeeklyAppointmentKeepsItsTimeOfTheClockInOtherPrograms() throws Exception {
		create("Runde, wöchentlich; mit Kaffee\nund einem sehr langen Titel, der über die Zeile hinausreicht: ÄÖÜß",
				MONDAY, "FREQ=WEEKLY");
		VEvent event = event(read().getBytes(StandardCharsets.UTF_8));
		List<Period<ZonedDateTime>> times = List.copyOf(event.calculateRecurrenceSet(
				new Period<ZonedDateTime>(ZonedDateTime.parse("2026-03-01T00:00+01:00[Europe/Berlin]"),
						ZonedDateTime.parse("2026-11-30T00:00+01:00[Europe/Berlin]"))));
		assertThat(times).hasSize(36)
			.allSatisfy((time) -> assertThat(time.getStart().withZoneSameInstant(Formats.ZONE).toLocalTime())
				.hasToString("08:30"));
		assertThat(event.getSummary().getValue()).startsWith("Runde, wöchentlich; mit Kaffee und").endsWith("ÄÖÜß");
	}

	/** Skipped, and said, where there is no python3 with the package icalendar. */
	@Test
	void aParserOfAnotherLanguageReadsTheSameTimes() throws Exception {
		String python = Stream.of("/usr/bin/python3", "python3")
			.filter(FeedTests::readsCalendars)
			.findFirst()
			.orElse("");
		assumeTrue(!python.isEmpty(), "No python3 with the package icalendar");
		create("Runde, wöchentlich", MONDAY, "FREQ=WEEKLY;COUNT=36");
		String feed = read();
		List<String> times = event(feed.getBytes(StandardCharsets.UTF_8))
			.calculateRecurrenceSet(
					new Period<ZonedDateTime>(ZonedDateTime.parse("2026-03-01T00:00+01:00[Europe/Berlin]"),
							ZonedDateTime.parse("2027-01-01T00:00+01:00[Europe/Berlin]")))
			.stream()
			.map((time) -> Instant.from(time.getStart()).toString())
			.sorted()
			.toList();
		assertThat(run(python, PYTHON, feed).lines()).containsExactlyElementsOf(times);
		assertThat(times).hasSize(36).contains("2026-03-23T07:30:00Z", "2026-03-30T06:30:00Z", "2026-10-26T07:30:00Z");
	}

	private static boolean readsCalendars(String python) {
		try {
			return run(python, "import icalendar, dateutil.rrule\nprint('ja')", "").startsWith("ja");
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	private static String run(String python, String script, String input) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(python, "-c", script).redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (OutputStream out = process.getOutputStream()) {
			out.write(input.getBytes(StandardCharsets.UTF_8));
		}
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return answer;
	}

	@Test
	void singleOnesAndLeftOutOnesAreTold() {
		long id = create("Runde", MONDAY, "FREQ=WEEKLY;COUNT=4");
		appointments.delete(id, MONDAY.plusWeeks(1), Scope.ONE, world.author);
		appointments.move(id, MONDAY.plusWeeks(2), 1, 0, world.author);
		assertThat(read()).contains("EXDATE;TZID=Europe/Berlin:20260330T083000",
				"RECURRENCE-ID;TZID=Europe/Berlin:20260406T083000", "DTSTART;TZID=Europe/Berlin:20260407T083000",
				"RRULE:FREQ=WEEKLY;COUNT=4", "BEGIN:VTIMEZONE");
	}

	@Test
	void wholeDaysAreDays() {
		appointments.create(new AppointmentDraft(world.author.id(), Channel.MEETING, Status.CONFIRMED, "Messe", null,
				null, null, false, Span.days(LocalDate.parse("2026-03-28"), LocalDate.parse("2026-03-29")), null, null,
				null, null, List.of(), List.of(), List.of()), world.author);
		assertThat(read()).contains("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330");
	}

	@Test
	void nobodyReadsWithoutTheSecretOrAfterItWasTakenBack() {
		assertThat(web.get().uri("/calendar/feed/" + "x".repeat(43) + ".ics")).hasStatus(404);
		assertThat(read()).startsWith("BEGIN:VCALENDAR\r\n");
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("update users set active = false where id = ?").param(world.author.id()).update());
		assertThat(web.get().uri("/calendar/feed/" + secret + ".ics")).hasStatus(404);
		feeds.revoke(feeds.of(world.author.id()).get(0).id(), world.author.id());
		assertThat(feeds.of(world.author.id())).isEmpty();
	}

	@Test
	void aNewPasswordAndSigningOutEverywhereEndIt() {
		String name = "f" + UUID.randomUUID().toString().substring(0, 8);
		long user = accounts.create(name, "Frieda", Set.of(Role.FIELD), Browser.PASSWORD);
		Browser browser = new Browser(web).signIn(name);
		secret = feeds.create(user, "Telefon").orElseThrow();
		String other = feeds.create(world.author.id(), "Bleibt").orElseThrow();
		browser.post("/account/sessions/end");
		assertThat(browser.get("/account/sessions")).bodyText().contains("Ihre Kalenderadressen gelten nicht mehr");
		assertThat(web.get().uri("/calendar/feed/" + secret + ".ics")).hasStatus(404);
		secret = feeds.create(user, "Telefon").orElseThrow();
		browser.post("/account/password", "oldPassword", Browser.PASSWORD, "password", "ein ganz neuer Satz", "version",
				"0");
		assertThat(feeds.of(user)).isEmpty();
		assertThat(web.get().uri("/calendar/feed/" + other + ".ics")).hasStatusOk();
	}

	@Test
	void whatOneMayNotSeeAnyMoreIsBusyTime() {
		AppointmentDraft draft = draft("Geheim bei Groß", MONDAY, null);
		appointments.create(
				new AppointmentDraft(draft.ownerId(), Channel.VISIT, Status.CONFIRMED, draft.title(), null, null,
						world.customer, false, draft.span(), null, null, null, null, List.of(), List.of(), List.of()),
				world.author);
		assertThat(read()).contains("Geheim bei Groß");
		transaction.executeWithoutResult((status) -> jdbc.sql("update customers set deleted_at = now() where id = ?")
			.param(world.customer)
			.update());
		assertThat(read()).doesNotContain("Geheim").contains("SUMMARY:Belegt");
	}

	@Test
	void ofPeopleWhoseDataAreRestrictedNothingIsTold() {
		long id = create("Besuch bei Geheim", MONDAY, null);
		long person = world.person("Geheim");
		change("update appointments set customer_id = ?, place = 'Geheimweg 1', note = 'Geheimnis' where id = ?",
				world.customer, id);
		change("insert into appointment_participants (appointment_id, person_id) values (?, ?)", id, person);
		assertThat(read()).contains("Besuch bei Geheim", "Geheimweg", "Geheimnis", "Möbelhaus");
		for (String table : List.of("customers", "contact_persons")) {
			long restricted = table.equals("customers") ? world.customer : person;
			change("update " + table + " set restricted_at = now() where id = ?", restricted);
			assertThat(read()).as(table)
				.contains("SUMMARY:Belegt", "DTSTART;TZID=Europe/Berlin:20260323T083000")
				.doesNotContain("Geheim", "Möbelhaus");
			change("update " + table + " set restricted_at = null where id = ?", restricted);
		}
		assertThat(read()).contains("Besuch bei Geheim");
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	private long create(String title, LocalDateTime start, String rule) {
		return appointments.create(draft(title, start, rule), world.author);
	}

	private AppointmentDraft draft(String title, LocalDateTime start, String rule) {
		return new AppointmentDraft(world.author.id(), Channel.MEETING, Status.CONFIRMED, title, null, null, null,
				false, Span.times(start, start.plusHours(1), Formats.ZONE), null, null, null,
				rule == null ? null : Rule.parse(rule), List.of(), List.of(), List.of());
	}

	private String read() {
		MvcTestResult answer = web.get().uri("/calendar/feed/" + secret + ".ics").exchange();
		assertThat(answer).hasStatusOk();
		String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text.lines())
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		return text.replace("\r\n ", "");
	}

	private static VEvent event(byte[] text) throws Exception {
		Calendar calendar = new CalendarBuilder().build(
				new StringReader(new String(text, StandardCharsets.UTF_8).replace("\n", "\r\n").replace("\r\r", "\r")));
		return (VEvent) calendar.getComponents("VEVENT").get(0);
	}

}
