package kontor.imports.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kontor.imports.files.Table.RawRow;

/**
 * The line of a table that names its columns.
 *
 * @param number the row's number in the file; 0 where the table has none
 * @param headers one for each column; "Spalte A" where the table names none
 * @param above how many filled rows stand above it
 */
record HeaderRow(int number, List<String> headers, int above) {

	private static final int SEARCHED = 30;

	/**
	 * Finds the line among the first rows: that with the most words known from other
	 * tables, else a first line without numbers above lines with numbers.
	 * @param rows the first rows that are not empty
	 */
	static HeaderRow of(List<RawRow> rows) {
		List<RawRow> first = rows.subList(0, Math.min(SEARCHED, rows.size()));
		Optional<RawRow> found = known(first);
		if (found.isEmpty() && !first.isEmpty() && looksLikeHeader(first)) {
			found = Optional.of(first.get(0));
		}
		int number = found.map(RawRow::number).orElse(0);
		List<RawRow> below = rows.stream().filter((row) -> row.number() > number).toList();
		int above = (int) rows.stream().filter((row) -> row.number() < number).count();
		return new HeaderRow(number, headers(found.map(RawRow::cells).orElse(List.of()), below), above);
	}

	boolean isMissing() {
		return number == 0;
	}

	boolean hasDuplicates() {
		return new HashSet<>(headers).size() < headers.size();
	}

	/** "A" for 0, "AB" for 27, as spreadsheets name columns. */
	static String letters(int column) {
		return ((column < 26) ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
	}

	private static Optional<RawRow> known(List<RawRow> rows) {
		long most = rows.stream().mapToLong((row) -> HeaderWords.known(row.cells())).max().orElse(0);
		return rows.stream()
			.filter((row) -> isHeader(row, HeaderWords.known(row.cells()))
					&& HeaderWords.known(row.cells()) >= most * 0.8)
			.min(Comparator.comparingInt(RawRow::number));
	}

	private static boolean isHeader(RawRow row, long known) {
		long filled = row.cells().stream().filter((cell) -> !cell.isBlank()).count();
		boolean exact = row.cells().stream().anyMatch(HeaderWords::isExact);
		boolean data = row.cells()
			.stream()
			.anyMatch((cell) -> ColumnContents.isMail(cell) || ColumnContents.isNumber(cell));
		return !data && exact && (known >= 2 && known >= filled * 0.25 || known == filled && filled > 0);
	}

	private static boolean looksLikeHeader(List<RawRow> rows) {
		List<String> top = rows.get(0).cells().stream().filter((cell) -> !cell.isBlank()).toList();
		boolean words = top.size() > 1 && new HashSet<>(top).size() == top.size()
				&& top.stream().allMatch((cell) -> cell.length() < 40 && !cell.matches(".*(\\d{3}|@).*"));
		long withDigits = rows.stream()
			.skip(1)
			.filter((row) -> row.cells().stream().anyMatch((cell) -> cell.matches("(?s).*(\\d{3}|@).*")))
			.count();
		return words && rows.size() > 1 && withDigits * 2 > rows.size() - 1;
	}

	private static List<String> headers(List<String> cells, List<RawRow> below) {
		int named = width(cells);
		long wider = below.stream().filter((row) -> width(row.cells()) > named).count();
		boolean all = named == 0 || wider * 10 > below.size() * 3;
		int width = all ? below.stream().mapToInt((row) -> width(row.cells())).max().orElse(0) : named;
		List<String> headers = new ArrayList<>();
		for (int at = 0; at < Math.max(width, named); at++) {
			String header = (at < named) ? Texts.line(cells.get(at)) : "";
			headers.add(header.isEmpty() ? "Spalte " + letters(at) : header);
		}
		return headers;
	}

	static int width(List<String> cells) {
		int width = cells.size();
		while (width > 0 && cells.get(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

}
