package kontor.products;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param sourceSystem the system that owns it; null: kept here
 * @param price that holds today; null: none
 */
public record ProductRow(long id, @Nullable String sourceSystem, @Nullable String externalId, String number,
		String name, @JsonIgnore String nameKey, @Nullable String description, @Nullable Long groupId,
		@Nullable String groupName, @Nullable String unit, @Nullable BigDecimal vatRate, @Nullable BigDecimal price,
		boolean active, long version) {

	/** Whether it is kept here. */
	public boolean isOwn() {
		return sourceSystem == null;
	}

}
