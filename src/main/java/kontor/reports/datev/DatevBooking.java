package kontor.reports.datev;

import java.math.BigDecimal;
import java.time.LocalDate;
import kontor.reports.datev.DatevSettings.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes, or gets back, at one VAT rate.
 *
 * @param amount with tax, more than zero
 * @param owed false: it is given back
 * @param debtor the customer's account
 * @param number of the invoice
 * @param vatId of a buyer in another country of the EU; null: of no concern
 */
record DatevBooking(BigDecimal amount, boolean owed, long debtor, Rate rate, LocalDate date, String number,
		@Nullable LocalDate due, String text, @Nullable String vatId) {

	BigDecimal signed() {
		return owed ? amount : amount.negate();
	}

}
