package kontor.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every table there is, with what the modules say about it. */
@Repository
class Catalog {

	private final JdbcClient jdbc;

	private final Map<String, Holding> holdings;

	Catalog(JdbcClient jdbc, List<PersonalData> modules) {
		this.jdbc = jdbc;
		holdings = modules.stream()
			.flatMap((module) -> module.holdings().stream())
			.sorted(Comparator.comparing(Catalog::isRoot))
			.collect(Collectors.toMap(Holding::table, (holding) -> holding, (a, b) -> {
				throw new IllegalStateException("Two modules answer for " + a.table());
			}, LinkedHashMap::new));
	}

	/** Everything else hangs on these. */
	private static boolean isRoot(Holding holding) {
		return holding.table().equals("contact_persons") || holding.table().equals("customers");
	}

	/**
	 * A table with the columns in which somebody could be named.
	 *
	 * @param json of several values; text is in it, but a name may be in two places
	 * @param bytes files that could name somebody
	 * @param files all columns that hold bytes
	 * @param secrets what not even the log may hold
	 * @param version whether rows count their changes
	 */
	record Table(String name, List<String> keys, List<String> texts, List<String> json, List<String> bytes,
			Set<String> files, Set<String> secrets, boolean version, @Nullable Holding holding) {

		/**
		 * Whether a report may tell more of a row than the passages that name somebody.
		 */
		boolean isTold() {
			return holding != null && !holding.isExcerpted();
		}

		/** Whether a column is a text for people that names somebody. */
		boolean isDeclared(String column, Set<String> naming) {
			return holding != null && holding.texts().contains(column) && naming.contains(column);
		}

		/** The key of a row t as JSON; where there is none the row's place. */
		String key() {
			if (keys.isEmpty()) {
				return "jsonb_build_object('ctid', t.ctid::text)";
			}
			return keys.stream()
				.map((key) -> "'" + key + "', t." + key)
				.collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
		}

	}

	private record Column(String table, String name, String type, boolean key, boolean secret) {

	}

	/** What the modules hold, children before parents. */
	List<Holding> holdings() {
		return List.copyOf(holdings.values());
	}

	@Nullable Holding holding(String table) {
		return holdings.get(table);
	}

	/** All tables in which text can stand, but those that only hold what is about one. */
	List<Table> tables() {
		Map<String, List<Column>> columns = jdbc
			.sql("""
					select c.relname::text, a.attname::text, case when t.typname in ('text', 'varchar', 'bpchar') then 'TEXT'
							when t.typname in ('json', 'jsonb', '_text', '_varchar') then 'JSON'
							when t.typname = 'bytea' then 'BYTES' when t.typname = '_bytea' then 'FILES' else 'OTHER' end,
						exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)),
						exists (select from audit_exceptions x where x.table_name = c.relname and x.column_name = a.attname
							and x.rule in ('SECRET', 'DISCREET'))
					from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
					where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
						and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> 'flyway_schema_history'
					order by c.relname, a.attnum""")
			.query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
					row.getBoolean(5)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
		List<Table> tables = new ArrayList<>();
		columns.forEach((name, all) -> tables.add(table(name, all)));
		return tables.stream()
			.filter((table) -> !table.texts().isEmpty() || !table.json().isEmpty() || !table.bytes().isEmpty())
			.filter((table) -> table.holding() == null || table.holding().mention() != Holding.Mention.NONE
					|| table.holding().afterwards() != null)
			.toList();
	}

	private Table table(String name, List<Column> all) {
		Holding holding = holdings.get(name);
		boolean counts = all.stream().anyMatch((column) -> column.name().equals("version"))
				&& (holding == null || holding.follows() == null);
		List<String> keys = all.stream().filter(Column::key).map(Column::name).toList();
		boolean declared = holding != null && !holding.texts().isEmpty();
		List<String> bytes = names(all, "BYTES");
		Set<String> files = Stream.concat(bytes.stream(), names(all, "FILES").stream()).collect(Collectors.toSet());
		Set<String> secrets = all.stream().filter(Column::secret).map(Column::name).collect(Collectors.toSet());
		return new Table(name, keys, declared ? holding.texts() : names(all, "TEXT"),
				declared ? List.of() : names(all, "JSON"), declared ? List.of() : bytes, files, secrets, counts,
				holding);
	}

	private static List<String> names(List<Column> columns, String type) {
		return columns.stream().filter((column) -> column.type().equals(type)).map(Column::name).toList();
	}

}
