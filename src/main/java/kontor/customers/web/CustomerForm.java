package kontor.customers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.AddressKind;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.ValuationClass;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/** An organisation or a private person; what is not of its kind is left empty. */
class CustomerForm extends RecordForm {

	private static final List<String> FIELDS = List.of("kind", "number", "status", "name", "salutation", "title",
			"firstName", "lastName", "letterSalutation", "birthday", "note", "ownerId", "parent", "valuationClass",
			"vatId", "tags", "contactPoints", "addresses");

	private CustomerKind kind = CustomerKind.ORGANISATION;

	private @Nullable String number;

	private CustomerStatus status = CustomerStatus.CUSTOMER;

	private @Nullable String name;

	private @Nullable Salutation salutation;

	private @Nullable String title;

	private @Nullable String firstName;

	private @Nullable String lastName;

	private @Nullable String letterSalutation;

	private @Nullable LocalDate birthday;

	private @Nullable String note;

	private @Nullable Long ownerId;

	private @Nullable String parent;

	private @Nullable ValuationClass valuationClass;

	private @Nullable String vatId;

	private @Nullable String tags;

	private List<PointForm> contactPoints = new ArrayList<>();

	private List<AddressForm> addresses = new ArrayList<>();

	/**
	 * @param parent how the form names the parent company; null if none
	 */
	static CustomerForm of(CustomerDraft customer, long version, @Nullable String parent) {
		CustomerForm form = new CustomerForm();
		form.kind = customer.kind();
		form.number = customer.number();
		form.status = customer.status();
		form.name = customer.kind() == CustomerKind.ORGANISATION ? customer.name() : null;
		form.salutation = customer.salutation();
		form.title = customer.title();
		form.firstName = customer.firstName();
		form.lastName = customer.lastName();
		form.letterSalutation = customer.letterSalutation();
		form.birthday = customer.birthday();
		form.note = customer.note();
		form.ownerId = customer.ownerId();
		form.parent = parent;
		form.valuationClass = customer.valuationClass();
		form.vatId = customer.vatId();
		form.tags = customer.tags().isEmpty() ? null : String.join(", ", customer.tags());
		form.contactPoints = PointForm.of(customer.contactPoints());
		form.addresses = AddressForm.of(customer.addresses());
		form.opened(version);
		return form;
	}

	/**
	 * @param parentId whom the typed parent is; null if none was typed
	 * @param home country of addresses without one
	 */
	CustomerDraft toDraft(@Nullable Long parentId, @Nullable String externalId, String home) {
		return new CustomerDraft(kind, number, status, name == null ? "" : name, salutation, title, firstName, lastName,
				letterSalutation, birthday, note, ownerId, parentId, valuationClass, externalId, vatId,
				tags == null ? List.of() : List.of(tags.split("[,;]")), PointForm.drafts(contactPoints),
				AddressForm.drafts(addresses, home));
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
		PointForm.offer(contactPoints, ContactKind.PHONE, ContactKind.EMAIL, ContactKind.WEB);
		addresses.add(AddressForm.of(addresses.isEmpty() ? AddressKind.MAIN : AddressKind.DELIVERY, home));
	}

	public CustomerKind getKind() {
		return kind;
	}

	public void setKind(@Nullable CustomerKind kind) {
		this.kind = kind == null ? CustomerKind.ORGANISATION : kind;
	}

	public @Nullable String getNumber() {
		return number;
	}

	public void setNumber(@Nullable String number) {
		this.number = number;
	}

	public CustomerStatus getStatus() {
		return status;
	}

	public void setStatus(@Nullable CustomerStatus status) {
		this.status = status == null ? CustomerStatus.CUSTOMER : status;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
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

	public @Nullable Long getOwnerId() {
		return ownerId;
	}

	public void setOwnerId(@Nullable Long ownerId) {
		this.ownerId = ownerId;
	}

	public @Nullable String getParent() {
		return parent;
	}

	public void setParent(@Nullable String parent) {
		this.parent = parent;
	}

	public @Nullable ValuationClass getValuationClass() {
		return valuationClass;
	}

	public void setValuationClass(@Nullable ValuationClass valuationClass) {
		this.valuationClass = valuationClass;
	}

	public @Nullable String getVatId() {
		return vatId;
	}

	public void setVatId(@Nullable String vatId) {
		this.vatId = vatId;
	}

	public @Nullable String getTags() {
		return tags;
	}

	public void setTags(@Nullable String tags) {
		this.tags = tags;
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
