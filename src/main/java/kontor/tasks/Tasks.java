package kontor.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.history.HistoryVisibility;
import kontor.history.InteractionRecorded;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the tasks. A user sees his own, and those of customers and entries that he may
 * see.
 */
@Repository
class Tasks {

	private static final String SELECT = """
			select t.id, t.title, t.due_on, u.display_name, c.id, c.name, t.interaction_id, t.done_at
			from tasks t join users u on u.id = t.assignee_id left join customers c on c.id = t.customer_id
				left join interactions i on i.id = t.interaction_id
			where\s""";

	private final JdbcClient jdbc;

	Tasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes the Wiedervorlage of an entry, named by its subject or first line. */
	void follow(InteractionRecorded entry, LocalDate day) {
		jdbc.sql(
				"""
						insert into tasks (kind, title, due_on, assignee_id, customer_id, person_id, interaction_id, created_by)
						select 'FOLLOW_UP', coalesce(i.subject, left(split_part(btrim(i.body, E' \\t\\n'), E'\\n', 1), 120)), :day,
							i.author_id, i.customer_id, i.person_id, i.id, i.author_id
						from interactions i where i.id = :id and i.author_id is not null
						""")
			.param("id", entry.id())
			.param("day", day)
			.update();
	}

	/** Open ones of this user, the most urgent first. */
	Slice<Task> open(Viewer viewer, @Nullable String after, int limit) {
		Cursor cursor = Cursor.read(after, 2);
		LocalDate day = day(cursor);
		var query = jdbc.sql(SELECT + visible(viewer) + " and t.assignee_id = :me and t.done_at is null"
				+ (day == null ? "" : " and (t.due_on, t.id) > (:day, :id)") + " order by t.due_on, t.id limit "
				+ (limit + 1));
		query = query.param("me", viewer.id());
		if (day != null) {
			query = query.param("day", day).param("id", id(cursor));
		}
		return Slice.of(query.query(Tasks::task).list(), limit, (task) -> Cursor.of(task.dueOn(), task.id()));
	}

	/** Done ones of this user, the latest first. */
	List<Task> done(Viewer viewer, int limit) {
		return jdbc
			.sql(SELECT + visible(viewer) + " and t.assignee_id = :me and t.done_at is not null"
					+ " order by t.done_at desc, t.id desc limit " + limit)
			.param("me", viewer.id())
			.query(Tasks::task)
			.list();
	}

	/** Open ones of a customer, whoever has to do them. */
	List<Task> ofCustomer(long customerId, Viewer viewer, int limit) {
		return jdbc
			.sql(SELECT + visible(viewer)
					+ " and t.customer_id = :customer and t.done_at is null order by t.due_on, t.id limit " + limit)
			.param("customer", customerId)
			.query(Tasks::task)
			.list();
	}

	Optional<Task> find(long id, Viewer viewer) {
		return jdbc.sql(SELECT + visible(viewer) + " and t.id = :id").param("id", id).query(Tasks::task).optional();
	}

	/** Ticks it off, or takes that back. */
	void mark(long id, boolean done, Viewer viewer) {
		jdbc.sql("""
				update tasks set done_at = case when :done then coalesce(done_at, now()) end,
					done_by = case when :done then coalesce(done_by, :me) end, version = version + 1
				where id = :id
				""").param("id", id).param("done", done).param("me", viewer.id()).update();
	}

	private static String visible(Viewer viewer) {
		return "(t.customer_id is null or " + Visibility.of("c", viewer) + ") and (t.interaction_id is null or "
				+ HistoryVisibility.of("i", "c", viewer) + ")";
	}

	private static Task task(ResultSet row, int number) throws SQLException {
		long customer = row.getLong(5);
		Long customerId = row.wasNull() ? null : customer;
		long interaction = row.getLong(7);
		Long interactionId = row.wasNull() ? null : interaction;
		Timestamp done = row.getTimestamp(8);
		return new Task(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4),
				customerId, row.getString(6), interactionId, done == null ? null : done.toInstant());
	}

	private static @Nullable LocalDate day(@Nullable Cursor cursor) {
		try {
			return cursor == null || id(cursor) < 0 ? null : LocalDate.parse(cursor.text(0));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static long id(Cursor cursor) {
		try {
			return cursor.number(1);
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
