package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment as another system tells it; it may come before its invoice.
 *
 * @param invoiceExternalId the invoice's id in the same source system
 * @param invoiceNumber its number there, where the id is not told; one of both is needed
 * @param amount more than zero; a refund is told by its kind
 */
public record ErpPayment(String sourceSystem, String externalId, @Nullable String invoiceExternalId,
		@Nullable String invoiceNumber, LocalDate paidOn, BigDecimal amount, String currency, Kind kind) {

	public enum Kind {

		/** OFFSET: an invoice and its cancellation settle each other. */
		PAYMENT, CASH_DISCOUNT, REFUND, OFFSET

	}

}
