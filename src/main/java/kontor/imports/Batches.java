package kontor.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.imports.files.FileKind;
import kontor.imports.files.Mapping;
import kontor.imports.matching.Remark;
import kontor.imports.matching.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports. */
@Repository
class Batches {

	private static final String SELECT = "select * from import_batches ";

	private final JdbcClient jdbc;

	Batches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(String fileName, long bytes, String sha256, FileKind kind, BatchState state, Batch.Recognised recognised,
			Mapping mapping, Terms terms, @Nullable Long by) {
		return jdbc
			.sql("""
					insert into import_batches (file_name, bytes, sha256, kind, state, recognised, mapping, options, created_by)
					values (:name, :bytes, :sha, :kind, :state, cast(:recognised as jsonb), cast(:mapping as jsonb),
						cast(:options as jsonb), :by) returning id""")
			.param("name", fileName)
			.param("bytes", bytes)
			.param("sha", sha256)
			.param("kind", kind.name())
			.param("state", state.name())
			.param("recognised", Json.write(recognised))
			.param("mapping", Json.write(mapping))
			.param("options", Json.write(terms))
			.param("by", by, Types.BIGINT)
			.query(Long.class)
			.single();
	}

	Optional<Batch> find(long id) {
		return jdbc.sql(SELECT + "where id = ?").param(id).query(Batches::batch).optional();
	}

	/** Keeps everybody else from working on it until the transaction ends. */
	Optional<Batch> lock(long id) {
		return jdbc.sql(SELECT + "where id = ? for update").param(id).query(Batches::batch).optional();
	}

	List<Batch> newest(int limit) {
		return jdbc.sql(SELECT + "order by created_at desc, id desc limit ?").param(limit).query(Batches::batch).list();
	}

	/** The last import of the same file that wrote something. */
	Optional<Batch> sameFile(long id) {
		return jdbc.sql(SELECT + """
				where sha256 = (select sha256 from import_batches where id = :id) and id <> :id and state = 'DONE'
				order by created_at desc limit 1""").param("id", id).query(Batches::batch).optional();
	}

	/**
	 * Goes on from one state to another.
	 * @return false where it is in another state by now
	 */
	boolean become(long id, BatchState from, BatchState to) {
		return jdbc.sql("update import_batches set state = :to, version = version + 1 where id = :id and state = :from")
			.param("to", to.name())
			.param("id", id)
			.param("from", from.name())
			.update() == 1;
	}

	void describe(long id, Mapping mapping, Terms terms) {
		jdbc.sql("""
				update import_batches set mapping = cast(:mapping as jsonb), options = cast(:options as jsonb),
					rows_total = 0, rows_compared = 0 where id = :id""")
			.param("mapping", Json.write(mapping))
			.param("options", Json.write(terms))
			.param("id", id)
			.update();
	}

	void progress(long id, String column, long value) {
		jdbc.sql("update import_batches set " + column + " = ? where id = ?").param(value).param(id).update();
	}

	/** Ends the work at hand, with what came of it. */
	void finish(long id, BatchState state, Map<String, Integer> counts, @Nullable Remark error) {
		jdbc.sql(
				"""
						update import_batches set state = :state, counts = cast(:counts as jsonb), error = cast(:error as jsonb),
							cancel_requested = false, finished_at = now(), version = version + 1 where id = :id""")
			.param("state", state.name())
			.param("counts", Json.write(counts))
			.param("error", error == null ? null : Json.write(error))
			.param("id", id)
			.update();
	}

	void requestCancel(long id) {
		jdbc.sql("update import_batches set cancel_requested = true where id = ?").param(id).update();
	}

	void undoing(long id, Map<String, Integer> counts, @Nullable Long by) {
		jdbc.sql(
				"""
						update import_batches set state = 'UNDOING', undone = 0, undone_by = :by, counts = cast(:counts as jsonb)
						where id = :id""")
			.param("by", by, Types.BIGINT)
			.param("counts", Json.write(counts))
			.param("id", id)
			.update();
	}

	void undone(long id, Map<String, Integer> counts) {
		jdbc.sql(
				"""
						update import_batches set state = 'UNDONE', undone_at = now(), counts = cast(:counts as jsonb) where id = :id""")
			.param("counts", Json.write(counts))
			.param("id", id)
			.update();
	}

	@Nullable Long undoneBy(long id) {
		return jdbc.sql("select undone_by from import_batches where id = ?")
			.param(id)
			.query((row, number) -> row.getObject(1, Long.class))
			.optional()
			.orElse(null);
	}

	void remove(long id) {
		jdbc.sql("delete from import_batches where id = ?").param(id).update();
	}

	private static Batch batch(ResultSet row, int number) throws SQLException {
		String error = row.getString("error");
		return new Batch(row.getLong("id"), row.getString("file_name"), row.getLong("bytes"),
				FileKind.valueOf(row.getString("kind")), BatchState.valueOf(row.getString("state")),
				Json.read(row.getString("recognised"), Batch.Recognised.class),
				Json.read(row.getString("mapping"), Mapping.class), Json.read(row.getString("options"), Terms.class),
				row.getLong("rows_total"), row.getLong("rows_compared"), row.getLong("rows_done"),
				row.getLong("undone"), row.getBoolean("cancel_requested"),
				error == null ? null : Json.read(error, Remark.class), Json.counts(row.getString("counts")),
				row.getObject("created_by", Long.class), row.getTimestamp("created_at").toInstant(),
				instant(row, "finished_at"), instant(row, "undone_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column) == null ? null : row.getTimestamp(column).toInstant();
	}

}
