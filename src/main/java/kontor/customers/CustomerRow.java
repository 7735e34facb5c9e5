package kontor.customers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of customers.
 *
 * @param phone the first number as typed
 * @param phoneNormalised the same in E.164
 * @param tags names, sorted
 * @param step null where nothing is planned that the viewer may see, or nobody asks
 */
record CustomerRow(long id, String number, String name, CustomerKind kind, CustomerStatus status, String nameKey,
		@Nullable String postalCode, @Nullable String city, @Nullable String cityKey,
		@Nullable ValuationClass valuationClass, @Nullable Instant lastContactAt, Instant createdAt,
		@Nullable String owner, @Nullable String phone, @Nullable String phoneNormalised, List<String> tags,
		@Nullable NextStep step) {

	/** Style of the status's badge. */
	public String badge() {
		return switch (status) {
			case CUSTOMER -> "bg-green-lt";
			case PROSPECT -> "bg-blue-lt";
			case FORMER -> "bg-secondary-lt";
			case BLOCKED -> "bg-red-lt";
		};
	}

}
