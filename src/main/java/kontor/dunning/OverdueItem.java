package kontor.dunning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice whose day to pay is over and that nobody has blocked.
 *
 * @param level that it has come to; 0: never reminded of
 * @param due whether its next level's time has come
 */
record OverdueItem(long id, String number, LocalDate invoiceDate, LocalDate dueDate, BigDecimal gross,
		BigDecimal openAmount, int level, @Nullable LocalDate sentOn, boolean due, @Nullable String street,
		@Nullable String postalCode, @Nullable String city) {

	/** What it comes to in the next letter. */
	int next() {
		return due ? level + 1 : level;
	}

}
