package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice before it is issued.
 *
 * @param orderId an order it is for; null: none
 * @param deliveredOn when it was delivered or done; null: on the day of the invoice
 * @param exemption why lines at a rate of zero bear no tax
 * @param discount of everything, in percent
 */
public record InvoiceDraft(long customerId, Recipient recipient, @Nullable Long orderId, @Nullable String orderNumber,
		@Nullable LocalDate deliveredOn, @Nullable String intro, @Nullable String note, TaxMode taxMode,
		@Nullable String exemption, BigDecimal discount, Terms terms, List<Line> lines) {

	public static final int MOST_LINES = 200;

	public Totals totals() {
		return Totals.of(lines, taxMode, discount);
	}

}
