package kontor.database.backup;

import static java.util.stream.Collectors.joining;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kontor.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases of their own to back up and to restore into, gone after the test. */
final class BackupWorld implements AutoCloseable {

	static final Passphrase PASSPHRASE = new Passphrase("Größe zählt nicht immer");

	/** Nobody guesses. */
	private static final int ROUNDS = 100;

	/** Nothing of Kontor's, with every type that could go wrong. */
	private static final String ODD = """
			create table odd (
				id bigint generated always as identity primary key,
				parent bigint references odd,
				words text, list text[], bits bytea, document jsonb, found tsvector,
				at timestamptz, day date, number numeric, ratio double precision, span interval, flag boolean,
				upper_words text generated always as (upper(words)) stored
			)""";

	private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

	private final DriverManagerDataSource dataSource;

	private BackupWorld() {
		((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.WARN);
		dataSource = TestDatabase.database(name);
	}

	/** As after the first start. */
	static BackupWorld empty() {
		BackupWorld world = new BackupWorld();
		TestDatabase.create(world.name);
		return world;
	}

	static BackupWorld migrated(String version) {
		BackupWorld world = new BackupWorld();
		administer("create database " + world.name);
		Flyway.configure()
			.configuration(world.flyway().getConfiguration())
			.target(version)
			.skipDefaultCallbacks(true)
			.load()
			.migrate();
		return world;
	}

	static BackupWorld filled() {
		BackupWorld world = empty();
		world.oddTable();
		world
			.run("""
					insert into odd (parent, words, list, bits, document, found, at, day, number, ratio, span, flag) values
						(null, E'Größe ''ß''\\t\\\\N \\n€ 😀', array['ä', null, 'a"b', ''], '\\x00ff0a5c', '{"ü": [1, null]}',
							to_tsvector('german', 'Bäckereien'), '2026-03-29 01:30:00.123456+00', '0044-03-15 BC', 1e-20, 0.1,
							'1 mon 3 days 00:00:01', true),
						(1, null, null, null, null, null, 'infinity', null, 'NaN', '-Infinity', null, null),
						(1, '', '{}', '', 'null', '', null, null, null, null, null, false)""");
		world.run("insert into users (username, display_name, roles) values ('admin', 'Jürgen Groß', array['ADMIN'])");
		return world;
	}

	void oddTable() {
		run(ODD);
		flyway().migrate();
	}

	DriverManagerDataSource dataSource() {
		return dataSource;
	}

	JdbcClient jdbc() {
		return JdbcClient.create(dataSource);
	}

	Flyway flyway() {
		return Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load();
	}

	void run(String sql) {
		jdbc().sql(sql).update();
	}

	Manifest backup(Path file, Passphrase passphrase) throws IOException {
		return new TargetFile(file).write((target) -> snapshot().write(target, passphrase, Snapshot.Listener.NOBODY));
	}

	Snapshot snapshot() {
		return new Snapshot(dataSource, key(), ROUNDS);
	}

	Restore restore() {
		return new Restore(dataSource, key(), flyway(), (event) -> {
		});
	}

	/** In a home of its own. */
	HomeKey key() {
		return new HomeKey(Path.of("target", "backup-keys", name));
	}

	Restore.Report restore(Path file, Passphrase passphrase) {
		return restore().restore(file, () -> passphrase, Snapshot.Listener.NOBODY);
	}

	/** Every table's contents in one number. */
	Map<String, String> checksums() {
		String each = new Schema(jdbc()).tables().stream().map(BackupWorld::checksum).collect(joining(" union all "));
		Map<String, String> sums = new TreeMap<>();
		jdbc().sql(each).query((RowCallbackHandler) (row) -> sums.put(row.getString(1), row.getString(2)));
		return sums;
	}

	private static String checksum(Schema.TableShape table) {
		return "select '%s', count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from %s t"
			.formatted(table.name(), Schema.quoted(table.name()));
	}

	/** Everything that constraints, indexes and triggers are made of. */
	String shape() {
		return jdbc()
			.sql("""
					select string_agg(line, E'\\n' order by line) from (
						select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated as line
							from pg_constraint where connamespace = 'public'::regnamespace
						union all select indexdef from pg_indexes where schemaname = 'public'
						union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
					) as lines""")
			.query(String.class)
			.single();
	}

	private static void administer(String sql) {
		JdbcClient.create(TestDatabase.database("")).sql(sql).update();
	}

	@Override
	public void close() {
		administer("drop database " + name + " with (force)");
	}

}
