package kontor.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report, net.
 *
 * @param key what it is about; empty: nobody, nothing
 * @param name as people read it
 * @param address of what it is about; null: there is none
 * @param now of the period
 * @param before of the same months of the year before
 * @param whole of all of them
 * @param quantity how many pieces, where pieces are counted
 * @param drill opens what the amounts are made of, without the days; null: nothing does
 */
record TurnoverLine(String key, String name, @Nullable String address, BigDecimal now, BigDecimal before,
		BigDecimal whole, @Nullable BigDecimal quantity, @Nullable String drill, Period period) {

	public BigDecimal difference() {
		return now.subtract(before);
	}

	/** Null where the year before gives no measure. */
	public @Nullable BigDecimal percent() {
		return before.signum() <= 0 ? null
				: difference().multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
	}

	public @Nullable String nowDrill() {
		return drill(period.start(), period.last());
	}

	public @Nullable String beforeDrill() {
		return drill(period.beforeStart(), period.beforeLast());
	}

	public @Nullable String wholeDrill() {
		return drill(period.beforeStart(), period.wholeLast());
	}

	/** Another report is asked for a year, a list of documents for days. */
	private @Nullable String drill(LocalDate from, LocalDate to) {
		if (drill == null) {
			return null;
		}
		return drill.startsWith(TurnoverController.PATH) ? drill + "&year=" + from.getYear() + "&part=" + period.part()
				: drill + "&from=" + from + "&to=" + to;
	}

}
