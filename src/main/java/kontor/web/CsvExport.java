package kontor.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UTF-8 with BOM, semicolons and CRLF: a German Excel opens it with a double click. */
class CsvExport extends TableExport {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

	/** What a spreadsheet may take for a formula and run. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n].*");

	/** A number, or a telephone number: nothing in it can be run. */
	private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d .,()]*");

	private final CsvWriter writer;

	CsvExport(OutputStream out, List<String> titles) throws IOException {
		BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		text.write('\ufeff');
		writer = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
		writer.writeRecord(titles);
	}

	@Override
	public void row(List<? extends @Nullable Object> values) {
		writer.writeRecord(values.stream().map(CsvExport::cell).toList());
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof LocalDate date) {
			return DATE.format(date);
		}
		if (value instanceof Instant instant) {
			return TIME.format(instant.atZone(Formats.ZONE));
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString().replace('.', ',');
		}
		return value == null ? "" : harmless(value.toString());
	}

	/**
	 * An apostrophe in front makes a formula text. Numbers stay as they are, so that +49
	 * 351 123450 can still be read and dialled.
	 */
	static String harmless(String text) {
		return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}

}
