package kontor.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Held in the database while a backup comes in. Kontor asks for it when its own
 * connections can be seen already, so that of a start and a restore at once one gives
 * way.
 */
public final class RestoreLock {

	/** What the database knows it by. */
	public static final String NAME = "kontor.restore";

	private RestoreLock() {
	}

	/**
	 * @throws StartRefused while a backup comes in
	 */
	public static void refuseStart(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			ResultSet free = statement
				.executeQuery("select pg_try_advisory_xact_lock_shared(hashtext('" + NAME + "'))");
			if (free.next() && !free.getBoolean(1)) {
				throw new StartRefused(
						"A backup is being restored into this database: start Kontor again when that is done.");
			}
		}
		catch (SQLException ex) {
			throw new StartRefused("The database cannot be used: " + ex.getMessage(), ex);
		}
	}

}
