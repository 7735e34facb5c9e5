package kontor.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, as bytes. */
final class CopyBuffer {

	private byte[] bytes;

	private int size;

	private boolean inRow;

	CopyBuffer(int capacity) {
		bytes = new byte[capacity];
	}

	/** Text that is written often, escaped once. */
	static byte[] prepared(String text) {
		CopyBuffer buffer = new CopyBuffer(64);
		buffer.append(text);
		return Arrays.copyOf(buffer.bytes, buffer.size);
	}

	int size() {
		return size;
	}

	/** Takes out what was written so far. */
	byte[] drain() {
		byte[] drained = Arrays.copyOf(bytes, size);
		size = 0;
		return drained;
	}

	/** Starts the next column. */
	CopyBuffer column() {
		if (inRow) {
			put((byte) '\t');
		}
		inRow = true;
		return this;
	}

	CopyBuffer text(@Nullable String text) {
		column();
		return text == null ? nothing() : append(text);
	}

	CopyBuffer number(long number) {
		column();
		return append(Long.toString(number));
	}

	/** Null where the number is 0. */
	CopyBuffer id(long number) {
		column();
		return number == 0 ? nothing() : append(Long.toString(number));
	}

	CopyBuffer flag(boolean flag) {
		column();
		put((byte) (flag ? 't' : 'f'));
		return this;
	}

	CopyBuffer moment(OfficeDays days, int day, int minute) {
		column();
		raw(days.stamp(day));
		twoDigits(minute / 60);
		put((byte) ':');
		twoDigits(minute % 60);
		put((byte) ':');
		twoDigits(0);
		return raw(days.offset(day));
	}

	CopyBuffer none() {
		column();
		return nothing();
	}

	void endRow() {
		put((byte) '\n');
		inRow = false;
	}

	private void twoDigits(int number) {
		put((byte) ('0' + number / 10));
		put((byte) ('0' + number % 10));
	}

	private CopyBuffer nothing() {
		put((byte) '\\');
		put((byte) 'N');
		return this;
	}

	CopyBuffer raw(byte[] more) {
		reserve(more.length);
		System.arraycopy(more, 0, bytes, size, more.length);
		size += more.length;
		return this;
	}

	/** Continues the column. */
	CopyBuffer append(String text) {
		reserve(text.length() * 3);
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter < 0x80) {
				ascii(letter);
			}
			else if (letter < 0x800) {
				bytes[size++] = (byte) (0xC0 | letter >> 6);
				bytes[size++] = (byte) (0x80 | letter & 0x3F);
			}
			else if (Character.isSurrogate(letter)) {
				raw(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
				i++;
			}
			else {
				bytes[size++] = (byte) (0xE0 | letter >> 12);
				bytes[size++] = (byte) (0x80 | letter >> 6 & 0x3F);
				bytes[size++] = (byte) (0x80 | letter & 0x3F);
			}
		}
		return this;
	}

	private void ascii(char letter) {
		switch (letter) {
			case '\n' -> escaped('n');
			case '\t' -> escaped('t');
			case '\r' -> escaped('r');
			case '\\' -> escaped('\\');
			default -> bytes[size++] = (byte) letter;
		}
	}

	private void escaped(char letter) {
		bytes[size++] = '\\';
		bytes[size++] = (byte) letter;
	}

	private void put(byte one) {
		reserve(1);
		bytes[size++] = one;
	}

	private void reserve(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
		}
	}

}
