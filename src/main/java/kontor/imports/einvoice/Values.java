package kontor.imports.einvoice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import kontor.imports.einvoice.EInvoice.Kind;
import org.jspecify.annotations.Nullable;

/** Amounts, days and codes as XML writes them; null for what is none. */
final class Values {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{0,18}(\\.\\d{0,18})?");

	private static final Pattern DIGIT = Pattern.compile("\\d");

	private Values() {
	}

	static @Nullable BigDecimal number(@Nullable String text) {
		boolean valid = text != null && NUMBER.matcher(text).matches() && DIGIT.matcher(text).find();
		return valid ? new BigDecimal(text) : null;
	}

	static BigDecimal orZero(@Nullable BigDecimal number) {
		return (number == null) ? BigDecimal.ZERO : number;
	}

	/** 2026-11-22, with or without a zone, or 20261122. */
	static @Nullable LocalDate day(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return text.matches("\\d{8}(\\d{4,6})?")
					? LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
					: (text.length() >= 10) ? LocalDate.parse(text.substring(0, 10)) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * By the codes of UNTDID 1001.
	 * @param gross a correction of less than nothing takes an invoice back
	 */
	static Kind kind(@Nullable String code, @Nullable BigDecimal gross) {
		boolean negative = gross != null && gross.signum() < 0;
		return switch (String.valueOf(code)) {
			case "381", "83", "261", "262", "296", "308", "396", "420", "458", "532" -> Kind.CREDIT_NOTE;
			case "384" -> negative ? Kind.CANCELLATION : Kind.INVOICE;
			case "457" -> Kind.CANCELLATION;
			default -> negative ? Kind.CREDIT_NOTE : Kind.INVOICE;
		};
	}

	/** A VAT id without blanks. */
	static @Nullable String id(@Nullable String text) {
		return (text == null) ? null : text.replaceAll("[\\s.]", "").toUpperCase();
	}

}
