package kontor.customers;

import org.jspecify.annotations.Nullable;

/**
 * The few facts about a customer that pages of other modules show.
 *
 * @param ownerId the user who looks after the customer
 * @param city of the main address
 * @param writable whether who asked may change the customer and what hangs on it
 * @param restricted whether its data are kept but not used, Art. 18 GDPR: nobody calls,
 * writes or exports
 * @param starred whether it is a favourite of who asked
 */
public record CustomerHead(long id, String number, String name, CustomerKind kind, CustomerStatus status,
		@Nullable Long ownerId, @Nullable String city, boolean writable, boolean restricted, boolean starred) {

	/** How a text field names the customer; {@link CustomerDirectory#named} reads it. */
	public String label() {
		return name + " (" + number + ")";
	}

}
