package kontor.database.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kontor.database.DatabaseRestored;
import kontor.database.RestoreLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings a backup into an empty database. The file is read to its end before anything
 * changes, and all rows come in one transaction: killed at any moment it leaves a
 * database that is empty, or one that is whole.
 */
@Component
class Restore {

	private final DataSource dataSource;

	private final Versions versions;

	private final ApplicationEventPublisher events;

	private final HomeKey key;

	Restore(DataSource dataSource, HomeKey key, Flyway flyway, ApplicationEventPublisher events) {
		this.dataSource = dataSource;
		this.key = key;
		this.versions = new Versions(flyway);
		this.events = events;
	}

	/**
	 * What was done.
	 *
	 * @param skipped tables that Kontor doesn't know
	 * @param missingKey the file into which the key belongs that encrypted secrets need;
	 * null where it is there
	 */
	record Report(Header header, Manifest manifest, long rows, List<String> skipped, @Nullable Path missingKey) {

	}

	/**
	 * @param passphrase asked where the file is encrypted; gives null where there is none
	 * @throws BackupRefused where it cannot be; nothing has changed then
	 */
	Report restore(Path path, Supplier<@Nullable Passphrase> passphrase, Snapshot.Listener listener) {
		BackupFile file = BackupFile.open(path);
		versions.check(file.header());
		Passphrase given = file.isEncrypted() ? passphrase.get() : null;
		if (given != null) {
			file.with(given);
		}
		try {
			Manifest manifest = file.read(Contents.IGNORED);
			return restore(file, manifest, listener);
		}
		catch (SQLException | DataAccessException | FlywayException ex) {
			throw new BackupFailure(BackupFailure.Reason.DATABASE,
					"The database refused, and nothing was restored: " + ex.getMessage(), ex);
		}
	}

	private Report restore(BackupFile file, Manifest manifest, Snapshot.Listener listener) throws SQLException {
		try (Turn turn = Turn.take(dataSource, RestoreLock.NAME)) {
			if (!turn.isMine()) {
				throw new BackupRefused(BackupRefused.Reason.IN_USE,
						"Another restore is at work on this database, or a Kontor is just starting there.");
			}
			checkDestination();
			versions.becomeThoseOf(file.header(), this::checkDestination);
			Report report = load(file, manifest, listener);
			versions.becomeNewest();
			analyze();
			events.publishEvent(new DatabaseRestored(file.name(), file.header().takenAt()));
			return report;
		}
	}

	private void checkDestination() throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(false);
			new Destination(connection).check();
			connection.rollback();
		}
	}

	private Report load(BackupFile file, Manifest manifest, Snapshot.Listener listener) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(false);
			try {
				Destination destination = new Destination(connection);
				Loading loading = destination.open(manifest, listener);
				file.read(loading);
				destination.close(manifest);
				if (manifest.key() != null) {
					key.become(manifest.key());
				}
				connection.commit();
				return new Report(file.header(), manifest, loading.rows(), loading.skipped(),
						key.fits(manifest) ? null : key.file());
			}
			finally {
				connection.rollback();
			}
		}
	}

	/** The planner knows nothing of the new rows yet. */
	private void analyze() throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(true);
			Destination.run(connection, List.of("analyze"));
		}
	}

}
