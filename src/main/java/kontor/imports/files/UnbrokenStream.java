package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * Puts together letters of UTF-8 that a program folded in the middle of their bytes.
 */
class UnbrokenStream extends InputStream {

	/** A letter, the end of a line, a blank and the rest of the letter. */
	private static final int LONGEST_FOLD = 4;

	private final InputStream in;

	private final byte[] bytes = new byte[1 << 16];

	private int at;

	private int end;

	private boolean within;

	UnbrokenStream(InputStream in) {
		this.in = in;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int count) throws IOException {
		int read = 0;
		while (read < count && has(1)) {
			if (within && (bytes[at] == '\r' || bytes[at] == '\n')) {
				skipFold();
			}
			within = bytes[at] < 0;
			buffer[offset + read++] = bytes[at++];
		}
		return read == 0 && count > 0 ? -1 : read;
	}

	/** Goes on with the letter, if the line does not really end here. */
	private void skipFold() throws IOException {
		has(LONGEST_FOLD);
		int blank = at + (bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? 2 : 1);
		boolean folded = blank + 1 < end && (bytes[blank] == ' ' || bytes[blank] == '\t')
				&& (bytes[blank + 1] & 0xc0) == 0x80;
		at = folded ? blank + 1 : at;
	}

	private boolean has(int count) throws IOException {
		if (end - at < count) {
			System.arraycopy(bytes, at, bytes, 0, end - at);
			end -= at;
			at = 0;
			end += in.readNBytes(bytes, end, bytes.length - end);
		}
		return end - at >= count;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

}
