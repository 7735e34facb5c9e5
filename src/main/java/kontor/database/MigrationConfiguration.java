package kontor.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Migrates the schema, or says in a sentence why this database cannot be used. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	private static final int OLDEST = 15;

	/** A schema from a newer Kontor is refused, too. */
	@Bean
	FlywayConfigurationCustomizer noMigrationsFromTheFuture() {
		return (flyway) -> flyway.ignoreMigrationPatterns(new String[0]);
	}

	@Bean
	FlywayMigrationStrategy refuseOrMigrate(JdbcConnectionDetails database) {
		return (flyway) -> {
			checkServer(database);
			RestoreLock.refuseStart(flyway.getConfiguration().getDataSource());
			migrate(flyway);
		};
	}

	private static void checkServer(JdbcConnectionDetails database) {
		String address = database.getJdbcUrl().replaceFirst("\\?.*", "");
		try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword())) {
			if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
				throw new StartRefused("Kontor needs PostgreSQL " + OLDEST + " or newer; " + address + " is "
						+ connection.getMetaData().getDatabaseProductVersion() + ".");
			}
		}
		catch (SQLException ex) {
			throw new StartRefused("The database " + address + " cannot be used: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Flyway notes a migration on one connection and runs it on another: killed between
	 * their two commits, it would run the migration again. With one connection for both
	 * they are one commit.
	 */
	private static void migrate(Flyway flyway) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			Flyway.configure()
				.configuration(flyway.getConfiguration())
				.dataSource(new SingleConnectionDataSource(connection, true))
				.load()
				.migrate();
		}
		catch (SQLException ex) {
			throw new StartRefused("The database cannot be used: " + ex.getMessage(), ex);
		}
		catch (FlywayValidateException ex) {
			throw new StartRefused(
					"The database was made by another version of Kontor and does not fit this one: " + ex.getMessage(),
					ex);
		}
	}

}
