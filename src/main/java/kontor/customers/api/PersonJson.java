package kontor.customers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kontor.customers.AddressDraft;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.LetterSalutation;
import kontor.customers.PersonDraft;
import kontor.customers.PersonSnapshot;
import kontor.shared.DialingArea;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/** A person as programs read it. */
record PersonJson(long id, long version, @Nullable Salutation salutation, @Nullable String title,
		@Nullable String firstName, String lastName, String letterSalutation, @Nullable LocalDate birthday,
		@Nullable String note, @Nullable String externalId, List<CustomerJson.Point> contactPoints,
		List<CustomerJson.Address> addresses, List<Affiliation> affiliations) {

	/** What the person is at a customer. */
	record Affiliation(long id, long customerId, @Nullable String role, @Nullable String department,
			@Nullable LocalDate from, @Nullable LocalDate to, List<CustomerJson.Point> contactPoints) {

	}

	static PersonJson of(PersonSnapshot person, Set<Long> visibleCustomers, DialingArea area) {
		PersonDraft draft = person.draft();
		return new PersonJson(person.id(), person.version(), draft.salutation(), draft.title(), draft.firstName(),
				draft.lastName(),
				LetterSalutation.of(draft.letterSalutation(), draft.salutation(), draft.title(), draft.firstName(),
						draft.lastName()),
				draft.birthday(), draft.note(), draft.externalId(), points(draft.contactPoints(), area),
				draft.addresses().stream().map(PersonJson::address).toList(),
				IntStream.range(0, draft.affiliations().size())
					.filter((i) -> visibleCustomers.contains(draft.affiliations().get(i).customerId()))
					.mapToObj((i) -> affiliation(person.affiliationIds().get(i), draft.affiliations().get(i), area))
					.toList());
	}

	private static Affiliation affiliation(long id, AffiliationDraft draft, DialingArea area) {
		return new Affiliation(id, draft.customerId(), draft.role(), draft.department(), draft.from(), draft.to(),
				points(draft.contactPoints(), area));
	}

	private static List<CustomerJson.Point> points(List<ContactPointDraft> points, DialingArea area) {
		return points.stream()
			.map((point) -> new CustomerJson.Point(point.kind(), point.value(), point.keys(area).normalised(),
					point.label()))
			.toList();
	}

	private static CustomerJson.Address address(AddressDraft address) {
		return new CustomerJson.Address(address.kind(), address.street(), address.postalCode(), address.city(),
				address.region(), address.country(), address.from(), address.to());
	}

}
