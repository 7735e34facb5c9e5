package kontor.imports.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Cleans what programs leave around and inside of texts. */
final class Texts {

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad\\u202a-\\u202e\\u2066-\\u2069\\x00-\\x08\\x0e-\\x1f\\x7f]");

	private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u2007\\u202f\\u2002-\\u200a\\u3000\\t\\x0b\\f]");

	private static final Pattern LINE = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");

	private static final Pattern AS_TEXT = Pattern.compile("'[+\\d=]");

	/** A last character that a program cut in half. */
	private static final Pattern CUT = Pattern.compile("\\ufffd+\\s*$");

	private Texts() {
	}

	/** NFC, line breaks as \n, plain spaces, nothing invisible, no space around. */
	static String clean(String text) {
		if (isPlain(text)) {
			return text.strip();
		}
		String visible = INVISIBLE.matcher(LINE.matcher(text).replaceAll("\n")).replaceAll("");
		String whole = CUT.matcher(SPACE.matcher(visible).replaceAll(" ")).replaceAll("");
		return Normalizer.normalize(whole, Normalizer.Form.NFC).strip();
	}

	/**
	 * A clean cell, without what is to keep a spreadsheet from taking it for a number.
	 */
	static String cell(String text) {
		String clean = clean(text);
		if (clean.startsWith("=\"") && clean.endsWith("\"") && clean.length() > 2) {
			return clean.substring(2, clean.length() - 1).strip();
		}
		return AS_TEXT.matcher(clean).lookingAt() ? clean.substring(1) : clean;
	}

	/** A clean text in one line. */
	static String line(String text) {
		String clean = clean(text);
		return clean.indexOf('\n') < 0 && !clean.contains("  ") ? clean : clean.replaceAll("\\s+", " ");
	}

	static @Nullable String orNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text;
	}

	static boolean hasUmlaut(String text) {
		return text.chars().anyMatch((c) -> c > 0x7f && Character.isLetter(c));
	}

	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c > 0x24f || c < ' ' && c != '\n' || c >= 0x7f && c <= 0xad) {
				return false;
			}
		}
		return true;
	}

	/** Whether a text consists of words that stand in another one too. */
	static boolean saysNothingNew(String text, String known) {
		Set<String> words = Set.copyOf(Arrays.asList(SearchText.folded(known).split(" ")));
		return words.containsAll(Arrays.asList(SearchText.folded(text).split(" ")));
	}

}
