package kontor.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.orders.ErpOrder;

/**
 * The order that an accepted quote becomes. Its lines add up to the quote's net sum to
 * the cent: prices are those after discounts, and what is left of the discount on the
 * whole and of roundings is a line of its own for each tax rate.
 */
final class QuoteOrder {

	static final String SOURCE = "KONTOR";

	private static final int LONGEST_NAME = 500;

	private QuoteOrder() {
	}

	/**
	 * @param discount what the line of the discount is called
	 */
	static ErpOrder of(Quote quote, List<QuoteLine> lines, LocalDate day, String discount) {
		List<ErpOrder.Line> ordered = new ArrayList<>();
		Map<BigDecimal, BigDecimal> rest = new TreeMap<>();
		for (QuoteLine line : lines) {
			if (line.isCounted()) {
				BigDecimal price = line.isDiscounted() ? line.amount().divide(line.quantity(), 4, RoundingMode.HALF_UP)
						: line.unitPrice();
				BigDecimal amount = line.quantity().multiply(price).setScale(2, RoundingMode.HALF_UP);
				rest.merge(line.vatRate(), line.amount().subtract(amount), BigDecimal::add);
				ordered.add(new ErpOrder.Line(ordered.size() + 1, line.productNumber(), name(line), line.quantity(),
						line.unit(), price, line.vatRate()));
			}
		}
		Totals.of(lines, quote.discount())
			.rates()
			.forEach((rate) -> rest.merge(rate.rate(), rate.discount().negate(), BigDecimal::add));
		rest.forEach((rate, amount) -> {
			if (amount.signum() != 0) {
				ordered.add(new ErpOrder.Line(ordered.size() + 1, null, discount, BigDecimal.ONE, null, amount, rate));
			}
		});
		return new ErpOrder(SOURCE, String.valueOf(quote.id()), String.valueOf(quote.label()), quote.customerNumber(),
				quote.customerName(), day, "EUR", ErpOrder.State.OPEN, ordered);
	}

	private static String name(QuoteLine line) {
		String name = line.text().lines().findFirst().orElse(line.text());
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
	}

}
