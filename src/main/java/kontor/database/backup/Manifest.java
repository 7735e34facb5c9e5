package kontor.database.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a backup: what has to stand before it.
 *
 * @param key with which secrets in the tables are encrypted; null in a backup that is not
 * encrypted itself
 * @param keyCheck tells which key that is; null where there is none
 */
record Manifest(List<Sum> tables, List<SequenceValue> sequences, @Nullable String key, @Nullable String keyCheck) {

	/** The beginning of a table. */
	record Table(String name, List<String> columns) {

	}

	/**
	 * The end of a table.
	 *
	 * @param bytes of its rows, as COPY writes them
	 * @param sha256 of these bytes
	 */
	record Sum(Table table, long rows, long bytes, String sha256) {

	}

	record SequenceValue(String name, long last, boolean called) {

	}

	long rows() {
		return tables.stream().mapToLong(Sum::rows).sum();
	}

	long bytes() {
		return tables.stream().mapToLong(Sum::bytes).sum();
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
