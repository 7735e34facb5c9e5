package kontor.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about, by id. With an interaction its customer is meant too.
 */
public record Links(Set<Long> customers, Set<Long> persons, Set<Long> interactions) {

	public static final Links NONE = new Links(Set.of(), Set.of(), Set.of());

	public static Links ofCustomer(long id) {
		return of(id, null, null);
	}

	/** Null: not about one. */
	public static Links of(@Nullable Long customer, @Nullable Long person, @Nullable Long interaction) {
		return new Links(set(customer), set(person), set(interaction));
	}

	private static Set<Long> set(@Nullable Long id) {
		return id == null ? Set.of() : Set.of(id);
	}

	Links withCustomers(Set<Long> more) {
		Set<Long> all = new LinkedHashSet<>(customers);
		all.addAll(more);
		return new Links(all, persons, interactions);
	}

	boolean isEmpty() {
		return customers.isEmpty() && persons.isEmpty() && interactions.isEmpty();
	}

}
