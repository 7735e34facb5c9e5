package kontor.billing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When an invoice is to be paid.
 *
 * @param dueDays after its day
 * @param cashDiscount percent for who pays early; null: none
 * @param cashDiscountDays until when; null together with the percentage
 */
public record Terms(int dueDays, @Nullable BigDecimal cashDiscount, @Nullable Integer cashDiscountDays) {

	public boolean hasCashDiscount() {
		return cashDiscount != null && cashDiscountDays != null;
	}

}
