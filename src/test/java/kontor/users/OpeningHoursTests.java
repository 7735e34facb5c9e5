package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {

	private static final OpeningHours HOURS = new OpeningHours(
			Map.of(DayOfWeek.MONDAY, List.of(hours(8, 12), hours(13, 17)), DayOfWeek.FRIDAY, List.of(hours(7, 13))));

	@Test
	void whatIsWrittenIsRead() {
		assertThat(HOURS.text()).isEqualTo("MONDAY 08:00-12:00, 13:00-17:00; FRIDAY 07:00-13:00");
		assertThat(OpeningHours.parse(HOURS.text()).on(DayOfWeek.MONDAY)).isEqualTo(HOURS.on(DayOfWeek.MONDAY));
		assertThat(OpeningHours.parse("")).isEqualTo(OpeningHours.UNKNOWN);
	}

	@Test
	void lunchIsClosedAndSoIsTheWeekend() {
		assertThat(HOURS.cover(monday("08:00"), monday("12:00"))).isTrue();
		assertThat(HOURS.cover(monday("11:00"), monday("13:30"))).isFalse();
		assertThat(HOURS.cover(monday("16:30"), monday("17:15"))).isFalse();
		assertThat(HOURS.cover(monday("09:00").minusDays(1), monday("10:00").minusDays(1))).isFalse();
		assertThat(HOURS.cover(monday("09:00"), monday("09:00").plusDays(1))).isFalse();
		assertThat(OpeningHours.UNKNOWN.cover(monday("03:00"), monday("04:00"))).isTrue();
	}

	@Test
	void theLongestDayIsKnown() {
		assertThat(HOURS.first()).contains(LocalTime.of(7, 0));
		assertThat(HOURS.last()).contains(LocalTime.of(17, 0));
		assertThat(OpeningHours.UNKNOWN.first()).isEmpty();
	}

	private static OpeningHours.Hours hours(int from, int until) {
		return new OpeningHours.Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
	}

	private static LocalDateTime monday(String time) {
		return LocalDateTime.parse("2026-11-23T" + time);
	}

}
