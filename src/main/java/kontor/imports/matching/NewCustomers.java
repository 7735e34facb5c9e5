package kontor.imports.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerRegister;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;

/** Customers that orders and invoices name and nobody knows yet. */
final class NewCustomers {

	private final CustomerRegister customers;

	private final Terms terms;

	private final @Nullable Long by;

	private final Map<String, CustomerDraft> wanted = new LinkedHashMap<>();

	NewCustomers(CustomerRegister customers, Terms terms, @Nullable Long by) {
		this.customers = customers;
		this.terms = terms;
		this.by = by;
	}

	/** Notes a customer; the first row that has a name for it gives it. */
	void want(@Nullable String number, @Nullable String name, @Nullable String vatId, @Nullable AddressDraft address) {
		if (number != null) {
			CustomerDraft draft = draft(number, name, vatId, address);
			wanted.merge(number, draft, (one, other) -> one.name().equals(nameless(number)) ? other : one);
		}
	}

	/** Creates those whose number no customer has. */
	void create() {
		Set<String> taken = customers.takenNumbers(wanted.keySet());
		List<CustomerDraft> missing = new ArrayList<>(wanted.values());
		missing.removeIf((draft) -> taken.contains(String.valueOf(draft.number())));
		if (!missing.isEmpty()) {
			customers.createAll(missing, by);
		}
		wanted.clear();
	}

	private CustomerDraft draft(String number, @Nullable String name, @Nullable String vatId,
			@Nullable AddressDraft address) {
		String bare = VatId.normalised(vatId);
		return new CustomerDraft(CustomerKind.ORGANISATION, number, terms.status(),
				Objects.requireNonNullElseGet(name, () -> nameless(number)), null, null, null, null, null, null, null,
				null, null, null, null, bare == null || !VatId.isValid(bare) ? null : bare, List.of(), List.of(),
				address == null ? List.of() : List.of(address));
	}

	static @Nullable AddressDraft address(@Nullable String street, @Nullable String postalCode, @Nullable String city) {
		AddressDraft address = new AddressDraft(AddressKind.MAIN, street, postalCode, city, null);
		return address.isBlank() ? null : address;
	}

	private static String nameless(String number) {
		return "Kunde " + number;
	}

}
