package kontor.documents.text;

import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is read and ends the reading where it is enough, or has taken too long.
 */
public final class TextSink extends Writer {

	/** So much of a file is kept: about two thousand pages. */
	public static final int MOST = 5_000_000;

	/** A piece that is indexed as a whole. */
	public static final int PIECE = 100_000;

	private final StringBuilder text = new StringBuilder();

	private final long deadline;

	public TextSink(Duration patience) {
		deadline = System.nanoTime() + patience.toNanos();
	}

	/** Ends the reading; what was read so far counts. */
	static final class EnoughException extends RuntimeException {

		EnoughException() {
			super(null, null, false, false);
		}

	}

	void append(String more) {
		int left = MOST - text.length();
		text.append(more, 0, Math.min(left, more.length()));
		if (more.length() > left) {
			throw new EnoughException();
		}
		goOn();
	}

	/**
	 * @throws EnoughException where time is up
	 */
	void goOn() {
		if (System.nanoTime() > deadline) {
			throw new EnoughException();
		}
	}

	boolean isBlank() {
		return text.chars().allMatch(Character::isWhitespace);
	}

	/** What was read, in pieces that end between words. */
	public List<String> pieces() {
		List<String> pieces = new ArrayList<>();
		String all = text.toString().replace("\0", "");
		for (int from = 0; from < all.length();) {
			int end = Math.min(all.length(), from + PIECE);
			int space = end == all.length() ? end : Math.max(all.lastIndexOf(' ', end), all.lastIndexOf('\n', end));
			int to = space <= from + PIECE / 2 ? end : space;
			pieces.add(all.substring(from, to));
			from = to;
		}
		pieces.removeIf(String::isBlank);
		return pieces;
	}

	@Override
	public void write(char[] buffer, int offset, int length) {
		append(new String(buffer, offset, length));
	}

	@Override
	public void flush() {
		goOn();
	}

	@Override
	public void close() {
		// nothing is open
	}

}
