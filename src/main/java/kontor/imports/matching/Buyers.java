package kontor.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerEvidence.KnownCustomer;
import kontor.customers.CustomerKeys;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedInvoice.Buyer;
import kontor.imports.matching.Judgement.Candidate;
import kontor.shared.MatchKey;
import kontor.shared.PersonName;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the customers that invoices name: by number, else by VAT id, else by name and
 * address.
 */
final class Buyers {

	/** So many are offered to choose from. */
	private static final int MOST = 20;

	private final CustomerEvidence evidence;

	private final Map<String, KnownCustomer> numbered = new HashMap<>();

	private final Map<Long, KnownCustomer> known = new HashMap<>();

	private final Map<String, List<KnownCustomer>> named = new HashMap<>();

	private final Map<String, List<KnownCustomer>> taxed = new HashMap<>();

	Buyers(CustomerEvidence evidence) {
		this.evidence = evidence;
	}

	/** What told who is meant. */
	enum By {

		NUMBER, VAT_ID, NAME;

		/** Key of the message that says so. */
		String key() {
			return (this == VAT_ID) ? "imports.hint.customer-by-vat-id" : "imports.hint.customer-by-name";
		}

	}

	/**
	 * Whom an invoice is for.
	 *
	 * @param customer null where nobody, or not one alone, fits
	 * @param several those who may be meant
	 */
	record Found(@Nullable KnownCustomer customer, List<Candidate> several, By by) {

		static final Found NOBODY = new Found(null, List.of(), By.NAME);

		static Found one(KnownCustomer customer, By by) {
			return new Found(customer, List.of(), by);
		}

		static Found several(List<KnownCustomer> all, By by) {
			return new Found(null, all.stream().limit(MOST).map(OpenCustomer::new).map(Candidate::of).toList(), by);
		}

	}

	void fetch(List<ImportedInvoice> invoices) {
		Set<String> keys = new HashSet<>();
		Set<String> numbers = new HashSet<>();
		Set<String> vatIds = new HashSet<>();
		for (ImportedInvoice invoice : invoices) {
			Buyer buyer = invoice.buyer();
			if (buyer.customerNumber() != null) {
				numbers.add(buyer.customerNumber());
			}
			if (buyer.vatId() != null) {
				vatIds.add(String.valueOf(VatId.normalised(buyer.vatId())));
			}
			if (buyer.name() != null && isNamed(invoice)) {
				keys.addAll(keys(buyer.name()));
			}
		}
		keys.remove("");
		evidence.customers(keys, numbers, List.of(), vatIds).forEach(this::put);
	}

	private void put(KnownCustomer customer) {
		if (known.put(customer.id(), customer) == null) {
			numbered.put(customer.number(), customer);
			named.computeIfAbsent(customer.matchKey(), (key) -> new ArrayList<>()).add(customer);
			if (customer.vatId() != null) {
				taxed.computeIfAbsent(customer.vatId(), (key) -> new ArrayList<>()).add(customer);
			}
		}
	}

	/** A table's number is ours; an electronic invoice's may be anybody's. */
	private static boolean isNamed(ImportedInvoice invoice) {
		return invoice.seller() != null || invoice.buyer().customerNumber() == null;
	}

	private static List<String> keys(String name) {
		PersonName person = PersonName.parse(name);
		return List.of(MatchKey.ofCompany(name), MatchKey.ofPerson(person.firstName() + " " + person.lastName()));
	}

	@Nullable KnownCustomer chosen(long id) {
		return known.get(id);
	}

	Found find(ImportedInvoice invoice) {
		Buyer buyer = invoice.buyer();
		KnownCustomer byNumber = numbered.get(String.valueOf(buyer.customerNumber()));
		if (byNumber != null) {
			return Found.one(byNumber, By.NUMBER);
		}
		List<KnownCustomer> byVatId = taxed.getOrDefault(String.valueOf(VatId.normalised(buyer.vatId())), List.of());
		if (!byVatId.isEmpty()) {
			return byVatId.size() == 1 ? Found.one(byVatId.get(0), By.VAT_ID) : among(byVatId, buyer);
		}
		return (buyer.name() == null || !isNamed(invoice)) ? Found.NOBODY : named(buyer, buyer.name());
	}

	/** Branches share the VAT id of their firm; the place tells them apart. */
	private static Found among(List<KnownCustomer> several, Buyer buyer) {
		List<KnownCustomer> here = several.stream().filter((customer) -> isAt(customer, buyer)).toList();
		return here.size() == 1 ? Found.one(here.get(0), By.VAT_ID) : Found.several(several, By.VAT_ID);
	}

	private Found named(Buyer buyer, String name) {
		List<KnownCustomer> all = keys(name).stream()
			.filter((key) -> !key.isEmpty())
			.flatMap((key) -> named.getOrDefault(key, List.of()).stream())
			.distinct()
			.toList();
		List<KnownCustomer> here = all.stream()
			.filter((customer) -> isAt(customer, buyer) && !hasOtherVatId(customer, buyer))
			.toList();
		return here.size() == 1 ? Found.one(here.get(0), By.NAME) : Found.several(all, By.NAME);
	}

	private static boolean isAt(KnownCustomer customer, Buyer buyer) {
		boolean postalCode = buyer.postalCode() != null && customer.postalCodes().contains(buyer.postalCode());
		return postalCode || buyer.postalCode() == null && buyer.city() != null
				&& customer.cities().contains(String.valueOf(CustomerKeys.city(buyer.city())));
	}

	/** Whether the invoice names another VAT id than the customer is known to have. */
	static boolean hasOtherVatId(KnownCustomer customer, Buyer buyer) {
		return Stream.of(customer.vatId(), VatId.normalised(buyer.vatId()))
			.filter(Objects::nonNull)
			.distinct()
			.count() > 1;
	}

}
