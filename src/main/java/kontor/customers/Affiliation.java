package kontor.customers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is at a customer. */
@Entity
@Table(name = "affiliations")
class Affiliation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "affiliations_seq")
	@SequenceGenerator(name = "affiliations_seq", sequenceName = "affiliations_seq", allocationSize = 50)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private ContactPerson person;

	private Long customerId;

	private @Nullable String role;

	private @Nullable String department;

	@Column(name = "valid_from")
	private @Nullable LocalDate from;

	@Column(name = "valid_to")
	private @Nullable LocalDate to;

	private int position;

	@OneToMany(mappedBy = "affiliation", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<ContactPoint> contactPoints = new ArrayList<>();

	protected Affiliation() {
	}

	Affiliation(ContactPerson person, long customerId) {
		this.person = person;
		this.customerId = customerId;
	}

	void become(AffiliationDraft draft, int place, Change change) {
		role = draft.role();
		department = draft.department();
		from = draft.from();
		to = draft.to();
		position = place;
		ContactPoint.arrange(contactPoints, draft.contactPoints(), change.area(), () -> ContactPoint.of(this));
	}

	Long id() {
		return id;
	}

	long customerId() {
		return customerId;
	}

	AffiliationDraft toDraft() {
		return new AffiliationDraft(customerId, role, department, from, to,
				contactPoints.stream().map(ContactPoint::toDraft).toList());
	}

}
