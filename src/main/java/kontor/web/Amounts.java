package kontor.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Amounts and quantities as people read and type them. Templates call it
 * {@code @amounts}.
 */
@Component("amounts")
public class Amounts {

	private static final Pattern TYPED = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

	/** With two decimals and the currency: 1.234,50 €; empty for null. */
	public String money(@Nullable BigDecimal amount, String currency) {
		if (amount == null) {
			return "";
		}
		return format(amount, "#,##0.00") + "\u00a0" + (currency.equals("EUR") ? "€" : currency);
	}

	/** In euro. */
	public String euro(@Nullable BigDecimal amount) {
		return money(amount, "EUR");
	}

	/** In euro without cents, for sums that nobody counts after. */
	public String round(@Nullable BigDecimal amount) {
		return amount == null ? "" : format(amount.setScale(0, RoundingMode.HALF_UP), "#,##0") + "\u00a0€";
	}

	/** A quantity without needless zeros; empty for null. */
	public String number(@Nullable BigDecimal number) {
		return number == null ? "" : format(number, "#,##0.####");
	}

	/** A price for one: two decimals, more where there are more. */
	public String price(@Nullable BigDecimal price, String currency) {
		return price == null ? "" : format(price, "#,##0.00##") + "\u00a0" + (currency.equals("EUR") ? "€" : currency);
	}

	private static String format(BigDecimal number, String pattern) {
		boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(english ? Locale.ENGLISH : Locale.GERMANY))
			.format(number);
	}

	/**
	 * Reads a typed amount: 1.234,50 or 1234,5. What could be meant otherwise, such as
	 * 1234.50, is an error.
	 * @return null for blank text
	 * @throws NumberFormatException where it is no amount
	 */
	public static @Nullable BigDecimal parse(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		String text = typed.replace("€", "").strip();
		if (!TYPED.matcher(text).matches()) {
			throw new NumberFormatException(text);
		}
		return new BigDecimal(text.replace(".", "").replace(',', '.'));
	}

	/** As a form shows it, to be read by {@link #parse} again; null for null. */
	public static @Nullable String typed(@Nullable BigDecimal number) {
		return number == null ? null
				: (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString()
					.replace('.', ',');
	}

}
