package kontor.tours;

import java.time.Instant;
import kontor.customers.ValuationClass;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the way, with what one needs there.
 *
 * @param phone as typed
 * @param dial the same as telephones take it
 * @param lastSubject what the last entry of the history is about that the viewer may read
 * @param country code of the address, and with {@code place} and the rest where it is;
 * null where nobody knows the postcode
 */
record Stop(long id, String name, @Nullable ValuationClass valuationClass, @Nullable Instant lastContactAt,
		@Nullable String street, @Nullable String postalCode, @Nullable String city, @Nullable String phone,
		@Nullable String dial, @Nullable String lastSubject, @Nullable String country, @Nullable Double latitude,
		@Nullable Double longitude) {

	boolean isKnown() {
		return latitude != null && longitude != null;
	}

	Place place() {
		return new Place(String.valueOf(country), String.valueOf(postalCode), String.valueOf(city), latitude,
				longitude);
	}

	/** In one line: "Prager Straße 10, 01069 Dresden". */
	public String address() {
		String town = ((postalCode == null ? "" : postalCode) + " " + (city == null ? "" : city)).strip();
		return street == null || street.isBlank() ? town : street + ", " + town;
	}

}
