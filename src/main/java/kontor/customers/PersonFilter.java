package kontor.customers;

import java.util.Set;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which persons are looked for. Every field narrows; null and empty say nothing.
 *
 * @param name beginnings of words of the name
 * @param role how it begins, such as "Einkauf"
 * @param department how it begins
 * @param status any of these has a customer they work for
 * @param tagId of a tag that a customer carries they work for
 * @param birthday month, 1 to 12
 */
record PersonFilter(@Nullable String name, @Nullable String role, @Nullable String department,
		Set<CustomerStatus> status, @Nullable Long tagId, @Nullable Integer birthday) {

	/** The parameters of a link that shows what is filtered; not encoded. */
	MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		put(query, "name", name);
		put(query, "role", role);
		put(query, "department", department);
		status.stream().sorted().forEach((value) -> query.add("status", value.name()));
		put(query, "tag", tagId);
		put(query, "birthday", birthday);
		return query;
	}

	private static void put(MultiValueMap<String, String> query, String parameter, @Nullable Object value) {
		if (value != null) {
			query.add(parameter, value.toString());
		}
	}

	/** Whether the name holds anything to look for. */
	boolean hasWords() {
		return name != null && !SearchText.folded(name).isEmpty();
	}

	/** Whether it says anything about where they work. */
	boolean hasFunction() {
		return role != null || department != null || !status.isEmpty() || tagId != null;
	}

}
