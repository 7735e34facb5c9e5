package kontor.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Yesterday comes back, on the command line, whatever happens in between. */
class BackupTests {

	private static final Path OLD = Path.of("target", "backup-home");

	private static final Path NEW = Path.of("target", "restored-home");

	private static final Path FILE = Path.of("target", "kontor.backup");

	/**
	 * What a restore leaves out, what a running server writes by itself (such as how far
	 * series of appointments are laid out), and the log, in which backup and restore are
	 * noted.
	 */
	private static final List<String> OTHERWISE = List.of("sessions", "sessions_attributes", "remembered_devices",
			"one_time_links", "api_tokens", "calendar_feeds", "scheduled_tasks", "audit_entries", "appointments",
			"calendar_entries");

	@Test
	void aBackupUnderWorkIsRestoredThoughTheFirstTryWasKilled() throws Exception {
		FileSystemUtils.deleteRecursively(OLD);
		FileSystemUtils.deleteRecursively(NEW);
		Files.deleteIfExists(FILE);
		Map<String, String> before;
		try (Server server = Server.start(OLD, "--spring.profiles.active=demo")) {
			before = checksums(server.database());
			String json = Server.command(OLD, "backup", FILE.toString(), "--json");
			assertThat(json).contains("\"errors\":[]", "\"encrypted\":false");
		}
		killWhileLoading();
		assertThat(Server.run(NEW, "restore", FILE.toString())).isZero();
		try (Server server = Server.start(NEW)) {
			assertThat(checksums(server.database())).isEqualTo(before);
			assertThat(restores(server)).isEqualTo("RESTORED");
			assertThat(server.signIn("vertrieb").get("/customers").status()).isEqualTo(200);
		}
	}

	private static String restores(Server server) throws IOException, SQLException {
		try (Connection database = server.database(); Statement statement = database.createStatement()) {
			ResultSet row = statement.executeQuery(
					"select string_agg(event, ',') from audit_entries where event in ('RESTORED', 'BACKED_UP')");
			row.next();
			return row.getString(1);
		}
	}

	private static void killWhileLoading() throws Exception {
		Process restore = Server.begin(NEW, "restore", FILE.toString());
		boolean loading = false;
		while (!loading && restore.isAlive()) {
			Thread.sleep(20);
			loading = isLoading();
		}
		restore.destroyForcibly().waitFor();
		assertThat(loading).as("killed in the middle").isTrue();
	}

	/**
	 * Tables that are made first have indexes, too; when they are, they have triggers.
	 */
	private static boolean isLoading() throws IOException {
		try (Connection database = Server.database(NEW); Statement statement = database.createStatement()) {
			ResultSet row = statement.executeQuery(
					"select exists (select from pg_stat_activity where query ~* '^(copy|create index|alter table .* add)' and state = 'active') and exists (select from pg_trigger where tgname = 'image')");
			return row.next() && row.getBoolean(1);
		}
		catch (SQLException | IOException | IndexOutOfBoundsException notYet) {
			return false;
		}
	}

	private static Map<String, String> checksums(Connection opened) throws SQLException {
		Map<String, String> sums = new TreeMap<>();
		try (Connection database = opened; Statement statement = database.createStatement()) {
			for (String table : tables(statement)) {
				ResultSet sum = statement.executeQuery(
						"select count(*) || ' ' || md5(string_agg(md5(t::text), '' order by md5(t::text))) from "
								+ table + " t");
				sum.next();
				sums.put(table, sum.getString(1));
			}
		}
		return sums;
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'");
		while (rows.next()) {
			tables.add(rows.getString(1));
		}
		tables.removeAll(OTHERWISE);
		return tables;
	}

}
