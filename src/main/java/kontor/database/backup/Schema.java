package kontor.database.backup;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the database says of itself: its tables, in no list of ours, so that a new one
 * can't be forgotten.
 */
final class Schema {

	private static final String OURS = "n.nspname = current_schema() and not exists (select from pg_depend d "
			+ "where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')";

	private final JdbcClient jdbc;

	Schema(Connection connection) {
		this(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
	}

	Schema(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A table with the columns that can be written to.
	 *
	 * @param rows estimated
	 */
	record TableShape(String name, List<String> columns, long rows) {

		Manifest.Table table() {
			return new Manifest.Table(name, columns);
		}

	}

	/**
	 * A statement that removes something for a while, and the one that brings it back.
	 */
	record Detour(String away, String back) {

	}

	List<TableShape> tables() {
		return jdbc.sql("""
				select c.relname, greatest(c.reltuples, 0)::bigint as estimate, array(
					select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
						and not a.attisdropped and a.attgenerated = '' order by a.attnum) as names
				from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and c.relpersistence <> 't' and\s""" + OURS + " order by c.relname")
			.query((row, number) -> new TableShape(row.getString("relname"),
					List.of((String[]) row.getArray("names").getArray()), row.getLong("estimate")))
			.list();
	}

	List<String> sequences() {
		return jdbc.sql("""
				select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'S' and c.relpersistence <> 't' and\s""" + OURS + " order by c.relname")
			.query(String.class)
			.list();
	}

	Manifest.SequenceValue value(String sequence) {
		return jdbc.sql("select last_value, is_called from " + quoted(sequence))
			.query((row, number) -> new Manifest.SequenceValue(sequence, row.getLong(1), row.getBoolean(2)))
			.single();
	}

	List<Header.Migration> migrations() {
		return jdbc.sql("""
				select version, checksum from flyway_schema_history
				where success and version is not null order by installed_rank""")
			.query((row, number) -> new Header.Migration(row.getString(1), row.getObject(2, Integer.class)))
			.list();
	}

	/** Triggers, which would act on rows that have been acted upon; always-ones, too. */
	List<Detour> triggers() {
		return detours("""
				select format('alter table %s disable trigger %I', c.oid::regclass, t.tgname),
					format('alter table %s enable %s trigger %I', c.oid::regclass,
						case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
				from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
				where not t.tgisinternal and t.tgenabled <> 'D' and c.relkind = 'r' and\s""" + OURS
				+ " order by t.oid");
	}

	/**
	 * Foreign keys: the order of tables matters no more, and at the end all are checked.
	 */
	List<Detour> foreignKeys() {
		return detours(
				"""
						select format('alter table %s drop constraint %I', c.oid::regclass, f.conname),
							format('alter table %s add constraint %I %s', c.oid::regclass, f.conname, pg_get_constraintdef(f.oid))
						from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
						where f.contype = 'f' and f.conparentid = 0 and\s"""
						+ OURS + " order by f.oid");
	}

	/** Indexes that stand behind no constraint: built at once they take a fraction. */
	List<Detour> indexes() {
		return detours("""
				select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
				from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and not exists (select from pg_constraint k
					where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) and\s""" + OURS
				+ " order by i.indexrelid");
	}

	private List<Detour> detours(String sql) {
		return jdbc.sql(sql).query((row, number) -> new Detour(row.getString(1), row.getString(2))).list();
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	static String quoted(List<String> names) {
		return names.stream().map(Schema::quoted).collect(Collectors.joining(", "));
	}

}
