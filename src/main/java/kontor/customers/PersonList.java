package kontor.customers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the list of persons by name, a page at a time; only the rows shown are looked up.
 */
@Component
class PersonList {

	static final int PAGE = 50;

	private static final String ROWS = """
			with %1$s
			select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name, p.name_key, p.birthday, f.ids, f.names, f.roles,
				f.former, f.city, n.phone, n.normalised, n.email
			from page
			join contact_persons p using (id)
			left join lateral (
				select array_agg(v.customer_id) as ids, array_agg(v.name) as names, array_agg(v.role) as roles,
					array_agg(v.former) as former, (array_agg(v.main_city))[1] as city
				from (select a.customer_id, c.name, concat_ws(', ', a.role, a.department) as role, c.main_city,
						coalesce(a.valid_to < current_date, false) as former
					from affiliations a join customers c on c.id = a.customer_id
					where a.person_id = p.id and %4$s order by former, a.position, a.id limit 3) v) f on true
			left join lateral (
				select (array_agg(k.value order by k.place, k.kind desc, k.position) filter (where k.kind <> 'EMAIL'))[1] as phone,
					(array_agg(k.normalised order by k.place, k.kind desc, k.position) filter (where k.kind <> 'EMAIL'))[1] as normalised,
					(array_agg(k.value order by k.place, k.position) filter (where k.kind = 'EMAIL'))[1] as email
				from (select 1 as place, cp.kind, cp.value, cp.normalised, cp.position from affiliations a
						join customers c on c.id = a.customer_id join contact_points cp on cp.affiliation_id = a.id
						where a.person_id = p.id and %4$s
					union all select 2, cp.kind, cp.value, cp.normalised, cp.position from contact_points cp
						where cp.person_id = p.id) k
				where k.kind in ('PHONE', 'MOBILE', 'EMAIL')) n on true
			order by page.k0%2$s, p.id%2$s
			""";

	/**
	 * Where a criterion leaves so many, its index does not lead to the first ones by
	 * name.
	 */
	private static final int FEW = 1000;

	private final JdbcClient jdbc;

	PersonList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	Slice<PersonRow> page(PersonFilter filter, boolean descending, @Nullable String after, Viewer viewer) {
		PersonFilterSql where = PersonFilterSql.of(filter, viewer);
		Cursor cursor = read(after);
		String way = descending ? " desc" : "";
		String behind = cursor == null ? "" : " and (p.name_key, p.id) " + (descending ? "<" : ">") + " (:key, :id)";
		String rows = rows(filter, where, behind + " order by p.name_key" + way + ", p.id" + way, PAGE + 1);
		JdbcClient.StatementSpec statement = jdbc.sql(ROWS.formatted(rows, way, PAGE + 1, Visibility.of("c", viewer)))
			.params(where.parameters());
		if (cursor != null) {
			statement = statement.param("key", cursor.text(0)).param("id", cursor.number(1));
		}
		return Slice.of(statement.query((row, number) -> row(row)).list(), PAGE,
				(last) -> Cursor.of(last.nameKey(), last.id()));
	}

	private static @Nullable Cursor read(@Nullable String after) {
		Cursor cursor = Cursor.read(after, 2);
		return cursor != null && cursor.text(1).matches("\\d{1,18}") && cursor.text(0).indexOf('\0') < 0 ? cursor
				: null;
	}

	BoundedCount count(PersonFilter filter, Viewer viewer) {
		PersonFilterSql where = PersonFilterSql.of(filter, viewer);
		String counted = "with " + rows(filter, where, "", BoundedCount.LIMIT + 1) + " select count(*) from page";
		return BoundedCount.of(jdbc.sql(counted).params(where.parameters()).query(Integer.class).single());
	}

	/**
	 * The rows wanted, named page. Where a criterion leaves few persons they are looked
	 * at one by one, otherwise the names are walked until there are enough; the rows
	 * themselves decide, not what the database expects.
	 * @param further condition and order
	 */
	private static String rows(PersonFilter filter, PersonFilterSql where, String further, int limit) {
		String select = "select p.id, p.name_key as k0 from contact_persons p where " + where.condition();
		String candidates = where.candidates(filter, FEW + 1);
		if (candidates == null) {
			return "page as materialized (" + select + further + " limit " + limit + ")";
		}
		return "few as materialized (" + candidates + "), page as materialized ((" + select
				+ " and (select count(*) from few) <= " + FEW + " and p.id = any (array(select person_id from few))"
				+ further + " limit " + limit + ") union all (" + select + " and (select count(*) from few) > " + FEW
				+ further + " limit " + limit + "))";
	}

	private static PersonRow row(ResultSet row) throws SQLException {
		return new PersonRow(row.getLong("id"), row.getString("name"), row.getString("name_key"), functions(row),
				row.getString("phone"), row.getString("normalised"), row.getString("email"), row.getString("city"),
				row.getObject("birthday", LocalDate.class));
	}

	private static List<PersonRow.Function> functions(ResultSet row) throws SQLException {
		Array ids = row.getArray("ids");
		if (ids == null) {
			return List.of();
		}
		Long[] customers = (Long[]) ids.getArray();
		String[] names = (String[]) row.getArray("names").getArray();
		String[] roles = (String[]) row.getArray("roles").getArray();
		Boolean[] former = (Boolean[]) row.getArray("former").getArray();
		return IntStream.range(0, customers.length)
			.mapToObj((i) -> new PersonRow.Function(customers[i], names[i], roles[i], former[i]))
			.toList();
	}

}
