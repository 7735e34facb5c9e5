package kontor.users.returning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form that was posted after the session had ended. It travels through the sign-in page
 * in the browser's hands; the server keeps nothing of strangers.
 *
 * @param address path and query it was posted to
 * @param page path of the page it stood on; null if the browser did not say
 * @param fields all values by name, without passwords
 * @param files whether files were chosen, which cannot come along
 */
public record UnsentForm(String address, @Nullable String page, Map<String, List<String>> fields, boolean files) {

	/** Letters of JSON that come along at most. */
	static final int LONGEST = 256 * 1024;

	/** The parameter that carries it through the sign-in page. */
	static final String PARAMETER = "unsent";

	/** A value worth reading. */
	public record Entry(String name, String value) {

	}

	static UnsentForm of(String address, @Nullable String page, Map<String, String[]> parameters, boolean files) {
		Map<String, List<String>> fields = new TreeMap<>();
		parameters.forEach((name, values) -> {
			if (travels(name)) {
				fields.put(name, List.of(values));
			}
		});
		return new UnsentForm(address, page, fields, files);
	}

	/** Everything, for hidden fields. */
	public List<Entry> entries() {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> new Entry(field.getKey(), value)))
			.toList();
	}

	/** What a person typed, longest first; numbers and codes are left out. */
	public List<Entry> texts() {
		return entries().stream()
			.filter((entry) -> !entry.name().startsWith("_") && entry.value().length() > 2)
			.sorted((a, b) -> Integer.compare(b.value().length(), a.value().length()))
			.toList();
	}

	private static boolean travels(String name) {
		return !name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password");
	}

}
