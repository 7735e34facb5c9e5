package kontor.imports.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All customers and persons on the workbench, found by what rows know of them. */
final class Shelf {

	private final Map<Long, OpenCustomer> customers = new LinkedHashMap<>();

	private final Map<String, Set<OpenCustomer>> customersBy = new HashMap<>();

	private final Map<Long, OpenPerson> persons = new LinkedHashMap<>();

	private final Map<Long, Set<OpenPerson>> personsAt = new HashMap<>();

	private final Map<String, Set<OpenPerson>> personsBy = new HashMap<>();

	void put(OpenCustomer customer) {
		customers.put(customer.id, customer);
		keys(customer).forEach((key) -> customersBy.computeIfAbsent(key, (any) -> new LinkedHashSet<>()).add(customer));
	}

	private static List<String> keys(OpenCustomer customer) {
		List<String> keys = new ArrayList<>();
		keys.add("=" + customer.matchKey);
		if (customer.number != null) {
			keys.add("#" + customer.number);
		}
		if (customer.externalId != null) {
			keys.add("@" + customer.externalId);
		}
		return keys;
	}

	void put(OpenPerson person) {
		persons.put(person.id, person);
		person.draft.affiliations()
			.forEach(
					(role) -> personsAt.computeIfAbsent(role.customerId(), (any) -> new LinkedHashSet<>()).add(person));
		keys(person).forEach((key) -> personsBy.computeIfAbsent(key, (any) -> new LinkedHashSet<>()).add(person));
	}

	private static List<String> keys(OpenPerson person) {
		String id = person.draft.externalId();
		return id == null ? List.of("=" + person.matchKey()) : List.of("=" + person.matchKey(), "@" + id);
	}

	@Nullable OpenCustomer customer(long id) {
		return customers.get(id);
	}

	boolean hasPerson(long id) {
		return persons.containsKey(id);
	}

	/** Everybody who might be meant, in the order they came. */
	List<OpenCustomer> candidates(Wanted wanted) {
		Set<OpenCustomer> found = new LinkedHashSet<>(named(wanted.key()));
		if (wanted.number() != null) {
			found.addAll(customersBy.getOrDefault("#" + wanted.number(), Set.of()));
		}
		if (wanted.customerExternalId() != null) {
			found.addAll(customersBy.getOrDefault("@" + wanted.customerExternalId(), Set.of()));
		}
		return List.copyOf(found);
	}

	Set<OpenCustomer> named(String matchKey) {
		return customersBy.getOrDefault("=" + matchKey, Set.of());
	}

	@Nullable OpenCustomer numbered(String number) {
		return customersBy.getOrDefault("#" + number, Set.of()).stream().findFirst().orElse(null);
	}

	Set<OpenPerson> personsAt(long customerId) {
		return personsAt.getOrDefault(customerId, Set.of());
	}

	Set<OpenPerson> personsNamed(String matchKey) {
		return personsBy.getOrDefault("=" + matchKey, Set.of());
	}

	Set<OpenPerson> personsIdentified(String externalId) {
		return personsBy.getOrDefault("@" + externalId, Set.of());
	}

	Collection<OpenCustomer> customers() {
		return customers.values();
	}

	Collection<OpenPerson> persons() {
		return persons.values();
	}

	/** Lets go of what nothing is to be done with, and of the oldest beyond a number. */
	void tidy(int most) {
		int surplus = persons.size() - most;
		for (OpenPerson person : List.copyOf(persons.values())) {
			if (surplus-- > 0 || !person.isNew() && !person.isChanged()) {
				remove(person);
			}
		}
		surplus = customers.size() - most;
		for (OpenCustomer customer : List.copyOf(customers.values())) {
			if (surplus-- > 0 || !customer.isNew() && !customer.isChanged()) {
				remove(customer);
			}
		}
	}

	private void remove(OpenPerson person) {
		persons.remove(person.id);
		person.draft.affiliations().forEach((role) -> drop(personsAt, role.customerId(), person));
		keys(person).forEach((key) -> drop(personsBy, key, person));
	}

	private void remove(OpenCustomer customer) {
		customers.remove(customer.id);
		keys(customer).forEach((key) -> drop(customersBy, key, customer));
	}

	private static <K, V> void drop(Map<K, Set<V>> index, K key, V value) {
		Set<V> found = index.get(key);
		if (found != null && found.remove(value) && found.isEmpty()) {
			index.remove(key);
		}
	}

}
