package kontor.home;

import java.time.Instant;
import java.util.List;
import kontor.customers.ValuationClass;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Customers that nobody has spoken to for too long and for whom nothing is planned: A
 * after 30 days, B after 60, all others after 120.
 */
@Component
class NeglectedCustomers {

	private static final String NEGLECTED = """
			select c.id, c.name, c.main_city as city, c.valuation_class, c.last_contact_at from customers c
			where c.owner_id = ? and c.status in ('CUSTOMER', 'PROSPECT') and c.restricted_at is null and %s
				and coalesce(c.last_contact_at, '-infinity') < now() - make_interval(days =>
					case c.valuation_class when 'A' then 30 when 'B' then 60 else 120 end)
				and c.created_at < now() - interval '14 days'
				and not exists (select from tasks t where t.customer_id = c.id and t.done_at is null)
				and not exists (select from appointments a
					where a.customer_id = c.id and a.deleted_at is null and coalesce(a.until_day, 'infinity') >= current_date)
			order by coalesce(c.last_contact_at, '-infinity'), c.id limit %d""";

	private final JdbcClient jdbc;

	NeglectedCustomers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param lastContactAt null: never
	 */
	record Neglected(long id, String name, @Nullable String city, @Nullable ValuationClass valuationClass,
			@Nullable Instant lastContactAt) {

	}

	/** Those whom this user looks after, the longest silence first. */
	List<Neglected> of(Viewer viewer, int limit) {
		return jdbc.sql(NEGLECTED.formatted(Visibility.of("c", viewer), limit))
			.param(viewer.id())
			.query(Records.of(Neglected.class))
			.list();
	}

}
