package kontor.history;

import java.util.Collection;
import java.util.List;
import kontor.customers.CustomersMerged;
import kontor.customers.CustomersSeparated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out again when customers were last in touch, after their entries have gone
 * elsewhere.
 */
@Component
class LastContact {

	private final JdbcClient jdbc;

	LastContact(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void merged(CustomersMerged customers) {
		derive(List.of(customers.winnerId()));
	}

	@EventListener
	void separated(CustomersSeparated customers) {
		derive(List.of(customers.winnerId(), customers.loserId()));
	}

	void derive(Collection<Long> customerIds) {
		jdbc.sql("""
				update customers c set last_contact_at = last.at
				from (select k.id, (select max(occurred_at) from interactions i where i.customer_id = k.id) as at
					from customers k where k.id = any (?)) last
				where c.id = last.id and c.last_contact_at is distinct from last.at""")
			.param(customerIds.toArray(Long[]::new))
			.update();
	}

}
