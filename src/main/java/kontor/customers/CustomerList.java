package kontor.customers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
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
			with page as materialized (%s)
			select c.id, c.number, c.name, c.kind, c.status, c.name_key, c.main_postal_code, c.main_city, c.city_key,
				c.valuation_class, c.last_contact_at, c.created_at, u.display_name as owner, n.value as phone, n.normalised,
				(select array_agg(t.name order by t.name_key) from customer_tags ct join tags t on t.id = ct.tag_id
					where ct.customer_id = c.id) as tags%s
			from page
			join customers c using (id)
			left join users u on u.id = c.owner_id
			left join lateral (
				select value, normalised from contact_points cp
				where cp.customer_id = c.id and cp.kind in ('PHONE', 'MOBILE')
				order by cp.kind desc, cp.position, cp.id limit 1) n on true%s
			order by %s
			""";

	private static final String OPTIONS = """
			(select 'user' as what, id, display_name as name from users where active order by display_name limit 200)
			union all
			(select 'tag', id, name from tags order by name_key limit 200)
			""";

	private final JdbcClient jdbc;

	private final NextSteps steps;

	private final ContactRhythm rhythm;

	CustomerList(JdbcClient jdbc, NextSteps steps, ContactRhythm rhythm) {
		this.jdbc = jdbc;
		this.steps = steps;
		this.rhythm = rhythm;
	}

	/**
	 * @param columns what is not shown is not looked up
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	Slice<CustomerRow> page(CustomerFilter filter, CustomerColumns columns, SortOrder order, @Nullable String after,
			Viewer viewer) {
		CustomerSort sort = CustomerSort.of(order);
		Cursor cursor = sort.read(after);
		CustomerFilterSql where = CustomerFilterSql.of(filter, rhythm, viewer);
		String page = page(where, sort, order.descending(), cursor != null);
		JdbcClient.StatementSpec statement = jdbc
			.sql(ROWS.formatted(page, columns.isStep() ? ", " + NextSteps.COLUMNS : "",
					columns.isStep() ? steps.join(viewer) : "", sort.again(order.descending())))
			.params(where.parameters());
		if (cursor != null) {
			statement = statement.params(sort.parameters(cursor));
		}
		return Slice.of(statement.query((result, index) -> row(result, columns)).list(), PAGE, sort::cursor);
	}

	/** Of each group of criteria the first rows; of these the first, each once. */
	private static String page(CustomerFilterSql where, CustomerSort sort, boolean descending, boolean further) {
		List<String> groups = where.alternatives()
			.stream()
			.map((condition) -> "select c.id, %s from customers c where %s order by %s limit %d".formatted(
					sort.selected(), further ? condition + " and " + sort.behind(descending) : condition,
					sort.by(descending), PAGE + 1))
			.toList();
		return groups.size() == 1 ? groups.get(0) : "select * from (" + union(groups) + ") any_group order by "
				+ sort.again(descending) + " limit " + (PAGE + 1);
	}

	private static String union(List<String> groups) {
		return groups.stream().map((group) -> "(" + group + ")").collect(Collectors.joining(" union "));
	}

	/** Where one group alone has more than people care, so have all together. */
	BoundedCount count(CustomerFilter filter, Viewer viewer) {
		CustomerFilterSql where = CustomerFilterSql.of(filter, rhythm, viewer);
		List<String> groups = where.alternatives()
			.stream()
			.map((condition) -> "select c.id from customers c where " + condition + " limit "
					+ (BoundedCount.LIMIT + 1))
			.toList();
		return BoundedCount.of(jdbc.sql("select count(*) from (" + union(groups) + ") counted")
			.params(where.parameters())
			.query(Integer.class)
			.single());
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

	private static CustomerRow row(ResultSet result, CustomerColumns columns) throws SQLException {
		String valuation = result.getString("valuation_class");
		return new CustomerRow(result.getLong("id"), result.getString("number"), result.getString("name"),
				CustomerKind.valueOf(result.getString("kind")), CustomerStatus.valueOf(result.getString("status")),
				result.getString("name_key"), result.getString("main_postal_code"), result.getString("main_city"),
				result.getString("city_key"), valuation == null ? null : ValuationClass.valueOf(valuation),
				instant(result, "last_contact_at"), result.getObject("created_at", OffsetDateTime.class).toInstant(),
				result.getString("owner"), result.getString("phone"), result.getString("normalised"), tags(result),
				columns.isStep() ? NextSteps.read(result) : null);
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
