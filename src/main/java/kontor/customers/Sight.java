package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.users.Reach;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains what a user sees, and why. */
@Component
@Transactional(readOnly = true)
public class Sight {

	private final JdbcClient jdbc;

	Sight(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whose customers the user sees for one reason.
	 *
	 * @param reason a {@link Reach}, or SUBSTITUTE
	 * @param owner who looks after them; null: nobody
	 * @param from first day of a substitution; null: always
	 * @param to last day of a substitution; null: always
	 */
	public record Reason(String reason, @Nullable Long ownerId, @Nullable String owner, boolean writes,
			@Nullable LocalDate from, @Nullable LocalDate to) {

	}

	/** One customer, as the user sees it. */
	public record Probe(String number, String name, @Nullable String owner, boolean deleted, boolean sees,
			boolean changes) {

	}

	/** Why the user sees customers, if he does not see all. */
	public List<Reason> reasons(Viewer user) {
		return jdbc
			.sql("""
					select s.reason, nullif(s.owner_id, 0) as owner_id, u.display_name as owner, s.writes,
						nullif(s.valid_from, '-infinity') as "from", nullif(s.valid_to, 'infinity') as "to"
					from customer_scopes s left join users u on u.id = s.owner_id
					where s.viewer_id = ? and s.valid_to >= current_date
					order by array_position(array['OWN', 'TEAM', 'UNOWNED', 'SUBSTITUTE'], s.reason), lower(u.display_name) limit 1000""")
			.param(user.id())
			.query(Reason.class)
			.list();
	}

	/** How many customers the user sees. */
	public BoundedCount count(Viewer user) {
		return BoundedCount
			.of(jdbc.sql("select count(*) from (select 1 from customers c where " + Visibility.of("c", user) + " limit "
					+ (BoundedCount.LIMIT + 1) + ") counted")
				.query(Integer.class)
				.single());
	}

	/**
	 * What the user sees of one customer.
	 * @param number the customer's number
	 */
	public Optional<Probe> probe(String number, Viewer user) {
		return jdbc
			.sql("""
					select c.number, c.name, u.display_name as owner, c.deleted_at is not null as deleted, %s as sees, %s as changes
					from customers c left join users u on u.id = c.owner_id where c.number = ?"""
				.formatted(Visibility.of("c", user), Visibility.writable("c", user)))
			.param(number.strip())
			.query(Probe.class)
			.optional();
	}

}
