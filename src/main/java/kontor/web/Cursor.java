package kontor.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of the last row of a page, written so that it fits into a link.
 *
 * @param parts the values of the sort columns and the id, as text
 */
public record Cursor(List<String> parts) {

	private static final String SEPARATOR = "\u001f";

	public static String of(Object... parts) {
		String joined = String.join(SEPARATOR, Arrays.stream(parts).map(String::valueOf).toList());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor from a request.
	 * @param size how many parts it must have
	 * @return null where there is none or it was not written by {@link #of}
	 */
	public static @Nullable Cursor read(@Nullable String text, int size) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			List<String> parts = List.of(joined.split(SEPARATOR, -1));
			return parts.size() == size ? new Cursor(parts) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	public String text(int index) {
		return parts.get(index);
	}

	/**
	 * @throws NumberFormatException if the part is no whole number
	 */
	public long number(int index) {
		return Long.parseLong(parts.get(index));
	}

}
