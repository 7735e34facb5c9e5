package kontor.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read through it. */
class CountingStream extends FilterInputStream {

	private long count;

	CountingStream(InputStream in) {
		super(in);
	}

	long count() {
		return count;
	}

	/** Told of every read; may throw. */
	void counted(byte[] buffer, int offset, int read) throws IOException {
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			count += read;
			counted(buffer, offset, read);
		}
		return read;
	}

	@Override
	public long skip(long n) throws IOException {
		return read(new byte[(int) Math.min(n, 1 << 13)]);
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
