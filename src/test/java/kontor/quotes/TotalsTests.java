package kontor.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kontor.orders.ErpOrder;
import org.junit.jupiter.api.Test;

/** Amounts as the tax law wants them, to the cent. */
class TotalsTests {

	private static QuoteLine line(LineKind kind, String quantity, String price, String discount, String rate) {
		return new QuoteLine(kind, null, null, "Stuhl", new BigDecimal(quantity), "Stück", new BigDecimal(price),
				new BigDecimal(discount), new BigDecimal(rate));
	}

	private static QuoteLine item(String quantity, String price, String rate) {
		return line(LineKind.ITEM, quantity, price, "0", rate);
	}

	private static Totals totals(String percent, QuoteLine... lines) {
		return Totals.of(List.of(lines), new BigDecimal(percent));
	}

	@Test
	void taxIsRoundedOnceForEachRateAndNotByLine() {
		// by line it would be 100 × 0.01 = 1.00
		Totals many = Totals.of(Collections.nCopies(100, item("1", "0.03", "19")), BigDecimal.ZERO);
		assertThat(many.net()).isEqualTo("3.00");
		assertThat(many.tax()).isEqualTo("0.57");
		assertThat(many.gross()).isEqualTo("3.57");
	}

	@Test
	void linesOfARateStandTogetherHoweverItIsWritten() {
		Totals totals = totals("0", item("2", "10", "19"), item("1", "10", "19.00"), item("1", "5", "7"),
				item("1", "1", "0"));
		assertThat(totals.rates()).extracting((rate) -> rate.rate().toPlainString()).containsExactly("19", "7", "0");
		assertThat(totals.rates()).extracting((rate) -> rate.tax().toPlainString())
			.containsExactly("5.70", "0.35", "0.00");
		assertThat(totals.gross()).isEqualTo("42.05");
	}

	@Test
	void onlyItemsCount() {
		Totals totals = totals("0", item("1", "100", "19"), line(LineKind.OPTION, "1", "50", "0", "19"),
				line(LineKind.ALTERNATIVE, "1", "70", "0", "7"),
				new QuoteLine(LineKind.TEXT, null, null, "Hinweis", null, null, null, null, null));
		assertThat(totals.net()).isEqualTo("100.00");
		assertThat(totals.rates()).hasSize(1);
	}

	@Test
	void halvesOfCentsAreRoundedUpAlsoBelowZero() {
		assertThat(item("0.5", "0.01", "19").amount()).isEqualTo("0.01");
		assertThat(item("-0.5", "0.01", "19").amount()).isEqualTo("-0.01");
		assertThat(line(LineKind.ITEM, "3", "33.35", "10", "19").amount()).isEqualTo("90.05");
		Totals back = totals("0", item("1", "100", "19"), item("-2", "60", "19"));
		assertThat(back.net()).isEqualTo("-20.00");
		assertThat(back.tax()).isEqualTo("-3.80");
	}

	@Test
	void theDiscountIsSharedOutToTheCent() {
		Totals totals = totals("5", item("1", "0.10", "19"), item("1", "0.10", "7"), item("1", "0.10", "0"));
		// 5 % of 0.30 are 0.015, which is 0.02: two rates bear a cent, one bears none
		assertThat(totals.discount()).isEqualTo("0.02");
		assertThat(totals.rates().stream().map(Totals.Rate::discount).reduce(BigDecimal.ZERO, BigDecimal::add))
			.isEqualTo("0.02");
		assertThat(totals.net()).isEqualTo("0.28");
		Totals against = totals("10", item("1", "100", "19"), item("-1", "100", "7"));
		assertThat(against.discount()).isEqualTo("0.00");
		assertThat(against.rates()).extracting((rate) -> rate.net().toPlainString()).containsExactly("90.00", "-90.00");
		assertThat(totals("100", item("3", "19.99", "19")).gross()).isEqualTo("0.00");
		assertThat(totals("3").gross()).isEqualTo("0.00");
	}

	@Test
	void whateverIsOfferedAddsUpAndBecomesAnOrderOfTheSameSum() {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			List<QuoteLine> lines = new ArrayList<>();
			for (int at = random.nextInt(8); at >= 0; at--) {
				lines.add(line(LineKind.ITEM, number(random, 100_000, 2, true), number(random, 1_000_000, 4, true),
						number(random, 10_000, 2, false), List.of("19", "7", "0").get(random.nextInt(3))));
			}
			BigDecimal percent = new BigDecimal(number(random, 10_000, 2, false));
			Totals totals = Totals.of(lines, percent);
			BigDecimal sum = lines.stream().map(QuoteLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(totals.positions()).isEqualByComparingTo(sum);
			assertThat(totals.discount())
				.isEqualByComparingTo(sum.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
			assertThat(totals.net()).isEqualByComparingTo(totals.positions().subtract(totals.discount()));
			assertThat(totals.gross()).isEqualByComparingTo(totals.net().add(totals.tax()));
			ErpOrder order = QuoteOrder.of(quote(percent), lines, LocalDate.of(2026, 11, 23), "Rabatt");
			assertThat(order.lines()
				.stream()
				.map((one) -> one.quantity().multiply(one.unitPrice()).setScale(2, RoundingMode.HALF_UP))
				.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(totals.net());
		}
	}

	private static String number(Random random, int most, int decimals, boolean negative) {
		BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(most), decimals);
		return (negative && random.nextInt(6) == 0 ? number.negate() : number).toPlainString();
	}

	private static Quote quote(BigDecimal percent) {
		return new Quote(1, "AN-2026-0001", 1, null, QuoteState.SENT, 1, "Firma", "10001", null, null, false, null,
				null, "Stühle", null, null, PaperLanguage.DE, LocalDate.of(2026, 12, 24), percent, BigDecimal.ZERO,
				BigDecimal.ZERO, BigDecimal.ZERO, 1, "Otto", LocalDate.of(2026, 11, 23), null, null, null, null, null,
				null, Instant.EPOCH, 0, true);
	}

	@Test
	void positionsAreNumberedAndAlternativesBelongToOne() {
		List<Position> positions = Position.of(List.of(item("1", "1", "19"),
				line(LineKind.ALTERNATIVE, "1", "2", "0", "19"), line(LineKind.ALTERNATIVE, "1", "3", "0", "19"),
				new QuoteLine(LineKind.TEXT, null, null, "Lieferung", null, null, null, null, null),
				item("1", "1", "19"), line(LineKind.OPTION, "1", "4", "0", "19")));
		assertThat(positions).extracting(Position::number).containsExactly("1", "1.1", "1.2", "", "2", "3");
		assertThatThrownBy(() -> Position.of(List.of(line(LineKind.ALTERNATIVE, "1", "2", "0", "19"))))
			.isInstanceOfSatisfying(QuoteRefusedException.class,
					(ex) -> assertThat(ex.field()).isEqualTo("lines[0].kind"));
	}

	@Test
	void linesThatMakeNoSenseAreRefused() {
		assertThatThrownBy(() -> item("0", "1", "19")).hasMessage("quotes.quantity.zero");
		assertThatThrownBy(() -> item("1", "1.00001", "19")).hasMessage("quotes.number.wrong");
		assertThatThrownBy(() -> item("10000000", "10000000", "19")).hasMessage("quotes.number.wrong");
		assertThatThrownBy(() -> item("1", "1", "101")).hasMessage("quotes.percent.wrong");
		assertThatThrownBy(() -> line(LineKind.ITEM, "1", "1", "-1", "19")).hasMessage("quotes.percent.wrong");
	}

}
