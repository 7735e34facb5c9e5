package kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The stock that the sample world is made from. */
class StockTests {

	@Test
	void easterFallsWhereTheChurchPutsIt() {
		assertThat(OfficeDays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
		assertThat(OfficeDays.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
		assertThat(OfficeDays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
		assertThat(OfficeDays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
	}

	@Test
	void theOfficeIsClosedOnHolidays() {
		OfficeDays days = new OfficeDays(LocalDate.of(2026, 6, 1).atStartOfDay(), 2);
		for (int day = 0; day <= days.today(); day++) {
			assertThat(days.date(day)).isNotIn(LocalDate.of(2025, 4, 18), LocalDate.of(2025, 5, 29),
					LocalDate.of(2025, 10, 31), LocalDate.of(2025, 11, 19), LocalDate.of(2025, 12, 24),
					LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 25));
		}
		assertThat(days.date(days.today())).isEqualTo(LocalDate.of(2026, 6, 1));
	}

	@Test
	void amountsAreWrittenAsGermansWriteThem() {
		assertThat(Episode.euros(453_600)).isEqualTo("4.536,00 €");
		assertThat(Episode.euros(123_456_705)).isEqualTo("1.234.567,05 €");
		assertThat(Episode.euros(7_450)).isEqualTo("74,50 €");
	}

	@Test
	void storiesFitIntoTheBitsTheyArePackedIn() {
		assertThat(Story.stock()).hasSizeBetween(40, 64)
			.allSatisfy((story) -> assertThat(story.steps()).hasSizeBetween(1, 15));
	}

	@Test
	void everyTradeHasStoriesAndProducts() {
		var products = Product.stock();
		assertThat(Arrays.asList(Trade.values()))
			.allSatisfy((trade) -> assertThat(products.get(trade)).hasSizeGreaterThan(3));
	}

	@Test
	void whatIsGivenOutAddsUp() {
		int[] counts = { 1, 0, 2 };
		Shares.add(counts, new double[] { 1, 1, 1 }, 100);
		assertThat(Arrays.stream(counts).sum()).isEqualTo(103);
	}

}
