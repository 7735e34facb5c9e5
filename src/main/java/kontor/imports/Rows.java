package kontor.imports;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.imports.files.FileContents;
import kontor.imports.files.ImportedAppointment;
import kontor.imports.files.ImportedEntry;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedOrder;
import kontor.imports.files.ImportedRecord;
import kontor.imports.files.ImportedRow;
import kontor.imports.matching.Judgement;
import kontor.imports.matching.Judgement.Candidate;
import kontor.imports.matching.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of imports. */
@Repository
class Rows {

	private final JdbcClient jdbc;

	Rows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A row to be worked on. */
	record Open(long position, ImportedRow content, @Nullable Long choice, @Nullable String decision) {

	}

	/** A row that cannot be taken over. */
	record Wrong(long position, ImportedRow content, List<Remark> remarks) {

	}

	/** What came of a row. */
	record Result(long position, String outcome, @Nullable Long customerId, List<Remark> remarks) {

	}

	void add(long batchId, long before, List<ImportedRow> rows) {
		List<RowAmount> amounts = rows.stream().map(RowAmount::of).toList();
		jdbc.sql(
				"""
						insert into import_rows (batch_id, position, row_number, sheet, content, label, umlauts, remarks,
							amount, currency, file_rows)
						select :batch, :before + n, number, sheet, cast(content as jsonb), label, umlauts, cast(remarks as jsonb),
							cast(amount as numeric), currency, file_rows
						from unnest(cast(:numbers as bigint[]), cast(:sheets as text[]), cast(:contents as text[]),
							cast(:labels as text[]), cast(:umlauts as boolean[]), cast(:remarks as text[]),
							cast(:amounts as text[]), cast(:currencies as text[]), cast(:fileRows as int[]))
							with ordinality as row (number, sheet, content, label, umlauts, remarks, amount, currency, file_rows, n)""")
			.param("amounts", texts(amounts, RowAmount::plain))
			.param("currencies", texts(amounts, RowAmount::currency))
			.param("fileRows", amounts.stream().map(RowAmount::fileRows).toArray(Integer[]::new))
			.param("batch", batchId)
			.param("before", before)
			.param("numbers", rows.stream().map((row) -> (long) row.row()).toArray(Long[]::new))
			.param("sheets", texts(rows, ImportedRow::sheet))
			.param("contents", texts(rows, Json::write))
			.param("labels", texts(rows, RowLabel::of))
			.param("umlauts", rows.stream().map(RowLabel::hasUmlaut).toArray(Boolean[]::new))
			.param("remarks", texts(rows, (row) -> Json.write(row.problems().stream().map(Remark::of).toList())))
			.update();
	}

	/**
	 * Rows that were taken over already.
	 * @param whole whether all of them keep what they hold, not only those with something
	 * to tell
	 */
	void addDone(long batchId, long before, List<ImportedRow> rows, List<Judgement> judgements, boolean whole) {
		List<RowAmount> amounts = rows.stream().map(RowAmount::of).toList();
		jdbc.sql(
				"""
						insert into import_rows (batch_id, position, row_number, sheet, content, label, umlauts, remarks, outcome,
							candidates, customer_id, amount, currency, file_rows)
						select :batch, :before + n, number, sheet, cast(content as jsonb), label, umlauts, cast(remarks as jsonb), outcome,
							cast(candidates as jsonb), customer, cast(amount as numeric), currency, file_rows
						from unnest(cast(:numbers as bigint[]), cast(:sheets as text[]), cast(:contents as text[]),
							cast(:labels as text[]), cast(:umlauts as boolean[]), cast(:remarks as text[]), cast(:outcomes as text[]),
							cast(:candidates as text[]), cast(:customers as bigint[]), cast(:amounts as text[]), cast(:currencies as text[]), cast(:fileRows as int[]))
							with ordinality as row (number, sheet, content, label, umlauts, remarks, outcome, candidates, customer, amount, currency,
								file_rows, n)""")
			.param("batch", batchId)
			.param("before", before)
			.param("numbers", rows.stream().map((row) -> (long) row.row()).toArray(Long[]::new))
			.param("sheets", texts(rows, ImportedRow::sheet))
			.param("contents", IntStream.range(0, rows.size())
				.mapToObj((at) -> whole || !judgements.get(at).remarks().isEmpty() ? Json.write(rows.get(at)) : "{}")
				.toArray(String[]::new))
			.param("labels", texts(rows, RowLabel::of))
			.param("umlauts", rows.stream().map(RowLabel::hasUmlaut).toArray(Boolean[]::new))
			.param("remarks", texts(judgements, (judgement) -> Json.write(judgement.remarks())))
			.param("outcomes", texts(judgements, Running::outcome))
			.param("candidates", texts(judgements, Rows::candidates))
			.param("customers", judgements.stream().map(Rows::stored).toArray(Long[]::new))
			.param("amounts", texts(amounts, RowAmount::plain))
			.param("currencies", texts(amounts, RowAmount::currency))
			.param("fileRows", amounts.stream().map(RowAmount::fileRows).toArray(Integer[]::new))
			.update();
	}

	private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> text) {
		return rows.stream()
			.map(text)
			.map((value) -> value == null ? null : value.replace("\u0000", ""))
			.toArray(String[]::new);
	}

	void forget(long batchId) {
		jdbc.sql("delete from import_rows where batch_id = ?").param(batchId).update();
	}

	List<Open> next(long batchId, FileContents contents, long after, int limit) {
		Class<? extends ImportedRow> type = type(contents);
		return jdbc.sql("""
				select position, content, choice, decision from import_rows
				where batch_id = ? and position > ? order by position limit ?""")
			.param(batchId)
			.param(after)
			.param(limit)
			.query((row, number) -> new Open(row.getLong(1), Json.read(row.getString(2), type),
					row.getObject(3, Long.class), row.getString(4)))
			.list();
	}

	private static Class<? extends ImportedRow> type(FileContents contents) {
		return switch (contents) {
			case CONTACTS -> ImportedRecord.class;
			case HISTORY -> ImportedEntry.class;
			case APPOINTMENTS -> ImportedAppointment.class;
			case ORDERS -> ImportedOrder.class;
			case INVOICES -> ImportedInvoice.class;
		};
	}

	void judged(long batchId, List<Open> rows, List<Judgement> judgements) {
		jdbc.sql("""
				update import_rows r set decision = j.decision, remarks = cast(j.remarks as jsonb),
					candidates = cast(j.candidates as jsonb), customer_id = j.customer
				from unnest(cast(:positions as bigint[]), cast(:decisions as text[]), cast(:remarks as text[]),
					cast(:candidates as text[]), cast(:customers as bigint[]))
					as j (position, decision, remarks, candidates, customer)
				where r.batch_id = :batch and r.position = j.position""")
			.param("batch", batchId)
			.param("positions", rows.stream().map(Open::position).toArray(Long[]::new))
			.param("decisions", texts(judgements, Rows::decision))
			.param("remarks", texts(judgements, (judgement) -> Json.write(judgement.remarks())))
			.param("candidates", texts(judgements, Rows::candidates))
			.param("customers", judgements.stream().map(Rows::stored).toArray(Long[]::new))
			.update();
	}

	private static String decision(Judgement judgement) {
		return judgement.isDoubtful() ? "DOUBTFUL" : judgement.verdict().name();
	}

	private static @Nullable String candidates(Judgement judgement) {
		return judgement.isDoubtful() ? Json.write(judgement.candidates()) : null;
	}

	private static @Nullable Long stored(Judgement judgement) {
		Long id = judgement.customerId();
		return id == null || id < 0 ? null : id;
	}

	void done(long batchId, List<Result> results) {
		jdbc.sql(
				"""
						update import_rows r set outcome = d.outcome, customer_id = d.customer, remarks = cast(d.remarks as jsonb)
						from unnest(cast(:positions as bigint[]), cast(:outcomes as text[]), cast(:customers as bigint[]),
							cast(:remarks as text[])) as d (position, outcome, customer, remarks)
						where r.batch_id = :batch and r.position = d.position""")
			.param("batch", batchId)
			.param("positions", results.stream().map(Result::position).toArray(Long[]::new))
			.param("outcomes", texts(results, Result::outcome))
			.param("customers", results.stream().map(Result::customerId).toArray(Long[]::new))
			.param("remarks", texts(results, (result) -> Json.write(result.remarks())))
			.update();
	}

	/** Rows by decision and by outcome, and those with something to tell. */
	Map<String, Integer> counts(long batchId) {
		Map<String, Integer> counts = new HashMap<>();
		jdbc.sql("""
				select decision, outcome, count(*), count(*) filter (where remarks <> '[]'),
					count(*) filter (where %s), count(*) filter (where %s) from import_rows
				where batch_id = ? group by decision, outcome""".formatted(RowFilter.MARKED.condition(),
				RowFilter.HELD.condition()))
			.param(batchId)
			.query((row) -> {
				Stream.of(row.getString(1), row.getString(2))
					.filter((name) -> name != null)
					.forEach((name) -> add(counts, name, row));
				counts.merge("REMARKS", row.getInt(4), Integer::sum);
				counts.merge("MARKED", row.getInt(5), Integer::sum);
				counts.merge("HELD", row.getInt(6), Integer::sum);
			});
		return counts;
	}

	private static void add(Map<String, Integer> counts, String name, ResultSet row) {
		try {
			counts.merge(name, row.getInt(3), Integer::sum);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What orders or invoices come to, by outcome and currency. */
	List<ControlSum> sums(long batchId) {
		return jdbc.sql("""
				select outcome, currency, count(*), sum(file_rows), sum(amount) from import_rows
				where batch_id = ? and outcome is not null and amount is not null
				group by outcome, currency order by outcome, currency""")
			.param(batchId)
			.query((row, number) -> new ControlSum(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4),
					row.getBigDecimal(5).setScale(2, RoundingMode.HALF_UP)))
			.list();
	}

	/** Decides about a doubtful row. */
	void choose(long batchId, long position, @Nullable Long choice) {
		jdbc.sql("update import_rows set choice = ? where batch_id = ? and position = ? and decision = 'DOUBTFUL'")
			.param(choice)
			.param(batchId)
			.param(position)
			.update();
	}

	/** Rows for a page: some decision or outcome, or the first ones with umlauts. */
	List<RowView> page(long batchId, RowFilter filter, long after, int limit) {
		return jdbc.sql(
				"select * from import_rows where batch_id = :batch and position > :after and (%s) order by %s limit :limit"
					.formatted(filter.condition(), filter.order()))
			.param("batch", batchId)
			.param("after", after)
			.param("limit", limit)
			.query(Rows::view)
			.list();
	}

	/** Wrong rows with what they hold. */
	@Transactional(readOnly = true)
	public List<Wrong> wrong(long batchId, FileContents contents, RowFilter filter, long after, int limit) {
		return jdbc
			.sql("""
					select position, content, remarks from import_rows
					where batch_id = :batch and position > :after and %s order by position limit :limit"""
				.formatted(filter.condition()))
			.param("batch", batchId)
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> new Wrong(row.getLong(1), Json.read(row.getString(2), type(contents)),
					Json.list(row.getString(3), Remark.class)))
			.list();
	}

	private static RowView view(ResultSet row, int number) throws SQLException {
		return new RowView(row.getLong("position"), row.getLong("row_number"), row.getString("sheet"),
				row.getString("label"), row.getString("decision"), row.getObject("choice", Long.class),
				Json.list(row.getString("candidates"), Candidate.class),
				Json.list(row.getString("remarks"), Remark.class), row.getString("outcome"),
				row.getObject("customer_id", Long.class));
	}

}
