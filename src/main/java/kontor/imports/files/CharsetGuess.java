package kontor.imports.files;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Guesses the charset of a text with one byte a character by how plausible its words are:
 * an umlaut between small letters speaks for a charset, a box drawing in a word against
 * it. ICU's detector, which does not know MacRoman and DOS, is asked where this finds
 * nothing.
 */
final class CharsetGuess {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final List<Charset> CANDIDATES = Stream
		.of("windows-1252", "x-MacRoman", "IBM850", "IBM437", "ISO-8859-15", "windows-1250")
		.filter(Charset::isSupported)
		.map(Charset::forName)
		.toList();

	private static final String GERMAN = "äöüßÄÖÜ";

	private static final String PUNCTUATION = "„“”‚‘’–—…€«»§°´²³½\u00a0•";

	private CharsetGuess() {
	}

	static Charset of(List<byte[]> words) {
		Charset best = WINDOWS;
		double most = 0;
		for (Charset candidate : CANDIDATES) {
			double score = 0;
			for (byte[] word : words) {
				score += score(new String(word, candidate));
			}
			if (score > most) {
				best = candidate;
				most = score;
			}
		}
		return (most > 0 || words.isEmpty()) ? best : askIcu(words);
	}

	private static double score(String word) {
		double score = 0;
		for (int at = 0; at < word.length(); at++) {
			char c = word.charAt(at);
			if (c >= 0x80) {
				score += score(c, (at == 0) ? ' ' : word.charAt(at - 1),
						(at + 1 == word.length()) ? ' ' : word.charAt(at + 1));
			}
		}
		return score;
	}

	private static double score(char c, char before, char after) {
		boolean inWord = Character.isLetter(before) || Character.isLetter(after);
		if (GERMAN.indexOf(c) >= 0) {
			return oddCase(c, before) ? -2 : inWord ? 4 : 1;
		}
		if (PUNCTUATION.indexOf(c) >= 0) {
			return Character.isLetter(before) && Character.isLetter(after) && c != '’' && c != '´' ? -4 : 1;
		}
		if (Character.isLetter(c) && c < 0x250) {
			return oddCase(c, before) ? -3
					: inWord ? "éèêàáâçñóôòíúûøåæëï".indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0.2 : -1;
		}
		return Character.isISOControl(c) || c == '\ufffd' || c >= 0x2500 ? -6 : inWord ? -4 : -1.5;
	}

	/** A capital after a small letter. */
	private static boolean oddCase(char c, char before) {
		return Character.isUpperCase(c) && Character.isLowerCase(before);
	}

	private static Charset askIcu(List<byte[]> words) {
		CharsetDetector detector = new CharsetDetector();
		StringBuilder text = new StringBuilder();
		words.stream()
			.limit(2000)
			.forEach((word) -> text.append(new String(word, StandardCharsets.ISO_8859_1)).append('\n'));
		detector.setText(text.toString().getBytes(StandardCharsets.ISO_8859_1));
		CharsetMatch match = detector.detect();
		boolean single = match != null && match.getConfidence() >= 30 && (match.getName().startsWith("windows-")
				|| match.getName().startsWith("ISO-8859-") || match.getName().startsWith("KOI8"));
		return single && Charset.isSupported(match.getName()) && !match.getName().equals("ISO-8859-1")
				? Charset.forName(match.getName()) : WINDOWS;
	}

}
