package kontor.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Whoever holds it does what it is named after, and nobody else does: a slow machine may
 * be taken for a dead one. The database drops it with the connection.
 */
final class Turn implements AutoCloseable {

	private final Connection connection;

	private final boolean mine;

	private Turn(Connection connection, boolean mine) {
		this.connection = connection;
		this.mine = mine;
	}

	/** To make a backup. */
	static Turn take(DataSource dataSource) throws SQLException {
		return take(dataSource, "kontor.backup");
	}

	static Turn take(DataSource dataSource, String name) throws SQLException {
		Connection connection = dataSource.getConnection();
		try (Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("set local idle_in_transaction_session_timeout = 0");
			ResultSet row = statement.executeQuery("select pg_try_advisory_xact_lock(hashtext('" + name + "'))");
			return new Turn(connection, row.next() && row.getBoolean(1));
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

	boolean isMine() {
		return mine;
	}

	@Override
	public void close() throws SQLException {
		try (connection) {
			connection.rollback();
		}
	}

}
