package kontor.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Bars of months side by side, this year and the year before, in a picture of 720 by 240.
 * What is below zero hangs down.
 */
record MonthChart(List<Bar> bars, List<Mark> marks, List<Mark> labels) {

	private static final int LEFT = 100;

	private static final int RIGHT = 716;

	private static final int TOP = 12;

	private static final int BOTTOM = 208;

	private static final int STEPS = 4;

	/**
	 * A bar.
	 *
	 * @param kind now or before
	 */
	record Bar(String kind, long x, long y, long width, long height) {

	}

	/**
	 * A word or an amount and where it stands.
	 *
	 * @param amount null where the text counts
	 */
	record Mark(long x, long y, String text, BigDecimal amount) {

	}

	/**
	 * @param months their lines
	 * @param names their short names
	 */
	static MonthChart of(List<TurnoverLine> months, List<String> names) {
		double highest = all(months).max().orElse(0);
		double lowest = Math.min(0, all(months).min().orElse(0));
		double step = step((Math.max(highest, 0) - lowest) / STEPS);
		double floor = Math.floor(lowest / step) * step;
		double ceiling = Math.max(Math.ceil(highest / step), 1) * step;
		Scale scale = new Scale(floor, (BOTTOM - TOP) / (ceiling - floor));
		List<Bar> bars = new ArrayList<>();
		List<Mark> labels = new ArrayList<>();
		double width = (double) (RIGHT - LEFT) / Math.max(months.size(), 1);
		for (int i = 0; i < months.size(); i++) {
			double left = LEFT + i * width;
			bars.add(scale.bar("before", left + width * 0.14, width * 0.36, months.get(i).whole()));
			bars.add(scale.bar("now", left + width * 0.5, width * 0.36, months.get(i).now()));
			labels.add(new Mark(Math.round(left + width / 2), BOTTOM + 20L, names.get(i), BigDecimal.ZERO));
		}
		List<Mark> marks = new ArrayList<>();
		for (double value = floor; value <= ceiling + step / 2; value += step) {
			marks.add(new Mark(LEFT - 8L, scale.y(value), "", BigDecimal.valueOf(Math.round(value))));
		}
		return new MonthChart(bars, marks, labels);
	}

	private static DoubleStream all(List<TurnoverLine> months) {
		ToDoubleFunction<TurnoverLine> now = (line) -> line.now().doubleValue();
		return DoubleStream.concat(months.stream().mapToDouble(now),
				months.stream().mapToDouble((line) -> line.whole().doubleValue()));
	}

	/** The next of 1, 2, 5, 10, 20, 50 … */
	private static double step(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1))));
		double rest = Math.max(least, 1) / power;
		return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
	}

	private record Scale(double floor, double factor) {

		private long y(double value) {
			return Math.round(BOTTOM - (value - floor) * factor);
		}

		private Bar bar(String kind, double x, double width, BigDecimal amount) {
			long zero = y(0);
			long end = y(amount.doubleValue());
			return new Bar(kind, Math.round(x), Math.min(zero, end), Math.round(width), Math.abs(zero - end));
		}

	}

}
