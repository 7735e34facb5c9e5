package kontor.database.backup;

import java.sql.SQLException;

/** Hears what stands in a backup, in its order. */
interface Contents {

	/** Nobody needs them: they are only checked. */
	Contents IGNORED = new Contents() {
	};

	default void begin(Manifest.Table table) throws SQLException {
	}

	default void data(byte[] block, int length) throws SQLException {
	}

	/** The rows were whole. */
	default void end(Manifest.Sum sum) throws SQLException {
	}

}
