package kontor.customers.web;

import java.util.List;

/**
 * What the conflict page shows: somebody else saved before, and the user chooses field by
 * field.
 *
 * @param action where the choice is posted to
 * @param version of what is stored now
 * @param differences what both changed
 * @param others names of the fields that others changed and the user did not; empty if
 * none
 * @param own names of the fields that only the user changed; empty if none
 * @param values all that was typed, to be posted again
 */
record Conflict(String action, long version, List<Difference> differences, String others, String own,
		List<Value> values) {

	/**
	 * A field, or a row of one, with both values as text.
	 *
	 * @param key names the choice
	 */
	record Difference(String key, String field, String mine, String theirs) {

	}

	/** A form field as it was posted. */
	record Value(String name, String value) {

	}

}
