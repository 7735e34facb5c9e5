package kontor.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(120)
class EmbeddedDatabaseTests {

	@TempDir
	static Path home;

	/** Unpacked once for all tests of the project. */
	@BeforeAll
	static void linkBinaries() throws IOException {
		Path shared = Files.createDirectories(TestDatabase.HOME.resolve("postgres")).toRealPath();
		Path binaries = PostgresBinaries.unpackedBelow(shared).folder();
		Files.createDirectories(home.resolve("postgres"));
		Files.createSymbolicLink(home.resolve("postgres").resolve(binaries.getFileName()), binaries);
	}

	@Test
	void turnsAwayWhoeverHasNotThePassword() throws IOException, SQLException {
		try (EmbeddedDatabase database = open()) {
			for (String password : List.of("", "kontor", "postgres")) {
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "kontor", password).close());
			}
			DriverManager.getConnection(database.getJdbcUrl(), "kontor", database.getPassword()).close();
		}
	}

	@Test
	void trustsNobodyAndKeepsThePasswordToItsOwner() throws IOException, SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
				.isEqualTo("scram-sha-256");
			assertThat(
					query(database, "select string_agg(left(rolpassword, 13), ',') from pg_authid where rolcanlogin"))
				.isEqualTo("SCRAM-SHA-256");
			Path folder = home.resolve("postgres");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
				.isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void listensOnLoopbackOnly() throws IOException, SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(query(database, "show unix_socket_directories")).isEmpty();
			int port = Integer.parseInt(query(database, "show port"));
			InetAddress other = InetAddress.getByName("127.0.0.2");
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(other, port).close());
		}
	}

	@Test
	void keepsDataOverARestart() throws IOException, SQLException {
		try (EmbeddedDatabase database = open()) {
			write(database, "restart");
		}
		try (EmbeddedDatabase database = open()) {
			assertThat(written(database)).contains("restart");
		}
	}

	@Test
	void aKilledServerStartsAgainOnTheSamePortWithItsData() throws Exception {
		try (EmbeddedDatabase database = open()) {
			write(database, "postmaster");
			kill(postmaster());
			assertThat(writtenOnceUpAgain(database)).contains("postmaster");
			String port = query(database, "show port");
			assertThat(database.getJdbcUrl()).contains(":" + port + "/");
		}
	}

	@Test
	void aSecondKontorIsRefusedAndACommandIsAGuest() throws Exception {
		try (ServerProcess server = ServerProcess.start("server", home)) {
			assertThatExceptionOfType(StartRefused.class).isThrownBy(EmbeddedDatabaseTests::open)
				.withMessageContaining("Another Kontor (server, process " + server.pid() + ")");
			try (EmbeddedDatabase guest = EmbeddedDatabase.forCommand(home, "import")) {
				write(guest, "guest");
			}
			assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedDatabase.alone(home, "restore"))
				.withMessageContaining("stop it first");
			assertThat(postmaster().isAlive()).isTrue();
		}
	}

	@Test
	void theNextStartRecoversFromAKilledKontor() throws Exception {
		try (ServerProcess server = ServerProcess.start("server", home);
				EmbeddedDatabase guest = EmbeddedDatabase.forCommand(home, "import")) {
			write(guest, "orphan");
			server.kill();
		}
		ProcessHandle orphan = postmaster();
		assertThat(orphan.isAlive()).isTrue();
		try (EmbeddedDatabase database = open()) {
			assertThat(written(database)).contains("orphan");
			assertThat(PostmasterFile.processesIn(home.resolve("postgres/data"))).isNotEmpty().doesNotContain(orphan);
		}
	}

	@Test
	void theNextStartRecoversWhenBothWereKilled() throws Exception {
		try (ServerProcess server = ServerProcess.start("server", home);
				EmbeddedDatabase guest = EmbeddedDatabase.forCommand(home, "import")) {
			write(guest, "both");
			server.kill();
			kill(postmaster());
		}
		try (EmbeddedDatabase database = open()) {
			assertThat(written(database)).contains("both");
		}
	}

	@Test
	void aStrangerWithTheRecordedNumberIsLeftAlone() throws Exception {
		try (ServerProcess server = ServerProcess.start("server", home)) {
			server.kill();
			kill(postmaster());
		}
		Path file = home.resolve("postgres/data/postmaster.pid");
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		Process stranger = new ProcessBuilder("sleep", "60").start();
		lines.set(0, String.valueOf(stranger.pid()));
		Files.write(file, lines);
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "select 'up'")).isEqualTo("up");
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroy();
		}
	}

	@Test
	void aCommandKeepsItsDatabaseForTheGuestsItHas() throws Exception {
		EmbeddedDatabase owner = EmbeddedDatabase.forCommand(home, "import");
		try (ServerProcess guest = ServerProcess.start("backup", home)) {
			CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> close(owner));
			assertThat(closing.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS))
				.succeedsWithin(Duration.ofSeconds(3));
			assertThat(closing).isNotDone();
			guest.kill();
			assertThat(closing).succeedsWithin(Duration.ofSeconds(30));
		}
	}

	@Test
	void anInterruptedFirstStartIsRepeated(@TempDir Path other) throws Exception {
		Path folder = Files.createDirectories(other.resolve("postgres"));
		Path binaries = PostgresBinaries.unpackedBelow(home.resolve("postgres")).folder();
		Files.createSymbolicLink(folder.resolve(binaries.getFileName()), binaries.toRealPath());
		Files.createDirectories(folder.resolve("data.new17/base"));
		Files.writeString(folder.resolve("data.new17/PG_VERSION"), "18\n");
		OwnerOnly.createFile(folder.resolve("password"), "left-from-the-first-try");
		try (EmbeddedDatabase database = EmbeddedDatabase.open(other, "tests", ServerProcess.settings())) {
			assertThat(query(database, "select 'up'")).isEqualTo("up");
			assertThat(folder.resolve("data.new17")).doesNotExist();
		}
	}

	private static EmbeddedDatabase open() {
		return EmbeddedDatabase.open(home, "tests", ServerProcess.settings());
	}

	private static void close(EmbeddedDatabase database) {
		try {
			database.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ProcessHandle postmaster() {
		long pid = PostmasterFile.in(home.resolve("postgres/data")).orElseThrow().pid();
		return ProcessHandle.of(pid).orElseThrow();
	}

	private static void kill(ProcessHandle process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	private static void write(EmbeddedDatabase database, String text) throws SQLException {
		query(database, "create table if not exists note (text text); insert into note values ('" + text
				+ "'); select 'written'");
	}

	private static String written(EmbeddedDatabase database) throws SQLException {
		return query(database, "select string_agg(text, ',') from note");
	}

	private static String writtenOnceUpAgain(EmbeddedDatabase database) throws Exception {
		SQLException last = new SQLException();
		for (int attempt = 0; attempt < 60; attempt++) {
			try {
				return written(database);
			}
			catch (SQLException ex) {
				last = ex;
				Thread.sleep(500);
			}
		}
		throw last;
	}

	private static String query(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword()); Statement statement = connection.createStatement()) {
			boolean rows = statement.execute(sql);
			while (!rows) {
				rows = statement.getMoreResults();
			}
			try (ResultSet result = statement.getResultSet()) {
				result.next();
				return result.getString(1);
			}
		}
	}

}
