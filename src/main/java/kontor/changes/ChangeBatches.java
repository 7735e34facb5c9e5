package kontor.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs work on many records as a batch: the database keeps what each row was before, in
 * whatever table. A batch can be taken back for thirty days; a row that somebody has
 * changed since stays as it is, and is named.
 */
@Component
@Transactional
public class ChangeBatches {

	/** So long a batch can be taken back. */
	public static final Duration KEPT = Duration.ofDays(30);

	private static final int MOST_NAMES = 200;

	private static final String SELECT = """
			select b.id, b.kind, b.title, b.state, b.created_by, u.display_name as author, b.created_at, b.undone_at
			from change_batches b left join users u on u.id = b.created_by where """ + " ";

	private final JdbcClient jdbc;

	private final List<BatchAccess> access;

	private final ApplicationEventPublisher events;

	ChangeBatches(JdbcClient jdbc, List<BatchAccess> access, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.access = access;
		this.events = events;
	}

	/** What a batch is for. */
	public enum Kind {

		BULK, MERGE

	}

	/**
	 * A batch as lists show it.
	 *
	 * @param author null: the machine
	 * @param undoneAt null: it is in force
	 */
	public record Batch(long id, Kind kind, String title, @Nullable Long authorId, @Nullable String author,
			Instant createdAt, @Nullable Instant undoneAt) {

		public boolean isOpen() {
			return undoneAt == null && createdAt.isAfter(Instant.now().minus(KEPT));
		}

	}

	/**
	 * Which records a batch concerned.
	 *
	 * @param changed how many records changed, of those that have a name
	 * @param names of some of them
	 * @param kept how many were not taken back, since somebody changed or needs them
	 * @param left names of some of those
	 * @param others what else was not taken back, such as numbers that are gone since
	 */
	public record Outcome(long changed, List<String> names, long kept, List<String> left, List<Left> others) {

		public long restored() {
			return changed - kept;
		}

	}

	/** So many rows of a table. */
	public record Left(String table, long rows) {

	}

	/**
	 * Runs the work in the caller's transaction, or a new one, and keeps what was before.
	 * @param title what it does, as the user reads it; cut after 300 characters
	 * @return the batch's id
	 */
	public long run(Kind kind, String title, Viewer by, Runnable work) {
		long id = jdbc.sql("insert into change_batches (kind, title, created_by) values (?, ?, ?) returning id")
			.param(kind.name())
			.param(title.length() > 300 ? title.substring(0, 300) : title)
			.param(by.id())
			.query(Long.class)
			.single();
		record(String.valueOf(id));
		work.run();
		record("");
		return id;
	}

	private void record(String batch) {
		jdbc.sql("select set_config('kontor.batch', ?, true)").param(batch).query().singleRow();
	}

	/**
	 * One's own of the last thirty days, as far as one may still see what they changed;
	 * those who answer for all see all.
	 */
	@Transactional(readOnly = true)
	public List<Batch> newest(Viewer viewer, int limit) {
		return jdbc.sql(SELECT + visible(viewer) + " order by b.created_at desc, b.id desc limit " + limit)
			.query(ChangeBatches::batch)
			.list();
	}

	/**
	 * @return empty where there is none, or it is somebody else's, or changed what the
	 * viewer may no longer see
	 */
	@Transactional(readOnly = true)
	public Optional<Batch> find(long id, Viewer viewer) {
		return jdbc.sql(SELECT + "b.id = ? and " + visible(viewer)).param(id).query(ChangeBatches::batch).optional();
	}

	private String visible(Viewer viewer) {
		boolean all = viewer.readsAll() && viewer.is(Role.ADMIN, Role.MANAGEMENT);
		return "b.created_at > now() - interval '30 days' and "
				+ (all ? "true" : "b.created_by = " + viewer.id() + and((rule) -> rule.visible("b", viewer)));
	}

	private String and(Function<BatchAccess, String> condition) {
		return access.stream().map(condition).map((one) -> " and " + one).collect(Collectors.joining());
	}

	@Transactional(readOnly = true)
	public Outcome outcome(long id) {
		List<String> names = names(id, "true");
		return new Outcome(count(id, "true"), names, count(id, "undone <> 'BACK'"), names(id, "undone <> 'BACK'"),
				others(id));
	}

	/** What is in logs is not worth a word. */
	private List<Left> others(long id) {
		return jdbc.sql("""
				select table_name as table, count(distinct key) as rows from change_images i
				where batch_id = ? and name is null and undone <> 'BACK' and not exists (select from audit_exceptions x
					where x.table_name = i.table_name and x.column_name is null)
				group by table_name order by table_name""")
			.param(id)
			.query((row, number) -> new Left(row.getString(1), row.getLong(2)))
			.list();
	}

	private long count(long id, String which) {
		return jdbc.sql(
				"select count(*) from (select distinct table_name, key from change_images where batch_id = ? and name is not null and "
						+ which + ") records")
			.param(id)
			.query(Long.class)
			.single();
	}

	private List<String> names(long id, String which) {
		return jdbc
			.sql("select distinct name from change_images where batch_id = ? and name is not null and " + which
					+ " order by name limit " + MOST_NAMES)
			.param(id)
			.query(String.class)
			.list();
	}

	/**
	 * Takes a batch back.
	 * @throws NotFoundException where there is none, or it is too old or somebody else's,
	 * or changed what the viewer may no longer see
	 * @throws AccessDeniedException where the user may no longer change what it changed
	 * @throws LaterMergeException where a later batch is to be taken back first
	 */
	public Outcome undo(long id, Viewer viewer) {
		Batch batch = find(id, viewer).orElseThrow(NotFoundException::new);
		if (!mayUndo(batch, viewer)) {
			throw new AccessDeniedException("may not take it back");
		}
		requireLast(batch);
		int mine = jdbc.sql("""
				update change_batches set state = 'UNDONE', undone_by = ?, undone_at = now()
				where id = ? and state = 'DONE'""").param(viewer.id()).param(id).update();
		if (mine == 1) {
			jdbc.sql("select undo_batch(?)").param(id).query().listOfRows();
			events.publishEvent(new BatchUndone(id, batch.kind()));
		}
		return outcome(id);
	}

	private boolean mayUndo(Batch batch, Viewer viewer) {
		boolean own = batch.authorId() != null && batch.authorId() == viewer.id();
		return viewer.writesAll() || own && jdbc
			.sql("select count(*) from change_batches b where b.id = ?" + and((rule) -> rule.writable("b", viewer)))
			.param(batch.id())
			.query(Long.class)
			.single() == 1;
	}

	private void requireLast(Batch batch) {
		if (batch.kind() == Kind.MERGE && batch.isOpen()) {
			jdbc.sql(
					"""
							select later.title from change_batches later join change_images l on l.batch_id = later.id
							where later.id > :id and later.kind = 'MERGE' and later.state = 'DONE' and l.table_name in ('customers', 'contact_persons')
								and l.before -> 'merged_into' = 'null' and exists (select from change_images i
									where i.batch_id = :id and i.table_name = l.table_name and i.key = l.key)
							order by later.id desc limit 1""")
				.param("id", batch.id())
				.query(String.class)
				.optional()
				.ifPresent((title) -> {
					throw new LaterMergeException(title);
				});
		}
	}

	/**
	 * Rows that are as they were before a batch changed them.
	 * @param table one with the key id
	 * @param column that the batch had changed in them
	 */
	@Transactional(readOnly = true)
	public List<Long> undone(long id, String table, String column) {
		return jdbc.sql("""
				select distinct cast(key ->> 'id' as bigint) from change_images
				where batch_id = ? and table_name = ? and undone = 'BACK' and jsonb_exists(before, ?)""")
			.params(id, table, column)
			.query(Long.class)
			.list();
	}

	/**
	 * Forgets batches that cannot be taken back any more.
	 * @return how many
	 */
	public int purge() {
		return jdbc.sql("delete from change_batches where created_at < now() - interval '30 days'").update();
	}

	private static Batch batch(ResultSet row, int number) throws SQLException {
		return new Batch(row.getLong("id"), Kind.valueOf(row.getString("kind")), row.getString("title"),
				row.getObject("created_by", Long.class), row.getString("author"),
				row.getTimestamp("created_at").toInstant(),
				row.getTimestamp("undone_at") == null ? null : row.getTimestamp("undone_at").toInstant());
	}

}
