package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that was written here, without its lines.
 *
 * @param number null: a draft
 * @param recipient as it stands in the window; the customer may be called otherwise by
 * now
 * @param cancels the number of the invoice that this one cancels
 * @param cancelledBy the number of what cancelled this one
 * @param invoiceId the same among all invoices; null: a draft
 * @param documentId what was printed
 */
public record WrittenInvoice(long id, Kind kind, @Nullable String number, @Nullable Long customerId,
		@Nullable String customerName, @Nullable String customerNumber, String recipient, @Nullable String addition,
		@Nullable String street, @Nullable String postalCode, @Nullable String city, String country,
		@Nullable String vatId, @Nullable Long orderId, @Nullable String orderNumber, @Nullable Long cancelsId,
		@Nullable String cancels, @Nullable LocalDate cancelsOn, @Nullable String cancelReason,
		@Nullable String cancelledBy, @Nullable Long cancelledById, @Nullable LocalDate deliveredOn,
		@Nullable String intro, @Nullable String note, TaxMode taxMode, @Nullable String exemption, BigDecimal discount,
		int dueDays, @Nullable BigDecimal cashDiscount, @Nullable Integer cashDiscountDays,
		@Nullable LocalDate issuedOn, @Nullable LocalDate dueOn, BigDecimal net, BigDecimal tax, BigDecimal gross,
		@Nullable Long invoiceId, @Nullable Long documentId, long version) {

	/** What it is. */
	public enum Kind {

		INVOICE, CANCELLATION

	}

	public boolean isDraft() {
		return number == null;
	}

	public boolean isCancellation() {
		return kind == Kind.CANCELLATION;
	}

	/** Whom it goes to. */
	public Recipient window() {
		return new Recipient(customerNumber, recipient, addition, street, postalCode, city, country, vatId);
	}

	/** When it is to be paid. */
	public Terms terms() {
		return new Terms(dueDays, cashDiscount, cashDiscountDays);
	}

	/** Until when who pays may deduct the cash discount; null: never. */
	public @Nullable LocalDate cashDiscountUntil() {
		return issuedOn == null || cashDiscountDays == null ? null : issuedOn.plusDays(cashDiscountDays);
	}

	/** What who pays early deducts. */
	public BigDecimal cashDiscountAmount() {
		return cashDiscount == null ? BigDecimal.ZERO : Line.share(gross, cashDiscount);
	}

	/** When it was delivered, as the law asks for. */
	public @Nullable LocalDate servedOn() {
		return deliveredOn == null ? issuedOn : deliveredOn;
	}

}
