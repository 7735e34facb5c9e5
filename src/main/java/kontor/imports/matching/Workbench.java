package kontor.imports.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerSnapshot;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSnapshot;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/**
 * Where rows meet what is known. Nothing is written here: a preview looks at the result,
 * an import saves it.
 */
final class Workbench {

	/** So many of the same name are looked at closely. */
	private static final int CLOSELY = 20;

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final DialingArea area;

	private final Terms terms;

	private final Shelf shelf = new Shelf();

	private final Choosing choosing;

	private final Set<String> takenNumbers = new HashSet<>();

	private long nextNew;

	Workbench(CustomerEvidence evidence, CustomerRegister customers, PersonRegister persons, DialingArea area,
			Terms terms) {
		this.evidence = evidence;
		this.customers = customers;
		this.persons = persons;
		this.area = area;
		this.terms = terms;
		this.choosing = new Choosing(shelf, area);
	}

	Shelf shelf() {
		return shelf;
	}

	/** Fetches everybody whom rows might be about, with few statements. */
	void fetch(List<Wanted> rows) {
		List<String> numbers = some(rows, Wanted::number);
		evidence.customers(some(rows, Wanted::key), numbers, some(rows, Wanted::customerExternalId))
			.stream()
			.filter((known) -> shelf.customer(known.id()) == null)
			.forEach((known) -> shelf.put(new OpenCustomer(known)));
		takenNumbers.addAll(customers.takenNumbers(numbers));
		Set<OpenCustomer> meant = rows.stream()
			.flatMap((row) -> shelf.candidates(row).stream())
			.collect(Collectors.toSet());
		List<String> lookups = rows.stream().flatMap((row) -> row.evidence().lookups().stream()).distinct().toList();
		evidence.reachedBy(stored(meant), lookups)
			.forEach((id, found) -> Objects.requireNonNull(shelf.customer(id)).lookups.addAll(found));
		load(rows);
		fetchPersons(rows, lookups);
	}

	private void load(List<Wanted> rows) {
		List<OpenCustomer> wanted = rows.stream()
			.flatMap((row) -> choosing.ranked(row).limit(CLOSELY))
			.distinct()
			.filter((known) -> !known.isLoaded())
			.toList();
		Map<Long, CustomerSnapshot> snapshots = customers.snapshots(stored(wanted));
		for (OpenCustomer customer : wanted) {
			CustomerSnapshot snapshot = snapshots.get(customer.id);
			if (snapshot != null && !snapshot.deleted()) {
				customer.saved = snapshot;
				customer.draft = snapshot.draft();
			}
		}
	}

	private void fetchPersons(List<Wanted> rows, List<String> lookups) {
		List<Wanted> named = rows.stream().filter((row) -> row.person() != null).toList();
		List<String> keys = some(named, (row) -> Objects.requireNonNull(row.person()).key());
		List<String> ids = some(named, (row) -> Objects.requireNonNull(row.person()).externalId());
		List<String> mails = named.stream().flatMap((row) -> row.evidence().mails().stream()).distinct().toList();
		List<Long> there = rows.stream()
			.filter((row) -> row.kind() == CustomerKind.ORGANISATION && row.person() != null)
			.flatMap((row) -> choosing.ranked(row).limit(CLOSELY))
			.map((customer) -> customer.id)
			.filter((id) -> id > 0)
			.distinct()
			.toList();
		List<Long> wanted = Stream
			.concat(evidence.persons(there, keys, lookups).stream(),
					evidence.personsAnywhere(keys, mails, ids).stream())
			.map(CustomerEvidence.KnownPerson::id)
			.filter((id) -> !shelf.hasPerson(id))
			.distinct()
			.toList();
		persons.snapshots(wanted)
			.values()
			.stream()
			.filter((snapshot) -> !snapshot.deleted())
			.sorted(Comparator.comparing(PersonSnapshot::id))
			.forEach((snapshot) -> shelf.put(new OpenPerson(snapshot)));
	}

	/**
	 * Puts a row where it belongs.
	 * @param choice what the user decided: -1 a new customer, otherwise a customer's id;
	 * null: nothing
	 * @throws UnfitRowException where it says more than can be stored; it has changed
	 * nothing then
	 */
	Placed place(Wanted wanted, @Nullable Long choice) {
		Merging merging = merging();
		List<Remark> remarks = new ArrayList<>();
		Choosing.Choice chosen = chosen(wanted, choice);
		if (chosen.customer() == null && wanted.kind() == CustomerKind.PERSON && choice == null) {
			OpenPerson somebody = choosing.anywhere(wanted)
				.filter((person) -> atSomebody(person) != null)
				.findFirst()
				.orElse(null);
			if (somebody != null) {
				boolean changed = become(somebody, merging.person(somebody.draft, wanted, null));
				return new Placed(Objects.requireNonNull(atSomebody(somebody)), false, changed, List.of(),
						said(List.of(), merging));
			}
		}
		boolean created = chosen.customer() == null;
		OpenCustomer customer = created ? fresh(wanted, merging, remarks) : chosen.customer();
		CustomerDraft draft = Objects.requireNonNull(customer.draft);
		CustomerDraft merged = created ? draft : merging.customer(draft, wanted);
		boolean changed = false;
		if (wanted.kind() == CustomerKind.ORGANISATION && wanted.person() != null) {
			OpenPerson person = choosing.person(wanted, customer);
			created = created || person == null;
			changed = put(person, wanted, customer, merging);
		}
		changed = become(customer, merged) || changed;
		keep(customer);
		customer.learn(wanted.evidence());
		return new Placed(customer, created, changed, chosen.doubts(), said(remarks, merging));
	}

	private static List<Remark> said(List<Remark> remarks, Merging merging) {
		List<Remark> all = new ArrayList<>(remarks);
		all.addAll(merging.remarks());
		all.addAll(merging.unfit());
		return all;
	}

	/** A customer at which somebody works; it may not be on the shelf yet. */
	private @Nullable OpenCustomer atSomebody(OpenPerson person) {
		return person.draft.affiliations()
			.stream()
			.map((role) -> known(role.customerId()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable OpenCustomer known(long id) {
		OpenCustomer there = shelf.customer(id);
		if (there != null || id < 0) {
			return there;
		}
		return customers.snapshot(id).map((snapshot) -> OpenCustomer.beside(snapshot)).orElse(null);
	}

	private Choosing.Choice chosen(Wanted wanted, @Nullable Long choice) {
		if (choice != null && choice < 0) {
			return new Choosing.Choice(null, List.of());
		}
		OpenCustomer decided = choice == null ? null : shelf.customer(choice);
		if (decided != null && decided.isLoaded()) {
			return new Choosing.Choice(decided, List.of());
		}
		return choosing.customer(wanted, this::saysNothingNew);
	}

	private boolean saysNothingNew(Wanted wanted, OpenCustomer known) {
		Merging trial = merging();
		CustomerDraft draft = Objects.requireNonNull(known.draft);
		if (!trial.customer(draft, wanted).equals(draft)) {
			return false;
		}
		if (wanted.kind() == CustomerKind.PERSON || wanted.person() == null) {
			return trial.remarks().isEmpty();
		}
		OpenPerson person = choosing.person(wanted, known);
		return person != null && trial.person(person.draft, wanted, known.id).equals(person.draft);
	}

	private OpenCustomer fresh(Wanted wanted, Merging merging, List<Remark> remarks) {
		String number = wanted.number();
		boolean taken = number != null && takenNumbers.contains(number);
		CustomerDraft draft = merging.newCustomer(wanted, taken ? null : number);
		if (taken) {
			remarks.add(Remark.hint("imports.field.number", "imports.hint.number-taken", Objects.toString(number)));
			draft = merging.noted(draft, "Kundennummer: " + number);
		}
		return new OpenCustomer(--nextNew, wanted, draft);
	}

	private void keep(OpenCustomer customer) {
		if (customer.isNew()) {
			shelf.put(customer);
		}
		if (customer.number != null) {
			takenNumbers.add(customer.number);
		}
	}

	private boolean put(@Nullable OpenPerson known, Wanted wanted, OpenCustomer customer, Merging merging) {
		if (known == null) {
			shelf.put(new OpenPerson(--nextNew, merging.newPerson(wanted, customer.id)));
			return false;
		}
		boolean changed = become(known, merging.person(known.draft, wanted, customer.id));
		shelf.put(known);
		return changed;
	}

	private static boolean become(OpenCustomer customer, CustomerDraft draft) {
		boolean changed = !draft.equals(customer.draft);
		customer.draft = draft;
		return changed;
	}

	private static boolean become(OpenPerson person, PersonDraft draft) {
		boolean changed = !draft.equals(person.draft);
		person.draft = draft;
		return changed;
	}

	private Merging merging() {
		return new Merging(area, terms.overwrite(), terms.status());
	}

	private static List<Long> stored(Collection<OpenCustomer> some) {
		return some.stream().filter((customer) -> !customer.isNew()).map((customer) -> customer.id).toList();
	}

	private static List<String> some(List<Wanted> rows, Function<Wanted, @Nullable String> value) {
		return rows.stream().map(value).filter(Objects::nonNull).distinct().toList();
	}

}
