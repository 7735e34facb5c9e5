package kontor.customers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.AffiliationDraft;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** What a person is at a customer. */
class AffiliationForm extends RecordForm {

	private static final List<String> FIELDS = List.of("role", "department", "from", "to", "contactPoints");

	private @Nullable Long customerId;

	private @Nullable String customerName;

	private @Nullable String role;

	private @Nullable String department;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private List<PointForm> contactPoints = new ArrayList<>();

	static AffiliationForm of(AffiliationDraft affiliation, long version) {
		AffiliationForm form = new AffiliationForm();
		form.customerId = affiliation.customerId();
		form.role = affiliation.role();
		form.department = affiliation.department();
		form.from = affiliation.from();
		form.to = affiliation.to();
		form.contactPoints = PointForm.of(affiliation.contactPoints());
		form.opened(version);
		return form;
	}

	AffiliationDraft toDraft(long customer) {
		return new AffiliationDraft(customer, role, department, from, to, PointForm.drafts(contactPoints));
	}

	@Override
	List<String> fields() {
		return FIELDS;
	}

	@Override
	void tidy() {
		PointForm.tidy(contactPoints);
	}

	void offerRows() {
		PointForm.offer(contactPoints, ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL);
	}

	public @Nullable Long getCustomerId() {
		return customerId;
	}

	public void setCustomerId(@Nullable Long customerId) {
		this.customerId = customerId;
	}

	public @Nullable String getCustomerName() {
		return customerName;
	}

	public void setCustomerName(@Nullable String customerName) {
		this.customerName = customerName;
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

	public @Nullable LocalDate getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

	public List<PointForm> getContactPoints() {
		return contactPoints;
	}

	public void setContactPoints(List<PointForm> contactPoints) {
		this.contactPoints = contactPoints;
	}

}
