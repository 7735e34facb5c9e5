package kontor.database.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Decrypts what a {@link SealingOutput} wrote. */
final class SealedInput extends InputStream {

	private final InputStream source;

	private final Seal seal;

	private long left;

	private byte[] chunk = {};

	private int at;

	private boolean first = true;

	/**
	 * @param length of the sealed contents in bytes
	 */
	SealedInput(InputStream source, long length, Seal seal) {
		this.source = source;
		this.left = length;
		this.seal = seal;
	}

	@Override
	public int read() throws IOException {
		return fill() ? chunk[at++] & 0xff : -1;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int part = Math.min(length, chunk.length - at);
		System.arraycopy(chunk, at, bytes, from, part);
		at += part;
		return part;
	}

	private boolean fill() throws IOException {
		if (at == chunk.length && left > 0) {
			byte[] sealed = source.readNBytes((int) Math.min(left, Seal.CHUNK + Seal.TAG));
			if (sealed.length == 0) {
				throw new EOFException();
			}
			left -= sealed.length;
			chunk = open(sealed);
			at = 0;
		}
		return at < chunk.length;
	}

	/** The file is whole, so it is the passphrase that does not fit the first chunk. */
	private byte[] open(byte[] sealed) {
		try {
			byte[] plain = seal.open(sealed, left == 0);
			first = false;
			return plain;
		}
		catch (GeneralSecurityException ex) {
			if (first) {
				throw new BackupRefused(BackupRefused.Reason.PASSPHRASE,
						"The passphrase is not the one of this backup.", ex);
			}
			throw BackupRefused.damaged(ex);
		}
	}

}
