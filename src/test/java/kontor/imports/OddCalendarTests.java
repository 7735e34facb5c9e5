package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.database.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendars as they are found in the wild. */
@KontorTest
class OddCalendarTests {

	private static final String BERLIN = "TZID=Europe/Berlin:";

	@Autowired
	private CommandLineImport imports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private CalendarWorld calendars;

	private final String uid = UUID.randomUUID().toString();

	@BeforeEach
	void world() {
		calendars = new CalendarWorld(imports, jdbc, transaction);
	}

	static Stream<Arguments> whatIsMeant() {
		return Stream.of(of("DTSTART;TZID=W. Europe Standard Time:20260323T083000", "03-23 08:30"),
				of("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien\":20260323T083000",
						"03-23 08:30"),
				of("DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/America/New_York:20260323T083000", "03-23 13:30"),
				of("DTSTART;TZID=Eastern Standard Time:20260323T083000", "03-23 13:30"),
				of("DTSTART:20260323T083000", "03-23 08:30"), of("DTSTART:20260323T083000Z", "03-23 09:30"),
				of("DTSTART;VALUE=DATE:20260323\nDTEND;VALUE=DATE:20260323", "03-23 00:00"),
				of("DTSTART;VALUE=DATE:20260328\nDURATION:P2D", "03-28 00:00", "03-29 00:00"),
				of("DTSTART;" + BERLIN + "20260329T013000\nDURATION:PT3H", "03-29 01:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260324",
						"03-23 08:30", "03-25 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260324T073000Z",
						"03-23 08:30", "03-25 08:30"),
				of("DTSTART;" + BERLIN
						+ "20260323T083000\nRDATE;VALUE=PERIOD:20260325T073000Z/PT1H,20260326T073000Z/20260326T093000Z",
						"03-23 08:30", "03-25 08:30", "03-26 08:30"),
				of("DTSTART;" + BERLIN + "20260105T090000\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
						"01-05 09:00", "01-30 09:00", "02-27 09:00", "03-31 09:00"),
				of("DTSTART;" + BERLIN + "20260511T090000\nRRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1",
						"05-11 09:00"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=DAILY;COUNT=5;UNTIL=20260324T073000Z",
						"03-23 08:30", "03-24 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2",
						"03-24 08:30", "03-26 08:30"),
				of("DTSTART;" + BERLIN
						+ "20260323T083000\nRRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2",
						"03-23 08:30", "03-25 08:30", "03-30 08:30", "04-01 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:W1 MO TU #3", "03-23 08:30", "03-24 08:30",
						"03-30 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:MP1 4+ MO #2", "03-23 08:30", "04-27 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:MD1 23 LD 20260401T000000", "03-23 08:30",
						"03-31 08:30"),
				of("DTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "03-23 08:30"),
				of("X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\nDTSTART;" + BERLIN
						+ "20260323T083000\nX-ALT-DESC;FMTTYPE=text/html:<b>;:x</b>", "03-23 08:30"));
	}

	private static Arguments of(String lines, String... times) {
		return Arguments.of(lines, Stream.of(times).map((time) -> "2026-" + time + " T").toList());
	}

	@ParameterizedTest
	@MethodSource
	void whatIsMeant(String lines, List<String> times) {
		byte[] file = calendar(event("", "SUMMARY:T\n" + lines));
		assertThat(calendars.read(file).errors()).isEmpty();
		assertThat(calendars.times(uid)).isEqualTo(times);
		assertThat(calendars.read(file).unchanged()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DTSTART:20260323T083000Z\nRRULE:FREQ=SECONDLY",
			"DTSTART:20260323T083000Z\nRRULE:M5 W1 MO", "DTSTART:20260323T083000Z\nRRULE:FREQ=MINUTELY",
			"DTSTART:20260323T083000Z\nDURATION:-PT1H", "DTSTART:20260323T083000Z\nDTEND:20260323T073000Z",
			"DTSTART:99990323T083000Z", "DTSTART:16010101T000000", "DTSTART;TZID=Mond:20260323T083000",
			"DTSTART:20260230T083000Z", "DTSTART:20260323T083000Z\nRDATE:gestern",
			"RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T083000Z\nDTSTART:20260323T093000Z",
			"DTSTART:19000101T000000Z\nRRULE:FREQ=DAILY", "DTSTART:20260323T083000Z\nRRULE:FREQ=WEEKLY;FREQ=DAILY",
			"DTSTART:20260323T083000Z\nRRULE:FREQ=YEARLY\nEXRULE:WEEKLY" })
	void whatCannotBeIsNamed(String lines) {
		Summary summary = calendars.read(calendar(event("", "SUMMARY:T\n" + lines)));
		assertThat(summary.errors()).hasSize(1).allSatisfy((problem) -> {
			assertThat(problem.row()).isEqualTo(1);
			assertThat(problem.message()).isNotBlank();
		});
		assertThat(calendars.times(uid)).isEmpty();
	}

	@Test
	void seriesThatTurnAreWhatTheyBecome() {
		byte[] file = calendar(event("",
				"SUMMARY:A\nDTSTART;" + BERLIN + "20260316T083000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6\nEXDATE;"
						+ BERLIN + "20260413T083000"),
				event("",
						"RECURRENCE-ID;RANGE=THISANDFUTURE;" + BERLIN + "20260330T083000\nSUMMARY:B\nDTSTART;" + BERLIN
								+ "20260330T100000\nDURATION:PT1H"),
				event("", "RECURRENCE-ID;" + BERLIN + "20260406T083000\nSUMMARY:C\nDTSTART;" + BERLIN
						+ "20260407T120000"));
		assertThat(calendars.read(file).errors()).isEmpty();
		assertThat(calendars.times(uid)).containsExactly("2026-03-16 08:30 A", "2026-03-23 08:30 A",
				"2026-03-30 10:00 B", "2026-04-07 12:00 C", "2026-04-20 10:00 B");
		assertThat(calendars.read(file).unchanged()).isEqualTo(3);
	}

	@Test
	void partsThatMoveToAnotherDayMoveAsAWhole() {
		assertThat(calendars.read(calendar(
				event("", "SUMMARY:A\nDTSTART;VALUE=DATE:20260316\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4"),
				event("",
						"RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260330\nSUMMARY:B\nDTSTART;VALUE=DATE:20260401")))
			.errors()).isEmpty();
		assertThat(calendars.times(uid)).containsExactly("2026-03-16 00:00 A", "2026-03-23 00:00 A",
				"2026-04-01 00:00 B", "2026-04-08 00:00 B");
	}

	@Test
	void severalCalendarsInAFileEachMeanTheirOwn() {
		String first = "BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event("a", "SUMMARY:A\nDTSTART:20260323T083000Z")
				+ "\nEND:VCALENDAR\n";
		String second = "BEGIN:VCALENDAR\n" + event("b", "SUMMARY:B\nDTSTART:20260323T083000Z")
				+ "\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nBEGIN:VJOURNAL\nEND:VJOURNAL\nEND:VCALENDAR\n";
		Summary summary = calendars.read(bytes(first + second));
		assertThat(summary.created()).isEqualTo(2);
		assertThat(summary.skipped()).isEqualTo(2);
		assertThat(calendars.times(uid)).containsExactly("2026-03-23 09:30 B");
	}

	@Test
	void whatIsCalledOffNeedNotSayWhenItWas() {
		String series = "SUMMARY:A\nDTSTART;" + BERLIN + "20260323T083000\nRRULE:FREQ=WEEKLY;COUNT=3";
		calendars.read(calendar(event("", series), event("b", "SUMMARY:B\nDTSTART:20260323T083000Z")));
		Summary summary = calendars.read(bytes("BEGIN:VCALENDAR\nMETHOD:CANCEL\n"
				+ event("", "SEQUENCE:1\nRECURRENCE-ID;" + BERLIN + "20260330T083000") + "\n" + event("b", "SEQUENCE:1")
				+ "\n" + event("c", "SEQUENCE:1") + "\nEND:VCALENDAR"));
		assertThat(summary.errors()).isEmpty();
		assertThat(calendars.times(uid)).containsExactly("2026-03-23 08:30 A", "2026-04-06 08:30 A");
	}

	@Test
	void brokenNestingSpoilsNothingElse() {
		Summary summary = calendars
			.read(bytes("BEGIN:VCALENDAR\n" + event("a", "DTSTART:20260323T083000Z\nBEGIN:VALARM\nTRIGGER:-PT5M")
					+ "\nEND:VALARM\nBEGIN:VEVENT\nUID:" + uid
					+ "b\nDTSTART:20260323T083000Z\nEND:VCALENDAR\nBEGIN:VCALENDAR\n"
					+ event("c", "SUMMARY:C\nDTSTART:20260323T093000Z") + "\nEND:VEVENT\nEND:X\n"
					+ "BEGIN:Y\n".repeat(5000) + "END:VCALENDAR"));
		assertThat(summary.created()).isEqualTo(2);
		assertThat(summary.errors()).hasSize(1).allSatisfy((problem) -> assertThat(problem.row()).isEqualTo(2));
	}

	@Test
	void lettersFoldedInTheMiddleAndQuotedOnesAreReadable() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		byte[] text = ("BEGIN:VCALENDAR\r\n"
				+ event("", "DTSTART:20260323T083000Z\nSUMMARY:Größe").replace("\n", "\r\n") + "\r\nEND:VCALENDAR\r\n")
			.getBytes(StandardCharsets.UTF_8);
		for (byte one : text) {
			file.write(one);
			if ((one & 0xff) == 0xc3) {
				file.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
			}
		}
		calendars.read(file.toByteArray());
		calendars.read(calendar(event("q",
				"DTSTART:20260323T093000Z\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=B6=\n=C3=9Fe")));
		calendars
			.read(new String(calendar(event("w", "DTSTART:20260323T103000Z\nSUMMARY:Größe")), StandardCharsets.UTF_8)
				.getBytes(Charset.forName("windows-1252")));
		assertThat(calendars.times(uid)).containsExactly("2026-03-23 09:30 Größe", "2026-03-23 10:30 Größe",
				"2026-03-23 11:30 Größe");
	}

	@Test
	void whoeverHasNoNameGetsOne() {
		String word = ImportWorld.word();
		byte[] file = bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260323T083000Z\nDESCRIPTION:" + word
				+ "\nSUMMARY:\nEND:VEVENT\nEND:VCALENDAR");
		assertThat(calendars.read(file).created()).isEqualTo(1);
		assertThat(calendars.read(file).unchanged()).isEqualTo(1);
		assertThat(jdbc.sql("select title from appointments where title = ?").param(word).query(String.class).list())
			.hasSize(1);
	}

	@Test
	void attendeesAreFoundByTheirAddress() {
		String mail = uid + "@example.com";
		Long person = transaction.execute((status) -> jdbc.sql("""
				with p as (insert into contact_persons (id, last_name, name_key, search_text, match_key)
					values (nextval('contact_persons_seq'), 'Groß', 'gross', 'gross', 'gross') returning id)
				insert into contact_points (id, person_id, kind, value, lookup)
				select nextval('contact_points_seq'), id, 'EMAIL', :mail, :mail from p returning person_id""")
			.param("mail", mail)
			.query(Long.class)
			.single());
		byte[] file = calendar(event("", "DTSTART:20260323T083000Z\nSUMMARY:T\nATTENDEE;CN=Eva:mailto:"
				+ mail.toUpperCase() + "\nATTENDEE;CN=\"Otto\":mailto:otto" + mail));
		assertThat(calendars.read(file).created()).isEqualTo(1);
		assertThat(calendars.read(file).unchanged()).isEqualTo(1);
		assertThat(jdbc.sql("""
				select coalesce(m.label, m.person_id::text) from appointment_participants m
				join appointments a on a.id = m.appointment_id where a.uid = ? order by 1""")
			.param(uid)
			.query(String.class)
			.list()).containsExactlyInAnyOrder(String.valueOf(person), "Otto");
	}

	@Test
	void manyEventsTakeFewStatements() throws Exception {
		StringBuilder events = new StringBuilder();
		LocalDateTime time = LocalDateTime.parse("2026-01-01T08:00");
		for (int i = 0; i < 5000; i++) {
			String at = time.plusHours(i).toString().replaceAll("[-:]", "") + "00";
			events
				.append(event("-" + i,
						"SUMMARY:T\nATTENDEE;CN=E:mailto:e@example.com\nDTSTART;" + BERLIN + at + "\nDURATION:PT30M"))
				.append('\n');
		}
		byte[] file = calendar(events.toString());
		long start = System.nanoTime();
		assertThat(StatementCounter.during(() -> assertThat(calendars.read(file).created()).isEqualTo(5000)))
			.hasSizeLessThan(400);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
		assertThat(calendars.times(uid)).hasSize(5000);
		assertThat(calendars.read(file).unchanged()).isEqualTo(5000);
	}

	private String event(String name, String lines) {
		return "BEGIN:VEVENT\nUID:" + uid + name + "\n" + lines + "\nEND:VEVENT";
	}

	private static byte[] calendar(String... events) {
		return bytes("BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("\n", events) + "\nEND:VCALENDAR\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
