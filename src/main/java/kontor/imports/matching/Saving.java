package kontor.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.AffiliationDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerRegister;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Writes what stands on a shelf, with few statements. */
final class Saving {

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final PersonRegister persons;

	Saving(CustomerEvidence evidence, CustomerRegister customers, PersonRegister persons) {
		this.evidence = evidence;
		this.customers = customers;
		this.persons = persons;
	}

	Desk.Saved save(Shelf shelf, @Nullable Long by) {
		List<Image> images = new ArrayList<>();
		List<OpenCustomer> changedCustomers = shelf.customers().stream().filter(OpenCustomer::isChanged).toList();
		List<OpenPerson> changedPersons = shelf.persons().stream().filter(OpenPerson::isChanged).toList();
		check(evidence.lockCustomers(changedCustomers.stream().map((customer) -> customer.id).toList()),
				by(changedCustomers, (customer) -> customer.id,
						(customer) -> Objects.requireNonNull(customer.saved).version()));
		check(evidence.lockPersons(changedPersons.stream().map((person) -> person.id).toList()),
				by(changedPersons, (person) -> person.id, (person) -> Objects.requireNonNull(person.saved).version()));
		Map<Long, Long> ids = create(shelf, by, images);
		change(changedCustomers, by, images);
		createPersons(shelf, ids, by, images);
		changePersons(changedPersons, ids, by, images);
		return new Desk.Saved(images, ids);
	}

	/** Nobody may have changed in the meantime what was looked at. */
	private static void check(Map<Long, Long> now, Map<Long, Long> seen) {
		if (!now.equals(seen)) {
			throw new OptimisticLockingFailureException("changed by somebody else while it was imported");
		}
	}

	/** Those with a number of their own first, so that no other one takes it. */
	private Map<Long, Long> create(Shelf shelf, @Nullable Long by, List<Image> images) {
		Map<Long, Long> ids = new HashMap<>();
		Map<Boolean, List<OpenCustomer>> made = shelf.customers()
			.stream()
			.filter(OpenCustomer::isNew)
			.collect(Collectors.partitioningBy((customer) -> customer.number != null));
		for (List<OpenCustomer> some : List.of(made.get(true), made.get(false))) {
			List<Long> given = customers.createAll(some.stream().map(Saving::draft).toList(), by);
			for (int at = 0; at < some.size(); at++) {
				ids.put(some.get(at).id, given.get(at));
			}
		}
		Map<Long, Long> versions = evidence.lockCustomers(ids.values());
		Stream.of(true, false)
			.flatMap((numbered) -> made.get(numbered).stream())
			.forEach((customer) -> images.add(new Image(Image.Kind.CUSTOMER, ids.get(customer.id), customer.name, null,
					null, versions.get(ids.get(customer.id)))));
		return ids;
	}

	private void change(List<OpenCustomer> some, @Nullable Long by, List<Image> images) {
		Map<Long, CustomerDraft> drafts = by(some, (customer) -> customer.id, Saving::draft);
		customers.changeAll(drafts, by);
		Map<Long, Long> versions = evidence.lockCustomers(drafts.keySet());
		for (OpenCustomer customer : some) {
			var saved = Objects.requireNonNull(customer.saved);
			images.add(new Image(Image.Kind.CUSTOMER, customer.id, customer.name, saved.draft(), saved.version(),
					versions.get(customer.id)));
		}
	}

	private void createPersons(Shelf shelf, Map<Long, Long> ids, @Nullable Long by, List<Image> images) {
		List<PersonDraft> drafts = shelf.persons()
			.stream()
			.filter(OpenPerson::isNew)
			.map((person) -> placed(person.draft, ids))
			.toList();
		List<Long> given = persons.createAll(drafts, by);
		Map<Long, Long> versions = evidence.lockPersons(given);
		for (int at = 0; at < drafts.size(); at++) {
			images.add(new Image(Image.Kind.PERSON, given.get(at), name(drafts.get(at)), null, null,
					versions.get(given.get(at))));
		}
	}

	private void changePersons(List<OpenPerson> some, Map<Long, Long> ids, @Nullable Long by, List<Image> images) {
		Map<Long, PersonDraft> drafts = by(some, (person) -> person.id, (person) -> placed(person.draft, ids));
		persons.changeAll(drafts, by);
		Map<Long, Long> versions = evidence.lockPersons(drafts.keySet());
		for (OpenPerson person : some) {
			var saved = Objects.requireNonNull(person.saved);
			images.add(new Image(Image.Kind.PERSON, person.id, name(saved.draft()), saved.draft(), saved.version(),
					versions.get(person.id)));
		}
	}

	/** With the ids that new customers got. */
	private static PersonDraft placed(PersonDraft draft, Map<Long, Long> ids) {
		return draft.with(draft.contactPoints(), draft.addresses(),
				draft.affiliations()
					.stream()
					.map((role) -> new AffiliationDraft(ids.getOrDefault(role.customerId(), role.customerId()),
							role.role(), role.department(), role.from(), role.to(), role.contactPoints()))
					.toList());
	}

	private static CustomerDraft draft(OpenCustomer customer) {
		return Objects.requireNonNull(customer.draft);
	}

	private static String name(PersonDraft draft) {
		return Stream.of(draft.firstName(), draft.lastName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static <T, V> Map<Long, V> by(List<T> some, Function<T, Long> id, Function<T, V> value) {
		Map<Long, V> map = new LinkedHashMap<>();
		some.forEach((each) -> map.put(id.apply(each), value.apply(each)));
		return map;
	}

}
