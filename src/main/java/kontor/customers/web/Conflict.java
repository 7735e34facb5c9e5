package kontor.customers.web;

import java.util.List;
import java.util.Map;

/**
 * What the conflict page shows: somebody else saved before, and the user chooses field by
 * field.
 *
 * @param action where the choice is posted to
 * @param version of what is stored now
 * @param differences fields whose values differ
 * @param values all that was typed, to be posted again
 */
record Conflict(String action, long version, List<Difference> differences, List<Value> values) {

	/** A field with both values as text. */
	record Difference(String field, String mine, String theirs) {

	}

	/** A form field as it was posted. */
	record Value(String name, String value) {

	}

	/** The fields where the user chose the other's value. */
	static List<String> taken(Map<String, String> take) {
		return take.entrySet()
			.stream()
			.filter((choice) -> "theirs".equals(choice.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
