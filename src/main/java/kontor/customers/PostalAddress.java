package kontor.customers;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An address of a customer or of a person. */
@Entity
@Table(name = "postal_addresses")
class PostalAddress {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "postal_addresses_seq")
	@SequenceGenerator(name = "postal_addresses_seq", sequenceName = "postal_addresses_seq", allocationSize = 50)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Customer customer;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ContactPerson person;

	@Enumerated(EnumType.STRING)
	private AddressKind kind;

	private @Nullable String street;

	private @Nullable String postalCode;

	private @Nullable String city;

	private @Nullable String region;

	private String country;

	@Column(name = "valid_from")
	private @Nullable LocalDate from;

	@Column(name = "valid_to")
	private @Nullable LocalDate to;

	private int position;

	protected PostalAddress() {
	}

	static PostalAddress of(Customer owner) {
		PostalAddress address = new PostalAddress();
		address.customer = owner;
		return address;
	}

	static PostalAddress of(ContactPerson owner) {
		PostalAddress address = new PostalAddress();
		address.person = owner;
		return address;
	}

	/** Makes a list hold what the drafts say; rows that can stay, stay. */
	static void arrange(List<PostalAddress> addresses, List<AddressDraft> drafts, Supplier<PostalAddress> another) {
		List<AddressDraft> filled = drafts.stream().filter((draft) -> !draft.isBlank()).toList();
		while (addresses.size() > filled.size()) {
			addresses.remove(addresses.size() - 1);
		}
		for (int i = 0; i < filled.size(); i++) {
			if (i == addresses.size()) {
				addresses.add(another.get());
			}
			addresses.get(i).become(filled.get(i), i);
		}
	}

	private void become(AddressDraft draft, int place) {
		kind = draft.kind();
		street = draft.street();
		postalCode = draft.postalCode();
		city = draft.city();
		region = draft.region();
		country = draft.country();
		from = draft.from();
		to = draft.to();
		position = place;
	}

	AddressDraft toDraft() {
		return new AddressDraft(kind, street, postalCode, city, region, country, from, to);
	}

}
