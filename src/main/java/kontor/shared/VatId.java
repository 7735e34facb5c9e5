package kontor.shared;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A VAT identification number (USt-IdNr.): two letters for the country, then what that
 * country makes of it. Forms by the European Commission's VIES and the tax offices of
 * Switzerland, Norway and the United Kingdom.
 */
public final class VatId {

	private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-/·\u00a0]");

	private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9A-Z]{2,13}");

	private static final Map<String, Pattern> FORMS = Map.ofEntries(form("AT", "U\\d{8}"), form("BE", "[01]?\\d{9}"),
			form("BG", "\\d{9,10}"), form("CY", "\\d{8}[A-Z]"), form("CZ", "\\d{8,10}"), form("DE", "\\d{9}"),
			form("DK", "\\d{8}"), form("EE", "\\d{9}"), form("EL", "\\d{9}"), form("GR", "\\d{9}"),
			form("ES", "[0-9A-Z]\\d{7}[0-9A-Z]"), form("FI", "\\d{8}"), form("FR", "[0-9A-Z]{2}\\d{9}"),
			form("HR", "\\d{11}"), form("HU", "\\d{8}"), form("IE", "\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}"),
			form("IT", "\\d{11}"), form("LT", "\\d{9}|\\d{12}"), form("LU", "\\d{8}"), form("LV", "\\d{11}"),
			form("MT", "\\d{8}"), form("NL", "\\d{9}B\\d{2}"), form("PL", "\\d{10}"), form("PT", "\\d{9}"),
			form("RO", "\\d{2,10}"), form("SE", "\\d{12}"), form("SI", "\\d{8}"), form("SK", "\\d{10}"),
			form("XI", "\\d{9}|\\d{12}|(GD|HA)\\d{3}"), form("GB", "\\d{9}|\\d{12}|(GD|HA)\\d{3}"),
			form("CH", "E\\d{9}(MWST|TVA|IVA)?"), form("NO", "\\d{9}(MVA)?"));

	private VatId() {
	}

	private static Map.Entry<String, Pattern> form(String country, String rest) {
		return Map.entry(country, Pattern.compile(country + "(" + rest + ")"));
	}

	/**
	 * As it is stored and compared: in capital letters, without blanks, dots and dashes.
	 * @return null for nothing
	 */
	public static @Nullable String normalised(@Nullable String typed) {
		String bare = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
		return bare.isEmpty() ? null : bare;
	}

	/** Whether a normalised one has the form of its country. */
	public static boolean isValid(String normalised) {
		Pattern form = normalised.length() < 2 ? ANY : FORMS.getOrDefault(normalised.substring(0, 2), ANY);
		return form.matcher(normalised).matches();
	}

	/**
	 * A German one that may be right.
	 * @param digits the eight before the check digit
	 */
	public static String german(int digits) {
		String eight = "%08d".formatted(digits);
		return "DE" + eight + checkDigit(eight);
	}

	/**
	 * Whether the check digit of a German one does not fit (ISO 7064, MOD 11,10): worth a
	 * hint, no error, since nobody but the tax office can tell.
	 */
	public static boolean isDoubtful(String normalised) {
		return normalised.startsWith("DE") && isValid(normalised)
				&& checkDigit(normalised.substring(2, 10)) != normalised.charAt(10) - '0';
	}

	private static int checkDigit(String digits) {
		int product = 10;
		for (char digit : digits.toCharArray()) {
			int sum = (digit - '0' + product) % 10;
			product = 2 * (sum == 0 ? 10 : sum) % 11;
		}
		return (11 - product) % 10;
	}

}
