package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, and in another charset those bytes that are no UTF-8. */
class MixedReader extends Reader {

	private final PushbackInputStream in;

	private final Charset fallback;

	private String pending = "";

	private int at;

	MixedReader(InputStream in, Charset fallback) {
		this.in = new PushbackInputStream(in, 4);
		this.fallback = fallback;
	}

	@Override
	public int read(char[] buffer, int offset, int count) throws IOException {
		int read = 0;
		while (read < count && (at < pending.length() || fill())) {
			buffer[offset + read++] = pending.charAt(at++);
		}
		return (read == 0 && count > 0) ? -1 : read;
	}

	private boolean fill() throws IOException {
		int first = in.read();
		if (first < 0) {
			return false;
		}
		pending = (first < 0x80) ? String.valueOf((char) first) : beyondAscii(first);
		at = 0;
		return true;
	}

	private String beyondAscii(int first) throws IOException {
		int size = (first >= 0xf0) ? 4 : (first >= 0xe0) ? 3 : (first >= 0xc2) ? 2 : 1;
		byte[] bytes = new byte[size];
		bytes[0] = (byte) first;
		int read = 1 + in.readNBytes(bytes, 1, size - 1);
		if (size > 1 && read == size && TextScan.of(bytes).isUtf8()) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		in.unread(bytes, 1, read - 1);
		return new String(bytes, 0, 1, fallback);
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

}
