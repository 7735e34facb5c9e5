package kontor.customers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/** Somebody to talk to; works at one customer, at several, or at none any more. */
@Entity
@Table(name = "contact_persons")
public class ContactPerson {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_persons_seq")
	@SequenceGenerator(name = "contact_persons_seq", sequenceName = "contact_persons_seq", allocationSize = 50)
	private Long id;

	@Enumerated(EnumType.STRING)
	private @Nullable Salutation salutation;

	private @Nullable String title;

	private @Nullable String firstName;

	private String lastName;

	private @Nullable String letterSalutation;

	private @Nullable LocalDate birthday;

	private @Nullable String note;

	private @Nullable String externalId;

	private String nameKey;

	private String searchText;

	private String matchKey;

	private Instant createdAt;

	private @Nullable Long createdBy;

	private Instant changedAt;

	private @Nullable Long changedBy;

	private @Nullable Instant deletedAt;

	private @Nullable Long deletedBy;

	@Version
	private @Nullable Long version;

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<ContactPoint> contactPoints = new ArrayList<>();

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<PostalAddress> addresses = new ArrayList<>();

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Affiliation> affiliations = new ArrayList<>();

	protected ContactPerson() {
	}

	ContactPerson(PersonDraft draft, Change change) {
		this.createdAt = change.at();
		this.createdBy = change.by();
		become(draft, change);
	}

	/**
	 * Makes the person what the draft says.
	 * @return whether anything is different now
	 */
	boolean become(PersonDraft draft, Change change) {
		if (changedAt != null && draft.sameAs(toDraft())) {
			return false;
		}
		be(draft, change);
		return true;
	}

	/**
	 * Takes over what was chosen of a person that went into this one; see
	 * {@link Customer#unite}.
	 */
	void unite(UnaryOperator<PersonDraft> chosen, Change change) {
		be(chosen.apply(toDraft()), change);
	}

	private void be(PersonDraft draft, Change change) {
		take(draft);
		ContactPoint.arrange(contactPoints, draft.contactPoints(), change.area(), () -> ContactPoint.of(this));
		PostalAddress.arrange(addresses, draft.addresses(), () -> PostalAddress.of(this));
		arrange(draft.affiliations(), change);
		changedAt = change.at();
		changedBy = change.by();
	}

	private void take(PersonDraft draft) {
		salutation = draft.salutation();
		title = draft.title();
		firstName = draft.firstName();
		lastName = draft.lastName();
		letterSalutation = draft.letterSalutation();
		birthday = draft.birthday();
		note = draft.note();
		externalId = draft.externalId();
		CustomerKeys keys = draft.keys();
		nameKey = keys.nameKey();
		searchText = keys.searchText();
		matchKey = keys.matchKey();
	}

	/** Functions at one customer are told apart by their order. */
	private void arrange(List<AffiliationDraft> drafts, Change change) {
		List<Affiliation> before = new ArrayList<>(affiliations);
		List<Affiliation> after = new ArrayList<>();
		for (AffiliationDraft draft : drafts) {
			Affiliation affiliation = before.stream()
				.filter((known) -> known.customerId() == draft.customerId())
				.findFirst()
				.orElseGet(() -> new Affiliation(this, draft.customerId()));
			before.remove(affiliation);
			affiliation.become(draft, after.size(), change);
			after.add(affiliation);
		}
		affiliations.removeAll(before);
		after.stream().filter((affiliation) -> !affiliations.contains(affiliation)).forEach(affiliations::add);
	}

	PersonDraft toDraft() {
		return new PersonDraft(salutation, title, firstName, lastName, letterSalutation, birthday, note, externalId,
				contactPoints.stream().map(ContactPoint::toDraft).toList(),
				addresses.stream().map(PostalAddress::toDraft).toList(),
				affiliations.stream().map(Affiliation::toDraft).toList());
	}

	PersonSnapshot snapshot() {
		return new PersonSnapshot(id, version == null ? 0 : version, deletedAt != null, toDraft(),
				affiliations.stream().map(Affiliation::id).toList());
	}

	public Long id() {
		return id;
	}

	boolean hasVersion(@Nullable Long expected) {
		return expected == null || expected.equals(version);
	}

	boolean isDeleted() {
		return deletedAt != null;
	}

}
