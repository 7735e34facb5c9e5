package kontor.imports.files;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in a table: spreadsheets take it for a number and lose its first
 * zero, or all but its first digits.
 *
 * @param text as it can be dialled, or as it stood in the cell
 * @param reason what happened to it; null for nothing
 */
record NumberCell(String text, @Nullable Reason reason) {

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");

	private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{4,15}([.,]0)?");

	/**
	 * @param foreign whether the address is in a country that dials without zero
	 */
	static NumberCell of(String cell, boolean foreign) {
		if (SCIENTIFIC.matcher(cell).matches()) {
			BigDecimal number = new BigDecimal(cell.replace(',', '.'));
			boolean whole = number.scale() >= -1;
			return whole ? of(number.toBigInteger().toString(), foreign)
					: new NumberCell(cell, Reason.NUMBER_LOST_DIGITS);
		}
		if (!DIGITS.matcher(cell).matches()) {
			return new NumberCell(cell, null);
		}
		String digits = cell.replaceFirst("[.,]0$", "");
		if (digits.matches("4[139]\\d{9,13}")) {
			return new NumberCell("+" + digits, Reason.NUMBER_ZERO_RESTORED);
		}
		boolean lost = !foreign && digits.length() >= 9 && digits.length() <= 12;
		return new NumberCell(lost ? "0" + digits : digits, lost ? Reason.NUMBER_ZERO_RESTORED : null);
	}

}
