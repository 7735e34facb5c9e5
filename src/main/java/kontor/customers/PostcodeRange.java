package kontor.customers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Postcodes that begin alike (01), or a range of them (01067-01099, 01-04; both ends
 * belong to it).
 *
 * @param from the first beginning
 * @param to the last beginning; null where there is only one
 */
public record PostcodeRange(String from, @Nullable String to) {

	private static final Pattern FORM = Pattern.compile("([\\dA-Z]{1,10})(?:\\s*[-–]\\s*([\\dA-Z]{1,10}))?");

	/**
	 * @return empty where the text is no postcode and no range of them
	 */
	public static Optional<PostcodeRange> parse(String typed) {
		Matcher matcher = FORM.matcher(typed.strip().toUpperCase());
		if (!matcher.matches() || matcher.group(2) != null && matcher.group(2).compareTo(matcher.group(1)) < 0) {
			return Optional.empty();
		}
		return Optional.of(new PostcodeRange(matcher.group(1), matcher.group(2)));
	}

	/** Postcodes in the range are smaller than this. */
	String end() {
		return Prefix.of(to == null ? from : to).end();
	}

	@Override
	public String toString() {
		return to == null ? from : from + "-" + to;
	}

}
