package kontor.imports.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, of a table or of an electronic invoice.
 *
 * @param number null only in a wrong one, like date and amounts
 * @param kind name of an invoice's kind
 * @param seller only of an electronic invoice
 * @param marks rules it breaks though it is taken over, each with what is said of it
 */
public record ImportedInvoice(int row, @Nullable String sheet, @Nullable String number, Kind kind, Buyer buyer,
		@Nullable String seller, @Nullable String orderNumber, @Nullable LocalDate date, @Nullable LocalDate dueDate,
		String currency, @Nullable BigDecimal net, @Nullable BigDecimal tax, @Nullable BigDecimal gross,
		@Nullable BigDecimal paidAmount, @Nullable LocalDate paidOn, List<Mark> marks,
		List<RowProblem> problems) implements ImportedRow {

	/** Names are those of the invoices' kinds. */
	public enum Kind {

		INVOICE, CREDIT_NOTE, CANCELLATION

	}

	/** Whom it is for, as the file says. */
	public record Buyer(@Nullable String customerNumber, @Nullable String vatId, @Nullable String name,
			@Nullable String street, @Nullable String postalCode, @Nullable String city) {

	}

	/** A rule that it breaks; the rule names the message. */
	public record Mark(String rule, boolean wrong, List<String> args) {

		/** Key of the message in the bundles. */
		public String key() {
			return "imports.rule." + rule.toLowerCase();
		}

	}

	/** Equal for rows that say the same. */
	String words() {
		return String.join("\u001f",
				Stream.of(number, buyer, orderNumber, date, dueDate, currency, net, tax, gross, paidAmount, paidOn)
					.map((part) -> Objects.toString(part, ""))
					.toList());
	}

}
