package kontor.tasks;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.history.HistoryVisibility;
import kontor.history.InteractionRecorded;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes tasks, each time with one statement. */
@Repository
class TaskChanges {

	private final JdbcClient jdbc;

	TaskChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether what a task names is there; null names nothing.
	 */
	record Known(boolean person, boolean interaction, boolean assignee, boolean team) {

	}

	/** Looks up what a task is to name. */
	Known known(@Nullable Long customer, @Nullable Long person, @Nullable Long interaction, @Nullable Long assignee,
			@Nullable Long team, Viewer viewer) {
		return jdbc
			.sql("""
					select cast(:person as bigint) is null or exists (select from affiliations a join contact_persons p
							on p.id = a.person_id and p.deleted_at is null where a.customer_id = :customer and a.person_id = :person),
						cast(:interaction as bigint) is null or exists (select from interactions i join customers c
							on c.id = i.customer_id where i.id = :interaction and c.id = :customer and %s),
						cast(:assignee as bigint) is null or exists (select from users where id = :assignee and active),
						cast(:team as bigint) is null or exists (select from teams where id = :team)"""
				.formatted(HistoryVisibility.of("i", "c", viewer)))
			.param("customer", customer, Types.BIGINT)
			.param("person", person, Types.BIGINT)
			.param("interaction", interaction, Types.BIGINT)
			.param("assignee", assignee, Types.BIGINT)
			.param("team", team, Types.BIGINT)
			.query((row, number) -> new Known(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3),
					row.getBoolean(4)))
			.single();
	}

	/** Whether somebody may see what a task is about. */
	boolean sees(long customer, @Nullable Long interaction, Viewer somebody) {
		return jdbc
			.sql("""
					select exists (select from customers c left join interactions i on i.id = :interaction
						where c.id = :customer and %s and (i.id is null or %s))"""
				.formatted(Visibility.of("c", somebody), HistoryVisibility.of("i", "c", somebody)))
			.param("customer", customer)
			.param("interaction", interaction, Types.BIGINT)
			.query(Boolean.class)
			.single();
	}

	/**
	 * @return empty where this user has sent the external id before
	 */
	Optional<Long> insert(TaskDraft draft, Viewer author) {
		return parameters(jdbc
			.sql("""
					insert into tasks (kind, title, note, due_on, due_at, priority, assignee_id, team_id, customer_id, person_id,
						interaction_id, recurrence, external_id, created_by)
					values (:kind, :title, :note, :due, :time, :priority, :assignee, :team, :customer, :person, :interaction,
						:recurrence, :external, :me)
					on conflict (created_by, external_id) where external_id is not null do nothing returning id"""),
				draft)
			.param("external", draft.externalId())
			.param("me", author.id())
			.query(Long.class)
			.optional();
	}

	/**
	 * @return false where it has another version by now
	 */
	boolean update(long id, long version, TaskDraft draft) {
		return parameters(
				jdbc.sql(
						"""
								update tasks set kind = :kind, title = :title, note = :note, due_on = :due, due_at = :time, priority = :priority,
									assignee_id = :assignee, team_id = :team, customer_id = :customer, person_id = :person,
									interaction_id = :interaction, recurrence = :recurrence, version = version + 1
								where id = :id and version = :version"""),
				draft)
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, TaskDraft draft) {
		return statement.param("kind", draft.kind().name())
			.param("title", draft.title())
			.param("note", draft.note())
			.param("due", draft.dueOn())
			.param("time", draft.dueAt(), Types.TIME)
			.param("priority", draft.priority().name())
			.param("assignee", draft.assigneeId(), Types.BIGINT)
			.param("team", draft.teamId(), Types.BIGINT)
			.param("customer", draft.customerId(), Types.BIGINT)
			.param("person", draft.personId(), Types.BIGINT)
			.param("interaction", draft.interactionId(), Types.BIGINT)
			.param("recurrence", draft.recurrence() == null ? null : draft.recurrence().text());
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

	/** Those of the tasks that the viewer may change, locked against others. */
	List<Long> lock(List<Long> ids, Viewer viewer) {
		return jdbc.sql(TaskSql.lock(viewer, "t.id = any (:ids)"))
			.param("ids", ids.stream().distinct().toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	/** Waits for whoever changes it just now. */
	void lock(long id) {
		jdbc.sql("select from tasks where id = ? for update").param(id).query().listOfRows();
	}

	/** Ticks it off; whoever does a team's task has taken it. */
	void complete(Task task, @Nullable String result, @Nullable Long resultId, Viewer viewer) {
		jdbc.sql("""
				update tasks set done_at = now(), done_by = :me, assignee_id = coalesce(assignee_id, :me),
					result = coalesce(:result, result), result_id = coalesce(:entry, result_id), version = version + 1
				where id = :id""")
			.param("id", task.id())
			.param("me", viewer.id())
			.param("result", result)
			.param("entry", resultId, Types.BIGINT)
			.update();
	}

	/** Makes the one that comes after, unless it is there. */
	void follow(Task task, LocalDate day, Recurrence rule) {
		jdbc.sql(
				"""
						insert into tasks (kind, title, note, due_on, due_at, priority, assignee_id, team_id, customer_id, person_id,
							interaction_id, recurrence, follows_id, created_by)
						select kind, title, note, :day, due_at, priority, assignee_id, team_id, customer_id, person_id,
							interaction_id, :recurrence, id, created_by from tasks where id = :id
						on conflict (follows_id) where follows_id is not null do nothing""")
			.param("id", task.id())
			.param("day", day)
			.param("recurrence", rule.text())
			.update();
	}

	/** Takes the tick back, and the next one where nobody has touched it. */
	void reopen(long id) {
		jdbc.sql("""
				with next as (delete from tasks where follows_id = :id and version = 0 and done_at is null)
				update tasks set done_at = null, done_by = null, version = version + 1 where id = :id""")
			.param("id", id)
			.update();
	}

	/**
	 * Takes a task of one of the user's teams.
	 * @return false where it is none, or somebody else has it
	 */
	boolean take(long id, Viewer viewer) {
		return jdbc.sql("""
				update tasks set assignee_id = :me, version = version + 1
				where id = :id and done_at is null and assignee_id is null
					and team_id in (select team_id from team_members where user_id = :me)""")
			.param("id", id)
			.param("me", viewer.id())
			.update() == 1;
	}

	/** Puts off open ones. */
	int postpone(List<Long> ids, LocalDate day) {
		return jdbc.sql("""
				update tasks set due_on = :day, snoozes = snoozes + (due_on < :day)::integer, version = version + 1
				where id = any (:ids) and done_at is null""")
			.param("day", day)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/** Gives open ones to somebody who may see what they are about, or to a team. */
	int assign(List<Long> ids, Assignee to, @Nullable Viewer somebody) {
		String about = somebody == null ? "true" : TaskSql.about(somebody);
		return jdbc.sql("""
				update tasks set assignee_id = :user, team_id = :team, version = version + 1
				where id in (select t.id from tasks t left join customers c on c.id = t.customer_id
					left join interactions i on i.id = t.interaction_id
					where t.id = any (:ids) and t.done_at is null and %s)""".formatted(about))
			.param("user", to.user(), Types.BIGINT)
			.param("team", to.team(), Types.BIGINT)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	int delete(List<Long> ids) {
		return jdbc.sql("delete from tasks where id = any (:ids)").param("ids", ids.toArray(Long[]::new)).update();
	}

}
