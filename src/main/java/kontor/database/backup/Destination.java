package kontor.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database that takes a backup in, within one transaction. The owner of the tables
 * may do all that is done here; nobody needs to be superuser.
 */
final class Destination {

	/** What Kontor writes by itself before there is anybody to lose anything. */
	private static final Set<String> NOBODYS = Set.of("flyway_schema_history", "settings", "scheduled_tasks",
			"role_rights", "one_time_links", "sessions", "sessions_attributes", "sign_in_failures", "sign_in_blocks",
			"audit_entries", "audit_exceptions", "backups", "postcodes", "pipelines", "pipeline_stages", "stage_checks",
			"close_reasons");

	private static final List<String> TERMS = List.of("set local statement_timeout = 0",
			"set local idle_in_transaction_session_timeout = 0", "set local lock_timeout = '20s'",
			"set local datestyle = 'ISO, MDY'", "set local intervalstyle = 'postgres'",
			"set local maintenance_work_mem = '256MB'");

	private final Connection connection;

	private final JdbcClient jdbc;

	private final Schema schema;

	private final List<Schema.Detour> detours = new ArrayList<>();

	Destination(Connection connection) {
		this.connection = connection;
		jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		schema = new Schema(jdbc);
	}

	/**
	 * @throws BackupRefused where somebody works here, or has worked
	 */
	void check() {
		if (isInUse()) {
			throw new BackupRefused(BackupRefused.Reason.IN_USE,
					"A Kontor is working on this database: stop it first.");
		}
		List<String> filled = schema.tables()
			.stream()
			.map(Schema.TableShape::name)
			.filter((table) -> !NOBODYS.contains(table) && hasRows(table))
			.toList();
		if (!filled.isEmpty()) {
			throw new BackupRefused(BackupRefused.Reason.NOT_EMPTY,
					"This database is not empty (" + String.join(", ", filled)
							+ "), and a backup goes into an empty one only: give another --kontor.home, or another "
							+ "database with --spring.datasource.url. Nothing was changed.");
		}
	}

	/** Those of a command are named otherwise. */
	private boolean isInUse() {
		return jdbc.sql("""
				select exists (select from pg_stat_activity
					where datname = current_database() and application_name = 'kontor' and pid <> pg_backend_pid())""")
			.query(Boolean.class)
			.single();
	}

	private boolean hasRows(String table) {
		return jdbc.sql("select exists (select from " + Schema.quoted(table) + ")").query(Boolean.class).single();
	}

	/**
	 * From here on nobody else gets at the tables, until all is there or all is undone.
	 */
	Loading open(Manifest manifest, Snapshot.Listener listener) throws SQLException {
		List<Schema.TableShape> tables = schema.tables();
		run(connection, TERMS);
		List<String> names = tables.stream().map(Schema.TableShape::name).toList();
		run(connection, List.of("lock table " + Schema.quoted(names) + " in access exclusive mode"));
		check();
		checkColumns(manifest, tables);
		detours.addAll(schema.triggers());
		detours.addAll(schema.foreignKeys());
		detours.addAll(schema.indexes());
		run(connection, detours.stream().map(Schema.Detour::away).toList());
		run(connection, List.of("truncate " + Schema.quoted(names)));
		return new Loading(connection, Set.copyOf(names), manifest.rows(), listener);
	}

	private static void checkColumns(Manifest manifest, List<Schema.TableShape> tables) {
		for (Manifest.Sum sum : manifest.tables()) {
			tables.stream()
				.filter((table) -> table.name().equals(sum.table().name()))
				.forEach((table) -> checkColumns(sum.table(), table));
		}
	}

	private static void checkColumns(Manifest.Table table, Schema.TableShape shape) {
		Set<String> unknown = new HashSet<>(table.columns());
		unknown.removeAll(shape.columns());
		if (!unknown.isEmpty()) {
			throw new BackupRefused(BackupRefused.Reason.VERSION,
					"The table %s of the backup has columns that Kontor does not know (%s): add them to the empty database first. Nothing was restored."
						.formatted(table.name(), String.join(", ", unknown)));
		}
	}

	/** Brings back what made way; the foreign keys look at every row. */
	void close(Manifest manifest) throws SQLException {
		List<String> known = schema.sequences();
		List<String> statements = new ArrayList<>();
		manifest.sequences()
			.stream()
			.filter((sequence) -> known.contains(sequence.name()))
			.map(Destination::set)
			.forEach(statements::add);
		List<Schema.Detour> back = new ArrayList<>(detours);
		Collections.reverse(back);
		Stream<String> all = Stream.concat(statements.stream(), back.stream().map(Schema.Detour::back));
		run(connection, all.toList());
	}

	private static String set(Manifest.SequenceValue sequence) {
		return "select setval('%s', %d, %b)".formatted(Schema.quoted(sequence.name()).replace("'", "''"),
				sequence.last(), sequence.called());
	}

	static void run(Connection connection, List<String> statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

}
