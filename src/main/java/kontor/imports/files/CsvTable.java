package kontor.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table as text, read in a stream. */
record CsvTable(Path file, TextEncoding encoding, CsvDialect dialect, Limits limits) implements Table {

	private static final int FIELD = 1 << 20;

	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	@Override
	public List<String> sheets() {
		return List.of("");
	}

	@Override
	public boolean isDelimited() {
		return true;
	}

	@Override
	public double read(String sheet, Visitor visitor) throws IOException {
		try (CountingStream in = new CountingStream(Files.newInputStream(file)); Reader text = encoding.reader(in)) {
			return read(text, visitor) ? 1 : Math.min(1, (double) in.count() / Math.max(1, Files.size(file)));
		}
	}

	private boolean read(Reader text, Visitor visitor) throws IOException {
		CsvRecordHandler handler = CsvRecordHandler.builder()
			.maxFields(100_000)
			.maxFieldSize(FIELD)
			.maxRecordSize(8 * FIELD)
			.build();
		long line = 1;
		try (CsvReader<CsvRecord> reader = dialect.reader()
			.allowUnclosedQuote(false)
			.maxBufferSize(2 * FIELD)
			.build(handler, text)) {
			int rows = 0;
			for (CsvRecord row : reader) {
				line = row.getStartingLineNumber();
				if (++rows > limits.rows()) {
					throw new ImportFileException(Reason.TOO_MANY_ROWS, limits.rows());
				}
				boolean named = rows == 1 && dialect.sepLine();
				if (!named && !visitor.row(raw(row))) {
					return false;
				}
			}
			return true;
		}
		catch (CsvParseException ex) {
			throw new ImportFileException(ex, quoted(ex) ? Reason.UNCLOSED_QUOTE : Reason.LINE_TOO_LONG,
					line(ex, line + 1));
		}
	}

	private static boolean quoted(Throwable ex) {
		return messages(ex).contains("nclosed quote");
	}

	private static long line(Throwable ex, long last) {
		Matcher line = LINE.matcher(messages(ex));
		return line.find() ? Long.parseLong(line.group(1)) : last;
	}

	private static String messages(Throwable ex) {
		return ex.getMessage() + ((ex.getCause() == null) ? "" : " " + messages(ex.getCause()));
	}

	private RawRow raw(CsvRecord row) {
		if (row.getFieldCount() > limits.columns()) {
			throw new ImportFileException(Reason.TOO_MANY_COLUMNS, row.getStartingLineNumber(), row.getFieldCount(),
					limits.columns());
		}
		List<String> cells = new ArrayList<>(row.getFields());
		List<CellProblem> problems = new ArrayList<>(0);
		for (int at = 0; at < cells.size(); at++) {
			String cell = cells.get(at);
			if (cell.length() > limits.cellChars()) {
				problems.add(new CellProblem(at, Reason.CELL_TOO_LONG, List.of(cell.length(), limits.cellChars())));
				cells.set(at, cell.substring(0, limits.cellChars()));
			}
		}
		if (row.getStartingLineNumber() == 1 && !cells.isEmpty() && cells.get(0).startsWith("\ufeff")) {
			cells.set(0, cells.get(0).substring(1));
		}
		return new RawRow((int) row.getStartingLineNumber(), cells, problems);
	}

}
