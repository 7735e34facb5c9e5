package kontor.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in euros as people type them. */
final class Amount {

	static final BigDecimal MOST = new BigDecimal("9999999999.99");

	private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d{1,10})(,\\d{1,2})?");

	private static final Pattern POINT = Pattern.compile("\\d+\\.\\d{1,2}");

	private Amount() {
	}

	/**
	 * {@code 1.234,50} and {@code 1234,5} are amounts, {@code 1234.50} is not: it may
	 * mean either.
	 * @return null for blank text
	 * @throws OpportunityRefusedException where it is no amount
	 */
	static @Nullable BigDecimal parse(@Nullable String typed) {
		String text = typed == null ? "" : typed.replace("€", "").strip();
		if (text.isEmpty()) {
			return null;
		}
		if (!TYPED.matcher(text).matches()) {
			throw new OpportunityRefusedException("amount",
					POINT.matcher(text).matches() ? "sales.amount.point" : "sales.amount.wrong");
		}
		return new BigDecimal(text.replace(".", "").replace(',', '.')).setScale(2);
	}

	/**
	 * @throws OpportunityRefusedException where it is below zero or too large
	 */
	static @Nullable BigDecimal checked(@Nullable BigDecimal amount) {
		if (amount == null) {
			return null;
		}
		if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
			throw new OpportunityRefusedException("amount", "sales.amount.wrong");
		}
		return amount.setScale(2, RoundingMode.HALF_UP);
	}

	/** As a form shows it. */
	static @Nullable String typed(@Nullable BigDecimal amount) {
		return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
	}

}
