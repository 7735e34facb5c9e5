package kontor.quotes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was typed, or a refusal of it. */
final class Typed {

	private Typed() {
	}

	static @Nullable String within(String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			throw new QuoteRefusedException(field, "quotes.long", longest);
		}
		return text;
	}

	/** A share in percent; nothing is zero. */
	static BigDecimal percent(String field, @Nullable BigDecimal share) {
		BigDecimal percent = share == null ? BigDecimal.ZERO : share;
		if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || decimals(percent) > 2) {
			throw new QuoteRefusedException(field, "quotes.percent.wrong");
		}
		return percent;
	}

	static BigDecimal number(String field, @Nullable BigDecimal number, BigDecimal most) {
		if (number == null) {
			throw new QuoteRefusedException(field, "NotNull");
		}
		if (number.abs().compareTo(most) > 0 || decimals(number) > 4) {
			throw new QuoteRefusedException(field, "quotes.number.wrong");
		}
		return number;
	}

	private static int decimals(BigDecimal number) {
		return number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
	}

}
