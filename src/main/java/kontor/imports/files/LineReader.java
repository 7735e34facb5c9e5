package kontor.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines and cuts those that are too long. */
class LineReader {

	private final BufferedReader text;

	private final int limit;

	private boolean cut;

	private boolean afterReturn;

	LineReader(Reader text, int limit) {
		this.text = new BufferedReader(text, 1 << 16);
		this.limit = limit;
	}

	/** The next line without its end; null at the end of the text. */
	@Nullable String next() throws IOException {
		StringBuilder line = new StringBuilder();
		cut = false;
		int c = text.read();
		if (afterReturn && c == '\n') {
			c = text.read();
		}
		if (c < 0) {
			return null;
		}
		for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
			if (line.length() < limit) {
				line.append((char) c);
			}
			else {
				cut = true;
			}
		}
		afterReturn = c == '\r';
		return line.toString();
	}

	/** Whether the last line was too long. */
	boolean cut() {
		return cut;
	}

}
