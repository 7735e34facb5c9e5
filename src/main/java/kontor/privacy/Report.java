package kontor.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of somebody, Art. 15 GDPR.
 *
 * @param sections in no case empty ones
 */
record Report(Head head, List<Section> sections) {

	/** Who says it about whom, and what the law wants said with it. */
	record Head(String name, String controller, Instant at, String basis, String recipients, String origin,
			String retention) {

	}

	/**
	 * What one table holds.
	 *
	 * @param mention whether rows only name the one
	 * @param more whether there are so many rows that these are not all
	 */
	record Section(String table, String title, String purpose, boolean mention, boolean more, List<Item> items) {

	}

	/**
	 * A row.
	 *
	 * @param facts as people read them
	 * @param row as machines read it
	 */
	record Item(List<Fact> facts, Map<String, @Nullable Object> row) {

	}

	record Fact(String label, String value) {

	}

}
