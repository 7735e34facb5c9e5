package kontor.shared;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Normal forms of names for searching and sorting. A name has two of them, because people
 * type Müller, Mueller and Muller and mean the same: ä→ae and ä→a.
 */
public final class SearchText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private SearchText() {
	}

	/**
	 * Both normal forms of all parts, each word with a space before it, so that
	 * {@code LIKE '% mue%'} finds the beginnings of words through a trigram index.
	 * @param parts names; null and blank ones are passed over
	 * @return never null; empty when there is nothing to find
	 */
	public static String of(@Nullable String... parts) {
		Set<String> words = new LinkedHashSet<>();
		for (String part : parts) {
			if (part != null) {
				words.addAll(List.of(expanded(part).split(" ")));
				words.addAll(List.of(folded(part).split(" ")));
			}
		}
		words.remove("");
		return words.isEmpty() ? "" : " " + String.join(" ", words);
	}

	/** Lower case, ä→ae, ß→ss, no other marks, words parted by one space. */
	public static String expanded(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
		return plain(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
	}

	/**
	 * Lower case, ä→a, ß→ss, no other marks, words parted by one space; sorts as DIN 5007
	 * variant 1 does.
	 */
	public static String folded(String text) {
		return plain(text);
	}

	private static String plain(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD))
			.replaceAll("");
		bare = bare.replace("ß", "ss")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("đ", "d")
			.replace("ı", "i");
		return NO_WORD.matcher(bare).replaceAll(" ").strip();
	}

}
