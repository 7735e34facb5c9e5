package kontor.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product as another system tells it. {@link ProductFeed} answers what is wrong with
 * it.
 *
 * @param sourceSystem short name of the system that owns it
 * @param externalId what that system calls it
 * @param number what people and order lines call it
 * @param groupName its product group, made if there is none of this name
 * @param unit such as "Stück" or "m²"
 * @param vatRate percent, such as 19
 * @param price net for one unit in euro; null leaves the prices as they are
 * @param priceFrom since when the price holds; without it, today for a new price
 * @param purchasePrice what one costs the firm itself, net in euro; null leaves it as it
 * is
 * @param active whether it is still sold
 */
public record ErpProduct(String sourceSystem, String externalId, String number, String name,
		@Nullable String description, @Nullable String groupName, @Nullable String unit, @Nullable BigDecimal vatRate,
		@Nullable BigDecimal price, @Nullable LocalDate priceFrom, @Nullable BigDecimal purchasePrice, boolean active) {

}
