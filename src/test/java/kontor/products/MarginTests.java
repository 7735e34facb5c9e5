package kontor.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is left of a price. */
class MarginTests {

	private static Margin margin(String net, String cost) {
		return new Margin(new BigDecimal(net), new BigDecimal(cost));
	}

	@Test
	void itIsThePriceLessTheCostAndAShareOfThePrice() {
		assertThat(margin("4711.83", "3122.57").amount()).isEqualTo("1589.26");
		assertThat(margin("4711.83", "3122.57").percent()).isEqualTo("33.7");
		assertThat(margin("10", "12.5").amount()).as("sold below cost").isEqualTo("-2.50");
		assertThat(margin("10", "12.5").percent()).isEqualTo("-25.0");
	}

	@Test
	void whatComesBackTakesItsMarginAlong() {
		assertThat(margin("-100", "-60").amount()).isEqualTo("-40.00");
		assertThat(margin("-100", "-60").percent()).isEqualTo("40.0");
		assertThat(margin("100", "60").plus(margin("-100", "-60")).amount()).isEqualTo("0.00");
	}

	@Test
	void whatIsGivenAwayHasNoShare() {
		assertThat(margin("0", "5").percent()).isNull();
		assertThat(margin("0", "5").amount()).isEqualTo("-5.00");
	}

	@Test
	void aDiscountIsTheFirmsOwn() {
		assertThat(margin("200", "120").less(BigDecimal.TEN).amount()).isEqualTo("60.00");
		assertThat(margin("200", "120").less(BigDecimal.ZERO).percent()).isEqualTo("40.0");
	}

}
