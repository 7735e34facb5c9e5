package kontor.customers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Papierkorb: a deleted customer is out of every list together with the persons that
 * work nowhere else, and can be had back for thirty days.
 */
@Component
@Transactional
public class Trash {

	/** So long things can be had back. */
	public static final Duration KEPT = Duration.ofDays(30);

	/** Brings back persons that went with a customer, whichever. */
	private static final String BACK = """
			update contact_persons p set deleted_at = null, deleted_by = null, version = p.version + 1
			where p.deleted_at is not null and p.merged_into is null and exists (
				select 1 from affiliations a join customers c on c.id = a.customer_id
				where a.person_id = p.id and c.deleted_at = p.deleted_at)
			""";

	private final JdbcClient jdbc;

	private final CustomerAccess access;

	private final ApplicationEventPublisher events;

	Trash(JdbcClient jdbc, CustomerAccess access, ApplicationEventPublisher events) {
		this.events = events;
		this.access = access;
		this.jdbc = jdbc;
	}

	/**
	 * A customer or person in the Papierkorb.
	 *
	 * @param path of its page, such as /customers/4711
	 * @param deletedBy the user's name
	 */
	public record Item(String path, String name, @Nullable String number, Instant deletedAt,
			@Nullable String deletedBy) {

		/** When it goes for good. */
		public Instant goesAt() {
			return deletedAt.plus(KEPT);
		}

	}

	/**
	 * @throws NotFoundException where there is no such customer or the user may not see
	 * it
	 * @throws AccessDeniedException where he sees it but may not change it
	 */
	public void deleteCustomer(long id, Viewer viewer) {
		access.requireWrite(id, viewer);
		deleteCustomers(List.of(id), viewer);
	}

	/**
	 * Puts many into the Papierkorb; the caller has made sure that the user may.
	 */
	void deleteCustomers(List<Long> ids, Viewer viewer) {
		Long[] all = ids.toArray(Long[]::new);
		List<Long> deleted = jdbc.sql("""
				update customers set deleted_at = now(), deleted_by = :by, version = version + 1
				where id = any (:ids) and deleted_at is null returning id""")
			.param("by", viewer.id())
			.param("ids", all)
			.query(Long.class)
			.list();
		jdbc.sql(
				"""
						update contact_persons p set deleted_at = now(), deleted_by = :by, version = p.version + 1
						where p.deleted_at is null and p.id in (select a.person_id from affiliations a where a.customer_id = any (:ids))
							and not exists (select 1 from affiliations a join customers o on o.id = a.customer_id
								where a.person_id = p.id and o.deleted_at is null)""")
			.param("by", viewer.id())
			.param("ids", all)
			.update();
		events.publishEvent(new CustomersDeleted(deleted));
	}

	/**
	 * Brings a customer back, and those of its persons that went with it or with another
	 * customer.
	 * @throws NotFoundException where no such customer is in the Papierkorb
	 * @throws AccessDeniedException where the user may not change it
	 */
	public void restoreCustomer(long id, Viewer viewer) {
		access.requireWriteOfDeleted(id, viewer);
		jdbc.sql(BACK + "and p.id in (select a.person_id from affiliations a where a.customer_id = ?)")
			.param(id)
			.update();
		jdbc.sql("""
				update customers set deleted_at = null, deleted_by = null, version = version + 1
				where id = :id and deleted_at is not null""").param("id", id).update();
		events.publishEvent(new CustomersRestored(List.of(id)));
	}

	/**
	 * @throws NotFoundException where there is no such person or the user may not see it
	 * @throws AccessDeniedException where he sees it but may not change it
	 */
	public void deletePerson(long id, Viewer viewer) {
		access.requireWriteOfPerson(id, viewer);
		tell(jdbc.sql("""
				with gone as (update contact_persons p set deleted_at = now(), deleted_by = :by, version = version + 1
					where p.id = :id and p.deleted_at is null returning p.id)
				select distinct a.customer_id from affiliations a join gone on gone.id = a.person_id""")
			.param("by", viewer.id())
			.param("id", id)
			.query(Long.class)
			.list());
	}

	/**
	 * @throws NotFoundException where no such person is in the Papierkorb
	 * @throws AccessDeniedException where the user may not change it
	 */
	public void restorePerson(long id, Viewer viewer) {
		access.requireWriteOfDeletedPerson(id, viewer);
		tell(jdbc.sql("""
				with back as (update contact_persons set deleted_at = null, deleted_by = null, version = version + 1
					where id = ? and deleted_at is not null returning id)
				select distinct a.customer_id from affiliations a join back on back.id = a.person_id""")
			.param(id)
			.query(Long.class)
			.list());
	}

	private void tell(List<Long> customers) {
		events.publishEvent(new CustomersChanged(customers));
	}

	/**
	 * What was deleted last of what the user may see, persons only where they did not go
	 * with a customer.
	 */
	@Transactional(readOnly = true)
	public List<Item> items(int limit, Viewer viewer) {
		return jdbc
			.sql("""
					select d.path, d.name, d.number, d.deleted_at, u.display_name as deleted_by from (
						(select '/customers/' || id as path, name, number, deleted_at, deleted_by from customers c
							where deleted_at is not null and merged_into is null and %s order by deleted_at desc limit :limit)
						union all (select '/persons/' || p.id, concat_ws(' ', p.first_name, p.last_name), null, p.deleted_at, p.deleted_by
							from contact_persons p where p.deleted_at is not null and p.merged_into is null and %s and not exists (
								select 1 from affiliations a join customers c on c.id = a.customer_id
								where a.person_id = p.id and c.deleted_at = p.deleted_at)
							order by p.deleted_at desc limit :limit)) d
					left join users u on u.id = d.deleted_by order by d.deleted_at desc, d.path limit :limit"""
				.formatted(Visibility.ofAny("c", viewer), Visibility.ofAnyPerson("p", viewer)))
			.param("limit", limit)
			.query((row, number) -> new Item(row.getString(1), row.getString(2), row.getString(3),
					row.getTimestamp(4).toInstant(), row.getString(5)))
			.list();
	}

	/**
	 * Removes for good what has been in the Papierkorb longer than it is kept. What went
	 * into another record is not in it, and goes with that one. Persons that went with
	 * one customer and work for another that is there again come back.
	 * @return how many customers and persons are gone
	 */
	public int purge() {
		jdbc.sql(BACK + """
				and exists (select 1 from affiliations a join customers o on o.id = a.customer_id
					where a.person_id = p.id and o.deleted_at is null)""").update();
		int persons = purge("contact_persons").size();
		List<Long> customers = purge("customers");
		events.publishEvent(new CustomersErased(customers));
		return persons + customers.size();
	}

	private List<Long> purge(String table) {
		return jdbc
			.sql("delete from " + table
					+ " where deleted_at < now() - make_interval(days => ?) and merged_into is null returning id")
			.param((int) KEPT.toDays())
			.query(Long.class)
			.list();
	}

}
