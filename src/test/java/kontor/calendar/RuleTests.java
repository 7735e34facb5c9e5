package kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kontor.web.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTests {

	private static final LocalDateTime FAR = LocalDateTime.of(2030, 1, 1, 0, 0);

	@Test
	void everyWeekKeepsItsClockAcrossBothChangesOfTheClock() {
		Span monday = at("2026-03-23T08:30");
		List<Span> weeks = Rule.parse("FREQ=WEEKLY;COUNT=33").times(monday, FAR).stream().map(monday::at).toList();
		assertThat(weeks).hasSize(33)
			.allSatisfy((week) -> assertThat(week.clock().toLocalTime()).hasToString("08:30"))
			.allSatisfy((week) -> assertThat(week.minutes()).isEqualTo(60));
		assertThat(weeks.get(0).start().toInstant()).hasToString("2026-03-23T07:30:00Z");
		assertThat(weeks.get(1).start().toInstant()).hasToString("2026-03-30T06:30:00Z");
		assertThat(weeks.get(30).start().toInstant()).hasToString("2026-10-19T06:30:00Z");
		assertThat(weeks.get(31).start().toInstant()).hasToString("2026-10-26T07:30:00Z");
	}

	@Test
	void theHourThatIsSkippedIsAnHourLaterAndTheOneThatComesTwiceIsTheFirst() {
		Span sunday = at("2026-03-22T02:30");
		assertThat(sunday.at(LocalDateTime.parse("2026-03-29T02:30")).start())
			.hasToString("2026-03-29T03:30+02:00[Europe/Berlin]");
		assertThat(sunday.at(LocalDateTime.parse("2026-10-25T02:30")).start().toInstant())
			.hasToString("2026-10-25T00:30:00Z");
	}

	@Test
	void wholeDaysStayTheirDays() {
		Span days = Span.days(LocalDate.parse("2026-03-28"), LocalDate.parse("2026-03-29"));
		assertThat(days.touches()).map(LocalDate::toString).containsExactly("2026-03-28", "2026-03-29");
		assertThat(days.moved(7, 90).touches()).map(LocalDate::toString).containsExactly("2026-04-04", "2026-04-05");
		assertThat(Rule.parse("FREQ=YEARLY;UNTIL=20280328").times(days, FAR)).hasSize(3);
	}

	@Test
	void anEndInUtcIsReadOnTheClockOfTheSeries() {
		Span evening = at("2026-07-01T00:30");
		assertThat(Rule.parse("FREQ=DAILY;UNTIL=20260702T223000Z").times(evening, FAR)).hasSize(3);
		assertThat(Rule.parse("FREQ=DAILY;UNTIL=20260702T222959Z").times(evening, FAR)).hasSize(2);
	}

	@Test
	void endingBeforeATimeLeavesItOut() {
		Span monday = at("2026-03-23T08:30");
		Rule ended = Rule.parse("FREQ=WEEKLY;COUNT=9").endingBefore(LocalDateTime.parse("2026-04-06T08:30"), monday);
		assertThat(ended.toString()).isEqualTo("FREQ=WEEKLY;UNTIL=20260406T062959Z");
		assertThat(ended.times(monday, FAR)).hasSize(2);
	}

	@Test
	void theFirstTimeCountsWhateverTheRuleSays() {
		assertThat(Rule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=2").times(at("2026-03-23T08:30"), FAR))
			.contains(LocalDateTime.parse("2026-03-23T08:30"), LocalDateTime.parse("2026-03-24T08:30"));
	}

	@Test
	void seriesWithoutEndStopAtTheHorizon() {
		assertThat(Rule.parse("FREQ=DAILY").times(at("2026-01-01T08:00"), LocalDateTime.parse("2027-01-01T00:00")))
			.hasSize(365);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=MINUTELY;INTERVAL=5;COUNT=3", "FREQ=OFTEN",
			"DAILY", "", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=viel",
			"FREQ=DAILY;UNTIL=morgen", "FREQ=DAILY;FREQ=DAILY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYMONTH=13" })
	void whatNobodyCanMeanIsRefused(String text) {
		assertThatThrownBy(() -> Rule.parse(text)).isInstanceOf(AppointmentRefusedException.class);
	}

	@Test
	void tooManyAreRefused() {
		assertThatThrownBy(() -> Rule.parse("FREQ=HOURLY").times(at("2020-01-01T08:00"), FAR))
			.isInstanceOf(AppointmentRefusedException.class)
			.hasMessageContaining("calendar.refused.many");
	}

	@Test
	void aRuleThatIsNeverMetEnds() {
		assertThat(Rule.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").times(at("2026-01-01T08:00"), FAR)).hasSize(1);
	}

	@Test
	void impossibleTimesNameTheirField() {
		assertThatThrownBy(() -> Span.times(LocalDateTime.parse("2026-01-01T08:00"),
				LocalDateTime.parse("2026-01-01T07:00"), Formats.ZONE))
			.isInstanceOf(AppointmentRefusedException.class)
			.hasMessageContaining("until");
		assertThatThrownBy(() -> at("9999-01-01T08:00")).hasMessageContaining("calendar.refused.year");
		assertThatThrownBy(() -> Span.days(LocalDate.parse("2026-01-01"), LocalDate.parse("2029-01-01")))
			.hasMessageContaining("calendar.refused.long");
	}

	@Test
	void otherClocksKeepTheirOwnTime() {
		Span york = Span.times(LocalDateTime.parse("2026-03-02T09:00"), LocalDateTime.parse("2026-03-02T10:00"),
				ZoneId.of("America/New_York"));
		assertThat(york.at(LocalDateTime.parse("2026-03-16T09:00")).start().toInstant())
			.hasToString("2026-03-16T13:00:00Z");
	}

	private static Span at(String start) {
		LocalDateTime begin = LocalDateTime.parse(start);
		return Span.times(begin, begin.plusHours(1), Formats.ZONE);
	}

}
