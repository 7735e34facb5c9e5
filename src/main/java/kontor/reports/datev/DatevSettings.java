package kontor.reports.datev;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How the firm keeps its books, as the tax adviser told it.
 *
 * @param chart 03 or 04
 * @param firstMonth of the firm's year, 1 to 12
 * @param length how many digits a ledger account has; accounts of customers have one more
 * @param rates what is posted where, by VAT rate
 * @param free what is posted where of invoices without tax, by the reason: the names of
 * the tax modes of invoices that are written here
 * @param prefix what stands before the digits in customers' numbers; empty: nothing
 * @param from the first account of customers
 * @param to the last one
 */
record DatevSettings(String chart, int consultant, int client, int firstMonth, int length, List<Rate> rates,
		Map<String, Rate> free, String prefix, long from, long to) {

	/**
	 * Where turnover of a rate is posted.
	 *
	 * @param key tells DATEV the tax where the account does not; empty: it does
	 */
	record Rate(BigDecimal percent, String account, String key) {

	}

	/** Null: nobody has said where such turnover belongs. */
	@Nullable Rate rate(BigDecimal percent) {
		return rates.stream().filter((rate) -> rate.percent().compareTo(percent) == 0).findFirst().orElse(null);
	}

	/** Null: nobody has said where turnover that is free for this reason belongs. */
	@Nullable Rate free(@Nullable String reason) {
		return free.get(reason);
	}

	/** The customer's account: the digits of its number; empty where they are none. */
	OptionalLong debtor(String customerNumber) {
		String digits = customerNumber.startsWith(prefix) ? customerNumber.substring(prefix.length()) : "";
		if (!digits.matches("\\d{1,9}")) {
			return OptionalLong.empty();
		}
		long account = Long.parseLong(digits);
		return account < from || account > to ? OptionalLong.empty() : OptionalLong.of(account);
	}

	/** The first day of the firm's year that this month belongs to. */
	LocalDate yearStart(YearMonth month) {
		LocalDate start = LocalDate.of(month.getYear(), firstMonth, 1);
		return start.isAfter(month.atDay(1)) ? start.minusYears(1) : start;
	}

}
