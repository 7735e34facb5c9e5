package kontor.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTests {

	private static final Answer REFUSED = new Answer(Problem.STATUS, 500, null, null, 1);

	@Test
	void pausesGrowUntilItIsGivenUp() {
		Duration before = Duration.ZERO;
		for (int attempt = 1; attempt <= 6; attempt++) {
			Duration pause = Pauses.untilNext(attempt, REFUSED).orElseThrow();
			assertThat(pause).isGreaterThan(before);
			before = pause;
		}
		assertThat(before).isEqualTo(Duration.ofHours(24));
		assertThat(Pauses.untilNext(7, REFUSED)).isEmpty();
	}

	@Test
	void aWishForAPauseIsGrantedWithinLimits() {
		assertThat(Pauses.untilNext(1, wish(Duration.ofMinutes(20)))).contains(Duration.ofMinutes(20));
		assertThat(Pauses.untilNext(1, wish(Duration.ofDays(400)))).contains(Duration.ofHours(24));
		assertThat(Pauses.untilNext(1, wish(Duration.ofSeconds(-9)))).contains(Duration.ofSeconds(10));
		assertThat(Pauses.rest(1, wish(Duration.ofMinutes(20)))).isEqualTo(Duration.ofMinutes(20));
	}

	@Test
	void whoDoesNotAnswerIsLeftAloneAndWhoRefusesOneMessageIsNot() {
		Answer silence = Answer.none(Problem.TIMEOUT, 10_000);
		assertThat(Pauses.rest(1, silence)).isEqualTo(Duration.ofSeconds(10));
		assertThat(Pauses.rest(3, silence)).isEqualTo(Duration.ofSeconds(40));
		assertThat(Pauses.rest(500, silence)).isLessThanOrEqualTo(Duration.ofMinutes(11));
		assertThat(Pauses.rest(5, REFUSED)).isZero();
		assertThat(Pauses.rest(6, REFUSED)).isPositive();
	}

	private static Answer wish(Duration pause) {
		return new Answer(Problem.BUSY, 503, null, pause, 1);
	}

}
