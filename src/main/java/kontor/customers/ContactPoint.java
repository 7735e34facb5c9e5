package kontor.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Supplier;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/** A number or address of a customer, of a person, or of a person in one function. */
@Entity
@Table(name = "contact_points")
class ContactPoint {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_points_seq")
	@SequenceGenerator(name = "contact_points_seq", sequenceName = "contact_points_seq", allocationSize = 50)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Customer customer;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ContactPerson person;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Affiliation affiliation;

	@Enumerated(EnumType.STRING)
	private ContactKind kind;

	@jakarta.persistence.Column(name = "value")
	private String typed;

	private @Nullable String normalised;

	private String lookup;

	private @Nullable String label;

	private int position;

	protected ContactPoint() {
	}

	static ContactPoint of(Customer owner) {
		ContactPoint point = new ContactPoint();
		point.customer = owner;
		return point;
	}

	static ContactPoint of(ContactPerson owner) {
		ContactPoint point = new ContactPoint();
		point.person = owner;
		return point;
	}

	static ContactPoint of(Affiliation owner) {
		ContactPoint point = new ContactPoint();
		point.affiliation = owner;
		return point;
	}

	/** Makes a list hold what the drafts say; rows that can stay, stay. */
	static void arrange(List<ContactPoint> points, List<ContactPointDraft> drafts, DialingArea area,
			Supplier<ContactPoint> another) {
		List<ContactPointDraft> filled = drafts.stream().filter((draft) -> !draft.isBlank()).toList();
		while (points.size() > filled.size()) {
			points.remove(points.size() - 1);
		}
		for (int i = 0; i < filled.size(); i++) {
			if (i == points.size()) {
				points.add(another.get());
			}
			points.get(i).become(filled.get(i), i, area);
		}
	}

	private void become(ContactPointDraft draft, int place, DialingArea area) {
		ContactPointKeys keys = draft.keys(area);
		kind = draft.kind();
		typed = draft.value();
		label = draft.label();
		normalised = keys.normalised();
		lookup = keys.lookup();
		position = place;
	}

	ContactPointDraft toDraft() {
		return new ContactPointDraft(kind, typed, label);
	}

}
