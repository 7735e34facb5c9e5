package kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums as German tax law expects them. */
class TotalsTests {

	@Test
	void taxIsRoundedOnceForEachRate() {
		// three times 0.63 rounded by line would be 1.89
		Totals totals = totals(TaxMode.STANDARD, "0", line("1", "3.33", "0", "19"), line("1", "3.33", "0", "19"),
				line("1", "3.33", "0", "19"), line("2", "9.99", "0", "7"));
		assertThat(totals.net()).isEqualByComparingTo("29.97");
		assertThat(totals.tax()).isEqualByComparingTo("3.30");
		assertThat(totals.gross()).isEqualByComparingTo("33.27");
		assertThat(totals.rates()).extracting((rate) -> rate.percent().toPlainString()).containsExactly("19", "7");
	}

	@Test
	void halfACentIsRoundedUp() {
		assertThat(line("1", "0.125", "0", "19").amount()).isEqualByComparingTo("0.13");
		assertThat(totals(TaxMode.STANDARD, "0", line("1", "0.50", "0", "19")).tax()).isEqualByComparingTo("0.10");
		assertThat(line("-1", "0.125", "0", "19").amount()).isEqualByComparingTo("-0.13");
	}

	@Test
	void aDiscountIsSharedAmongTheRates() {
		Totals totals = totals(TaxMode.STANDARD, "10", line("1", "100", "0", "19"), line("1", "50", "0", "7"));
		assertThat(totals.lines()).isEqualByComparingTo("150");
		assertThat(totals.discount()).isEqualByComparingTo("15");
		assertThat(totals.net()).isEqualByComparingTo("135");
		assertThat(totals.tax()).isEqualByComparingTo("20.25");
		assertThat(line("3", "19.99", "12.5", "19").amount()).isEqualByComparingTo("52.47");
	}

	@Test
	void smallFirmsShowNoTaxWhateverTheLineSays() {
		Totals totals = totals(TaxMode.SMALL_BUSINESS, "0", line("1", "100", "0", "19"), line("1", "50", "0", "7"));
		assertThat(totals.gross()).isEqualByComparingTo("150");
		assertThat(totals.rates()).hasSize(1);
		assertThat(TaxMode.STANDARD.category(BigDecimal.ZERO, null)).isEqualTo("Z");
		assertThat(TaxMode.STANDARD.category(BigDecimal.ZERO, "§ 4 UStG")).isEqualTo("E");
	}

	@Test
	void accountNumbersAreChecked() {
		assertThat(Firm.isIban("DE02120300000000202051")).isTrue();
		assertThat(Firm.isIban("DE02120300000000202052")).isFalse();
		assertThat(Firm.isIban("DE0212030000000020205")).isFalse();
		assertThat(Firm.isIban("x")).isFalse();
	}

	static Line line(String quantity, String price, String discount, String rate) {
		return new Line(null, "Tisch Größe 2", null, new BigDecimal(quantity), "Stück", new BigDecimal(price),
				new BigDecimal(discount), new BigDecimal(rate));
	}

	private static Totals totals(TaxMode mode, String discount, Line... lines) {
		return Totals.of(List.of(lines), mode, new BigDecimal(discount));
	}

}
