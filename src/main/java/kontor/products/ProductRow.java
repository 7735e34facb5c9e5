package kontor.products;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param sourceSystem the system that owns it; null: kept here
 * @param price that holds today; null: none, or the viewer sees no prices
 * @param purchasePrice what one costs the firm itself, net; null: nobody said so, or the
 * viewer sees no margins
 */
public record ProductRow(long id, @Nullable String sourceSystem, @Nullable String externalId, String number,
		String name, @JsonIgnore String nameKey, @Nullable String description, @Nullable Long groupId,
		@Nullable String groupName, @Nullable String unit, @Nullable BigDecimal vatRate,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal price,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal purchasePrice, boolean active, long version) {

	/** At today's price; null where either price is unknown. */
	public @Nullable Margin margin() {
		return price == null || purchasePrice == null ? null : new Margin(price, purchasePrice);
	}

	/** Whether it is kept here. */
	public boolean isOwn() {
		return sourceSystem == null;
	}

}
