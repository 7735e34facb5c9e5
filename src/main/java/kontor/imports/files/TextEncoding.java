package kontor.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text become characters.
 *
 * @param charset the text's charset
 * @param mark how many bytes the byte order mark takes
 * @param fallback the charset of bytes that are no UTF-8; null if there are none
 * @param twice whether the text was taken for Windows-1252 once and encoded in UTF-8
 * again ("MÃ¼ller")
 */
record TextEncoding(Charset charset, int mark, @Nullable Charset fallback, boolean twice) {

	/**
	 * @throws ImportFileException for what is no text
	 */
	static TextEncoding of(TextScan scan) {
		Charset marked = scan.byteOrderMark();
		if (marked == StandardCharsets.UTF_8) {
			return narrow(scan, 3);
		}
		if (marked != null) {
			return new TextEncoding(marked, "UTF-32".equals(marked.name().substring(0, 6)) ? 4 : 2, null, false);
		}
		Charset wide = scan.wideCharset();
		if (wide != null) {
			return new TextEncoding(wide, 0, null, false);
		}
		return narrow(scan, 0);
	}

	private static TextEncoding narrow(TextScan scan, int mark) {
		if (scan.isBinary()) {
			throw new ImportFileException(Reason.FILE_BINARY);
		}
		if (scan.isUtf8()) {
			return new TextEncoding(StandardCharsets.UTF_8, mark, null, Mojibake.isIn(scan.words()));
		}
		Charset guess = CharsetGuess.of(scan.words());
		boolean mixed = mark > 0 || scan.isMostlyUtf8();
		return mixed ? new TextEncoding(StandardCharsets.UTF_8, mark, CharsetGuess.WINDOWS, false)
				: new TextEncoding(guess, 0, null, false);
	}

	Reader reader(InputStream in) throws IOException {
		InputStream bytes = new BufferedInputStream(in, 1 << 16);
		bytes.skipNBytes(mark);
		if (fallback != null) {
			return new MixedReader(bytes, fallback);
		}
		return twice ? new InputStreamReader(Mojibake.undone(bytes), charset) : new InputStreamReader(bytes, charset);
	}

	/** The first 256,000 characters. */
	String beginning(Path file) throws IOException {
		try (Reader text = reader(Files.newInputStream(file))) {
			char[] buffer = new char[256_000];
			int length = 0;
			for (int read = text.read(buffer); read > 0; read = text.read(buffer, length, buffer.length - length)) {
				length += read;
			}
			return new String(buffer, 0, length);
		}
	}

	/** What is worth telling about the encoding. */
	List<RowProblem> notes(boolean ascii) {
		List<RowProblem> notes = new ArrayList<>();
		if (twice) {
			notes.add(RowProblem.of(null, Reason.UMLAUTS_REPAIRED));
		}
		else if (fallback != null) {
			notes.add(RowProblem.of(null, Reason.CHARSET_MIXED, fallback.displayName()));
		}
		else if (!ascii && !charset.name().startsWith("UTF")) {
			notes.add(RowProblem.of(null, Reason.CHARSET_GUESSED, label()));
		}
		return notes;
	}

	/** The charset's name as people know it. */
	String label() {
		return switch (charset.name()) {
			case "windows-1252" -> "Windows-1252";
			case "x-MacRoman" -> "MacRoman";
			case "IBM850" -> "DOS (CP850)";
			case "IBM437" -> "DOS (CP437)";
			default -> charset.name();
		};
	}

}
