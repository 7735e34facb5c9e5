package kontor.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case.
 */
public record EmailAddress(String value) {

	private static final Pattern FORM = Pattern
		.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");

	/**
	 * @return empty where the text has not the form of an address
	 */
	public static Optional<EmailAddress> parse(String text) {
		String bare = text.strip().replaceFirst("(?i)^mailto:", "").toLowerCase(Locale.ROOT);
		return FORM.matcher(bare).matches() ? Optional.of(new EmailAddress(bare)) : Optional.empty();
	}

}
