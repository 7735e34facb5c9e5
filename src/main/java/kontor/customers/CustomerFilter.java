package kontor.customers;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which customers are looked for: those that fulfil all of one group of criteria,
 * whichever.
 *
 * @param groups none is empty; no group at all means every customer
 */
public record CustomerFilter(List<CustomerCriteria> groups) {

	/** More than this nobody understands. */
	static final int MOST = 5;

	/** Every customer. */
	public static final CustomerFilter ALL = new CustomerFilter(List.of());

	/**
	 * Leaves out groups that say nothing: they stand for a line that nobody has filled
	 * in.
	 */
	static CustomerFilter of(List<CustomerCriteria> groups) {
		return new CustomerFilter(groups.stream().filter((group) -> !group.isEmpty()).distinct().toList());
	}

	public boolean isEmpty() {
		return groups.isEmpty();
	}

	/** The parameters of a link that shows what is filtered; not encoded. */
	public MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		for (int i = 0; i < groups.size(); i++) {
			groups.get(i).addTo(query, prefix(i));
		}
		return query;
	}

	/** What the names of a group's parameters begin with: the second's with "or1.". */
	static String prefix(int group) {
		return group == 0 ? "" : "or" + group + ".";
	}

}
