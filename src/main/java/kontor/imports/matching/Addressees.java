package kontor.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerEvidence.KnownCustomer;
import kontor.customers.CustomerEvidence.KnownPerson;
import kontor.customers.CustomerKind;
import kontor.imports.files.ImportedEntry;
import kontor.imports.matching.Judgement.Candidate;
import kontor.shared.MatchKey;
import kontor.shared.PersonName;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Finds the customers that entries of a history name. */
final class Addressees {

	private final CustomerEvidence evidence;

	private final Map<Long, OpenCustomer> customers = new HashMap<>();

	private final Map<String, Set<OpenCustomer>> named = new HashMap<>();

	private final Map<String, OpenCustomer> numbered = new HashMap<>();

	private final Map<String, List<KnownPerson>> persons = new HashMap<>();

	Addressees(CustomerEvidence evidence) {
		this.evidence = evidence;
	}

	/**
	 * Whom an entry is about.
	 *
	 * @param customerId null where nobody or several are named so
	 * @param several those named so where nothing tells them apart
	 */
	record Found(@Nullable Long customerId, @Nullable Long personId, List<Candidate> several) {

		static final Found NOBODY = new Found(null, null, List.of());

	}

	/** Equal for names that mean the same customer. */
	static String key(String name) {
		return MatchKey.ofCompany(name);
	}

	private static String personKey(String name) {
		PersonName person = PersonName.parse(name);
		return MatchKey.ofPerson(person.firstName() + " " + person.lastName());
	}

	void fetch(List<ImportedEntry> entries) {
		Set<String> keys = new HashSet<>();
		Set<String> numbers = new HashSet<>();
		Set<String> people = new HashSet<>();
		for (ImportedEntry entry : entries) {
			Stream.of(entry.customer()).filter(Objects::nonNull).forEach((name) -> {
				keys.add(key(name));
				people.add(personKey(name));
				numbers.add(name);
			});
			Stream.of(entry.customerNumber()).filter(Objects::nonNull).forEach(numbers::add);
			Stream.of(entry.person()).filter(Objects::nonNull).forEach((name) -> people.add(personKey(name)));
		}
		keys.addAll(people);
		keys.remove("");
		evidence.customers(keys, numbers, Set.of()).forEach(this::put);
		people.remove("");
		evidence.personsNamed(people)
			.forEach((person) -> persons.computeIfAbsent(person.matchKey(), (key) -> new ArrayList<>()).add(person));
	}

	private void put(KnownCustomer known) {
		OpenCustomer customer = new OpenCustomer(known);
		customers.put(customer.id, customer);
		named.computeIfAbsent(customer.kind + customer.matchKey, (key) -> new LinkedHashSet<>()).add(customer);
		numbered.put(known.number(), customer);
	}

	Found find(ImportedEntry entry) {
		OpenCustomer byNumber = byNumber(entry);
		if (byNumber != null) {
			return at(byNumber.id, entry);
		}
		if (entry.customer() == null) {
			return Found.NOBODY;
		}
		List<OpenCustomer> all = byName(entry.customer());
		List<OpenCustomer> exact = all.stream()
			.filter((customer) -> customer.foldedName.equals(SearchText.folded(entry.customer())))
			.toList();
		List<OpenCustomer> best = exact.isEmpty() ? all : exact;
		if (best.size() == 1) {
			return at(best.get(0).id, entry);
		}
		return best.isEmpty() ? byPerson(entry.customer())
				: new Found(null, null, best.stream().limit(20).map(Candidate::of).toList());
	}

	private @Nullable OpenCustomer byNumber(ImportedEntry entry) {
		OpenCustomer found = entry.customerNumber() == null ? null : numbered.get(entry.customerNumber());
		return found == null && entry.customer() != null ? numbered.get(entry.customer()) : found;
	}

	private List<OpenCustomer> byName(String name) {
		Set<OpenCustomer> found = new LinkedHashSet<>(
				named.getOrDefault(CustomerKind.ORGANISATION + key(name), Set.of()));
		found.addAll(named.getOrDefault(CustomerKind.PERSON + personKey(name), Set.of()));
		return List.copyOf(found);
	}

	/** Somebody of this name at one customer only. */
	private Found byPerson(String name) {
		List<KnownPerson> found = persons.getOrDefault(personKey(name), List.of());
		if (found.size() != 1 || found.get(0).customerIds().size() != 1) {
			return Found.NOBODY;
		}
		return new Found(found.get(0).customerIds().iterator().next(), found.get(0).id(), List.of());
	}

	/** The customer a user decided on. */
	Found decided(long customerId, ImportedEntry entry) {
		return customers.containsKey(customerId) ? at(customerId, entry) : find(entry);
	}

	private Found at(long customerId, ImportedEntry entry) {
		Long person = entry.person() == null ? null
				: persons.getOrDefault(personKey(entry.person()), List.of())
					.stream()
					.filter((known) -> known.customerIds().contains(customerId))
					.map(KnownPerson::id)
					.findFirst()
					.orElse(null);
		return new Found(customerId, person, List.of());
	}

	void clear() {
		customers.clear();
		named.clear();
		numbered.clear();
		persons.clear();
	}

}
