package kontor.billing;

import java.math.BigInteger;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.users.Company;
import org.jspecify.annotations.Nullable;

/**
 * What the firm says about itself on its invoices.
 *
 * @param taxNumber that of the tax office
 * @param iban without spaces; null: nobody is told where to pay
 */
public record Firm(String name, Company.Site site, @Nullable String taxNumber, @Nullable String vatId,
		@Nullable String iban, @Nullable String bic, @Nullable String bank) {

	private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

	/** § 14 UStG: without these it may not write invoices. */
	public boolean isComplete() {
		return !name.isBlank() && !site.street().isBlank() && !site.postalCode().isBlank() && !site.city().isBlank()
				&& (taxNumber != null || vatId != null);
	}

	/** Where to pay, in a line. */
	public String account() {
		return Stream.of(iban == null ? null : "IBAN " + readableIban(), bic == null ? null : "BIC " + bic, bank)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	/** In blocks of four. */
	public @Nullable String readableIban() {
		return iban == null ? null : iban.replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** ISO 13616: the country moved to the end, letters as numbers, modulo 97 is one. */
	public static boolean isIban(String text) {
		if (!text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}") || text.startsWith("DE") && text.length() != 22) {
			return false;
		}
		StringBuilder digits = new StringBuilder();
		(text.substring(4) + text.substring(0, 4)).chars()
			.forEach((letter) -> digits.append(Character.getNumericValue(letter)));
		return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
	}

}
