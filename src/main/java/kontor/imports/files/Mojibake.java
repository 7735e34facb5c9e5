package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text in UTF-8 that a program took for Windows-1252 and encoded in UTF-8 again: "Müller"
 * became "MÃ¼ller".
 */
final class Mojibake {

	/** Characters of Windows-1252 at 0x80 to 0x9f; a zero stands for the same control. */
	private static final String WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

	private Mojibake() {
	}

	/** Whether every word beyond ASCII is such a one, so that undoing it harms none. */
	static boolean isIn(List<byte[]> words) {
		if (words.isEmpty()) {
			return false;
		}
		for (byte[] word : words) {
			byte[] once = encoded(new String(word, StandardCharsets.UTF_8));
			if (once == null || !isUtf8Text(once)) {
				return false;
			}
		}
		return true;
	}

	/** The bytes before the second encoding. */
	static InputStream undone(InputStream twice) {
		Reader reader = new InputStreamReader(twice, StandardCharsets.UTF_8);
		return new InputStream() {

			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
			}

			@Override
			public int read(byte[] buffer, int offset, int count) throws IOException {
				char[] chars = new char[Math.min(count, 1 << 13)];
				int read = reader.read(chars);
				for (int at = 0; at < read; at++) {
					int b = toByte(chars[at]);
					buffer[offset + at] = (byte) ((b < 0) ? '?' : b);
				}
				return read;
			}

			@Override
			public void close() throws IOException {
				reader.close();
			}

		};
	}

	private static byte[] encoded(String text) {
		byte[] bytes = new byte[text.length()];
		for (int at = 0; at < bytes.length; at++) {
			int b = toByte(text.charAt(at));
			if (b < 0) {
				return null;
			}
			bytes[at] = (byte) b;
		}
		return bytes;
	}

	private static int toByte(char c) {
		if (c < 0x100) {
			return c;
		}
		int at = WINDOWS.indexOf(c);
		return (at < 0) ? -1 : 0x80 + at;
	}

	private static boolean isUtf8Text(byte[] bytes) {
		TextScan scan = TextScan.of(bytes);
		return scan.isUtf8() && !scan.isAscii();
	}

}
