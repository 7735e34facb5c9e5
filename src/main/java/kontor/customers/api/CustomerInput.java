package kontor.customers.api;

import java.time.LocalDate;
import java.util.List;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.ValuationClass;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * A customer as programs write it. Jackson fills the fields, so that a PATCH leaves alone
 * what it does not name.
 */
class CustomerInput {

	public @Nullable Long version;

	public @Nullable String number;

	public @Nullable CustomerKind kind;

	public @Nullable String name;

	public @Nullable String firstName;

	public @Nullable String lastName;

	public @Nullable Salutation salutation;

	public @Nullable String title;

	public @Nullable String letterSalutation;

	public @Nullable CustomerStatus status;

	public @Nullable Long ownerId;

	public @Nullable Long parentId;

	public @Nullable ValuationClass valuationClass;

	public @Nullable LocalDate birthday;

	public @Nullable String note;

	public @Nullable String externalId;

	public @Nullable String vatId;

	public @Nullable List<String> tags;

	public @Nullable List<Point> contactPoints;

	public @Nullable List<Address> addresses;

	public @Nullable List<PersonInput> persons;

	/** A number or address; what it is in normal form Kontor finds out itself. */
	record Point(@Nullable ContactKind kind, @Nullable String value, @Nullable String normalised,
			@Nullable String label) {

		static List<Point> of(List<ContactPointDraft> points) {
			return points.stream().map((point) -> new Point(point.kind(), point.value(), null, point.label())).toList();
		}

		static List<ContactPointDraft> drafts(@Nullable List<Point> points) {
			return points == null ? List.of()
					: points.stream()
						.map((point) -> new ContactPointDraft(point.kind == null ? ContactKind.PHONE : point.kind,
								point.value == null ? "" : point.value, point.label))
						.toList();
		}

	}

	/** An address. */
	record Address(@Nullable AddressKind kind, @Nullable String street, @Nullable String postalCode,
			@Nullable String city, @Nullable String region, @Nullable String country, @Nullable LocalDate from,
			@Nullable LocalDate to) {

		static List<Address> of(List<AddressDraft> addresses) {
			return addresses.stream()
				.map((a) -> new Address(a.kind(), a.street(), a.postalCode(), a.city(), a.region(), a.country(),
						a.from(), a.to()))
				.toList();
		}

		static List<AddressDraft> drafts(@Nullable List<Address> addresses) {
			return addresses == null ? List.of()
					: addresses.stream()
						.map((a) -> new AddressDraft(a.kind == null ? AddressKind.MAIN : a.kind, a.street, a.postalCode,
								a.city, a.region, a.country == null ? "" : a.country, a.from, a.to))
						.toList();
		}

	}

	/** What a person is at a customer. */
	record Affiliation(@Nullable Long customerId, @Nullable String role, @Nullable String department,
			@Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<Point> contactPoints) {

		static Affiliation of(AffiliationDraft draft) {
			return new Affiliation(draft.customerId(), draft.role(), draft.department(), draft.from(), draft.to(),
					Point.of(draft.contactPoints()));
		}

		AffiliationDraft toDraft() {
			return new AffiliationDraft(customerId == null ? 0 : customerId, role, department, from, to,
					Point.drafts(contactPoints));
		}

	}

	static CustomerInput of(CustomerDraft draft) {
		CustomerInput input = new CustomerInput();
		input.number = draft.number();
		input.kind = draft.kind();
		input.name = draft.kind() == CustomerKind.ORGANISATION ? draft.name() : null;
		input.firstName = draft.firstName();
		input.lastName = draft.lastName();
		input.salutation = draft.salutation();
		input.title = draft.title();
		input.letterSalutation = draft.letterSalutation();
		input.status = draft.status();
		input.ownerId = draft.ownerId();
		input.parentId = draft.parentId();
		input.valuationClass = draft.valuationClass();
		input.birthday = draft.birthday();
		input.note = draft.note();
		input.externalId = draft.externalId();
		input.vatId = draft.vatId();
		input.tags = draft.tags();
		input.contactPoints = Point.of(draft.contactPoints());
		input.addresses = Address.of(draft.addresses());
		return input;
	}

	CustomerDraft toDraft() {
		boolean person = kind == CustomerKind.PERSON || kind == null && name == null && lastName != null;
		if (person && name != null && firstName == null && lastName == null) {
			splitName(name.strip());
		}
		return new CustomerDraft(person ? CustomerKind.PERSON : CustomerKind.ORGANISATION, number,
				status == null ? CustomerStatus.CUSTOMER : status, name == null ? "" : name, salutation, title,
				firstName, lastName, letterSalutation, birthday, note, ownerId, parentId, valuationClass, externalId,
				vatId, tags == null ? List.of() : tags, Point.drafts(contactPoints), Address.drafts(addresses));
	}

	/** A private person may be sent with one name; its last word is the last name. */
	private void splitName(String whole) {
		int blank = whole.lastIndexOf(' ');
		firstName = blank < 0 ? null : whole.substring(0, blank);
		lastName = whole.substring(blank + 1);
	}

}
