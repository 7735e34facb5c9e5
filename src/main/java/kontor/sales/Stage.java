package kontor.sales;

import java.util.List;
import java.util.Set;

/**
 * A step on the way to an order.
 *
 * @param probability that what stands here is won, in percent
 * @param usualDays how long opportunities usually stand here
 * @param requirements what must be known to enter it
 * @param checks what must be done to enter it, without those that are asked no more
 * @param retired whether nothing enters it any more
 */
record Stage(long id, long pipelineId, String name, int position, int probability, int usualDays,
		Set<Requirement> requirements, List<Check> checks, boolean retired, long version) {

	/** Something to be done, as people tick it off. */
	record Check(long id, String name) {

	}

}
