package kontor.billing.web;

import java.math.BigDecimal;
import java.util.Locale;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Numbers and texts as people type them into the forms of this module. */
final class Typed {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Typed() {
	}

	/** Null for blank. */
	static @Nullable String text(@Nullable String typed) {
		String text = typed == null ? "" : typed.replace("\0", "").strip();
		return text.isEmpty() ? null : text;
	}

	/** In capitals without spaces, as identifiers are stored. */
	static @Nullable String identifier(@Nullable String typed) {
		String text = text(typed);
		return text == null ? null : text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
	}

	/**
	 * A number that was checked.
	 * @param blank what an empty field means
	 */
	static BigDecimal number(@Nullable String typed, BigDecimal blank) {
		BigDecimal number = Amounts.parse(typed);
		return number == null ? blank : number;
	}

	/** Rejects what is no number between these, or has more decimals. */
	static void check(Errors errors, String field, @Nullable String typed, BigDecimal least, BigDecimal most,
			int decimals) {
		try {
			BigDecimal number = Amounts.parse(typed);
			if (number != null
					&& (number.compareTo(least) < 0 || number.compareTo(most) > 0 || number.scale() > decimals)) {
				errors.rejectValue(field, "billing.amount.range");
			}
		}
		catch (NumberFormatException ex) {
			errors.rejectValue(field, "billing.amount.wrong");
		}
	}

}
