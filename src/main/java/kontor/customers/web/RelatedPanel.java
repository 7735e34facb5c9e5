package kontor.customers.web;

import java.util.List;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The customers around this one: the company it belongs to, those that belong to it, and
 * those that look like the same one.
 */
@Component
class RelatedPanel implements CustomerPanel {

	/** Every part is walked by an index and ends after a few rows. */
	private static final String QUERY = """
			with me as materialized (select id, match_key, parent_id from customers where id = :id),
			numbers as materialized (select distinct lookup from contact_points
				where customer_id = :id and kind <> 'WEB' and length(lookup) >= 6 limit 20),
			related as (
				(select 1 as place, c.id from customers c join me on c.id = me.parent_id)
				union all (select 2, c.id from customers c where c.parent_id = :id order by c.id limit 21)
				union all (select 3, c.id from customers c join me on c.match_key = me.match_key and me.match_key <> ''
					where c.id <> :id limit 6)
				union all (select 3, p.customer_id from numbers n cross join lateral (select customer_id from contact_points p
					where p.lookup = n.lookup and p.customer_id <> :id limit 3) p limit 6))
			select min(r.place) as place, c.id, c.name, c.number, c.main_city as city
			from related r join customers c on c.id = r.id where %s
			group by c.id order by 1, c.name_key, c.id""";

	private final JdbcClient jdbc;

	RelatedPanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param parents one or none
	 */
	record Content(List<Row> parents, List<Row> children, List<Row> similar) {

	}

	/** A customer to go to; place says why. */
	record Row(int place, long id, String name, String number, @Nullable String city) {

	}

	@Override
	public String name() {
		return "related";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 90;
	}

	@Override
	public String template() {
		return "customers/_related";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		List<Row> rows = jdbc.sql(QUERY.formatted(Visibility.of("c", viewer)))
			.param("id", customer.id())
			.query((row, number) -> new Row(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
		return new Content(at(1, rows), at(2, rows), at(3, rows));
	}

	private static List<Row> at(int place, List<Row> rows) {
		return rows.stream().filter((row) -> row.place() == place).toList();
	}

}
