package kontor.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A year, a quarter or a month, and the same of the year before. Of one that is not over
 * yet, as many months count in the year before as have begun: the running month there as
 * a whole.
 *
 * @param span Y, Q or M, as {@code customer_sales_spans} has it
 * @param start its first day
 * @param months how many
 * @param today the day on which somebody asks
 */
record Period(String span, LocalDate start, int months, LocalDate today) {

	static final int YEARS = 5;

	/**
	 * @param year one of the last {@value #YEARS}; null or another: this one
	 * @param part Q1 to Q4, M1 to M12; anything else: the whole year
	 */
	static Period of(@Nullable Integer year, @Nullable String part, LocalDate today) {
		int last = today.getYear();
		LocalDate first = LocalDate.of(year == null || year > last || year <= last - YEARS ? last : year, 1, 1);
		if (part != null && part.matches("Q[1-4]")) {
			return new Period("Q", first.plusMonths(3L * (number(part) - 1)), 3, today);
		}
		if (part != null && part.matches("M([1-9]|1[0-2])")) {
			return new Period("M", first.plusMonths(number(part) - 1), 1, today);
		}
		return new Period("Y", first, 12, today);
	}

	private static int number(String part) {
		return Integer.parseInt(part.substring(1));
	}

	/** Its last day. */
	public LocalDate last() {
		return end().minusDays(1);
	}

	/** The day after. */
	LocalDate end() {
		return start.plusMonths(months);
	}

	LocalDate beforeStart() {
		return start.minusYears(1);
	}

	LocalDate beforeEnd() {
		return beforeStart().plusMonths(elapsed());
	}

	public LocalDate beforeLast() {
		return beforeEnd().minusDays(1);
	}

	LocalDate wholeEnd() {
		return end().minusYears(1);
	}

	public LocalDate wholeLast() {
		return wholeEnd().minusDays(1);
	}

	/** How many of its months have begun; one that lies ahead counts as over. */
	int elapsed() {
		boolean running = !today.isBefore(start) && today.isBefore(end());
		return running ? (int) ChronoUnit.MONTHS.between(start, today.withDayOfMonth(1)) + 1 : months;
	}

	/** Whether the year before has months that this one has not yet. */
	public boolean isPartial() {
		return elapsed() < months;
	}

	/** Whether it holds today. */
	public boolean isRunning() {
		return !today.isBefore(start) && today.isBefore(end());
	}

	public int year() {
		return start.getYear();
	}

	/** As {@link #of} takes it; empty for a year. */
	public String part() {
		return switch (span) {
			case "Q" -> "Q" + ((start.getMonthValue() + 2) / 3);
			case "M" -> "M" + start.getMonthValue();
			default -> "";
		};
	}

}
