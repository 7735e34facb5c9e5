package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as lists show it.
 *
 * @param customerId null: held until somebody says whose it is
 * @param customerName as the customer is called here, or as it was told
 * @param openAmount what is still to be paid; negative: what the customer has coming
 * @param daysLate how many days after the due date it was paid in full; null: not yet
 * @param documentId the archived file
 */
public record InvoiceRow(long id, String sourceSystem, String externalId, String number, ErpInvoice.Kind kind,
		@Nullable Long customerId, @Nullable String customerNumber, @Nullable String customerName,
		@Nullable String orderNumber, @Nullable Long orderId, LocalDate invoiceDate, @Nullable LocalDate dueDate,
		String currency, BigDecimal net, BigDecimal tax, BigDecimal gross, BigDecimal openAmount,
		@Nullable LocalDate settledOn, @Nullable Integer daysLate, @Nullable Long documentId) {

	public boolean isOpen() {
		return openAmount.signum() != 0;
	}

	public boolean isOverdue() {
		return openAmount.signum() > 0 && dueDate != null && dueDate.isBefore(LocalDate.now(Formats.ZONE));
	}

}
