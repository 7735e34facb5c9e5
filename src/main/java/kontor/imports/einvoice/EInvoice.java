package kontor.imports.einvoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An electronic invoice as its file states it; nothing is made up where the file is
 * silent.
 *
 * @param profile the specification the file names
 * @param orderNumber the seller's order, otherwise the buyer's
 * @param preceding number of the invoice that this one corrects or cancels
 * @param currency ISO 4217, in which all amounts are
 * @param taxes one for each rate
 * @param adjustments allowances and charges of the whole invoice
 * @param findings what is wrong with it
 */
public record EInvoice(Syntax syntax, @Nullable String profile, Kind kind, @Nullable String number,
		@Nullable LocalDate date, @Nullable LocalDate dueDate, Party seller, Party buyer, @Nullable String currency,
		@Nullable String orderNumber, @Nullable String preceding, List<Line> lines, List<Tax> taxes,
		List<Adjustment> adjustments, Totals totals, List<Finding> findings) {

	public EInvoice {
		lines = List.copyOf(lines);
		taxes = List.copyOf(taxes);
		adjustments = List.copyOf(adjustments);
		findings = List.copyOf(findings);
	}

	public enum Syntax {

		UBL, CII, ZUGFERD_1

	}

	public enum Kind {

		INVOICE, CREDIT_NOTE, CANCELLATION

	}

	/**
	 * Who sells or buys.
	 *
	 * @param number the other one's number for it: of a buyer the customer's number
	 */
	public record Party(@Nullable String number, @Nullable String vatId, @Nullable String name, @Nullable String street,
			@Nullable String postalCode, @Nullable String city, @Nullable String country) {

		static final Party NOBODY = new Party(null, null, null, null, null, null, null);

	}

	/**
	 * A line.
	 *
	 * @param net of the whole line; null where it is a remark
	 * @param unitPrice for so many as baseQuantity says
	 * @param adjustment charges less allowances of the line
	 * @param nested whether it is part of another line, or made of others
	 */
	public record Line(@Nullable String id, @Nullable String productNumber, @Nullable String name,
			@Nullable BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal unitPrice,
			@Nullable BigDecimal baseQuantity, BigDecimal adjustment, @Nullable BigDecimal net,
			@Nullable String category, @Nullable BigDecimal rate, boolean nested) {

	}

	/** What is taxed at one rate, and the tax. */
	public record Tax(@Nullable String category, @Nullable BigDecimal rate, @Nullable BigDecimal basis,
			@Nullable BigDecimal amount) {

	}

	/** An allowance or a charge; an allowance of 10 has the amount -10. */
	public record Adjustment(boolean charge, BigDecimal amount, @Nullable String category, @Nullable BigDecimal rate) {

	}

	/** The sums as stated; null where the file states none. */
	public record Totals(@Nullable BigDecimal lines, @Nullable BigDecimal allowances, @Nullable BigDecimal charges,
			@Nullable BigDecimal net, @Nullable BigDecimal tax, @Nullable BigDecimal gross,
			@Nullable BigDecimal prepaid, @Nullable BigDecimal rounding, @Nullable BigDecimal payable) {

	}

	/**
	 * Something that is wrong.
	 *
	 * @param rule of EN 16931 or its extensions, such as BR-CO-15
	 * @param wrong whether the rule is broken; otherwise it is only worth a look
	 */
	public record Finding(String rule, boolean wrong, List<String> args) {

		static Finding broken(String rule, Object... args) {
			return new Finding(rule, true, texts(args));
		}

		static Finding odd(String rule, Object... args) {
			return new Finding(rule, false, texts(args));
		}

		private static List<String> texts(Object... args) {
			return Stream.of(args)
				.map((arg) -> (arg instanceof BigDecimal number) ? number.toPlainString() : String.valueOf(arg))
				.toList();
		}

	}

	public boolean isWrong() {
		return findings.stream().anyMatch(Finding::wrong);
	}

	/** Whether it says enough to be an invoice at all: number, day, sums and names. */
	public boolean isComplete() {
		return number != null && date != null && currency != null && totals.net() != null && totals.tax() != null
				&& totals.gross() != null;
	}

	EInvoice with(Totals other) {
		return new EInvoice(syntax, profile, kind, number, date, dueDate, seller, buyer, currency, orderNumber,
				preceding, lines, taxes, adjustments, other, findings);
	}

	EInvoice with(List<Finding> more) {
		return new EInvoice(syntax, profile, kind, number, date, dueDate, seller, buyer, currency, orderNumber,
				preceding, lines, taxes, adjustments, totals, Stream.concat(findings.stream(), more.stream()).toList());
	}

}
