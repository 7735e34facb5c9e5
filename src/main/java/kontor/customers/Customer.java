package kontor.customers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kontor.shared.Salutation;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/** An organisation or a private person that the firm deals with or wants to. */
@Entity
@Table(name = "customers")
public class Customer {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customers_seq")
	@SequenceGenerator(name = "customers_seq", sequenceName = "customers_seq", allocationSize = 50)
	private Long id;

	private String number;

	@Enumerated(EnumType.STRING)
	private CustomerKind kind;

	@Enumerated(EnumType.STRING)
	private CustomerStatus status;

	private String name;

	@Enumerated(EnumType.STRING)
	private @Nullable Salutation salutation;

	private @Nullable String title;

	private @Nullable String firstName;

	private @Nullable String lastName;

	private @Nullable String letterSalutation;

	private @Nullable LocalDate birthday;

	private @Nullable String note;

	private @Nullable Long ownerId;

	private @Nullable Long parentId;

	@Enumerated(EnumType.STRING)
	private @Nullable ValuationClass valuationClass;

	private @Nullable String externalId;

	private @Nullable String vatId;

	private String nameKey;

	private String searchText;

	private String matchKey;

	private @Nullable String mainPostalCode;

	private @Nullable String mainCity;

	private @Nullable String cityKey;

	private Instant createdAt;

	private @Nullable Long createdBy;

	private Instant changedAt;

	private @Nullable Long changedBy;

	private @Nullable Instant deletedAt;

	private @Nullable Long deletedBy;

	@Version
	private @Nullable Long version;

	@OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<ContactPoint> contactPoints = new ArrayList<>();

	@OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<PostalAddress> addresses = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "customer_tags", joinColumns = @JoinColumn(name = "customer_id"),
			inverseJoinColumns = @JoinColumn(name = "tag_id"))
	private Set<Tag> tags = new LinkedHashSet<>();

	protected Customer() {
	}

	/**
	 * @param draft with a number
	 * @param tags those that the draft names
	 */
	Customer(CustomerDraft draft, Set<Tag> tags, Change change) {
		this.createdAt = change.at();
		this.createdBy = change.by();
		become(draft, tags, change);
	}

	/**
	 * Makes the customer what the draft says; a draft without a number leaves the number.
	 * @return whether anything is different now
	 */
	boolean become(CustomerDraft draft, Set<Tag> named, Change change) {
		CustomerDraft wanted = draft.number() == null && number != null ? draft.withNumber(number) : draft;
		if (changedAt != null && wanted.sameAs(toDraft())) {
			return false;
		}
		be(wanted, named, change);
		return true;
	}

	/**
	 * Takes over what was chosen of a customer that went into this one; what belonged to
	 * that one belongs to this one already. Always makes another version.
	 */
	void unite(UnaryOperator<CustomerDraft> chosen, Change change) {
		be(chosen.apply(toDraft()), Set.copyOf(tags), change);
	}

	private void be(CustomerDraft wanted, Set<Tag> named, Change change) {
		take(wanted);
		tags.retainAll(named);
		tags.addAll(named);
		ContactPoint.arrange(contactPoints, wanted.contactPoints(), change.area(), () -> ContactPoint.of(this));
		PostalAddress.arrange(addresses, wanted.addresses(), () -> PostalAddress.of(this));
		derive(wanted, change.at());
		changedAt = change.at();
		changedBy = change.by();
	}

	private void take(CustomerDraft draft) {
		number = draft.number();
		kind = draft.kind();
		status = draft.status();
		name = draft.name();
		salutation = draft.salutation();
		title = draft.title();
		firstName = draft.firstName();
		lastName = draft.lastName();
		letterSalutation = draft.letterSalutation();
		birthday = draft.birthday();
		note = draft.note();
		ownerId = draft.ownerId();
		parentId = draft.parentId();
		valuationClass = draft.valuationClass();
		externalId = draft.externalId();
		vatId = draft.vatId();
	}

	private void derive(CustomerDraft draft, Instant at) {
		CustomerKeys keys = draft.keys();
		nameKey = keys.nameKey();
		searchText = keys.searchText();
		matchKey = keys.matchKey();
		AddressDraft main = AddressDraft.main(draft.addresses(), at.atZone(Formats.ZONE).toLocalDate());
		mainPostalCode = main == null ? null : main.postalCode();
		mainCity = main == null ? null : main.city();
		cityKey = CustomerKeys.city(mainCity);
	}

	CustomerDraft toDraft() {
		return new CustomerDraft(kind, number, status, name, salutation, title, firstName, lastName, letterSalutation,
				birthday, note, ownerId, parentId, valuationClass, externalId, vatId,
				tags.stream().map(Tag::name).sorted().toList(),
				contactPoints.stream().map(ContactPoint::toDraft).toList(),
				addresses.stream().map(PostalAddress::toDraft).toList());
	}

	CustomerSnapshot snapshot() {
		return new CustomerSnapshot(id, version == null ? 0 : version, deletedAt != null, toDraft());
	}

	public Long id() {
		return id;
	}

	public String number() {
		return number;
	}

	boolean hasVersion(@Nullable Long expected) {
		return expected == null || expected.equals(version);
	}

	boolean isDeleted() {
		return deletedAt != null;
	}

}
