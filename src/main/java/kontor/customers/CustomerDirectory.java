package kontor.customers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other modules ask of and tell the customers.
 */
@Component
public class CustomerDirectory {

	private final JdbcClient jdbc;

	CustomerDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return empty where there is no such customer or the viewer may not see it
	 */
	public Optional<CustomerHead> find(long id, Viewer viewer) {
		return jdbc.sql(
				"select c.id, c.number, c.name, c.kind, c.status, c.owner_id, c.main_city as city from customers c where c.id = ? and "
						+ Visibility.of("c", viewer))
			.param(id)
			.query(CustomerHead.class)
			.optional();
	}

	/**
	 * Notes that somebody was in touch with the customer; an earlier moment than the
	 * known one changes nothing. Runs in the caller's transaction.
	 */
	public void contacted(long id, Instant at) {
		jdbc.sql(
				"update customers set last_contact_at = :at where id = :id and (last_contact_at is null or last_contact_at < :at)")
			.param("at", Timestamp.from(at))
			.param("id", id)
			.update();
	}

}
