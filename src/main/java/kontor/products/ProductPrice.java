package kontor.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs a customer, net, for one.
 *
 * @param origin where the price comes from
 * @param priceListId of the price list; null: it is the usual price
 * @param usual the price without any list; null: there is none
 * @param discount percent off the usual price; null: the price was not made so
 */
public record ProductPrice(BigDecimal price, Origin origin, @Nullable Long priceListId, @Nullable String priceListName,
		@Nullable BigDecimal usual, @Nullable BigDecimal discount) {

	/** Where a price comes from. */
	public enum Origin {

		/** The product's own. */
		PRODUCT,

		/** A price list names it. */
		PRICE_LIST,

		/** A price list takes something off. */
		DISCOUNT

	}

}
