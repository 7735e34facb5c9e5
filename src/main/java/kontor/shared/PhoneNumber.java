package kontor.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164, whatever way it was written.
 *
 * @param e164 such as +4935123125108
 */
public record PhoneNumber(String e164) {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern TRUNK_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");

	private static final Pattern LETTERS = Pattern.compile("[\\p{L}&&[^xX]]{3,}");

	/**
	 * Reads a number as offices write them: {@code 030/123-45}, {@code +49 (0)30 …},
	 * {@code 0049…}, and without area code.
	 * @return empty where the text is no number that could be dialled
	 */
	public static Optional<PhoneNumber> parse(String text, DialingArea area) {
		String typed = TRUNK_ZERO.matcher(text.strip()).replaceAll("");
		String digits = digits(typed);
		if (digits.length() < 3 || digits.length() > 20 || LETTERS.matcher(typed).find()) {
			return Optional.empty();
		}
		boolean local = !typed.startsWith("+") && !digits.startsWith("0") && !area.areaCode().isEmpty();
		return parsed(local ? area.areaCode() + digits : international(typed), area.country());
	}

	private static String international(String typed) {
		String bare = typed.replaceFirst("^[^+\\d]+", "");
		return bare.startsWith("00") ? "+" + bare.substring(2) : bare;
	}

	private static Optional<PhoneNumber> parsed(String text, String country) {
		try {
			Phonenumber.PhoneNumber number = NUMBERS.parse(text, country);
			return NUMBERS.isPossibleNumber(number) || digits(text).length() >= 5
					? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164))) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** The digits of a text, all else left out. */
	public static String digits(String text) {
		return text.codePoints()
			.filter(Character::isDigit)
			.map(Character::getNumericValue)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	/** The country's code, such as 49, and behind it the number without leading zero. */
	public List<String> parts() {
		try {
			Phonenumber.PhoneNumber number = NUMBERS.parse(e164, null);
			return List.of(String.valueOf(number.getCountryCode()), NUMBERS.getNationalSignificantNumber(number));
		}
		catch (NumberParseException ex) {
			return List.of("", digits(e164));
		}
	}

	/**
	 * As people write it: national where it is of the given country, else international.
	 */
	public String display(String country) {
		try {
			Phonenumber.PhoneNumber number = NUMBERS.parse(e164, country);
			boolean own = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(country);
			return NUMBERS.format(number, own ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
		}
		catch (NumberParseException ex) {
			return e164;
		}
	}

}
