package kontor.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought and how it pays, in euro. Amounts are null where the viewer does
 * not see them.
 *
 * @param orders how many, ever; also cancelled ones
 * @param lastOrder the newest that was not cancelled; null: never
 * @param openItems invoices and credit notes that are not settled
 * @param openAmount what they come to
 * @param overdue of these, whose day to pay is over
 * @param overdueSince the oldest of those days; null: none is over
 * @param paid invoices paid in full that had a day to pay
 * @param daysLate days after that day, on average of all of them; negative: before it;
 * null: none was paid
 * @param recentDaysLate the same of the five that were paid last
 * @param worst of all of them
 * @param months net turnover by month since January of last year; months without are not
 * there; null: the viewer sees no turnover
 * @param products those bought most often, seldom ones last
 * @param returns how often something came back
 * @param returnedAmount net, positive
 * @param otherCurrencies open amounts in other currencies, by currency
 */
public record Purchases(int orders, int openOrders, @Nullable Order lastOrder, int openItems,
		@Nullable BigDecimal openAmount, int overdue, @Nullable BigDecimal overdueAmount,
		@Nullable LocalDate overdueSince, int paid, @Nullable Integer daysLate, @Nullable Integer recentDaysLate,
		@Nullable Integer worst, @Nullable Map<YearMonth, BigDecimal> months, List<Bought> products, int returns,
		@Nullable BigDecimal returnedAmount, Map<String, BigDecimal> otherCurrencies) {

	/** From so many payments on a trend says something. */
	private static final int TREND = 6;

	/** So many days more or less are a change. */
	private static final int CHANGE = 3;

	private static final int MONTHS = 12;

	static final int WIDTH = 220;

	static final int HEIGHT = 40;

	/** How payments develop. */
	public enum Trend {

		FASTER, STEADY, SLOWER

	}

	/**
	 * An order in short.
	 *
	 * @param products the names of its first products
	 */
	public record Order(long id, String number, LocalDate day, List<String> products) {

		public String what() {
			return String.join(", ", products);
		}

	}

	/**
	 * A product that was bought.
	 *
	 * @param number null: it was told without
	 * @param times on how many days
	 * @param every the days between two purchases, in the middle; null: bought once
	 */
	public record Bought(@Nullable String number, String name, int times, LocalDate last, @Nullable Integer every) {

		public long daysAgo() {
			return ChronoUnit.DAYS.between(last, LocalDate.now(Formats.ZONE));
		}

		/** Whether it is time to ask: half as long again as usual has passed. */
		public boolean isDue() {
			return every != null && times > 2 && daysAgo() * 2 > every * 3L;
		}

	}

	public boolean isEmpty() {
		return orders == 0 && paid == 0 && openItems == 0 && known().isEmpty() && otherCurrencies.isEmpty();
	}

	/** Whether the viewer sees turnover. */
	public boolean isCounted() {
		return months != null;
	}

	private Map<YearMonth, BigDecimal> known() {
		return months == null ? Map.of() : months;
	}

	/** Null where there are too few payments to say. */
	public @Nullable Trend trend() {
		if (paid < TREND || daysLate == null || recentDaysLate == null) {
			return null;
		}
		int change = recentDaysLate - daysLate;
		return Math.abs(change) < CHANGE ? Trend.STEADY : change > 0 ? Trend.SLOWER : Trend.FASTER;
	}

	/** Whole days, without a sign. */
	public int days() {
		return daysLate == null ? 0 : Math.abs(daysLate);
	}

	public BigDecimal thisYear() {
		return year(YearMonth.now(Formats.ZONE).getYear());
	}

	public BigDecimal lastYear() {
		return year(YearMonth.now(Formats.ZONE).getYear() - 1);
	}

	private BigDecimal year(int year) {
		return known().entrySet()
			.stream()
			.filter((month) -> month.getKey().getYear() == year)
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The last twelve months, this one last. */
	public List<BigDecimal> lastMonths() {
		YearMonth now = YearMonth.now(Formats.ZONE);
		return IntStream.rangeClosed(1 - MONTHS, 0)
			.mapToObj((offset) -> known().getOrDefault(now.plusMonths(offset), BigDecimal.ZERO))
			.toList();
	}

	/** The curve of these months, in a picture of 220 by 40. */
	public String curve() {
		List<BigDecimal> values = lastMonths();
		double top = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		double scale = top > 0 ? (HEIGHT - 4) / top : 0;
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			double height = Math.max(0, values.get(i).doubleValue()) * scale;
			points.append(i * WIDTH / (MONTHS - 1))
				.append(',')
				.append(BigDecimal.valueOf(HEIGHT - 2 - height).setScale(1, RoundingMode.HALF_UP))
				.append(' ');
		}
		return points.toString().strip();
	}

}
