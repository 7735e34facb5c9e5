package kontor.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order without its lines.
 *
 * @param customerId null: held until somebody says whose it is
 * @param customerName as the customer is called here, or as it was told
 * @param net null: the viewer sees no prices
 */
public record OrderRow(long id, String sourceSystem, String externalId, String number, @Nullable Long customerId,
		@Nullable String customerNumber, @Nullable String customerName, LocalDate orderDate, String currency,
		ErpOrder.State state, @JsonInclude(Include.NON_NULL) @Nullable BigDecimal net) {

}
