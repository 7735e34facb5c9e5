package kontor.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a quote amounts to, as § 14 UStG wants it: amounts net by tax rate, the tax of
 * each rate from its net sum, rounded once. A discount on the whole is shared out among
 * the rates so that its parts add up to the cent.
 *
 * @param positions sum of the lines that count
 * @param discount on the whole, not negative unless the sum is
 * @param rates highest first
 */
public record Totals(BigDecimal positions, BigDecimal discount, List<Rate> rates, BigDecimal net, BigDecimal tax,
		BigDecimal gross) {

	private static final BigDecimal CENT = new BigDecimal("0.01");

	/** What is taxed at one rate. */
	public record Rate(BigDecimal rate, BigDecimal positions, BigDecimal discount, BigDecimal net, BigDecimal tax) {

		static Rate of(BigDecimal rate, BigDecimal positions, BigDecimal discount) {
			BigDecimal net = positions.subtract(discount);
			return new Rate(rate, positions, discount, net,
					net.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
		}

	}

	/**
	 * @param percent the discount on the whole
	 */
	public static Totals of(List<QuoteLine> lines, BigDecimal percent) {
		Map<BigDecimal, BigDecimal> sums = new TreeMap<>(Comparator.reverseOrder());
		lines.stream()
			.filter(QuoteLine::isCounted)
			.forEach((line) -> sums.merge(line.vatRate(), line.amount(), BigDecimal::add));
		List<BigDecimal> shares = shares(List.copyOf(sums.values()), percent);
		List<Rate> rates = new ArrayList<>();
		sums.forEach((rate, sum) -> rates.add(Rate.of(rate, sum, shares.get(rates.size()))));
		BigDecimal net = sum(rates.stream().map(Rate::net).toList());
		BigDecimal tax = sum(rates.stream().map(Rate::tax).toList());
		return new Totals(sum(List.copyOf(sums.values())), sum(shares), rates, net, tax, net.add(tax));
	}

	/** Each share rounded down, the cents that are left to those that lost most. */
	private static List<BigDecimal> shares(List<BigDecimal> sums, BigDecimal percent) {
		List<BigDecimal> exact = sums.stream().map((sum) -> sum.multiply(percent).movePointLeft(2)).toList();
		List<BigDecimal> shares = new ArrayList<>(
				exact.stream().map((share) -> share.setScale(2, RoundingMode.FLOOR)).toList());
		BigDecimal whole = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.HALF_UP);
		int cents = whole.subtract(sum(shares)).movePointRight(2).intValueExact();
		IntStream.range(0, shares.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(shares.get(i))).reversed())
			.limit(cents)
			.toList()
			.forEach((i) -> shares.set(i, shares.get(i).add(CENT)));
		return shares;
	}

	private static BigDecimal sum(List<BigDecimal> amounts) {
		return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
	}

	public boolean isDiscounted() {
		return discount.signum() != 0;
	}

}
