package kontor.customers.web;

import java.time.LocalDate;
import kontor.customers.AddressKind;
import org.jspecify.annotations.Nullable;

/**
 * An address as pages show it.
 *
 * @param country null for the firm's own
 */
record AddressRow(AddressKind kind, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String region, @Nullable String country, @Nullable LocalDate from, @Nullable LocalDate to) {

	public String place() {
		return (postalCode == null ? "" : postalCode + " ") + (city == null ? "" : city);
	}

}
