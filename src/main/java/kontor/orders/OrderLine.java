package kontor.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, with its product if that is known here.
 *
 * @param unitPrice null, as the amount: the viewer sees no prices
 */
public record OrderLine(int position, @Nullable String productNumber, @Nullable Long productId, String productName,
		BigDecimal quantity, @Nullable String unit, @JsonInclude(Include.NON_NULL) @Nullable BigDecimal unitPrice,
		@Nullable BigDecimal vatRate, @JsonInclude(Include.NON_NULL) @Nullable BigDecimal amount) {

}
