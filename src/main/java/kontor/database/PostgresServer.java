package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs PostgreSQL on the data below a folder, which only one process may do at a time.
 * Starts it again on the same port if it dies.
 */
class PostgresServer {

	private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

	/** Recovery after a crash may read a long log. */
	private static final Duration START = Duration.ofMinutes(10);

	private static final Duration STOP = Duration.ofMinutes(2);

	private static final long LARGE_LOG = 5_000_000;

	private final PostgresCluster cluster;

	private final PostgresBinaries binaries;

	private final ReentrantLock lock = new ReentrantLock();

	private int port;

	private volatile boolean running;

	PostgresServer(PostgresCluster cluster, PostgresBinaries binaries) {
		this.cluster = cluster;
		this.binaries = binaries;
	}

	/** Clears up what a crash left behind and starts. */
	void start() {
		this.lock.lock();
		try {
			this.cluster.prepare(this.binaries);
			new Leftovers(this.cluster.data()).clear(this::stopProcess);
			this.binaries.removeOthers();
			startOnFreePort();
			createDatabaseIfMissing();
			this.running = true;
			Thread watchdog = new Thread(this::watch, "postgres-watchdog");
			watchdog.setDaemon(true);
			watchdog.start();
		}
		catch (IOException ex) {
			throw new StartRefused("PostgreSQL cannot be started in " + this.cluster.folder() + ": " + ex, ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Ends open connections, writes everything down and stops. */
	void stop() {
		this.running = false;
		this.lock.lock();
		try {
			stopProcess("fast");
		}
		finally {
			this.lock.unlock();
		}
	}

	String url() {
		return url(this.port, "kontor");
	}

	static String url(int port, String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	private void startOnFreePort() throws IOException {
		for (int attempt = 1;; attempt++) {
			try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
				this.port = free.getLocalPort();
			}
			String failure = startProcess();
			if (failure.isEmpty()) {
				return;
			}
			if (attempt == 3 || !failure.contains("could not bind")) {
				throw new StartRefused("PostgreSQL does not start: " + failure + " (see " + this.cluster.log() + ")");
			}
		}
	}

	/** Gives the reason, or an empty text where the server runs. */
	private String startProcess() throws IOException {
		Path output = this.cluster.log();
		if (Files.exists(output) && Files.size(output) > LARGE_LOG) {
			Files.move(output, output.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		long before = Files.exists(output) ? Files.size(output) : 0;
		Program.Result result = this.binaries.program("pg_ctl")
			.run(START.plusSeconds(10), List.of("start", "-w", "-s", "-t", String.valueOf(START.toSeconds()), "-D",
					this.cluster.data().toString(), "-l", output.toString(), "-o", "-p " + this.port));
		return result.succeeded() ? "" : reason(result, before);
	}

	private String reason(Program.Result result, long before) throws IOException {
		byte[] written = Files.readAllBytes(this.cluster.log());
		return new String(written, (int) before, written.length - (int) before).lines()
			.filter((line) -> line.contains("FATAL:") || line.contains("could not bind"))
			.findFirst()
			.map((line) -> line.replaceFirst("^.*?(FATAL|LOG): +", ""))
			.orElse(result.output().strip());
	}

	private boolean stopProcess(String mode) {
		return this.binaries.program("pg_ctl")
			.run(STOP.plusSeconds(10),
					List.of("stop", "-w", "-s", "-t", String.valueOf(STOP.toSeconds()), "-m", mode, "-D",
							this.cluster.data().toString()))
			.succeeded();
	}

	private void createDatabaseIfMissing() {
		String password = this.cluster.password();
		try {
			DriverManager.getConnection(url(), PostgresCluster.USER, password).close();
		}
		catch (SQLException ex) {
			if (!"3D000".equals(ex.getSQLState())) {
				stopProcess("fast");
				throw new StartRefused("The embedded PostgreSQL turns Kontor away: " + ex.getMessage()
						+ " (is the file " + this.cluster.folder().resolve("password") + " the right one?)", ex);
			}
			createDatabase(password);
		}
	}

	private void createDatabase(String password) {
		try (Connection connection = DriverManager.getConnection(url(this.port, "postgres"), PostgresCluster.USER,
				password); Statement statement = connection.createStatement()) {
			statement.execute("create database kontor");
		}
		catch (SQLException ex) {
			stopProcess("fast");
			throw new StartRefused("The database kontor cannot be created: " + ex.getMessage(), ex);
		}
	}

	private void watch() {
		while (this.running) {
			try {
				Thread.sleep(500);
				if (dead() && stillDead()) {
					revive();
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (IOException | UncheckedIOException | StartRefused ex) {
				log.error("PostgreSQL could not be started again: {}", ex.getMessage());
			}
		}
	}

	private boolean dead() {
		return this.running && PostmasterFile.in(this.cluster.data()).filter(PostmasterFile::alive).isEmpty();
	}

	/** The first look may have met the file half-written. */
	private boolean stillDead() throws InterruptedException {
		Thread.sleep(100);
		return dead();
	}

	private void revive() throws IOException, InterruptedException {
		this.lock.lock();
		try {
			if (this.running) {
				log.warn("PostgreSQL died; starting it again on port {}", this.port);
				new Leftovers(this.cluster.data()).clear(this::stopProcess);
				String failure = startProcess();
				if (failure.isEmpty()) {
					log.warn("PostgreSQL runs again; everything that was saved is there");
				}
				else {
					log.error("PostgreSQL could not be started again: {}", failure);
					Thread.sleep(2_000);
				}
			}
		}
		finally {
			this.lock.unlock();
		}
	}

}
