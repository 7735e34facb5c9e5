package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.database.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CalendarImportTests {

	private static final String OUTLOOK = """
			BEGIN:VCALENDAR
			PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
			VERSION:2.0
			METHOD:PUBLISH
			BEGIN:VEVENT
			UID:%1$s
			SEQUENCE:1
			SUMMARY:Jour fixe mit Müller\\, Groß & Co
			LOCATION:Raum 1
			DTSTART;TZID="W. Europe Standard Time":20260323T083000
			DTEND;TZID="W. Europe Standard Time":20260323T093000
			RRULE:FREQ=WEEKLY;COUNT=5
			EXDATE;TZID="W. Europe Standard Time":20260406T083000
			ATTENDEE;CN="Eva Groß":mailto:eva@example.com
			BEGIN:VALARM
			ACTION:DISPLAY
			TRIGGER:-PT15M
			END:VALARM
			END:VEVENT
			BEGIN:VEVENT
			UID:%1$s
			SEQUENCE:1
			RECURRENCE-ID:20260330T063000Z
			SUMMARY:Jour fixe verschoben
			DTSTART;TZID=Eigene Zeit:20260331T100000
			DURATION:PT90M
			END:VEVENT
			BEGIN:VEVENT
			UID:%1$s-days
			SUMMARY:Messe
			DTSTART;VALUE=DATE:20260328
			DTEND;VALUE=DATE:20260330
			END:VEVENT
			BEGIN:VTIMEZONE
			TZID:W. Europe Standard Time
			BEGIN:STANDARD
			DTSTART:16010101T030000
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
			END:STANDARD
			BEGIN:DAYLIGHT
			DTSTART:16010101T020000
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
			END:DAYLIGHT
			END:VTIMEZONE
			BEGIN:VTIMEZONE
			TZID:Eigene Zeit
			BEGIN:STANDARD
			DTSTART:19501029T020000
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=10
			END:STANDARD
			BEGIN:DAYLIGHT
			DTSTART:19500326T020000
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=3
			END:DAYLIGHT
			END:VTIMEZONE
			END:VCALENDAR
			""";

	@Autowired
	private CommandLineImport imports;

	@Autowired
	private Imports desk;

	@Autowired
	private Undoing undoing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final String uid = UUID.randomUUID().toString();

	private CalendarWorld calendars;

	@BeforeEach
	void somebody() {
		calendars = new CalendarWorld(imports, jdbc, transaction);
	}

	@Test
	void everyTimeIsInAtItsTimeOfTheClock() {
		Summary first = run(OUTLOOK.formatted(uid));
		assertThat(first.errors()).isEmpty();
		assertThat(first.created()).isEqualTo(3);
		assertThat(times()).containsExactly("2026-03-23 08:30 Jour fixe mit Müller, Groß & Co",
				"2026-03-28 00:00 Messe", "2026-03-29 00:00 Messe", "2026-03-31 10:00 Jour fixe verschoben",
				"2026-04-13 08:30 Jour fixe mit Müller, Groß & Co", "2026-04-20 08:30 Jour fixe mit Müller, Groß & Co");
		Summary second = run(OUTLOOK.formatted(uid));
		assertThat(second.unchanged()).isEqualTo(3);
		assertThat(second.created() + second.updated()).isZero();
	}

	@Test
	void laterVersionsReplaceEarlierOnesAndCancellationsCallOff() {
		run(OUTLOOK.formatted(uid));
		Summary later = run(event(
				"SEQUENCE:2\nSUMMARY:Neu\nDTSTART;TZID=Europe/Berlin:20260323T083000\nDTEND;TZID=Europe/Berlin:20260323T100000\nRRULE:FREQ=WEEKLY;COUNT=2"));
		assertThat(later.updated()).isEqualTo(1);
		assertThat(run(OUTLOOK.formatted(uid)).unchanged()).isEqualTo(3);
		assertThat(times()).containsExactly("2026-03-23 08:30 Neu", "2026-03-28 00:00 Messe", "2026-03-29 00:00 Messe",
				"2026-03-31 10:00 Jour fixe verschoben");
		run(event("SEQUENCE:3\nSTATUS:CANCELLED\nSUMMARY:Neu\nDTSTART:20260323T073000Z\nDTEND:20260323T090000Z"));
		assertThat(times()).doesNotContain("2026-03-23 08:30 Neu");
	}

	@Test
	void theLogTellsOfEachAsIfItWereTheOnlyOne() {
		String when = "DTSTART:20260323T100000Z\nATTENDEE;CN=Eva:mailto:" + uid + "@example.org\nSUMMARY:";
		String open = IntStream.range(0, 60)
			.mapToObj((i) -> part("-open-" + i, when + "Offen"))
			.collect(Collectors.joining("\n"));
		run(String.join("\n", "BEGIN:VCALENDAR", open, part("-secret", when + "Geheim\nCLASS:PRIVATE"),
				"END:VCALENDAR\n"));
		transaction.executeWithoutResult((status) -> {
			List<String> noted = noted("appointments", "uid like '" + uid + "%'");
			assertThat(noted).hasSize(61).first().asString().contains("Offen");
			assertThat(noted.get(60)).doesNotContain("Geheim").contains("is_private");
			assertThat(noted("appointment_participants",
					"appointment_id in (select id from appointments where uid like '" + uid + "-%')"))
				.hasSize(61)
				.first()
				.asString()
				.contains("Eva");
			status.setRollbackOnly();
		});
	}

	/** What the log holds of rows; each is added again alone, and must be noted alike. */
	private List<String> noted(String table, String which) {
		String entries = """
				select event || ' ' || coalesce(customer_id, 0) || ' ' || coalesce(person_id, 0) || ' ' || changes
				from audit_entries where table_name = ? and row_id = any (?) order by id""";
		String[] ids = jdbc.sql("select cast(r.id as text) from " + table + " r where " + which + " order by r.id")
			.query(String.class)
			.list()
			.toArray(String[]::new);
		List<String> together = jdbc.sql(entries).param(table).param(ids).query(String.class).list();
		String[] copies = Stream.of(ids)
			.map((id) -> jdbc
				.sql("""
						insert into %1$s select (jsonb_populate_record(cast(null as %1$s), to_jsonb(r) || jsonb_build_object(
							'id', nextval(pg_get_serial_sequence('%1$s', 'id')), 'uid', gen_random_uuid()))).* from %1$s r
						where r.id = ? returning cast(id as text)"""
					.formatted(table))
				.param(Long.valueOf(id))
				.query(String.class)
				.single())
			.toArray(String[]::new);
		assertThat(jdbc.sql(entries).param(table).param(copies).query(String.class).list()).isEqualTo(together);
		return together;
	}

	@Test
	void anImportIsTakenBack() throws Exception {
		run(event("SEQUENCE:0\nSUMMARY:Alt\nDTSTART:20260323T100000Z\nDTEND:20260323T110000Z"));
		run(OUTLOOK.formatted(uid));
		long batch = jdbc.sql("select max(id) from import_batches").query(Long.class).single();
		assertThat(desk.undo(batch, null)).isTrue();
		undoing.run(batch);
		assertThat(times()).containsExactly("2026-03-23 11:00 Alt");
	}

	@Test
	void whatIsWrongIsNamedWithItsPlace() {
		Summary summary = run(String.join("\n", "BEGIN:VCALENDAR",
				part("a", "DTSTART:20260323T100000Z\nDTEND:20260323T090000Z"), part("b", "SUMMARY:ohne"),
				part("c", "DTSTART:2026-03-23 10:00"), part("d", "DTSTART;TZID=Mond/Nordpol:20260323T100000"),
				part("e", "DTSTART:20260323T100000Z\nRRULE:FREQ=SECONDLY"), part("f", "DTSTART:99990323T100000Z"),
				part("g", "DTSTART:20260323T100000Z\nkaputt"),
				part("h", "DTSTART:20260323T100000Z\nRRULE:FREQ=YEARLY;UNTIL=20123456T123456"), "BEGIN:VEVENT",
				"UID:" + uid + "i", "DTSTART:20260323T100000Z"));
		assertThat(summary.errors()).hasSize(9)
			.extracting((problem) -> problem.row() + " " + problem.message())
			.anySatisfy((text) -> assertThat(text).startsWith("4 ").contains("Mond/Nordpol"))
			.anySatisfy((text) -> assertThat(text).startsWith("5 ").contains("Minute"))
			.anySatisfy((text) -> assertThat(text).startsWith("6 ").contains("2200"))
			.anySatisfy((text) -> assertThat(text).startsWith("9 ").contains("END:VEVENT"));
		assertThat(times()).isEmpty();
	}

	private String event(String lines) {
		return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:" + uid + "\n" + lines
				+ "\nEND:VEVENT\nEND:VCALENDAR\n";
	}

	private String part(String name, String lines) {
		return "BEGIN:VEVENT\nUID:" + uid + name + "\n" + lines + "\nEND:VEVENT";
	}

	private Summary run(String text) {
		return calendars.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	private List<String> times() {
		return calendars.times(uid);
	}

}
