package kontor.orders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of an order, with its product if that is known here. */
public record OrderLine(int position, @Nullable String productNumber, @Nullable Long productId, String productName,
		BigDecimal quantity, @Nullable String unit, BigDecimal unitPrice, @Nullable BigDecimal vatRate,
		BigDecimal amount) {

}
