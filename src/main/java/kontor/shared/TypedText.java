package kontor.shared;

import org.jspecify.annotations.Nullable;

/** Typed text as it is kept. */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * In one line, nothing that a database can't hold.
	 * @return null for blank text
	 */
	public static @Nullable String line(@Nullable String typed) {
		String text = typed == null ? "" : typed.replace("\0", "").replaceAll("\\s+", " ").strip();
		return text.isEmpty() ? null : text;
	}

	/**
	 * One kind of line end, nothing that a database can't hold.
	 * @return null for blank text
	 */
	public static @Nullable String lines(@Nullable String typed) {
		String text = typed == null ? "" : typed.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n').strip();
		return text.isEmpty() ? null : text;
	}

}
