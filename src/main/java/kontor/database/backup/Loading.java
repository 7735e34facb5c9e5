package kontor.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends a backup's rows to empty tables, which the same transaction has emptied. */
final class Loading implements Contents {

	/**
	 * Whoever was shut out since the backup must not be back: nobody stays signed in, and
	 * what opens Kontor without a password is made anew.
	 */
	private static final Set<String> LEFT_EMPTY = Set.of("sessions", "sessions_attributes", "remembered_devices",
			"one_time_links", "api_tokens", "calendar_feeds");

	private final Connection connection;

	private final Set<String> known;

	private final long expected;

	private final Snapshot.Listener listener;

	private final List<String> skipped = new ArrayList<>();

	private @Nullable CopyIn copy;

	private long rows;

	Loading(Connection connection, Set<String> known, long expected, Snapshot.Listener listener) {
		this.connection = connection;
		this.known = known;
		this.expected = expected;
		this.listener = listener;
	}

	@Override
	public void begin(Manifest.Table table) throws SQLException {
		if (!known.contains(table.name())) {
			skipped.add(table.name());
		}
		else if (!LEFT_EMPTY.contains(table.name())) {
			copy = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy %s (%s) from stdin with (freeze)".formatted(Schema.quoted(table.name()),
						Schema.quoted(table.columns())));
		}
	}

	@Override
	public void data(byte[] block, int length) throws SQLException {
		if (copy != null) {
			copy.writeToCopy(block, 0, length);
		}
	}

	@Override
	public void end(Manifest.Sum sum) throws SQLException {
		if (copy != null) {
			long loaded = copy.endCopy();
			copy = null;
			if (loaded != sum.rows()) {
				throw BackupRefused
					.damaged("%s has %d rows and not %d".formatted(sum.table().name(), loaded, sum.rows()));
			}
			rows += loaded;
		}
		listener.rows(rows, expected);
	}

	long rows() {
		return rows;
	}

	List<String> skipped() {
		return List.copyOf(skipped);
	}

}
