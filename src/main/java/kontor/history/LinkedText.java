package kontor.history;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in parts, of which some lead somewhere: telephone numbers, mail and web
 * addresses, and a person by name. Only what looks like a number is shown to the library
 * that knows numbers, so that a long text takes no time.
 */
final class LinkedText {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final int MOST_LINKS = 200;

	/** So often the library is asked, for each text and for each number. */
	private static final int MOST_QUESTIONS = 300;

	private static final int TRIES = 5;

	/** No number that can be dialled has less. */
	private static final int FEWEST_DIGITS = 5;

	private static final Pattern CANDIDATE = Pattern.compile("""
			(?<account>\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b)\
			|(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})\
			|(?<web>\\b(?:https?://|www\\.)[^\\s<>"]{3,2000})\
			|(?<phone>(?<![\\w.,/+-])(?:\\+|\\(0|0)[\\d \\t\\u00a0()/.–-]{4,30}\\d)""",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern DATE = Pattern.compile("\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|\\d{2})(?!\\d).*");

	private final List<Part> parts = new ArrayList<>();

	private final String text;

	private final String country;

	/** Up to here all is in parts. */
	private int done;

	private int questions;

	private LinkedText(String text, String country) {
		this.text = text;
		this.country = country;
	}

	/**
	 * A piece of a text.
	 *
	 * @param href null for a piece that leads nowhere
	 */
	public record Part(String text, @Nullable String href) {

		/** Whether it leads out of Kontor. */
		public boolean isWeb() {
			return href != null && href.startsWith("http");
		}

	}

	/**
	 * @param country where numbers without country are dialled, such as DE
	 * @return the whole text in its order
	 */
	static List<Part> of(String text, String country) {
		LinkedText linked = new LinkedText(text, country);
		Matcher found = CANDIDATE.matcher(mayLead(text) ? text : "");
		while (linked.parts.size() < 2 * MOST_LINKS && found.find()) {
			linked.take(found);
		}
		linked.plainUntil(text.length());
		return linked.parts;
	}

	/** Most texts have nothing to look for, which is quicker to see than to search. */
	private static boolean mayLead(String text) {
		return text.indexOf('@') >= 0 || text.contains("www.") || text.contains("://")
				|| text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
	}

	/** The whole text as one part. */
	static List<Part> plain(String text) {
		return List.of(new Part(text, null));
	}

	/** The text goes on: what stands at its end may be half a number. */
	static void unlinkEnd(List<Part> parts) {
		if (!parts.isEmpty()) {
			int last = parts.size() - 1;
			parts.set(last, new Part(parts.get(last).text(), null));
		}
	}

	/**
	 * The same parts, those that name this person with a link to it.
	 * @param names as they may stand in the text, the longest first
	 */
	static List<Part> naming(List<Part> parts, List<String> names, String href) {
		Pattern named = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
				+ String.join("|", names.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{N}])");
		List<Part> all = new ArrayList<>();
		for (Part part : parts) {
			if (part.href() != null) {
				all.add(part);
			}
			else {
				LinkedText rest = new LinkedText(part.text(), "");
				Matcher found = named.matcher(part.text());
				while (all.size() + rest.parts.size() < 4 * MOST_LINKS && found.find()) {
					rest.link(found.start(), found.end(), href);
				}
				rest.plainUntil(part.text().length());
				all.addAll(rest.parts);
			}
		}
		return all;
	}

	private void take(Matcher found) {
		if (found.group("mail") != null) {
			link(found.start(), found.end(), "mailto:" + found.group());
		}
		else if (found.group("web") != null) {
			String address = found.group().replaceFirst("[.,;:!?)\\]}'„“”»«*_]+$", "");
			link(found.start(), found.start() + address.length(),
					address.startsWith("www") ? "https://" + address : address);
		}
		else if (found.group("phone") != null && !DATE.matcher(found.group()).matches()
				&& questions++ < MOST_QUESTIONS) {
			for (PhoneNumberMatch number : NUMBERS.findNumbers(found.group(), country, Leniency.VALID, TRIES)) {
				link(found.start() + number.start(), found.start() + number.end(),
						"tel:" + NUMBERS.format(number.number(), PhoneNumberFormat.E164));
			}
		}
	}

	private void link(int from, int until, String href) {
		plainUntil(from);
		parts.add(new Part(text.substring(from, until), href));
		done = until;
	}

	private void plainUntil(int end) {
		if (end > done) {
			parts.add(new Part(text.substring(done, end), null));
			done = end;
		}
	}

}
