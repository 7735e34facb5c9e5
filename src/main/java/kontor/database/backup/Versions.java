package kontor.database.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Makes empty tables as they were when a backup was taken, and later the newest. */
record Versions(Flyway flyway) {

	/** Refuses by an exception. */
	interface Check {

		void run() throws SQLException;

	}

	/**
	 * @throws BackupRefused where this Kontor cannot make the tables of the backup
	 */
	void check(Header header) {
		MigrationVersion newest = newest();
		MigrationVersion theirs = MigrationVersion.fromVersion(header.schema());
		if (theirs.isNewerThan(newest.getVersion())) {
			throw new BackupRefused(BackupRefused.Reason.VERSION,
					"The backup was written by a newer Kontor (%s, this one knows %s): restore it with that one."
						.formatted(theirs, newest));
		}
		if (!upTo(theirs).equals(sorted(header.migrations()))) {
			throw new BackupRefused(BackupRefused.Reason.VERSION,
					"The backup was written by a Kontor whose tables this one does not know: restore it with that one.");
		}
	}

	/**
	 * Changes nothing where the tables are those already; otherwise they come anew. What
	 * runs after all migrations counts on the newest.
	 * @param lastCheck asked once more before anything goes
	 */
	void becomeThoseOf(Header header, Check lastCheck) throws SQLException {
		List<Header.Migration> applied = Stream.of(flyway.info().applied())
			.filter((migration) -> migration.getVersion() != null)
			.map(Versions::migration)
			.toList();
		if (!sorted(applied).equals(sorted(header.migrations()))) {
			Flyway earlier = Flyway.configure()
				.configuration(flyway.getConfiguration())
				.cleanDisabled(false)
				.skipDefaultCallbacks(true)
				.target(header.schema())
				.load();
			lastCheck.run();
			earlier.clean();
			earlier.migrate();
		}
	}

	void becomeNewest() {
		flyway.migrate();
	}

	private MigrationVersion newest() {
		return known().map(MigrationInfo::getVersion).max(MigrationVersion::compareTo).orElse(MigrationVersion.EMPTY);
	}

	private List<Header.Migration> upTo(MigrationVersion last) {
		return sorted(known().filter((migration) -> !migration.getVersion().isNewerThan(last.getVersion()))
			.map(Versions::migration)
			.toList());
	}

	private Stream<MigrationInfo> known() {
		return Stream.of(flyway.info().all())
			.filter((migration) -> migration.getVersion() != null && migration.isVersioned()
					&& migration.getState().isResolved());
	}

	private static Header.Migration migration(MigrationInfo migration) {
		return new Header.Migration(String.valueOf(migration.getVersion()), migration.getChecksum());
	}

	private static List<Header.Migration> sorted(List<Header.Migration> migrations) {
		List<Header.Migration> sorted = new ArrayList<>(migrations);
		sorted.sort((one, other) -> MigrationVersion.fromVersion(one.version())
			.compareTo(MigrationVersion.fromVersion(other.version())));
		return sorted;
	}

}
