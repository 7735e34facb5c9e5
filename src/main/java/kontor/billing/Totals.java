package kontor.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an invoice comes to: tax is computed once for each rate, from the sum of its
 * lines, and rounded half up to cents.
 *
 * @param lines the sum of all lines, net
 * @param discount that of the whole invoice, shared among the rates
 */
public record Totals(BigDecimal lines, BigDecimal discount, BigDecimal net, BigDecimal tax, BigDecimal gross,
		List<Rate> rates) {

	/**
	 * What bears one rate.
	 *
	 * @param percent the rate
	 * @param lines before the discount of the whole invoice
	 * @param basis after it
	 */
	public record Rate(BigDecimal percent, BigDecimal lines, BigDecimal discount, BigDecimal basis, BigDecimal tax) {

		static Rate of(BigDecimal percent, BigDecimal lines, BigDecimal discountPercent) {
			BigDecimal discount = Line.share(lines, discountPercent);
			BigDecimal basis = lines.subtract(discount);
			return new Rate(percent, lines, discount, basis, Line.share(basis, percent));
		}

	}

	/**
	 * @param discount of the whole invoice in percent
	 */
	public static Totals of(List<Line> lines, TaxMode mode, BigDecimal discount) {
		Map<BigDecimal, BigDecimal> sums = new TreeMap<>(Comparator.reverseOrder());
		for (Line line : lines) {
			BigDecimal rate = mode.isFree() ? BigDecimal.ZERO : line.vatRate();
			sums.merge(rate, line.amount(), BigDecimal::add);
		}
		List<Rate> rates = new ArrayList<>();
		sums.forEach((rate, sum) -> rates.add(Rate.of(rate, sum, discount)));
		BigDecimal net = sum(rates, Rate::basis);
		BigDecimal tax = sum(rates, Rate::tax);
		return new Totals(sum(rates, Rate::lines), sum(rates, Rate::discount), net, tax, net.add(tax), rates);
	}

	private static BigDecimal sum(List<Rate> rates, Function<Rate, BigDecimal> part) {
		return rates.stream().map(part).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
	}

}
