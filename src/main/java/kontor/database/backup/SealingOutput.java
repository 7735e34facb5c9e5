package kontor.database.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts what is written; {@link #finish} seals the last chunk. */
final class SealingOutput extends OutputStream {

	private final OutputStream target;

	private final Seal seal;

	private final byte[] chunk = new byte[Seal.CHUNK];

	private int filled;

	SealingOutput(OutputStream target, Seal seal) {
		this.target = target;
		this.seal = seal;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		int at = from;
		while (at < from + length) {
			if (filled == chunk.length) {
				send(false);
			}
			int part = Math.min(chunk.length - filled, from + length - at);
			System.arraycopy(bytes, at, chunk, filled, part);
			filled += part;
			at += part;
		}
	}

	void finish() throws IOException {
		send(true);
	}

	private void send(boolean last) throws IOException {
		target.write(seal.close(chunk, filled, last));
		filled = 0;
	}

}
