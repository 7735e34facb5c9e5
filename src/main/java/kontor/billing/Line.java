package kontor.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param productNumber null: free text
 * @param quantity negative for what came back
 * @param unitPrice net, not negative, up to four decimals
 * @param discount percent
 * @param vatRate percent
 */
public record Line(@Nullable String productNumber, String name, @Nullable String description, BigDecimal quantity,
		@Nullable String unit, BigDecimal unitPrice, BigDecimal discount, BigDecimal vatRate) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Without its discount, in cents. */
	BigDecimal full() {
		return cents(quantity.multiply(unitPrice));
	}

	/** In cents. */
	BigDecimal deducted() {
		return share(full(), discount);
	}

	/** Net, in cents. */
	public BigDecimal amount() {
		return full().subtract(deducted());
	}

	/** A part in percent, rounded half up to cents. */
	static BigDecimal share(BigDecimal of, BigDecimal percent) {
		return of.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
	}

	static BigDecimal cents(BigDecimal amount) {
		return amount.setScale(2, RoundingMode.HALF_UP);
	}

}
