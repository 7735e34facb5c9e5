package kontor.customers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.customers.AddressKind;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.ValuationClass;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/** A customer as programs read it. */
record CustomerJson(long id, long version, String number, CustomerKind kind, String name, @Nullable String firstName,
		@Nullable String lastName, @Nullable Salutation salutation, @Nullable String title, String letterSalutation,
		CustomerStatus status, @Nullable Long ownerId, @Nullable Long parentId, @Nullable ValuationClass valuationClass,
		@Nullable LocalDate birthday, @Nullable String note, @Nullable String externalId, @Nullable String vatId,
		List<String> tags, List<Point> contactPoints, List<Address> addresses, List<Person> persons,
		@Nullable Instant lastContactAt, Instant createdAt, Instant changedAt) {

	/** A number or address. */
	record Point(ContactKind kind, String value, @Nullable String normalised, @Nullable String label) {

	}

	/** An address with the days it holds. */
	record Address(AddressKind kind, @Nullable String street, @Nullable String postalCode, @Nullable String city,
			@Nullable String region, String country, @Nullable LocalDate from, @Nullable LocalDate to) {

	}

	/** A person at the customer, with its own numbers and those of its function. */
	record Person(long id, @Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
			String lastName, @Nullable String role, @Nullable String department, @Nullable LocalDate from,
			@Nullable LocalDate to, List<Point> contactPoints) {

	}

}
