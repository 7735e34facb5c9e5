package kontor.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kontor.web.Formats;
import org.junit.jupiter.api.Test;

/** One a night, and none forgotten. */
class PlanTests {

	private static final Plan PLAN = plan(true);

	private static Plan plan(boolean nightly) {
		return new Plan(nightly, LocalTime.of(2, 0), Path.of("backups"), 14, false, at("2026-11-10T12:00"));
	}

	private static Instant at(String time) {
		return LocalDateTime.parse(time).atZone(Formats.ZONE).toInstant();
	}

	@Test
	void itsTurnComesOnceANight() {
		assertThat(PLAN.isDue(at("2026-11-20T02:00"), at("2026-11-19T02:00"), null)).isTrue();
		assertThat(PLAN.isDue(at("2026-11-20T01:59"), at("2026-11-19T02:00"), null)).isFalse();
		assertThat(PLAN.isDue(at("2026-11-20T02:01"), at("2026-11-20T02:00"), null)).isFalse();
		assertThat(plan(false).isDue(at("2026-11-20T02:00"), null, null)).isFalse();
	}

	@Test
	void aNightWithoutTheMachineIsMadeUpFor() {
		assertThat(PLAN.isDue(at("2026-11-23T08:10"), at("2026-11-20T02:00"), null)).isTrue();
		assertThat(PLAN.isDue(at("2026-11-23T08:20"), at("2026-11-23T08:10"), null)).isFalse();
	}

	@Test
	void theFirstOneComesInTheNightAfterItWasSwitchedOn() {
		assertThat(PLAN.isDue(at("2026-11-10T12:01"), null, null)).isFalse();
		assertThat(PLAN.isDue(at("2026-11-11T02:00"), null, null)).isTrue();
	}

	@Test
	void aFailureIsTriedAgainAfterAnHour() {
		assertThat(PLAN.isDue(at("2026-11-20T02:30"), at("2026-11-19T02:00"), at("2026-11-20T02:00"))).isFalse();
		assertThat(PLAN.isDue(at("2026-11-20T03:01"), at("2026-11-19T02:00"), at("2026-11-20T02:00"))).isTrue();
		assertThat(PLAN.isDue(at("2026-11-20T02:00"), at("2026-11-19T02:00"), at("2026-11-20T01:50"))).isTrue();
	}

	@Test
	void theHourThatSummerTimeLeavesOutIsNoExcuse() {
		Plan plan = new Plan(true, LocalTime.of(2, 30), Path.of("x"), 1, false, at("2026-03-01T12:00"));
		assertThat(plan.isDue(at("2026-03-29T03:30"), at("2026-03-28T02:30"), null)).isTrue();
		assertThat(plan.isDue(at("2026-10-25T04:00"), at("2026-10-24T02:30"), null)).isTrue();
	}

	@Test
	void twoDaysWithoutSuccessAreTooLong() {
		assertThat(PLAN.isOverdue(at("2026-11-20T12:00"), at("2026-11-19T02:00"))).isFalse();
		assertThat(PLAN.isOverdue(at("2026-11-20T12:00"), at("2026-11-18T02:00"))).isTrue();
		assertThat(PLAN.isOverdue(at("2026-11-11T12:00"), null)).isFalse();
		assertThat(PLAN.isOverdue(at("2026-11-12T12:01"), null)).isTrue();
		assertThat(plan(false).isOverdue(at("2026-11-20T12:00"), null)).isFalse();
	}

}
