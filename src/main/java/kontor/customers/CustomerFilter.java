package kontor.customers;

import java.time.LocalDate;
import java.util.Set;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which customers are looked for. Every field narrows; null, empty and false say nothing.
 *
 * @param name beginnings of words of the name
 * @param status any of these
 * @param owner whose customers
 * @param tagId of a tag that they carry
 * @param postcode where they are
 * @param quietDays nobody was in touch for so many days, or ever
 * @param since somebody was in touch on this day or later
 * @param never nobody was ever in touch
 */
public record CustomerFilter(@Nullable String name, Set<CustomerStatus> status, @Nullable CustomerOwner owner,
		@Nullable Long tagId, @Nullable ValuationClass valuationClass, @Nullable PostcodeRange postcode,
		@Nullable Integer quietDays, @Nullable LocalDate since, boolean never, @Nullable CustomerKind kind) {

	/** Every customer. */
	public static final CustomerFilter ALL = new CustomerFilter(null, Set.of(), null, null, null, null, null, null,
			false, null);

	public boolean isEmpty() {
		return toQuery().isEmpty();
	}

	/** The parameters of a link that shows what is filtered; not encoded. */
	public MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		put(query, "name", name);
		status.stream().sorted().forEach((value) -> query.add("status", value.name()));
		put(query, "owner", owner);
		put(query, "tag", tagId);
		put(query, "valuation", valuationClass);
		put(query, "postcode", postcode);
		put(query, "quiet", quietDays);
		put(query, "since", since);
		put(query, "never", never ? true : null);
		put(query, "kind", kind);
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

}
