package kontor.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All of it in one currency.
 *
 * @param currency null: nothing was ever sold
 * @param held whether invoices or orders wait for their customer and are not in here
 */
record TurnoverTotal(@Nullable String currency, BigDecimal now, BigDecimal before, BigDecimal whole, boolean held) {

	TurnoverLine line(Period period) {
		return new TurnoverLine("", "", null, now, before, whole, null, null, period);
	}

}
