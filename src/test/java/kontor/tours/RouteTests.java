package kontor.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTests {

	private static final Place DRESDEN = new Place("DE", "01067", "Dresden", 51.05, 13.74);

	@Test
	void distancesAreThoseOfTheEarth() {
		Place leipzig = new Place("DE", "04109", "Leipzig", 51.34, 12.37);
		assertThat(DRESDEN.kilometresTo(leipzig)).isCloseTo(100.6, within(1.0));
		assertThat(DRESDEN.kilometresTo(DRESDEN)).isZero();
	}

	@Test
	void aRoundIsGoneRound() {
		List<Place> circle = Stream.of(3, 0, 5, 1, 4, 2).map((i) -> at(i * 60)).toList();
		List<Integer> order = Route.of(DRESDEN, circle);
		assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
		assertThat(length(order, circle)).isLessThan(length(List.of(0, 1, 2, 3, 4, 5), circle) / 1.4);
	}

	@Test
	void noWayCrossesItselfAndThirtyStopsTakeNoTime() {
		Random random = new Random(7);
		List<Place> places = IntStream.range(0, 30)
			.mapToObj((i) -> new Place("DE", "" + i, "", 51 + random.nextDouble(), 13 + random.nextDouble()))
			.toList();
		long start = System.nanoTime();
		List<Integer> order = Route.of(DRESDEN, places);
		assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
		assertThat(order).doesNotHaveDuplicates().hasSize(30);
		assertThat(length(order, places)).isLessThan(700);
		assertThat(Route.of(DRESDEN, List.of(DRESDEN, DRESDEN))).containsExactly(0, 1);
		assertThat(Route.of(DRESDEN, List.of())).isEmpty();
	}

	@Test
	void timesAreAtFullFiveMinutes() {
		Trip trip = Trip.of(DRESDEN, LocalDateTime.parse("2026-11-24T08:00"), 45,
				List.of(stop(51.05, 14.0), stop(null, 0)));
		assertThat(trip.visits()).hasSize(1);
		assertThat(trip.lost()).hasSize(1);
		Trip.Visit visit = trip.visits().get(0);
		assertThat(visit.way().kilometres()).isCloseTo(18.2, within(0.2));
		assertThat(visit.way().minutes()).isEqualTo(24);
		assertThat(visit.begin()).hasToString("08:25");
		assertThat(visit.end()).hasToString("09:10");
		assertThat(trip.back()).hasToString("09:34");
		assertThat(trip.isPossible()).isTrue();
	}

	private static Stop stop(Double latitude, double longitude) {
		return new Stop(1, "Groß", null, null, null, null, null, null, null, null, "DE", latitude, longitude);
	}

	private static Place at(int degrees) {
		double turn = Math.toRadians(degrees);
		return new Place("DE", "" + degrees, "", 51.05 + 0.5 * Math.sin(turn), 13.74 + 0.8 * Math.cos(turn));
	}

	private static double length(List<Integer> order, List<Place> places) {
		double length = 0;
		Place here = DRESDEN;
		for (int at : order) {
			length += here.kilometresTo(places.get(at));
			here = places.get(at);
		}
		return length + here.kilometresTo(DRESDEN);
	}

}
