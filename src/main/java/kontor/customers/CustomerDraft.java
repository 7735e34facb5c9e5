package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.shared.Salutation;
import kontor.shared.TypedText;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;

/**
 * All that people enter about a customer, as a plain value: what a form, an import or a
 * program wants the customer to be, and equally what it is at a moment. Text is cleaned
 * of blanks around it; blank text is null.
 *
 * @param number the customer number; null: the next of the number range
 * @param name of an organisation; for a private person it follows from first and last
 * name
 * @param letterSalutation overrides the one made by DIN 5008
 * @param externalId names the customer in the system it comes from, such as "erp/4711"
 * @param vatId without blanks, in capital letters
 * @param tags each once; capital letters do not count
 */
public record CustomerDraft(CustomerKind kind, @Nullable String number, CustomerStatus status, String name,
		@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName, @Nullable String lastName,
		@Nullable String letterSalutation, @Nullable LocalDate birthday, @Nullable String note, @Nullable Long ownerId,
		@Nullable Long parentId, @Nullable ValuationClass valuationClass, @Nullable String externalId,
		@Nullable String vatId, List<String> tags, List<ContactPointDraft> contactPoints,
		List<AddressDraft> addresses) {

	public CustomerDraft {
		number = TypedText.line(number);
		title = TypedText.line(title);
		firstName = TypedText.line(firstName);
		lastName = TypedText.line(lastName);
		String given = kind == CustomerKind.PERSON
				? Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "))
				: TypedText.line(name);
		name = given == null ? "" : given;
		letterSalutation = TypedText.line(letterSalutation);
		note = TypedText.lines(note);
		externalId = TypedText.line(externalId);
		vatId = VatId.normalised(TypedText.line(vatId));
		tags = Tag.distinct(tags);
		contactPoints = List.copyOf(contactPoints);
		addresses = List.copyOf(addresses);
	}

	/** Somebody of whom no VAT id is known. */
	public CustomerDraft(CustomerKind kind, @Nullable String number, CustomerStatus status, String name,
			@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
			@Nullable String lastName, @Nullable String letterSalutation, @Nullable LocalDate birthday,
			@Nullable String note, @Nullable Long ownerId, @Nullable Long parentId,
			@Nullable ValuationClass valuationClass, @Nullable String externalId, List<String> tags,
			List<ContactPointDraft> contactPoints, List<AddressDraft> addresses) {
		this(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation, birthday, note,
				ownerId, parentId, valuationClass, externalId, null, tags, contactPoints, addresses);
	}

	/** An organisation of which only the name is known so far. */
	public static CustomerDraft organisation(String name) {
		return new CustomerDraft(CustomerKind.ORGANISATION, null, CustomerStatus.CUSTOMER, name, null, null, null, null,
				null, null, null, null, null, null, null, List.of(), List.of(), List.of());
	}

	/** A private person of which only the name is known so far. */
	public static CustomerDraft person(@Nullable String firstName, String lastName) {
		return new CustomerDraft(CustomerKind.PERSON, null, CustomerStatus.CUSTOMER, "", null, null, firstName,
				lastName, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
	}

	public CustomerDraft with(List<ContactPointDraft> points, List<AddressDraft> places) {
		return new CustomerDraft(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, ownerId, parentId, valuationClass, externalId, vatId, tags, points, places);
	}

	public CustomerDraft ownedBy(@Nullable Long owner) {
		return new CustomerDraft(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, owner, parentId, valuationClass, externalId, vatId, tags, contactPoints, addresses);
	}

	CustomerDraft below(@Nullable Long parent) {
		return new CustomerDraft(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, ownerId, parent, valuationClass, externalId, vatId, tags, contactPoints, addresses);
	}

	CustomerDraft withNumber(String given) {
		return new CustomerDraft(kind, given, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, ownerId, parentId, valuationClass, externalId, vatId, tags, contactPoints, addresses);
	}

	/**
	 * Equal in all that counts: neither the order of tags nor rows without content do.
	 */
	boolean sameAs(CustomerDraft other) {
		return comparable().equals(other.comparable());
	}

	private CustomerDraft comparable() {
		return new CustomerDraft(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, ownerId, parentId, valuationClass, externalId, vatId,
				tags.stream().map(Tag::key).sorted().toList(),
				contactPoints.stream().filter((point) -> !point.isBlank()).toList(),
				addresses.stream().filter((address) -> !address.isBlank()).toList());
	}

	public CustomerKeys keys() {
		return CustomerKeys.of(kind, name, firstName, lastName);
	}

}
