package kontor.customers;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Where customers are entered and changed, one by one or by the thousand. Each call is
 * one transaction, or joins the caller's. Drafts are checked by {@link DraftCheck}
 * before; here only what the stored data can tell is checked.
 */
@Component
@Transactional
public class CustomerRegister {

	/** So many are written before memory is given back. */
	private static final int BATCH = 500;

	private final Customers customers;

	private final CustomerNumbers numbers;

	private final CustomerRules rules;

	private final Tags tags;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Company company;

	private final CustomerAccess access;

	private final ApplicationEventPublisher events;

	CustomerRegister(Customers customers, CustomerNumbers numbers, CustomerRules rules, Tags tags,
			EntityManager entities, JdbcClient jdbc, Company company, CustomerAccess access,
			ApplicationEventPublisher events) {
		this.events = events;
		this.access = access;
		this.customers = customers;
		this.numbers = numbers;
		this.rules = rules;
		this.tags = tags;
		this.entities = entities;
		this.jdbc = jdbc;
		this.company = company;
	}

	/**
	 * @param by who does it
	 * @return the new customer's id
	 * @throws DraftRejectedException where the number is taken, or owner or parent is
	 * nobody
	 */
	public long create(CustomerDraft draft, Viewer by) {
		rules.check(null, draft, null, by);
		return createAll(List.of(draft), by.id()).get(0);
	}

	/**
	 * Enters many. Their numbers must be free; {@link #takenNumbers} tells.
	 * @return the ids, in the order of the drafts
	 */
	public List<Long> createAll(List<CustomerDraft> drafts, @Nullable Long by) {
		Map<String, Tag> named = named(drafts);
		Iterator<String> free = numbers.next((int) drafts.stream().filter((draft) -> draft.number() == null).count())
			.iterator();
		Change change = change(by);
		List<Long> ids = new ArrayList<>();
		for (CustomerDraft draft : drafts) {
			CustomerDraft numbered = draft.number() == null ? draft.withNumber(free.next()) : draft;
			Customer customer = new Customer(numbered, Tags.pick(draft.tags(), named), change);
			entities.persist(customer);
			ids.add(customer.id());
			makeRoom(ids.size(), named);
		}
		entities.flush();
		events.publishEvent(new CustomersCreated(List.copyOf(ids)));
		return ids;
	}

	/**
	 * Makes a customer what the draft says; a draft without a number leaves the number.
	 * @param version that the draft was made from; null: whatever it is
	 * @param by who does it
	 * @return whether anything is different now
	 * @throws NotFoundException where there is no such customer or he may not see it
	 * @throws AccessDeniedException where he sees it but may not change it
	 * @throws StaleVersionException where the customer has another version by now
	 * @throws DraftRejectedException where the number is taken, or owner or parent is
	 * nobody, or the parent belongs to the customer itself
	 */
	public boolean change(long id, @Nullable Long version, CustomerDraft draft, Viewer by) {
		access.requireWrite(id, by);
		Map<String, Tag> named = named(List.of(draft));
		Customer customer = customers.whole(List.of(id)).stream().findFirst().orElseThrow(StaleVersionException::new);
		if (customer.isDeleted() || !customer.hasVersion(version)) {
			throw new StaleVersionException();
		}
		rules.check(id, draft, customer.toDraft(), by);
		boolean changed = customer.become(draft, Tags.pick(draft.tags(), named), change(by.id()));
		entities.flush();
		if (changed) {
			events.publishEvent(new CustomersChanged(List.of(id)));
		}
		return changed;
	}

	/**
	 * Changes many; ids that are not there are passed over.
	 * @return the ids of those that are different now
	 */
	public List<Long> changeAll(Map<Long, CustomerDraft> drafts, @Nullable Long by) {
		Map<String, Tag> named = named(drafts.values());
		Change change = change(by);
		List<Long> changed = new ArrayList<>();
		for (List<Long> ids : batches(drafts.keySet())) {
			for (Customer customer : customers.whole(ids)) {
				CustomerDraft draft = drafts.get(customer.id());
				if (customer.become(draft, Tags.pick(draft.tags(), named), change)) {
					changed.add(customer.id());
				}
			}
			entities.flush();
			makeRoom(BATCH, named);
		}
		events.publishEvent(new CustomersChanged(List.copyOf(changed)));
		return changed;
	}

	/** What a customer is now; empty where it is not there or in the Papierkorb. */
	@Transactional(readOnly = true)
	public Optional<CustomerSnapshot> snapshot(long id) {
		return Optional.ofNullable(snapshots(List.of(id)).get(id)).filter((snapshot) -> !snapshot.deleted());
	}

	/**
	 * What customers are now, by id, those in the Papierkorb too; unknown ids are left
	 * out.
	 */
	@Transactional(readOnly = true)
	public Map<Long, CustomerSnapshot> snapshots(Collection<Long> ids) {
		Map<Long, CustomerSnapshot> snapshots = new HashMap<>();
		for (List<Long> some : batches(ids)) {
			List<Customer> whole = customers.whole(some);
			whole.forEach((customer) -> snapshots.put(customer.id(), customer.snapshot()));
			whole.forEach(entities::detach);
		}
		return snapshots;
	}

	/** Those of the numbers that customers already have. */
	@Transactional(readOnly = true)
	public Set<String> takenNumbers(Collection<String> wanted) {
		return Set.copyOf(jdbc.sql("select number from customers where number = any(?)")
			.param(wanted.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/** Notes what a customer is worth; null takes it back. */
	public void rate(long id, @Nullable ValuationClass valuationClass) {
		jdbc.sql("update customers set valuation_class = :class, version = version + 1 where id = :id")
			.param("class", valuationClass == null ? null : valuationClass.name(), Types.VARCHAR)
			.param("id", id)
			.update();
		events.publishEvent(new CustomersChanged(List.of(id)));
	}

	/**
	 * Removes customers for good with all that hangs on them, as the undoing of an import
	 * does; persons stay, without the function.
	 * @return how many there were
	 */
	public int erase(Collection<Long> ids) {
		events.publishEvent(new CustomersErased(List.copyOf(ids)));
		return jdbc.sql("delete from customers where id = any(?)").param(ids.toArray(Long[]::new)).update();
	}

	private Map<String, Tag> named(Collection<CustomerDraft> drafts) {
		return new LinkedHashMap<>(
				tags.named(drafts.stream().flatMap((draft) -> draft.tags().stream()).distinct().toList()));
	}

	private Change change(@Nullable Long by) {
		return new Change(by, Instant.now(), company.dialingArea());
	}

	/** Writes and lets go of what was read and made; tags are needed on. */
	private void makeRoom(int count, Map<String, Tag> named) {
		if (count % BATCH == 0) {
			entities.flush();
			entities.clear();
			named.replaceAll((key, tag) -> entities.getReference(Tag.class, tag.id()));
		}
	}

	private static List<List<Long>> batches(Collection<Long> ids) {
		return Batches.of(ids, BATCH);
	}

}
