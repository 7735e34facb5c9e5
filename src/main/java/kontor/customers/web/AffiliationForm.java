package kontor.customers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.customers.AffiliationDraft;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** What a person is at a customer. */
class AffiliationForm {

	private @Nullable Long version;

	private @Nullable Long customerId;

	private @Nullable String customerName;

	private @Nullable String role;

	private @Nullable String department;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private List<PointForm> contactPoints = new ArrayList<>();

	private Map<String, String> take = new HashMap<>();

	static AffiliationForm of(AffiliationDraft affiliation, long version) {
		AffiliationForm form = new AffiliationForm();
		form.version = version;
		form.customerId = affiliation.customerId();
		form.role = affiliation.role();
		form.department = affiliation.department();
		form.from = affiliation.from();
		form.to = affiliation.to();
		form.contactPoints = PointForm.of(affiliation.contactPoints());
		return form;
	}

	AffiliationDraft toDraft(long customer) {
		return new AffiliationDraft(customer, role, department, from, to, PointForm.drafts(contactPoints));
	}

	/** Puts the values that the user chose in place of the typed ones. */
	void merge(AffiliationForm theirs) {
		Conflict.taken(take).forEach((field) -> {
			switch (field) {
				case "role" -> role = theirs.role;
				case "department" -> department = theirs.department;
				case "from" -> from = theirs.from;
				case "to" -> to = theirs.to;
				case "contactPoints" -> contactPoints = theirs.contactPoints;
				default -> {
				}
			}
		});
	}

	void tidy() {
		PointForm.tidy(contactPoints);
	}

	void offerRows() {
		PointForm.offer(contactPoints, ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL);
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
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

	public Map<String, String> getTake() {
		return take;
	}

	public void setTake(Map<String, String> take) {
		this.take = take;
	}

}
