package kontor.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order without its lines.
 *
 * @param customerId null: held until somebody says whose it is
 * @param customerName as the customer is called here, or as it was told
 */
public record OrderRow(long id, String sourceSystem, String externalId, String number, @Nullable Long customerId,
		@Nullable String customerNumber, @Nullable String customerName, LocalDate orderDate, String currency,
		ErpOrder.State state, BigDecimal net) {

}
