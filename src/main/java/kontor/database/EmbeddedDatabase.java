package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL in {@code kontor.home/postgres}. A server owns the home and runs it; a
 * command uses the running one, or runs it for as long as the command takes.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final HomeLock lock;

	private final @Nullable PostgresServer server;

	private final String url;

	private final String password;

	private final boolean waitsForGuests;

	private EmbeddedDatabase(HomeLock lock, @Nullable PostgresServer server, String url, String password,
			boolean waitsForGuests) {
		this.lock = lock;
		this.server = server;
		this.url = url;
		this.password = password;
		this.waitsForGuests = waitsForGuests;
	}

	static EmbeddedDatabase forServer(Path home) {
		return open(home, "server", PostgresCluster.modestSettings());
	}

	/** Refuses where another process owns the home. */
	static EmbeddedDatabase open(Path home, String who, Map<String, String> settings) {
		try {
			Path folder = prepared(home);
			HomeLock lock = HomeLock.open(folder.getParent());
			try {
				if (!lock.tryOwn(who)) {
					throw HomeLock.refusal(folder.getParent());
				}
				return run(lock, new PostgresCluster(folder, settings), false);
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw unusable(home, ex);
		}
	}

	/** Nobody else may be at work in the home, nor come to it meanwhile. */
	static EmbeddedDatabase alone(Path home, String command) {
		EmbeddedDatabase database = open(home, "command " + command, PostgresCluster.settingsForLoading());
		try {
			database.lock.seeGuestsOff();
			return database;
		}
		catch (IOException ex) {
			throw unusable(home, ex);
		}
	}

	static EmbeddedDatabase forCommand(Path home, String command) {
		try {
			Path folder = prepared(home);
			HomeLock lock = HomeLock.open(folder.getParent());
			try {
				return use(lock, new PostgresCluster(folder, PostgresCluster.modestSettings()), "command " + command);
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw unusable(home, ex);
		}
	}

	private static EmbeddedDatabase use(HomeLock lock, PostgresCluster cluster, String who) throws IOException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		boolean guest = false;
		while (System.nanoTime() < deadline) {
			if (lock.tryOwn(who)) {
				return run(lock, cluster, true);
			}
			if (!guest) {
				lock.beGuest();
				guest = true;
			}
			else {
				Optional<PostmasterFile> running = PostmasterFile.in(cluster.data()).filter(PostmasterFile::ready);
				if (running.isPresent() && running.get().alive()) {
					String url = PostgresServer.url(running.get().port(), "kontor");
					return new EmbeddedDatabase(lock, null, url, cluster.password(), false);
				}
				pause();
			}
		}
		throw new StartRefused("A Kontor owns " + cluster.folder() + ", but its database does not answer.");
	}

	private static EmbeddedDatabase run(HomeLock lock, PostgresCluster cluster, boolean waitsForGuests)
			throws IOException {
		PostgresServer server = new PostgresServer(cluster, PostgresBinaries.unpackedBelow(cluster.folder()));
		server.start();
		return new EmbeddedDatabase(lock, server, server.url(), cluster.password(), waitsForGuests);
	}

	private static Path prepared(Path home) throws IOException {
		Path folder = Files.createDirectories(home).toRealPath().resolve("postgres");
		OwnerOnly.createFolder(folder);
		return folder;
	}

	private static StartRefused unusable(Path home, IOException cause) {
		return new StartRefused("kontor.home cannot be used: " + home.toAbsolutePath() + " (" + cause + ")", cause);
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartRefused("Interrupted while waiting for the database", ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

	@Override
	public String getUsername() {
		return PostgresCluster.USER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		try (this.lock) {
			if (this.server != null) {
				if (this.waitsForGuests) {
					this.lock.seeGuestsOff();
				}
				this.server.stop();
			}
		}
	}

}
