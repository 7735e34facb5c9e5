package kontor.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Writes down every table as it was at one moment, while others go on writing. Rows flow
 * from the database to the file; none is kept.
 */
@Component
class Snapshot {

	/** The same rows give the same text on every machine. */
	private static final List<String> TERMS = List.of("set transaction isolation level repeatable read, read only",
			"set local statement_timeout = 0", "set local idle_in_transaction_session_timeout = 0",
			"set local lock_timeout = '30s'", "set local timezone = 'UTC'", "set local datestyle = 'ISO, MDY'",
			"set local intervalstyle = 'postgres'", "set local bytea_output = 'hex'",
			"set local extra_float_digits = 1");

	private static final int STEP = 1000;

	private final DataSource dataSource;

	private final HomeKey key;

	private final int rounds;

	/**
	 * @param rounds how much work a guess at the passphrase takes
	 */
	Snapshot(DataSource dataSource, HomeKey key, @Value("${kontor.backup.rounds:600000}") int rounds) {
		this.dataSource = dataSource;
		this.key = key;
		this.rounds = rounds;
	}

	/** Hears how far it is. */
	interface Listener {

		Listener NOBODY = (done, expected) -> {
		};

		/**
		 * @param expected estimated
		 */
		void rows(long done, long expected);

	}

	/**
	 * @param passphrase null where nothing is to be encrypted
	 * @throws IOException where the target takes no more
	 * @throws BackupFailure where the database does not answer
	 */
	Manifest write(OutputStream target, @Nullable Passphrase passphrase, Listener listener) throws IOException {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(false);
			try {
				begin(connection);
				return write(connection, target, passphrase, listener);
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException | DataAccessException ex) {
			throw new BackupFailure(BackupFailure.Reason.DATABASE, "The database cannot be read: " + ex.getMessage(),
					ex);
		}
	}

	static void begin(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String term : TERMS) {
				statement.execute(term);
			}
		}
	}

	private Manifest write(Connection connection, OutputStream target, @Nullable Passphrase passphrase,
			Listener listener) throws IOException, SQLException {
		Schema schema = new Schema(connection);
		List<Schema.TableShape> tables = schema.tables();
		keepShape(connection, tables);
		Header header = new Header(Instant.now(), schema.migrations(),
				passphrase == null ? null : Passphrase.newEncryption(rounds));
		long expected = tables.stream().mapToLong(Schema.TableShape::rows).sum();
		long done = 0;
		try (BackupOutput output = new BackupOutput(target, header, passphrase)) {
			for (Schema.TableShape table : tables) {
				done = copy(connection, table.table(), output, done, expected, listener);
			}
			listener.rows(done, done);
			return output.finish(schema.sequences().stream().map(schema::value).toList(), key.text());
		}
	}

	/** Nobody may empty or change a table before its turn. */
	private static void keepShape(Connection connection, List<Schema.TableShape> tables) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("lock table " + Schema.quoted(tables.stream().map(Schema.TableShape::name).toList())
					+ " in access share mode");
		}
	}

	private static long copy(Connection connection, Manifest.Table table, BackupOutput output, long before,
			long expected, Listener listener) throws IOException, SQLException {
		long done = before;
		output.begin(table);
		CopyOut copy = connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyOut("copy %s (%s) to stdout".formatted(Schema.quoted(table.name()), Schema.quoted(table.columns())));
		try {
			for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
				output.row(row);
				if (++done % STEP == 0) {
					listener.rows(done, Math.max(done, expected));
				}
			}
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
		output.end(table);
		return done;
	}

}
