package kontor.customers;

import java.util.Comparator;
import java.util.List;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers and persons that each user wants at hand: those with a star, and those he
 * opened last.
 */
@Component
@Transactional
public class Favourites {

	/** Of one user; more would be no favourites. */
	static final int MOST = 100;

	private static final String VISITED = """
			(select '/customers/' || c.id as path, c.name, c.main_city as detail, false as starred,
				row_number() over (order by v.visited_at desc) as place
			from customer_visits v join customers c on c.id = v.customer_id
			where v.user_id = :me and %s order by v.visited_at desc limit %d)
			union all
			""";

	private static final String STARRED = """
			(select '/customers/' || c.id as path, c.name, c.main_city as detail, true as starred, 0 as place
			from favourite_customers f join customers c on c.id = f.customer_id
			where f.user_id = :me and %s)
			union all
			(select '/persons/' || p.id, concat_ws(' ', p.title, p.first_name, p.last_name), null, true, 0
			from favourite_persons f join contact_persons p on p.id = f.person_id
			where f.user_id = :me and %s)""";

	private final JdbcClient jdbc;

	private final CustomerDirectory directory;

	Favourites(JdbcClient jdbc, CustomerDirectory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	/**
	 * A customer or person that a user may see.
	 *
	 * @param detail the customer's city
	 * @param starred whether he has put a star to it; else he has opened it
	 * @param place among those opened, the latest first
	 */
	public record Kept(String path, String name, @Nullable String detail, boolean starred, long place) {

	}

	/** The user has more than plenty. */
	static class TooManyException extends RuntimeException {

	}

	/** Those with a star, by name. */
	@Transactional(readOnly = true)
	public List<Kept> of(Viewer viewer) {
		return sorted(starred(viewer), viewer);
	}

	/**
	 * Those that the user opened last, the latest first, and behind them those with a
	 * star, by name; one statement.
	 */
	@Transactional(readOnly = true)
	public List<Kept> withVisited(int limit, Viewer viewer) {
		return sorted(VISITED.formatted(Visibility.of("c", viewer), limit) + starred(viewer), viewer);
	}

	private static String starred(Viewer viewer) {
		return STARRED.formatted(Visibility.of("c", viewer), Visibility.ofPerson("p", viewer));
	}

	private List<Kept> sorted(String query, Viewer viewer) {
		return jdbc.sql(query)
			.param("me", viewer.id())
			.query(Records.of(Kept.class))
			.list()
			.stream()
			.sorted(Comparator.comparing(Kept::starred).thenComparing(Kept::place).thenComparing(Kept::name))
			.toList();
	}

	/**
	 * @throws NotFoundException where there is no such customer or the viewer may not see
	 * it
	 * @throws TooManyException where he has plenty of stars
	 */
	void starCustomer(long customer, boolean starred, Viewer viewer) {
		if (directory.find(customer, viewer).isEmpty()) {
			throw new NotFoundException();
		}
		star("favourite_customers", "customer_id", customer, starred, viewer);
	}

	/**
	 * @throws NotFoundException where there is no such person or the viewer may not see
	 * it
	 * @throws TooManyException where he has plenty of stars
	 */
	void starPerson(long person, boolean starred, Viewer viewer) {
		if (!directory.isPersonVisible(person, viewer)) {
			throw new NotFoundException();
		}
		star("favourite_persons", "person_id", person, starred, viewer);
	}

	private void star(String table, String column, long id, boolean starred, Viewer viewer) {
		if (!starred) {
			jdbc.sql("delete from %s where user_id = ? and %s = ?".formatted(table, column))
				.params(viewer.id(), id)
				.update();
		}
		else if (jdbc.sql("select count(*) from %s where user_id = ? and %s <> ?".formatted(table, column))
			.params(viewer.id(), id)
			.query(Integer.class)
			.single() >= MOST) {
			throw new TooManyException();
		}
		else {
			jdbc.sql("insert into %s (user_id, %s) values (?, ?) on conflict do nothing".formatted(table, column))
				.params(viewer.id(), id)
				.update();
		}
	}

}
