package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through all bytes of a text: is it valid UTF-8, where are zeros, and which
 * words hold bytes beyond ASCII.
 */
final class TextScan {

	private static final int MAX_WORDS = 20_000;

	private static final int WORD = 48;

	private static final int HEAD = 4;

	/** ASCII characters that part words. */
	private static final boolean[] PARTS = new boolean[0x80];

	static {
		for (int c = 0; c < PARTS.length; c++) {
			PARTS[c] = !(Character.isLetterOrDigit(c) || c == ' ');
		}
	}

	private final List<byte[]> words = new ArrayList<>();

	private long bytes;

	private long zerosAtEven;

	private long zerosAtOdd;

	private long controls;

	private long sequences;

	private long umlauts;

	private int lead;

	private long faults;

	private int open;

	private int least;

	private int most = 0xbf;

	private byte[] head = new byte[0];

	private TextScan() {
	}

	static TextScan of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in);
		}
	}

	static TextScan of(InputStream in) throws IOException {
		TextScan scan = new TextScan();
		byte[] buffer = new byte[1 << 16];
		int read = buffer.length;
		while (read == buffer.length) {
			read = in.readNBytes(buffer, 0, buffer.length);
			scan.add(buffer, read, read < buffer.length);
		}
		return scan;
	}

	static TextScan of(byte[] text) {
		TextScan scan = new TextScan();
		scan.add(text, text.length, true);
		return scan;
	}

	private void add(byte[] buffer, int count, boolean last) {
		if (bytes == 0) {
			head = Arrays.copyOf(buffer, Math.min(count, HEAD));
		}
		int start = 0;
		boolean high = false;
		for (int at = 0; at < count; at++) {
			int b = buffer[at];
			if (b < 0 || open > 0) {
				checkUtf8(b & 0xff);
				high = true;
			}
			if (b >= 0 && (PARTS[b] || at - start > WORD)) {
				addWord(high, buffer, start, at);
				start = PARTS[b] ? at + 1 : at;
				high = false;
				countControl(b, at);
			}
		}
		addWord(high && last, buffer, start, count);
		bytes += count;
	}

	private void addWord(boolean high, byte[] buffer, int start, int end) {
		if (high && words.size() < MAX_WORDS) {
			words.add(Arrays.copyOfRange(buffer, start, Math.min(end, start + 4 * WORD)));
		}
	}

	private void countControl(int b, int at) {
		if (b == 0) {
			zerosAtEven += 1 - (bytes + at & 1);
			zerosAtOdd += bytes + at & 1;
		}
		controls += (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0b && b != 0x1a)
				? 1 : 0;
	}

	private void checkUtf8(int b) {
		if (open > 0 && b >= least && b <= most) {
			open--;
			sequences += (open == 0) ? 1 : 0;
			umlauts += (open == 0 && lead == 0xc3) ? 1 : 0;
			least = 0x80;
			most = 0xbf;
		}
		else {
			faults += (open > 0) ? 1 : 0;
			open = followers(b);
			lead = b;
			faults += (b >= 0x80 && open == 0) ? 1 : 0;
			least = switch (b) {
				case 0xe0 -> 0xa0;
				case 0xf0 -> 0x90;
				default -> 0x80;
			};
			most = (b == 0xed) ? 0x9f : (b == 0xf4) ? 0x8f : 0xbf;
		}
	}

	private static int followers(int b) {
		return (b >= 0xc2 && b <= 0xdf) ? 1 : (b >= 0xe0 && b <= 0xef) ? 2 : (b >= 0xf0 && b <= 0xf4) ? 3 : 0;
	}

	/** Runs of letters and spaces that hold bytes beyond ASCII, at most 20,000. */
	List<byte[]> words() {
		return words;
	}

	boolean isAscii() {
		return sequences == 0 && faults == 0 && open == 0;
	}

	/** Valid UTF-8; a last character cut off does not count. */
	boolean isUtf8() {
		return faults == 0 && (sequences > 0 || open == 0);
	}

	/**
	 * UTF-8 with some bytes of another charset in between. No other charset writes German
	 * with the bytes of a UTF-8 umlaut.
	 */
	boolean isMostlyUtf8() {
		return faults > 0 && (sequences >= 10 * faults || umlauts * 4 >= faults);
	}

	@Nullable Charset byteOrderMark() {
		if (startsWith(0xef, 0xbb, 0xbf)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(0xff, 0xfe, 0, 0)) {
			return Charset.forName("UTF-32LE");
		}
		if (startsWith(0, 0, 0xfe, 0xff)) {
			return Charset.forName("UTF-32BE");
		}
		return startsWith(0xff, 0xfe) ? StandardCharsets.UTF_16LE
				: startsWith(0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
	}

	/** Charset of a text in UTF-16 without mark, told by its zeros; else null. */
	@Nullable Charset wideCharset() {
		long pairs = Math.max(1, bytes / 2);
		if (zerosAtOdd > pairs * 0.6 && zerosAtEven < pairs * 0.1) {
			return StandardCharsets.UTF_16LE;
		}
		return (zerosAtEven > pairs * 0.6 && zerosAtOdd < pairs * 0.1) ? StandardCharsets.UTF_16BE : null;
	}

	/** Whether this is no text of one byte a character, nor UTF-8. */
	boolean isBinary() {
		return zerosAtEven + zerosAtOdd > 0 || controls * 200 > bytes;
	}

	private boolean startsWith(int... start) {
		if (head.length < start.length) {
			return false;
		}
		for (int at = 0; at < start.length; at++) {
			if ((head[at] & 0xff) != start[at]) {
				return false;
			}
		}
		return true;
	}

}
