package kontor.drafts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has begun to write in one form.
 *
 * @param form which form, and about whom
 * @param page the address where it can be gone on with
 * @param fields the values by the names of the form's fields
 */
record Draft(UUID id, String form, String page, Map<String, List<String>> fields, Instant savedAt) {

	private static final int SHOWN = 160;

	/** The beginning of the longest text of several words: what it is recognised by. */
	public String beginning() {
		String longest = fields.values()
			.stream()
			.flatMap(Collection::stream)
			.max(Comparator.comparing(Draft::isProse).thenComparingInt(String::length))
			.orElse("")
			.strip();
		return longest.length() > SHOWN ? longest.substring(0, SHOWN) + " …" : longest;
	}

	private static boolean isProse(String text) {
		return text.strip().contains(" ");
	}

	/** The address that opens the form with what was written. */
	public String link() {
		return page + "#draft=" + id;
	}

}
