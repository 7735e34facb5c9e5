package kontor.home;

import java.time.Instant;
import java.util.List;
import kontor.customers.ContactRhythm;
import kontor.customers.ValuationClass;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Customers that nobody has spoken to for too long and for whom nothing is planned.
 */
@Component
class NeglectedCustomers {

	private static final String NEGLECTED = """
			select c.id, c.name, c.main_city as city, c.valuation_class, c.last_contact_at from customers c
			where c.owner_id = ? and c.status in ('CUSTOMER', 'PROSPECT') and c.restricted_at is null and %s
				and %s
				and c.created_at < now() - interval '14 days'
				and not %s
			order by coalesce(c.last_contact_at, '-infinity'), c.id limit %d""";

	private final JdbcClient jdbc;

	private final ContactRhythm rhythm;

	NeglectedCustomers(JdbcClient jdbc, ContactRhythm rhythm) {
		this.jdbc = jdbc;
		this.rhythm = rhythm;
	}

	/**
	 * @param lastContactAt null: never
	 */
	record Neglected(long id, String name, @Nullable String city, @Nullable ValuationClass valuationClass,
			@Nullable Instant lastContactAt) {

	}

	/** Those whom this user looks after, the longest silence first. */
	List<Neglected> of(Viewer viewer, int limit) {
		return jdbc
			.sql(NEGLECTED.formatted(Visibility.of("c", viewer), rhythm.neglected("c"),
					ContactRhythm.planned("c", "current_date"), limit))
			.param(viewer.id())
			.query(Records.of(Neglected.class))
			.list();
	}

}
