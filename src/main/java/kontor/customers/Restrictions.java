package kontor.customers;

import java.util.List;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restriction of processing, Art. 18 GDPR: data are kept, but not used. Every channel
 * asks before it speaks; exports leave them out.
 */
@Component
@Transactional
public class Restrictions {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Restrictions(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Whether nobody may speak to them.
	 * @param person null: to the customer as such
	 */
	@Transactional(readOnly = true)
	public boolean areRestricted(long customer, @Nullable Long person) {
		return jdbc.sql("""
				select exists (select from customers where id = ? and restricted_at is not null)
					or exists (select from contact_persons where id = ? and restricted_at is not null)""")
			.params(customer, person)
			.query(Boolean.class)
			.single();
	}

	@Transactional(readOnly = true)
	public boolean isPersonRestricted(long person) {
		return areRestricted(0, person);
	}

	/**
	 * Restricts a customer or lifts it; saying it twice changes nothing.
	 * @throws NotFoundException where there is no such customer
	 */
	public void customer(long id, boolean restricted, Viewer by) {
		set("customers", id, restricted, by);
		events.publishEvent(new CustomersChanged(List.of(id)));
	}

	/**
	 * The same for a person.
	 * @throws NotFoundException where there is no such person
	 */
	public void person(long id, boolean restricted, Viewer by) {
		set("contact_persons", id, restricted, by);
		events.publishEvent(
				new CustomersChanged(jdbc.sql("select distinct customer_id from affiliations where person_id = ?")
					.param(id)
					.query(Long.class)
					.list()));
	}

	private void set(String table, long id, boolean restricted, Viewer by) {
		int found = jdbc.sql("update " + table
				+ " set restricted_at = case when ? then coalesce(restricted_at, now()) end, restricted_by = ? where id = ?")
			.params(restricted, restricted ? by.id() : null, id)
			.update();
		if (found == 0) {
			throw new NotFoundException();
		}
	}

}
