package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * One empty PostgreSQL for all tests of a process: in Docker where that answers,
 * otherwise the embedded one below {@code target}. {@code -Dkontor.test.database=docker}
 * or {@code =embedded} insists.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	static final Path HOME = Path.of("target", "test-postgres" + System.getProperty("kontor.test.process", ""));

	/** Nothing here has to survive a power cut. */
	static final Map<String, String> FAST = Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes",
			"off", "shared_buffers", "128MB");

	@Bean(destroyMethod = "")
	JdbcConnectionDetails testDatabase() {
		return Holder.DATABASE;
	}

	/** For programs that a test starts, which need their own address of the database. */
	public static JdbcConnectionDetails connection() {
		return Holder.DATABASE;
	}

	/** A database of its own beside that of the other tests, as after the first start. */
	public static DataSource create(String name) {
		JdbcClient main = JdbcClient.create(database(""));
		main.sql("drop database if exists " + name).update();
		main.sql("create database " + name + " template " + Template.NAME).update();
		return database(name);
	}

	/**
	 * Connects anew for every statement.
	 * @param name which one, or empty for that of the other tests
	 */
	public static DriverManagerDataSource database(String name) {
		JdbcConnectionDetails server = connection();
		String url = name.isEmpty() ? server.getJdbcUrl()
				: server.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
		return new DriverManagerDataSource(url, server.getUsername(), server.getPassword());
	}

	private static JdbcConnectionDetails start() {
		String wanted = System.getProperty("kontor.test.database", "auto");
		return switch (wanted) {
			case "auto" -> DockerClientFactory.instance().isDockerAvailable() ? dockerOrEmbedded() : embedded();
			case "docker" -> docker();
			case "embedded" -> embedded();
			default ->
				throw new IllegalArgumentException("kontor.test.database is auto, docker or embedded, not " + wanted);
		};
	}

	/** Docker may answer and yet have no image and no way to one. */
	private static JdbcConnectionDetails dockerOrEmbedded() {
		try {
			return docker();
		}
		catch (RuntimeException ex) {
			System.err.println("Docker does not start PostgreSQL, so the tests take the embedded one: " + ex);
			return embedded();
		}
	}

	private static JdbcConnectionDetails embedded() {
		try {
			Path data = HOME.resolve("postgres/data");
			if (Files.exists(data)) {
				stopOrphan(data);
				FileSystemUtils.deleteRecursively(data);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		EmbeddedDatabase database = EmbeddedDatabase.open(HOME, "tests", fastSettings());
		SpringApplication.getShutdownHandlers().add(() -> close(database));
		return database;
	}

	static Map<String, String> fastSettings() {
		Map<String, String> settings = new HashMap<>(PostgresCluster.modestSettings());
		settings.putAll(FAST);
		return settings;
	}

	/** Of a run that was killed. */
	private static void stopOrphan(Path data) throws IOException {
		PostmasterFile.in(data.toRealPath())
			.filter(PostmasterFile::alive)
			.flatMap((file) -> ProcessHandle.of(file.pid()))
			.ifPresent((process) -> {
				process.destroy();
				process.onExit().join();
			});
	}

	private static void close(EmbeddedDatabase database) {
		try {
			database.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JdbcConnectionDetails docker() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c",
				"fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
		container.start();
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return container.getJdbcUrl();
			}

			@Override
			public String getUsername() {
				return container.getUsername();
			}

			@Override
			public String getPassword() {
				return container.getPassword();
			}
		};
	}

	/** Migrated once, copied for each that wants a database of its own. */
	private static final class Template {

		static final String NAME = migrated("kontor_template");

		private static String migrated(String name) {
			JdbcClient main = JdbcClient.create(database(""));
			main.sql("drop database if exists " + name).update();
			main.sql("create database " + name).update();
			Flyway.configure().dataSource(database(name)).locations("classpath:db/migration").load().migrate();
			return name;
		}

	}

	/** Started with the first context, whichever that is. */
	private static final class Holder {

		static final JdbcConnectionDetails DATABASE = start();

	}

}
