package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as another system or a file tells it. {@link InvoiceFeed} answers what is
 * wrong with it.
 *
 * @param sourceSystem short name of the system that owns it
 * @param externalId what that system calls it; together they are the invoice's key
 * @param orderNumber of the order it belongs to, in the same source system; the order may
 * come later
 * @param net amounts as stated; those of credit notes and cancellations may be stated
 * with either sign
 * @param paidAmount what the invoice itself says was paid; null: not told; payments that
 * are told one by one count instead of it
 * @param documentId the archived file, if any
 * @param findings what is wrong with the file, a rule and a text each; a marked invoice
 * is shown and counted like others
 */
public record ErpInvoice(String sourceSystem, String externalId, String number, Kind kind, Buyer buyer,
		@Nullable String orderNumber, LocalDate invoiceDate, @Nullable LocalDate dueDate, String currency,
		BigDecimal net, BigDecimal tax, BigDecimal gross, @Nullable BigDecimal paidAmount, @Nullable LocalDate paidOn,
		@Nullable Long documentId, List<String> findings) {

	public enum Kind {

		INVOICE, CREDIT_NOTE, CANCELLATION

	}

	/** A program that is not ours cannot say which file is its own. */
	ErpInvoice withoutDocument() {
		return new ErpInvoice(sourceSystem, externalId, number, kind, buyer, orderNumber, invoiceDate, dueDate,
				currency, net, tax, gross, paidAmount, paidOn, null, findings);
	}

	/**
	 * Whom the invoice names; a number or a name is needed. The customer is found by the
	 * number; where none is told, by name and postcode if exactly one fits.
	 */
	public record Buyer(@Nullable String customerNumber, @Nullable String vatId, @Nullable String name,
			@Nullable String street, @Nullable String postalCode, @Nullable String city) {

	}

}
