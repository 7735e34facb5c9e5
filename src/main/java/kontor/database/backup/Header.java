package kontor.database.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in clear at the beginning of a backup.
 *
 * @param takenAt when the snapshot was taken
 * @param migrations what the tables were made by, in the order in which it ran
 * @param encryption null where the contents stand in clear, too
 */
record Header(Instant takenAt, List<Migration> migrations, @Nullable Encryption encryption) {

	private static final byte[] NAME = "KONTOR BACKUP ".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] FORMAT = "1\n".getBytes(StandardCharsets.US_ASCII);

	private static final int LONGEST = 10_000_000;

	/** How the key comes from the passphrase: PBKDF2 with HMAC-SHA-256. */
	record Encryption(byte[] salt, int rounds) {

	}

	record Migration(String version, @Nullable Integer checksum) {

	}

	String schema() {
		return migrations.get(migrations.size() - 1).version();
	}

	byte[] json() {
		return JsonMapper.shared().writeValueAsBytes(this);
	}

	void writeTo(OutputStream target) throws IOException {
		byte[] json = json();
		DataOutputStream data = new DataOutputStream(target);
		data.write(NAME);
		data.write(FORMAT);
		data.writeInt(json.length);
		data.write(json);
		data.flush();
	}

	/** Whether a file begins like a backup of any Kontor. */
	static boolean begins(byte[] file) {
		return file.length >= NAME.length && Arrays.equals(file, 0, NAME.length, NAME, 0, NAME.length);
	}

	/**
	 * How many bytes before the header's text.
	 * @throws BackupRefused where it is no backup that this Kontor can read
	 */
	static int check(DataInputStream data) throws IOException {
		byte[] name = data.readNBytes(NAME.length);
		if (name.length == 0) {
			throw BackupRefused.damaged("the file is empty");
		}
		if (!Arrays.equals(name, 0, name.length, NAME, 0, Math.min(name.length, NAME.length))) {
			throw new BackupRefused(BackupRefused.Reason.FOREIGN, "This is no backup of Kontor.");
		}
		if (!Arrays.equals(data.readNBytes(FORMAT.length), FORMAT)) {
			throw new BackupRefused(BackupRefused.Reason.VERSION,
					"This Kontor cannot read the file: it was written by a newer Kontor, or was altered or cut short.");
		}
		return NAME.length + FORMAT.length;
	}

	/** The header's text, behind {@link #check}. */
	static byte[] read(DataInputStream data) throws IOException {
		int length = data.readInt();
		if (length < 0 || length > LONGEST) {
			throw BackupRefused.damaged("the header is " + length + " long");
		}
		byte[] json = data.readNBytes(length);
		if (json.length < length) {
			throw new EOFException();
		}
		return json;
	}

	static Header of(byte[] json) {
		try {
			return JsonMapper.shared().readValue(json, Header.class).checked();
		}
		catch (JacksonException ex) {
			throw BackupRefused.damaged(ex);
		}
	}

	private Header checked() {
		if (migrations.isEmpty()) {
			throw BackupRefused.damaged("it does not say which Kontor wrote it");
		}
		return this;
	}

}
