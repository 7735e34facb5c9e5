package kontor.privacy;

import java.util.HashMap;
import java.util.Map;
import kontor.customers.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Whose data it is about: a contact person, or a customer with all that hangs on it. One
 * of both.
 */
record Subject(@Nullable Long person, @Nullable Long customer) {

	static Subject person(long id) {
		return new Subject(id, null);
	}

	static Subject customer(long id) {
		return new Subject(null, id);
	}

	boolean isPerson() {
		return person != null;
	}

	boolean isGone() {
		return person == null && customer == null;
	}

	/** The condition for this one's own rows of a table; null where it has none. */
	@Nullable String own(Holding holding) {
		return isPerson() ? holding.ofPerson() : holding.ofCustomer();
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("person", person == null ? 0L : person);
		parameters.put("customer", customer == null ? 0L : customer);
		return parameters;
	}

}
