package kontor.shared;

import org.jspecify.annotations.Nullable;

/**
 * Text from outside made fit for storing: blanks around it and characters that nobody can
 * see or that the database refuses are left out.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * One line.
	 * @return null for nothing but blanks
	 */
	public static @Nullable String line(@Nullable String typed) {
		String text = lines(typed);
		return text == null ? null : text.replaceAll("\\s+", " ");
	}

	/**
	 * Several lines, parted by a line feed each.
	 * @return null for nothing but blanks
	 */
	public static @Nullable String lines(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		String clean = typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace('\u00a0', ' ')
			.codePoints()
			.filter(TypedText::visible)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
		return clean.isEmpty() ? null : clean;
	}

	private static boolean visible(int letter) {
		int type = Character.getType(letter);
		return letter == '\n' || letter == '\t' || type != Character.CONTROL && type != Character.SURROGATE;
	}

}
