package kontor.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kontor.customers.ValuationClass;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Other prices for customers of some classes.
 *
 * @param classes of the customers for whom it is; never empty
 * @param validTo the last day; null: until further notice
 * @param discount percent off the usual price of everything that it names no price for;
 * negative: on top of it; null: those keep their price
 */
public record PriceList(long id, String name, List<ValuationClass> classes, LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable BigDecimal discount, long version) {

	/** What a product costs by it. */
	public record Line(long productId, String number, String name, BigDecimal price) {

	}

	/** Whether it holds today. */
	public boolean isCurrent() {
		LocalDate today = LocalDate.now(Formats.ZONE);
		return !validFrom.isAfter(today) && (validTo == null || !validTo.isBefore(today));
	}

}
