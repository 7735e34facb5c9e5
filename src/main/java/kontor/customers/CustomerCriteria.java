package kontor.customers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which customers are looked for. Every field narrows, within one any of its values will
 * do; null, empty and false say nothing.
 *
 * @param name beginnings of words of the name
 * @param owner whose customers
 * @param tagId of a tag that they carry
 * @param towns where they are, as typed
 * @param postcodes where they are
 * @param quietDays nobody was in touch for so many days, or ever
 * @param since somebody was in touch on this day or later
 * @param never nobody was ever in touch
 * @param neglected nobody was in touch for longer than their class allows
 * @param planned whether something is planned with them
 */
public record CustomerCriteria(@Nullable String name, Set<CustomerStatus> status, @Nullable CustomerOwner owner,
		@Nullable Long tagId, Set<ValuationClass> classes, List<String> towns, List<PostcodeRange> postcodes,
		@Nullable Integer quietDays, @Nullable LocalDate since, boolean never, boolean neglected,
		@Nullable Boolean planned, @Nullable CustomerKind kind) {

	/** Every customer. */
	static final CustomerCriteria ALL = new CustomerCriteria(null, Set.of(), null, null, Set.of(), List.of(), List.of(),
			null, null, false, false, null, null);

	boolean isEmpty() {
		return equals(ALL);
	}

	/** Whether the name holds anything to look for. */
	boolean hasWords() {
		return name != null && !SearchText.folded(name).isEmpty();
	}

	/** Adds the parameters of a link that shows it; not encoded. */
	void addTo(MultiValueMap<String, String> query, String prefix) {
		put(query, prefix + "name", name);
		status.stream().sorted().forEach((value) -> query.add(prefix + "status", value.name()));
		put(query, prefix + "owner", owner);
		put(query, prefix + "tag", tagId);
		classes.stream().sorted().forEach((value) -> query.add(prefix + "valuation", value.name()));
		put(query, prefix + "town", joined(towns));
		put(query, prefix + "postcode", joined(postcodes));
		put(query, prefix + "quiet", quietDays);
		put(query, prefix + "since", since);
		put(query, prefix + "never", never ? true : null);
		put(query, prefix + "neglected", neglected ? true : null);
		put(query, prefix + "planned", planned);
		put(query, prefix + "kind", kind);
	}

	private static void put(MultiValueMap<String, String> query, String parameter, @Nullable Object value) {
		if (value != null) {
			query.add(parameter, value.toString());
		}
	}

	private static @Nullable String joined(Collection<?> values) {
		return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(", "));
	}

}
