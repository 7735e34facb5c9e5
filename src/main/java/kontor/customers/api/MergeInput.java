package kontor.customers.api;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.customers.MergeChoice;
import org.jspecify.annotations.Nullable;

/** Which record goes into the one of the path, as programs send it. */
class MergeInput {

	/** The one that goes; it is found no more afterwards. */
	public @Nullable Long with;

	/** Of the one that stays, as it was read; null: whatever it is. */
	public @Nullable Long version;

	/** Of the one that goes, as it was read; null: whatever it is. */
	public @Nullable Long withVersion;

	/**
	 * Whose value counts, by the field's name; others keep theirs where they have one.
	 */
	public Map<String, MergeChoice> choices = new LinkedHashMap<>();

}
