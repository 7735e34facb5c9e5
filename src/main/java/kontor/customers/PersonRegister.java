package kontor.customers;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where persons and their functions are entered and changed, one by one or by the
 * thousand; see {@link CustomerRegister}.
 */
@Component
@Transactional
public class PersonRegister {

	private static final int BATCH = 500;

	private final ContactPersons persons;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Company company;

	private final CustomerAccess access;

	private final ApplicationEventPublisher events;

	PersonRegister(ContactPersons persons, EntityManager entities, JdbcClient jdbc, Company company,
			CustomerAccess access, ApplicationEventPublisher events) {
		this.events = events;
		this.access = access;
		this.persons = persons;
		this.entities = entities;
		this.jdbc = jdbc;
		this.company = company;
	}

	/**
	 * @param by who does it
	 * @return the new person's id
	 * @throws AccessDeniedException where he may not change all customers it works for
	 */
	public long create(PersonDraft draft, Viewer by) {
		requireWrite(draft, by);
		return createAll(List.of(draft), by.id()).get(0);
	}

	private void requireWrite(PersonDraft draft, Viewer by) {
		if (!access.mayWriteAll(draft.affiliations().stream().map(AffiliationDraft::customerId).toList(), by)) {
			throw new AccessDeniedException("may not change a customer that the person works for");
		}
	}

	/**
	 * Enters many.
	 * @return the ids, in the order of the drafts
	 */
	public List<Long> createAll(List<PersonDraft> drafts, @Nullable Long by) {
		Change change = change(by);
		List<Long> ids = new ArrayList<>();
		for (List<PersonDraft> some : Batches.of(drafts, BATCH)) {
			List<ContactPerson> made = some.stream().map((draft) -> new ContactPerson(draft, change)).toList();
			made.forEach(entities::persist);
			entities.flush();
			made.forEach((person) -> ids.add(person.id()));
			made.forEach(entities::detach);
		}
		tell(drafts);
		return ids;
	}

	/**
	 * Makes a person what the draft says.
	 * @param version that the draft was made from; null: whatever it is
	 * @param by who does it
	 * @return whether anything is different now
	 * @throws NotFoundException where there is no such person or he may not see it
	 * @throws AccessDeniedException where he may not change all customers it works for
	 * @throws StaleVersionException where the person has another version by now
	 */
	public boolean change(long id, @Nullable Long version, PersonDraft draft, Viewer by) {
		access.requireWriteOfPerson(id, by);
		requireWrite(draft, by);
		ContactPerson person = persons.whole(List.of(id)).stream().findFirst().orElseThrow(StaleVersionException::new);
		if (person.isDeleted() || !person.hasVersion(version)) {
			throw new StaleVersionException();
		}
		PersonDraft before = person.toDraft();
		boolean changed = person.become(draft, change(by.id()));
		entities.flush();
		if (changed) {
			tell(List.of(before, draft));
		}
		return changed;
	}

	/**
	 * Changes many; ids that are not there are passed over.
	 * @return the ids of those that are different now
	 */
	public List<Long> changeAll(Map<Long, PersonDraft> drafts, @Nullable Long by) {
		Change change = change(by);
		List<Long> changed = new ArrayList<>();
		List<PersonDraft> concerned = new ArrayList<>();
		for (List<Long> some : Batches.of(drafts.keySet(), BATCH)) {
			List<ContactPerson> whole = persons.whole(some);
			for (ContactPerson person : whole) {
				PersonDraft before = person.toDraft();
				if (person.become(drafts.get(person.id()), change)) {
					changed.add(person.id());
					concerned.addAll(List.of(before, drafts.get(person.id())));
				}
			}
			entities.flush();
			whole.forEach(entities::detach);
		}
		tell(concerned);
		return changed;
	}

	/** A customer is another one where its persons are. */
	private void tell(List<PersonDraft> drafts) {
		events.publishEvent(new CustomersChanged(drafts.stream()
			.flatMap((draft) -> draft.affiliations().stream())
			.map(AffiliationDraft::customerId)
			.distinct()
			.toList()));
	}

	/** What a person is now; empty where it is not there or in the Papierkorb. */
	@Transactional(readOnly = true)
	public Optional<PersonSnapshot> snapshot(long id) {
		return Optional.ofNullable(snapshots(List.of(id)).get(id)).filter((snapshot) -> !snapshot.deleted());
	}

	/**
	 * What persons are now, by id, those in the Papierkorb too; unknown ids are left out.
	 */
	@Transactional(readOnly = true)
	public Map<Long, PersonSnapshot> snapshots(Collection<Long> ids) {
		Map<Long, PersonSnapshot> snapshots = new HashMap<>();
		for (List<Long> some : Batches.of(ids, BATCH)) {
			List<ContactPerson> whole = persons.whole(some);
			whole.forEach((person) -> snapshots.put(person.id(), person.snapshot()));
			whole.forEach(entities::detach);
		}
		return snapshots;
	}

	/**
	 * Removes persons for good; entries of the history stay with the customer.
	 * @return how many there were
	 */
	public int erase(Collection<Long> ids) {
		Long[] all = ids.toArray(Long[]::new);
		events.publishEvent(
				new CustomersChanged(jdbc.sql("select distinct customer_id from affiliations where person_id = any(?)")
					.param(all)
					.query(Long.class)
					.list()));
		return jdbc.sql("delete from contact_persons where id = any(?)").param(all).update();
	}

	private Change change(@Nullable Long by) {
		return new Change(by, Instant.now(), company.dialingArea());
	}

}
