package kontor.imports.files;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for properties of cards that have no field of their own. */
final class CardLabels {

	private static final Pattern APPLE = Pattern.compile("_\\$!<(.*)>!\\$_");

	private static final Properties WORDS = HeaderWords.properties("/imports/card-labels.properties");

	private static final Set<String> TECHNICAL = Set.of("REV", "PRODID", "VERSION", "PROFILE", "SORT-STRING",
			"CLIENTPIDMAP", "XML", "MAILER", "SOURCE", "NAME", "X-ABLABEL", "X-ABUID", "X-ABSHOWAS",
			"X-EVOLUTION-FILE-AS", "X-MS-OL-DESIGN", "X-IMAGETYPE", "X-IMAGEHASH", "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
			"X-COUCHDB-APPLICATION-ANNOTATIONS", "X-ADDRESSBOOKSERVER-KIND", "X-ABORDER", "X-PHONETIC-FIRST-NAME",
			"X-PHONETIC-LAST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-LAST-PHONETIC", "X-EVOLUTION-UUID",
			"X-EVOLUTION-ENDDATE", "X-QQ-ID", "X-TIMES_CONTACTED", "X-LAST_TIME_CONTACTED", "X-RADICALE-NAME",
			"X-SYNTHESIS-REF1", "X-WAB-GENDER-CODE", "X-CLASS", "CLASS", "X-ACCOUNT", "X-STARRED", "X-MOZILLA-HTML",
			"X-MOZILLA-PROPERTY", "X-ABCROP-RECTANGLE", "KIND");

	private CardLabels() {
	}

	/** The label a program or a person gave, in plain words. */
	static String of(String label) {
		Matcher apple = APPLE.matcher(label.strip());
		String word = apple.matches() ? apple.group(1) : label.strip();
		return apple.matches() ? WORDS.getProperty(word.toUpperCase(Locale.ROOT), word) : word;
	}

	/** The word for a property by its name. */
	static String ofProperty(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return WORDS.getProperty(upper,
				upper.startsWith("X-") ? name.replaceFirst("(?i)^X-", "").replace('-', ' ') : name);
	}

	/** The word for "vnd.android.cursor.item/nickname;Jule;1;;;". */
	static String ofAndroid(String value) {
		String kind = value.replaceFirst(";.*", "").replaceFirst(".*/", "");
		return WORDS.getProperty("ANDROID-" + kind.toUpperCase(Locale.ROOT), kind);
	}

	/** What it says, without the numbers that mean something to Android only. */
	static String androidText(String value) {
		return Stream.of(value.split(";"))
			.skip(1)
			.filter((part) -> !part.isBlank() && !part.matches("\\d{1,2}"))
			.collect(Collectors.joining(" "));
	}

	/** Whether a property concerns programs only. */
	static boolean isTechnical(String name) {
		return TECHNICAL.contains(name.toUpperCase(Locale.ROOT))
				|| name.toUpperCase(Locale.ROOT).startsWith("X-COUCHDB");
	}

}
