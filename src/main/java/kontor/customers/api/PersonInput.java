package kontor.customers.api;

import java.time.LocalDate;
import java.util.List;
import kontor.customers.AffiliationDraft;
import kontor.customers.PersonDraft;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * A person as programs write it; see {@link CustomerInput}. Role, department, from and to
 * are those of the function at the one customer in question.
 */
class PersonInput {

	public @Nullable Long version;

	public @Nullable Salutation salutation;

	public @Nullable String title;

	public @Nullable String firstName;

	public @Nullable String lastName;

	public @Nullable String letterSalutation;

	public @Nullable LocalDate birthday;

	public @Nullable String note;

	public @Nullable String externalId;

	public @Nullable String role;

	public @Nullable String department;

	public @Nullable LocalDate from;

	public @Nullable LocalDate to;

	public @Nullable List<CustomerInput.Point> contactPoints;

	public @Nullable List<CustomerInput.Address> addresses;

	public @Nullable List<CustomerInput.Affiliation> affiliations;

	static PersonInput of(PersonDraft draft) {
		PersonInput input = new PersonInput();
		input.salutation = draft.salutation();
		input.title = draft.title();
		input.firstName = draft.firstName();
		input.lastName = draft.lastName();
		input.letterSalutation = draft.letterSalutation();
		input.birthday = draft.birthday();
		input.note = draft.note();
		input.externalId = draft.externalId();
		input.contactPoints = CustomerInput.Point.of(draft.contactPoints());
		input.addresses = CustomerInput.Address.of(draft.addresses());
		input.affiliations = draft.affiliations().stream().map(CustomerInput.Affiliation::of).toList();
		if (draft.affiliations().size() == 1) {
			AffiliationDraft only = draft.affiliations().get(0);
			input.role = only.role();
			input.department = only.department();
			input.from = only.from();
			input.to = only.to();
		}
		return input;
	}

	/** A new person at a customer. */
	PersonDraft toDraft(long customerId) {
		return toDraft(List.of(new AffiliationDraft(customerId, role, department, from, to, List.of())));
	}

	PersonDraft toDraft(List<AffiliationDraft> functions) {
		return new PersonDraft(salutation, title, firstName, lastName == null ? "" : lastName, letterSalutation,
				birthday, note, externalId, CustomerInput.Point.drafts(contactPoints),
				CustomerInput.Address.drafts(addresses), functions);
	}

	/**
	 * The functions after a PATCH: those of the list where one was sent; with one
	 * function alone, role and the like may stand beside the name.
	 * @param before what they were
	 */
	List<AffiliationDraft> functions(List<AffiliationDraft> before) {
		List<AffiliationDraft> sent = affiliations == null ? List.of()
				: affiliations.stream().map(CustomerInput.Affiliation::toDraft).toList();
		if (sent.size() != 1 || !sent.equals(before)) {
			return sent;
		}
		AffiliationDraft only = sent.get(0);
		return List.of(new AffiliationDraft(only.customerId(), role, department, from, to, only.contactPoints()));
	}

}
