package kontor.imports.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kontor.imports.files.Mapping.Column;
import kontor.imports.files.Table.CellProblem;
import kontor.imports.files.Table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A table with its header found: the sheets that share it, and what its rows are like.
 */
class TableFile implements RecognisedFile.Rows {

	private static final int FIRST = 60;

	private static final int SURVEYED = 3_000;

	private final Table table;

	private final HeaderRow header;

	/** Header rows by the names of the sheets to read. */
	private final Map<String, HeaderRow> sheets = new LinkedHashMap<>();

	private final List<RawRow> surveyed = new ArrayList<>();

	private final List<RowProblem> notes;

	private long rows;

	private boolean ragged;

	private TableFile(Table table, List<RowProblem> notes) throws IOException {
		this.table = table;
		this.notes = new ArrayList<>(notes);
		Map<String, HeaderRow> all = new LinkedHashMap<>();
		for (String sheet : table.sheets()) {
			List<RawRow> first = first(sheet);
			if (!first.isEmpty()) {
				all.put(sheet, HeaderRow.of(first));
			}
		}
		this.header = main(all);
		all.forEach((sheet, other) -> {
			if (other == header || !other.isMissing()
					&& Mapping.fingerprint(other.headers()).equals(Mapping.fingerprint(header.headers()))) {
				sheets.put(sheet, other);
			}
		});
		survey();
		tell(all);
	}

	static RecognisedFile of(FileKind kind, Table table, @Nullable String charset, @Nullable String separator,
			List<RowProblem> notes) throws IOException {
		TableFile file = new TableFile(table, notes);
		if (file.rows == 0) {
			throw new ImportFileException(Reason.FILE_NO_ROWS);
		}
		Mapping mapping = file.surveyed(MappingProposal.of(file.header, file.cells(), null));
		if (table.isDelimited() && file.header.isMissing() && mapping.saysNothing()) {
			throw new ImportFileException(Reason.FILE_NO_TABLE);
		}
		return new RecognisedFile(kind, charset, separator, mapping, file.samples(), file.rows, file.notes, file);
	}

	@Override
	public Mapping mapping(FileContents contents) throws IOException {
		return surveyed(MappingProposal.of(header, cells(), contents));
	}

	/** With the form of the amounts, if all of them agree. */
	private Mapping surveyed(Mapping mapping) throws IOException {
		return mapping.contents().isTrade() ? mapping.with(survey(mapping).form()) : mapping;
	}

	private AmountForm.Survey survey(Mapping mapping) throws IOException {
		AmountForm.Survey survey = new AmountForm.Survey(!table.isDelimited());
		int[] at = IntStream.range(0, mapping.columns().size())
			.filter((column) -> mapping.columns().get(column).target().isAmount())
			.toArray();
		visit((row, sheet) -> {
			for (int column : at) {
				survey.see(row.cell(column));
			}
			return true;
		});
		return survey;
	}

	/** Shows every filled row below the headers. */
	private void visit(SheetVisitor visitor) throws IOException {
		boolean[] more = { true };
		for (Map.Entry<String, HeaderRow> sheet : sheets.entrySet()) {
			String name = (sheets.size() > 1) ? sheet.getKey() : null;
			if (more[0]) {
				table.read(sheet.getKey(), (row) -> {
					boolean data = row.number() > sheet.getValue().number() && !row.isEmpty();
					more[0] = !data || visitor.row(row, name);
					return more[0];
				});
			}
		}
	}

	private List<List<String>> cells() {
		return surveyed.stream().map(RawRow::cells).toList();
	}

	private List<RawRow> first(String sheet) throws IOException {
		List<RawRow> first = new ArrayList<>();
		table.read(sheet, (row) -> {
			if (!row.isEmpty()) {
				first.add(row);
			}
			return first.size() < FIRST;
		});
		return first;
	}

	/** The first sheet with a header that is known, else the first with anything. */
	private static HeaderRow main(Map<String, HeaderRow> all) {
		return all.values()
			.stream()
			.filter((header) -> HeaderWords.known(header.headers()) > 1)
			.findFirst()
			.or(() -> all.values().stream().findFirst())
			.orElseThrow(() -> new ImportFileException(Reason.FILE_EMPTY));
	}

	private void survey() throws IOException {
		for (Map.Entry<String, HeaderRow> sheet : sheets.entrySet()) {
			long[] seen = { 0 };
			double part = table.read(sheet.getKey(), (row) -> {
				if (row.number() > sheet.getValue().number() && !row.isEmpty()) {
					seen[0]++;
					if (surveyed.size() < SURVEYED) {
						surveyed.add(row);
					}
				}
				return seen[0] < SURVEYED;
			});
			rows += (part >= 1) ? seen[0] : Math.round(seen[0] / Math.max(0.0001, part));
		}
		int width = header.headers().size();
		long shorter = surveyed.stream().filter((row) -> row.cells().size() < width).count();
		ragged = shorter * 10 > surveyed.size();
	}

	private void tell(Map<String, HeaderRow> all) {
		if (header.isMissing()) {
			notes.add(RowProblem.of(null, Reason.NO_HEADER));
		}
		if (header.above() > 0) {
			notes.add(RowProblem.of(null, Reason.LINES_ABOVE_HEADER, header.above()));
		}
		if (header.hasDuplicates()) {
			notes.add(RowProblem.of(null, Reason.DUPLICATE_HEADERS));
		}
		List<String> others = all.keySet().stream().filter((sheet) -> !sheets.containsKey(sheet)).toList();
		if (!others.isEmpty()) {
			notes.add(RowProblem.of(null, Reason.OTHER_SHEETS, String.join(", ", others)));
		}
	}

	private List<List<String>> samples() {
		int width = header.headers().size();
		return surveyed.stream()
			.map((row) -> IntStream.range(0, width).mapToObj((at) -> Texts.line(row.cell(at))).toList())
			.sorted(Comparator.comparing((List<String> cells) -> cells.stream().noneMatch(Texts::hasUmlaut)))
			.limit(ImportFile.SAMPLES)
			.toList();
	}

	/** Whether 02/01/2026 is the first of February: told by dates like 02/13/2026. */
	private static boolean monthFirst(Mapping mapping, List<List<String>> rows) {
		int monthFirst = 0;
		int dayFirst = 0;
		boolean english = mapping.columns()
			.stream()
			.anyMatch((column) -> column.header().matches("(First Name|Last Name|Birthday|Date)"));
		for (int at = 0; at < mapping.columns().size(); at++) {
			Target target = mapping.columns().get(at).target();
			if (target.isDay()) {
				for (List<String> row : rows) {
					int order = (at < row.size()) ? Dates.order(row.get(at)) : 0;
					monthFirst += (order > 0) ? 1 : 0;
					dayFirst += (order < 0) ? 1 : 0;
				}
			}
		}
		return monthFirst > dayFirst || english && monthFirst == dayFirst;
	}

	@Override
	public void read(Mapping mapping, String home, RowSink sink) throws IOException {
		boolean monthFirst = monthFirst(mapping, cells());
		if (mapping.contents().isTrade()) {
			readTrade(mapping, monthFirst, sink);
			return;
		}
		TableRecords records = new TableRecords(mapping, monthFirst, home);
		TableEntries entries = new TableEntries(mapping, monthFirst);
		visit((row, sheet) -> {
			List<RowProblem> problems = problems(mapping.columns(), row);
			ImportedRow read = (mapping.contents() == FileContents.HISTORY) ? entries.read(row, sheet, problems)
					: records.read(row, sheet, problems);
			return read == null || accepted(sink, read);
		});
	}

	private void readTrade(Mapping mapping, boolean monthFirst, RowSink sink) throws IOException {
		AmountForm amounts = mapping.amounts();
		if (amounts == null) {
			AmountForm.Survey survey = survey(mapping);
			amounts = survey.form();
			if (amounts == null) {
				throw new ImportFileException(Reason.AMOUNTS_UNCLEAR, survey.examples());
			}
		}
		TradeColumns columns = new TradeColumns(mapping.effective(), amounts, monthFirst);
		if (mapping.contents() == FileContents.INVOICES) {
			TableInvoices invoices = new TableInvoices(columns);
			visit((row, sheet) -> accepted(sink, invoices.read(row, sheet, problems(mapping.columns(), row))));
			return;
		}
		TableOrders orders = new TableOrders(columns);
		visit((row, sheet) -> {
			orders.count(row);
			return true;
		});
		visit((row, sheet) -> {
			ImportedOrder order = orders.read(row, sheet, problems(mapping.columns(), row));
			return order == null || accepted(sink, order);
		});
	}

	/** Takes rows with the name of their sheet, if there are several. */
	@FunctionalInterface
	private interface SheetVisitor {

		boolean row(RawRow row, @Nullable String sheet);

	}

	static boolean accepted(RowSink sink, ImportedRow row) {
		try {
			return sink.accept(row);
		}
		catch (RuntimeException ex) {
			throw new ImportFile.SinkException(ex);
		}
	}

	private List<RowProblem> problems(List<Column> columns, RawRow row) {
		List<RowProblem> problems = new ArrayList<>();
		int width = HeaderRow.width(row.cells());
		if (width > columns.size()) {
			problems.add(RowProblem.of(null, Reason.TOO_MANY_FIELDS, width, columns.size()));
		}
		if (table.isDelimited() && !ragged && row.cells().size() < columns.size()) {
			boolean broken = row.cells().size() * 2 < columns.size();
			problems.add(RowProblem.of(null, broken ? Reason.TOO_FEW_FIELDS : Reason.FIELDS_MISSING, row.cells().size(),
					columns.size()));
		}
		for (CellProblem cell : row.problems()) {
			String field = (cell.column() < columns.size()) ? columns.get(cell.column()).header() : null;
			problems.add(RowProblem.of(field, cell.reason(), cell.args().toArray()));
		}
		return problems;
	}

}
