package kontor.documents;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads pieces of equal length one behind the other; only the last may be shorter. */
final class PieceStream extends InputStream {

	private final IntFunction<byte[]> pieces;

	private final int length;

	private long position;

	private int held = -1;

	private byte[] piece = {};

	/**
	 * @param pieces the piece with a number from 0; empty behind the last
	 */
	PieceStream(IntFunction<byte[]> pieces, int length) {
		this.pieces = pieces;
		this.length = length;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int offset, int wanted) {
		if (wanted == 0) {
			return 0;
		}
		int number = (int) (position / length);
		int from = (int) (position % length);
		if (held != number) {
			piece = pieces.apply(number);
			held = number;
		}
		if (from >= piece.length) {
			return -1;
		}
		int read = Math.min(wanted, piece.length - from);
		System.arraycopy(piece, from, into, offset, read);
		position += read;
		return read;
	}

	/** Without reading what lies between; may go beyond the end. */
	@Override
	public long skip(long count) {
		long skipped = Math.max(0, count);
		position += skipped;
		return skipped;
	}

}
