package kontor.customers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.AddressKind;
import kontor.customers.AffiliationDraft;
import kontor.customers.PersonDraft;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * A person. For a new one, role and department belong to its function at the customer
 * whose card it is entered from, and so do the numbers; later the numbers are its own.
 */
class PersonForm extends RecordForm {

	private static final List<String> FIELDS = List.of("salutation", "title", "firstName", "lastName",
			"letterSalutation", "birthday", "note", "contactPoints", "addresses");

	private @Nullable Salutation salutation;

	private @Nullable String title;

	private @Nullable String firstName;

	private @Nullable String lastName;

	private @Nullable String letterSalutation;

	private @Nullable LocalDate birthday;

	private @Nullable String note;

	private @Nullable String role;

	private @Nullable String department;

	private List<PointForm> contactPoints = new ArrayList<>();

	private List<AddressForm> addresses = new ArrayList<>();

	static PersonForm of(PersonDraft person, long version) {
		PersonForm form = new PersonForm();
		form.salutation = person.salutation();
		form.title = person.title();
		form.firstName = person.firstName();
		form.lastName = person.lastName();
		form.letterSalutation = person.letterSalutation();
		form.birthday = person.birthday();
		form.note = person.note();
		form.contactPoints = PointForm.of(person.contactPoints());
		form.addresses = AddressForm.of(person.addresses());
		form.opened(version);
		return form;
	}

	/** A new person with its first function. */
	PersonDraft toDraft(long customer, String home) {
		return draft(null).with(List.of(), AddressForm.drafts(addresses, home),
				List.of(new AffiliationDraft(customer, role, department, null, null, PointForm.drafts(contactPoints))));
	}

	/** What becomes of a person that is there. */
	PersonDraft toDraft(PersonDraft before, String home) {
		return draft(before.externalId()).with(PointForm.drafts(contactPoints), AddressForm.drafts(addresses, home),
				before.affiliations());
	}

	private PersonDraft draft(@Nullable String externalId) {
		return new PersonDraft(salutation, title, firstName, lastName == null ? "" : lastName, letterSalutation,
				birthday, note, externalId, List.of(), List.of(), List.of());
	}

	@Override
	List<String> fields() {
		return FIELDS;
	}

	@Override
	void tidy() {
		PointForm.tidy(contactPoints);
		AddressForm.tidy(addresses);
	}

	void offerRows(String home) {
		PointForm.offer(contactPoints, ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL);
		addresses.add(AddressForm.of(AddressKind.PRIVATE, home));
	}

	public @Nullable Salutation getSalutation() {
		return salutation;
	}

	public void setSalutation(@Nullable Salutation salutation) {
		this.salutation = salutation;
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable String getFirstName() {
		return firstName;
	}

	public void setFirstName(@Nullable String firstName) {
		this.firstName = firstName;
	}

	public @Nullable String getLastName() {
		return lastName;
	}

	public void setLastName(@Nullable String lastName) {
		this.lastName = lastName;
	}

	public @Nullable String getLetterSalutation() {
		return letterSalutation;
	}

	public void setLetterSalutation(@Nullable String letterSalutation) {
		this.letterSalutation = letterSalutation;
	}

	public @Nullable LocalDate getBirthday() {
		return birthday;
	}

	public void setBirthday(@Nullable LocalDate birthday) {
		this.birthday = birthday;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable String getRole() {
		return role;
	}

	public void setRole(@Nullable String role) {
		this.role = role;
	}

	public @Nullable String getDepartment() {
		return department;
	}

	public void setDepartment(@Nullable String department) {
		this.department = department;
	}

	public List<PointForm> getContactPoints() {
		return contactPoints;
	}

	public void setContactPoints(List<PointForm> contactPoints) {
		this.contactPoints = contactPoints;
	}

	public List<AddressForm> getAddresses() {
		return addresses;
	}

	public void setAddresses(List<AddressForm> addresses) {
		this.addresses = addresses;
	}

}
