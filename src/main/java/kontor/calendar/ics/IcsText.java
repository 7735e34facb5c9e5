package kontor.calendar.ics;

import java.nio.charset.StandardCharsets;

/** Lines of RFC 5545: escaped, folded after 75 bytes and ended with CR LF. */
final class IcsText {

	private static final int LONGEST = 75;

	private final StringBuilder out = new StringBuilder();

	/** A line whose value is written as it is. */
	IcsText line(String name, String value) {
		fold(name + ":" + value);
		return this;
	}

	/** A line of text; none where there is no text. */
	IcsText text(String name, String text) {
		return text.isEmpty() ? this : line(name, escaped(text));
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replace("\r\n", "\\n")
			.replace("\n", "\\n")
			.replaceAll("\\p{Cc}", " ");
	}

	/** No letter is broken in two. */
	private void fold(String line) {
		int room = LONGEST;
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			String letter = Character.toString(line.codePointAt(i));
			int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > room) {
				out.append("\r\n ");
				room = LONGEST - 1;
			}
			out.append(letter);
			room -= bytes;
		}
		out.append("\r\n");
	}

	@Override
	public String toString() {
		return out.toString();
	}

}
