package kontor.customers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Cursor;
import kontor.web.Slice;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the list of customers, a page at a time. The inner query walks an index and
 * nothing else; only the rows shown are looked up.
 */
@Component
class CustomerList {

	static final int PAGE = 50;

	private static final String ROWS = """
			with page as materialized (
				select c.id, %s from customers c where %s order by %s limit %d)
			select c.id, c.number, c.name, c.kind, c.status, c.name_key, c.main_postal_code, c.main_city, c.city_key,
				c.valuation_class, c.last_contact_at, c.created_at, u.display_name as owner, n.value as phone, n.normalised,
				(select array_agg(t.name order by t.name_key) from customer_tags ct join tags t on t.id = ct.tag_id
					where ct.customer_id = c.id) as tags
			from page
			join customers c using (id)
			left join users u on u.id = c.owner_id
			left join lateral (
				select value, normalised from contact_points cp
				where cp.customer_id = c.id and cp.kind in ('PHONE', 'MOBILE')
				order by cp.kind desc, cp.position, cp.id limit 1) n on true
			order by %s
			""";

	private static final String COUNT = "select count(*) from (select 1 from customers c where %s limit "
			+ (BoundedCount.LIMIT + 1) + ") counted";

	private static final String OPTIONS = """
			(select 'user' as what, id, display_name as name from users where active order by display_name limit 200)
			union all
			(select 'tag', id, name from tags order by name_key limit 200)
			""";

	private final JdbcClient jdbc;

	CustomerList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	Slice<CustomerRow> page(CustomerFilter filter, SortOrder order, @Nullable String after, Viewer viewer) {
		CustomerSort sort = CustomerSort.of(order);
		Cursor cursor = sort.read(after);
		CustomerFilterSql where = CustomerFilterSql.of(filter, viewer);
		JdbcClient.StatementSpec statement = jdbc.sql(rows(where, sort, order.descending(), cursor != null))
			.params(where.parameters());
		if (cursor != null) {
			statement = statement.params(sort.parameters(cursor));
		}
		return Slice.of(statement.query((result, index) -> row(result)).list(), PAGE, sort::cursor);
	}

	private static String rows(CustomerFilterSql where, CustomerSort sort, boolean descending, boolean further) {
		String condition = further ? where.condition() + " and " + sort.behind(descending) : where.condition();
		return ROWS.formatted(sort.selected(), condition, sort.by(descending), PAGE + 1, sort.again(descending));
	}

	BoundedCount count(CustomerFilter filter, Viewer viewer) {
		CustomerFilterSql where = CustomerFilterSql.of(filter, viewer);
		return BoundedCount
			.of(jdbc.sql(COUNT.formatted(where.condition())).params(where.parameters()).query(Integer.class).single());
	}

	CustomerListOptions options() {
		List<Option> all = jdbc.sql(OPTIONS).query(Records.of(Option.class)).list();
		return new CustomerListOptions(choices(all, "user"), choices(all, "tag"));
	}

	private record Option(String what, long id, String name) {

	}

	private static List<CustomerListOptions.Choice> choices(List<Option> all, String what) {
		return all.stream()
			.filter((option) -> option.what().equals(what))
			.map((option) -> new CustomerListOptions.Choice(option.id(), option.name()))
			.toList();
	}

	private static CustomerRow row(ResultSet result) throws SQLException {
		String valuation = result.getString("valuation_class");
		return new CustomerRow(result.getLong("id"), result.getString("number"), result.getString("name"),
				CustomerKind.valueOf(result.getString("kind")), CustomerStatus.valueOf(result.getString("status")),
				result.getString("name_key"), result.getString("main_postal_code"), result.getString("main_city"),
				result.getString("city_key"), valuation == null ? null : ValuationClass.valueOf(valuation),
				instant(result, "last_contact_at"), result.getObject("created_at", OffsetDateTime.class).toInstant(),
				result.getString("owner"), result.getString("phone"), result.getString("normalised"), tags(result));
	}

	private static @Nullable Instant instant(ResultSet result, String column) throws SQLException {
		OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
		return time == null ? null : time.toInstant();
	}

	private static List<String> tags(ResultSet result) throws SQLException {
		Array array = result.getArray("tags");
		return array == null ? List.of() : List.of((String[]) array.getArray());
	}

}
