package kontor.imports.folder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import kontor.database.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of files in the watched folder, and how the folder was at the last look.
 */
@Repository
@Transactional
class FolderFiles {

	private static final int SHOWN = 50;

	private static final int LONGEST_MESSAGE = 2000;

	private final JdbcClient jdbc;

	FolderFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A file that was imported.
	 *
	 * @param movedTo its name where it lies now
	 * @param failed how many rows were refused or marked, or 1 for the whole file
	 * @param message the first thing that was wrong
	 * @param again when it was put back to be imported once more
	 */
	public record Row(long id, String name, String movedTo, boolean good, long created, long updated, long unchanged,
			long skipped, long failed, @Nullable String message, Instant importedAt, @Nullable Instant again) {

	}

	/** The last look at the folder. */
	public record Look(Instant at, FolderState state, long waiting) {

	}

	void add(String name, String movedTo, Summary summary) {
		List<Summary.Problem> errors = summary.errors();
		String message = errors.isEmpty() ? null : errors.get(0).message();
		jdbc.sql(
				"""
						insert into import_folder_files (name, moved_to, good, created, updated, unchanged, skipped, failed, message)
						values (:name, :moved, :good, :created, :updated, :unchanged, :skipped, :failed, :message)""")
			.param("name", name)
			.param("moved", movedTo)
			.param("good", errors.isEmpty())
			.param("created", summary.created())
			.param("updated", summary.updated())
			.param("unchanged", summary.unchanged())
			.param("skipped", summary.skipped())
			.param("failed", errors.size())
			.param("message",
					message == null || message.length() <= LONGEST_MESSAGE ? message
							: message.substring(0, LONGEST_MESSAGE - 1) + "…")
			.update();
	}

	/**
	 * @param waiting files that are there and are not taken yet
	 */
	void looked(FolderState state, long waiting) {
		jdbc.sql("""
				insert into import_folder_looks (id, looked_at, state, waiting) values (1, now(), :state, :waiting)
				on conflict (id) do update set looked_at = now(), state = excluded.state, waiting = excluded.waiting""")
			.param("state", state.name())
			.param("waiting", waiting)
			.update();
	}

	@Transactional(readOnly = true)
	public Optional<Look> lastLook() {
		return jdbc.sql("select looked_at as at, state, waiting from import_folder_looks")
			.query(Records.of(Look.class))
			.optional();
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Row> newest() {
		return jdbc.sql("select * from import_folder_files order by id desc limit " + SHOWN)
			.query(Records.of(Row.class))
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<Row> failed(long id) {
		return jdbc.sql("select * from import_folder_files where id = ? and not good and again is null")
			.param(id)
			.query(Records.of(Row.class))
			.optional();
	}

	void again(long id) {
		jdbc.sql("update import_folder_files set again = now() where id = ?").param(id).update();
	}

	void forgetOld() {
		jdbc.sql("delete from import_folder_files where imported_at < now() - interval '1 year'").update();
	}

}
