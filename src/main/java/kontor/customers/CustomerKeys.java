package kontor.customers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.shared.MatchKey;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The derived columns of customers and persons. Whoever writes these tables takes them
 * from here.
 *
 * @param nameKey sorts names as DIN 5007 does; people by their last name
 * @param searchText both normal forms of all names
 * @param matchKey equal for names that mean the same
 */
public record CustomerKeys(String nameKey, String searchText, String matchKey) {

	/**
	 * @param name of an organisation; not looked at for a person
	 */
	public static CustomerKeys of(CustomerKind kind, String name, @Nullable String firstName,
			@Nullable String lastName) {
		if (kind == CustomerKind.ORGANISATION) {
			return new CustomerKeys(SearchText.folded(name), SearchText.of(name, firstName, lastName),
					MatchKey.ofCompany(name));
		}
		return new CustomerKeys(SearchText.folded(joined(lastName, firstName)), SearchText.of(firstName, lastName),
				MatchKey.ofPerson(joined(firstName, lastName)));
	}

	/** What towns are sorted by. */
	public static @Nullable String city(@Nullable String city) {
		return city == null ? null : SearchText.folded(city);
	}

	private static String joined(@Nullable String... names) {
		return Stream.of(names).filter((name) -> name != null).collect(Collectors.joining(" "));
	}

}
