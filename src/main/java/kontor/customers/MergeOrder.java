package kontor.customers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which record goes into which.
 *
 * @param kept id of the one that stays
 * @param other id of the one that goes into it
 * @param keptVersion that the user saw; null: whatever it is
 * @param otherVersion that the user saw; null: whatever it is
 * @param choices by field; a field that is not named keeps its value where it has one
 */
public record MergeOrder(long kept, long other, @Nullable Long keptVersion, @Nullable Long otherVersion,
		Map<String, MergeChoice> choices) {

	public MergeOrder {
		choices = Map.copyOf(choices);
	}

}
