package kontor.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as another system tells it. Nothing is checked here: {@link OrderFeed} answers
 * for each what is wrong with it.
 *
 * @param sourceSystem short name of the system that owns the order, such as "lexware"
 * @param externalId what that system calls it; together they are the order's key
 * @param number what people call it
 * @param customerNumber as our customers' numbers, or as told by somebody for this
 * system; without it the name is told
 * @param currency ISO 4217, such as "EUR"
 * @param lines in order; a later telling replaces all of them
 */
public record ErpOrder(String sourceSystem, String externalId, String number, @Nullable String customerNumber,
		@Nullable String customerName, LocalDate orderDate, String currency, State state, List<Line> lines) {

	public enum State {

		OPEN, DELIVERED, CANCELLED

	}

	/**
	 * @param position unique within the order
	 * @param quantity negative for what came back
	 * @param unitPrice net, may be zero
	 * @param vatRate percent, such as 19
	 */
	public record Line(int position, @Nullable String productNumber, String productName, BigDecimal quantity,
			@Nullable String unit, BigDecimal unitPrice, @Nullable BigDecimal vatRate) {

	}

}
