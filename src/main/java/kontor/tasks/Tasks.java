package kontor.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.history.HistoryVisibility;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Cursor;
import kontor.web.Formats;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tasks, each time with one statement. */
@Repository
class Tasks {

	/** Behind those of the day that have a time. */
	private static final String NO_TIME = "24:00";

	private final JdbcClient jdbc;

	Tasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many are open, by when they are due; null behind the one where counting ended.
	 */
	record Counts(BoundedCount overdue, @Nullable BoundedCount today, @Nullable BoundedCount later) {

		static Counts of(int overdue, int today, int later) {
			boolean more = overdue + today + later > BoundedCount.LIMIT;
			boolean inOverdue = more && today + later == 0;
			boolean inToday = more && !inOverdue && later == 0;
			return new Counts(part(overdue, inOverdue), inOverdue ? null : part(today, inToday),
					inOverdue || inToday ? null : part(later, more));
		}

		private static BoundedCount part(int counted, boolean more) {
			return new BoundedCount(more ? counted - 1 : counted, more);
		}

		@Nullable BoundedCount of(Task.Stage stage) {
			return stage == Task.Stage.OVERDUE ? overdue : stage == Task.Stage.TODAY ? today : later;
		}

	}

	/** Where a task comes from. */
	record Origin(long customerId, @Nullable Long personId, @Nullable String subject) {

	}

	/** A person to choose. */
	record Person(long id, String name) {

	}

	/**
	 * A page of a list: open ones by when they are due, done ones with the latest first.
	 */
	Slice<Task> page(TaskFilter filter, @Nullable String after, int limit, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>(Map.of("id", filter.id(), "today", today()));
		String further = filter.done() ? doneAfter(after, parameters) : openAfter(after, parameters);
		List<Task> found = jdbc
			.sql(TaskSql.show(TaskSql.rows(filter, further, limit + 1, viewer), viewer) + " order by "
					+ TaskSql.order(filter) + " limit " + (limit + 1))
			.params(parameters)
			.query(Records.of(Task.class))
			.list();
		return Slice.of(found, limit, Tasks::cursor);
	}

	private static String cursor(Task last) {
		return last.isDone() ? Cursor.of(last.doneAt(), last.id())
				: Cursor.of(last.dueOn(), last.dueAt() == null ? NO_TIME : last.dueAt(), last.id());
	}

	private static String openAfter(@Nullable String after, Map<String, Object> parameters) {
		Cursor cursor = Cursor.read(after, 3);
		try {
			if (cursor == null) {
				return "";
			}
			parameters.put("day", LocalDate.parse(cursor.text(0)));
			parameters.put("time",
					cursor.text(1).equals(NO_TIME) ? NO_TIME : LocalTime.parse(cursor.text(1)).toString());
			parameters.put("last", cursor.number(2));
			return " and (t.due_on, coalesce(t.due_at, time '24:00'), t.id) > (:day, cast(:time as time), :last)";
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			return "";
		}
	}

	private static String doneAfter(@Nullable String after, Map<String, Object> parameters) {
		Cursor cursor = Cursor.read(after, 2);
		try {
			if (cursor == null) {
				return "";
			}
			parameters.put("moment", OffsetDateTime.ofInstant(Instant.parse(cursor.text(0)), ZoneOffset.UTC));
			parameters.put("last", cursor.number(1));
			return " and (t.done_at, t.id) < (:moment, :last)";
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			return "";
		}
	}

	/**
	 * How many open ones the filter finds, in one walk that stops where people stop
	 * counting.
	 */
	Counts counts(TaskFilter filter, Viewer viewer) {
		return jdbc.sql(
				"select count(*) filter (where t.due_on < :today), count(*) filter (where t.due_on = :today), count(*) filter (where t.due_on > :today) from (select t.due_on from "
						+ TaskSql.rows(filter, "", BoundedCount.LIMIT + 1, viewer) + " order by " + TaskSql.OPEN_ORDER
						+ " limit " + (BoundedCount.LIMIT + 1) + ") t")
			.param("id", filter.id())
			.param("today", today())
			.query((row, number) -> Counts.of(row.getInt(1), row.getInt(2), row.getInt(3)))
			.single();
	}

	/** How many the filter finds, counted no further than people care. */
	BoundedCount count(TaskFilter filter, Viewer viewer) {
		return BoundedCount.of(jdbc
			.sql("select count(*) from (select from " + TaskSql.rows(filter, "", BoundedCount.LIMIT + 1, viewer)
					+ " limit " + (BoundedCount.LIMIT + 1) + ") counted")
			.param("id", filter.id())
			.param("today", today())
			.query(Integer.class)
			.single());
	}

	/**
	 * @return empty where there is no such task or the viewer may not see it
	 */
	Optional<Task> find(long id, Viewer viewer) {
		return jdbc.sql(TaskSql.show(TaskSql.byId(viewer, "t.id = :task"), viewer))
			.param("task", id)
			.query(Records.of(Task.class))
			.optional();
	}

	/** The one that this user sent under this name. */
	long idOf(String externalId, Viewer author) {
		return jdbc.sql("select id from tasks where created_by = ? and external_id = ?")
			.param(author.id())
			.param(externalId)
			.query(Long.class)
			.single();
	}

	/** The open task of each customer that is due first, of those that have one. */
	List<Task> first(Collection<Long> customers, Viewer viewer) {
		String first = TaskSql.byId(viewer, "t.customer_id = q.id and t.done_at is null");
		return jdbc
			.sql(TaskSql.show("(select f.* from unnest(:customers) q (id) cross join lateral (select t.* from " + first
					+ " order by " + TaskSql.OPEN_ORDER + " limit 1) f) t", viewer))
			.param("customers", customers.stream().distinct().toArray(Long[]::new))
			.query(Records.of(Task.class))
			.list();
	}

	/** The entry of the history that a task is to come from, if the viewer may see it. */
	Optional<Origin> origin(long interactionId, Viewer viewer) {
		return jdbc.sql(
				"select i.customer_id, i.person_id, i.subject from interactions i join customers c on c.id = i.customer_id where i.id = ? and "
						+ HistoryVisibility.of("i", "c", viewer))
			.param(interactionId)
			.query(Records.of(Origin.class))
			.optional();
	}

	/** A customer that a person works for, if the viewer may see one. */
	Optional<Long> customerOf(long personId, Viewer viewer) {
		return jdbc.sql("""
				select c.id from affiliations a join customers c on c.id = a.customer_id
					join contact_persons p on p.id = a.person_id and p.deleted_at is null
				where a.person_id = ? and %s order by a.id limit 1""".formatted(Visibility.of("c", viewer)))
			.param(personId)
			.query(Long.class)
			.optional();
	}

	/** The persons who work or worked for a customer, by name. */
	List<Person> personsOf(long customerId) {
		return jdbc.sql("""
				select distinct p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name, p.name_key
				from affiliations a join contact_persons p on p.id = a.person_id
				where a.customer_id = ? and p.deleted_at is null order by p.name_key limit 200
				""").param(customerId).query((row, number) -> new Person(row.getLong(1), row.getString(2))).list();
	}

	private static LocalDate today() {
		return LocalDate.now(Formats.ZONE);
	}

}
