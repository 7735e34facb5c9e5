package kontor.history;

import java.util.stream.Stream;

/** The part of a text in which a searched word stands. */
public final class Passage {

	private static final int BEFORE = 50;

	private static final int LENGTH = 160;

	private static final int SHORTEST_STEM = 4;

	private Passage() {
	}

	/**
	 * @return one line around the first word that is found, otherwise the beginning
	 */
	public static String of(String text, SearchTerms terms) {
		String line = text.replaceAll("\\s+", " ").strip();
		String plain = plain(line);
		int at = Stream.concat(terms.phrases().stream(), terms.words().stream())
			.mapToInt((word) -> plain.indexOf(stem(plain(word))))
			.filter((position) -> position >= 0)
			.min()
			.orElse(0);
		int from = at <= BEFORE ? 0 : Math.min(at, line.indexOf(' ', at - BEFORE) + 1);
		int to = Math.min(line.length(), from + LENGTH);
		return (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
	}

	/**
	 * What the first word begins with, in small letters and ä as a: where it stands, the
	 * passage is.
	 */
	public static String needle(SearchTerms terms) {
		return Stream.concat(terms.phrases().stream(), terms.words().stream())
			.map((word) -> stem(plain(word)))
			.findFirst()
			.orElse("");
	}

	/** Of the same length, so that positions fit. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			char letter = Character.toLowerCase(text.charAt(i));
			plain.setCharAt(i, switch (letter) {
				case 'ä' -> 'a';
				case 'ö' -> 'o';
				case 'ü' -> 'u';
				default -> letter;
			});
		}
		return plain.toString();
	}

	/** Without the endings that inflection adds. */
	private static String stem(String word) {
		return word.length() <= SHORTEST_STEM || word.contains(" ") ? word
				: word.substring(0, Math.max(SHORTEST_STEM, word.length() - 3));
	}

}
