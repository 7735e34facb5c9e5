package kontor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is found by in texts: the whole name, addresses and numbers however they
 * are written, as regular expressions of PostgreSQL. Where only the last name is
 * mentioned it says who is meant only among the person's own customers.
 */
record Needles(@Nullable String firstName, @Nullable String lastName, List<String> addresses,
		List<PhoneNumber> numbers) {

	/** Shorter numbers are extensions and the like, which others have too. */
	private static final int SHORTEST_NUMBER = 6;

	private static final Map<Integer, String> SPELLINGS = Map.of((int) 'ä', "(?:ä|ae)", (int) 'ö', "(?:ö|oe)",
			(int) 'ü', "(?:ü|ue)", (int) 'ß', "(?:ß|ss)", (int) ' ', "\\s+", (int) '-', "[\\s-]");

	/** Matches nothing. */
	static final String NOTHING = "(?!)";

	/** Matches whole names, addresses and numbers. */
	String whole() {
		List<String> parts = new ArrayList<>();
		if (firstName != null && lastName != null) {
			String first = word(firstName);
			String last = word(lastName);
			parts.add("\\m" + first + "\\s+(?:\\w+\\.?\\s+)?" + last + "s?\\M");
			parts.add("\\m" + last + ",?\\s+" + first + "\\M");
		}
		addresses.forEach((address) -> parts.add("(?<![\\w.+-])" + word(address) + "(?![\\w-])"));
		numbers.stream().map(Needles::number).filter((number) -> !number.isEmpty()).forEach(parts::add);
		return parts.isEmpty() ? NOTHING : String.join("|", parts);
	}

	/** Matches the last name alone, and addresses that are made of it. */
	String near() {
		if (lastName == null || lastName.length() < 2) {
			return NOTHING;
		}
		String last = word(lastName);
		return "[\\w.+-]*" + last + "[\\w.+-]*@[\\w.-]+|(?<![-@.\\w])" + last + "s?(?![-\\w@]|\\.\\w)";
	}

	/** Matches the first name where the last name stands elsewhere in the same row. */
	String first() {
		return firstName == null ? NOTHING : "\\m" + word(firstName) + "\\M";
	}

	String last() {
		return firstName == null || lastName == null ? NOTHING : "\\m" + word(lastName) + "\\M";
	}

	/** As they may stand in files. */
	List<String> literals() {
		List<String> literals = new ArrayList<>(addresses);
		if (firstName != null && lastName != null) {
			literals.add(firstName + " " + lastName);
			literals.add(lastName + ", " + firstName);
		}
		return literals;
	}

	/** Only by what nobody else has. */
	Needles withoutName() {
		return new Needles(null, null, addresses, numbers);
	}

	boolean isEmpty() {
		return whole().equals(NOTHING);
	}

	private static String number(PhoneNumber number) {
		List<String> parts = number.parts();
		if (parts.get(1).length() < SHORTEST_NUMBER) {
			return "";
		}
		String gap = "[\\s()/.–-]{0,3}";
		String digits = parts.get(1)
			.chars()
			.mapToObj((digit) -> String.valueOf((char) digit))
			.collect(Collectors.joining(gap));
		return "(?<!\\d)(?:(?:\\+|00)" + parts.get(0) + gap + "(?:\\(0\\))?|0)?" + gap + digits + "(?!\\d)";
	}

	private static String word(String text) {
		StringBuilder pattern = new StringBuilder();
		text.toLowerCase(Locale.GERMAN).codePoints().forEach((letter) -> {
			String spelling = SPELLINGS.get(letter);
			if (spelling != null) {
				pattern.append(spelling);
			}
			else if (Character.isLetterOrDigit(letter)) {
				pattern.appendCodePoint(letter);
			}
			else {
				pattern.append('\\').appendCodePoint(letter);
			}
		});
		return pattern.toString();
	}

}
