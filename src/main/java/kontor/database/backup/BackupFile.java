package kontor.database.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** A backup that lies there whole, as it was written. */
final class BackupFile {

	private static final int SUM = 32;

	private final Path path;

	private final byte[] clear;

	private final Header header;

	private final long start;

	private final long length;

	private @Nullable SecretKey key;

	private BackupFile(Path path, byte[] clear, long start, long length) {
		this.path = path;
		this.clear = clear;
		this.header = Header.of(clear);
		this.start = start;
		this.length = length;
	}

	/**
	 * Reads the file to its end.
	 * @throws BackupRefused where it is foreign, cut short or altered
	 */
	static BackupFile open(Path path) {
		try (InputStream file = Files.newInputStream(path);
				DataInputStream data = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
			int before = Header.check(data);
			long body = Files.size(path) - SUM;
			if (!isWhole(path, body)) {
				throw BackupRefused.damaged("its checksum is another one");
			}
			byte[] clear = Header.read(data);
			long start = before + Integer.BYTES + clear.length;
			return new BackupFile(path, clear, start, body - start);
		}
		catch (EOFException ex) {
			throw BackupRefused.damaged(ex);
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
	}

	private static BackupRefused unreadable(Path path, IOException ex) {
		return new BackupRefused(BackupRefused.Reason.UNREADABLE, ex instanceof NoSuchFileException
				? "There is no file " + path + "." : "The file " + path + " cannot be read: " + ex, ex);
	}

	private static boolean isWhole(Path path, long length) throws IOException {
		MessageDigest sha256 = Manifest.sha256();
		try (InputStream in = Files.newInputStream(path)) {
			byte[] buffer = new byte[1 << 18];
			for (long left = length; left > 0;) {
				int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
				if (read < 0) {
					return false;
				}
				sha256.update(buffer, 0, read);
				left -= read;
			}
			return length > 0 && Arrays.equals(sha256.digest(), in.readNBytes(SUM + 1));
		}
	}

	Header header() {
		return header;
	}

	String name() {
		return String.valueOf(path.getFileName());
	}

	boolean isEncrypted() {
		return header.encryption() != null;
	}

	/** Needed where it {@link #isEncrypted}. */
	BackupFile with(Passphrase passphrase) {
		key = header.encryption() == null ? null : passphrase.key(header.encryption());
		return this;
	}

	/**
	 * Reads all tables and compares every checksum.
	 * @throws BackupRefused where anything is not as it was written
	 */
	Manifest read(Contents contents) throws SQLException {
		Inflater inflater = new Inflater();
		try (InputStream file = Files.newInputStream(path)) {
			file.skipNBytes(start);
			InputStream compressed = decrypted(new BufferedInputStream(file, 1 << 16));
			return new BackupInput(new DataInputStream(new InflaterInputStream(compressed, inflater, 1 << 16)))
				.read(contents);
		}
		catch (EOFException | ZipException ex) {
			throw BackupRefused.damaged(ex);
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
		finally {
			inflater.end();
		}
	}

	private InputStream decrypted(InputStream body) {
		if (header.encryption() == null) {
			return body;
		}
		if (key == null) {
			throw new BackupRefused(BackupRefused.Reason.PASSPHRASE,
					"The backup is encrypted: give its passphrase with --passphrase-file FILE, with --passphrase or in KONTOR_PASSPHRASE.");
		}
		return new SealedInput(body, length, new Seal(key, clear));
	}

}
