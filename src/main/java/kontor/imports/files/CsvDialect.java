package kontor.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the cells of a text are parted.
 *
 * @param separator one of ; , tab |
 * @param sepLine whether the first line names the separator ("sep=;")
 * @param spaced whether there is space between a separator and a quote
 */
record CsvDialect(char separator, boolean sepLine, boolean spaced) {

	private static final Pattern SEP_LINE = Pattern.compile("\\A\"?sep=(.)\"?[ \\t]*(\\r\\n|\\r|\\n)",
			Pattern.CASE_INSENSITIVE);

	private static final int SAMPLE_ROWS = 60;

	/**
	 * Finds the separator: the one that parts the rows most evenly and brings words to
	 * light that headers consist of.
	 * @throws ImportFileException where the text is no table
	 */
	static CsvDialect of(String beginning) {
		Matcher named = SEP_LINE.matcher(beginning);
		if (named.find()) {
			return of(named.group(1).charAt(0), true, beginning);
		}
		CsvDialect best = null;
		double most = 0;
		for (char separator : new char[] { ';', ',', '\t', '|' }) {
			CsvDialect dialect = of(separator, false, beginning);
			double score = score(dialect.sample(beginning));
			if (score > most) {
				best = dialect;
				most = score;
			}
		}
		return (best == null) ? singleColumn(beginning) : best;
	}

	private static CsvDialect of(char separator, boolean sepLine, String beginning) {
		return new CsvDialect(separator, sepLine, beginning.contains("\"" + separator + " \""));
	}

	/** Settings that read what is sloppy and never throw anything away. */
	CsvReaderBuilder reader() {
		return CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(!spaced)
			.trimWhitespacesAroundQuotes(spaced);
	}

	/** The separator's name for people. */
	String label() {
		return (separator == '\t') ? "Tab" : String.valueOf(separator);
	}

	private List<List<String>> sample(String text) {
		List<List<String>> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = reader().allowUnclosedQuote(true).ofCsvRecord(text)) {
			for (CsvRecord row : reader) {
				if (rows.size() == SAMPLE_ROWS) {
					break;
				}
				rows.add(row.getFields());
			}
		}
		catch (CsvParseException | IOException ex) {
			rows.clear();
		}
		return rows;
	}

	private static double score(List<List<String>> rows) {
		Map<Integer, Integer> widths = new HashMap<>();
		List<List<String>> filled = rows.stream()
			.filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
			.toList();
		filled.forEach((row) -> widths.merge(row.size(), 1, Integer::sum));
		int width = widths.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() > 1)
			.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(1);
		if (width == 1) {
			return 0;
		}
		double even = (double) widths.get(width) / filled.size();
		long known = filled.stream().limit(30).mapToLong(HeaderWords::known).max().orElse(0);
		boolean prose = known < 2 && (even < 0.3 || parted(filled) < 0.8);
		return prose ? 0 : even * (1 + Math.log(width)) + known;
	}

	/** How many of the rows have more than one cell: a comma now and then is no table. */
	private static double parted(List<List<String>> rows) {
		return (double) rows.stream().filter((row) -> row.size() > 1).count() / rows.size();
	}

	/** A list of names or mail addresses, one a line. */
	private static CsvDialect singleColumn(String beginning) {
		List<String> lines = beginning.lines().map(String::strip).filter((line) -> !line.isEmpty()).limit(200).toList();
		boolean header = !lines.isEmpty() && HeaderWords.known(List.of(lines.get(0))) == 1;
		long mails = lines.stream().filter(ColumnContents::isMail).count();
		if (header || !lines.isEmpty() && mails * 2 > lines.size()) {
			return of(';', false, beginning);
		}
		throw new ImportFileException(Reason.FILE_NO_TABLE);
	}

}
