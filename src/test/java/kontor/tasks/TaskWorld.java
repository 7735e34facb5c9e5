package kontor.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks of people who share a customer, and a team of some of them. */
final class TaskWorld {

	static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	final HistoryWorld people;

	final long team;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	TaskWorld(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		people = new HistoryWorld(jdbc, transaction);
		team = number("insert into teams (name) values (?) returning id", "Team " + UUID.randomUUID());
		for (Viewer member : new Viewer[] { people.author, people.owner }) {
			change("insert into team_members (team_id, user_id) values (?, ?)", team, member.id());
		}
	}

	/** For the author, about the customer, due today. */
	TaskDraft draft(String title) {
		return draft(title, people.author.id(), null, people.customer, null);
	}

	TaskDraft draft(String title, @Nullable Long assignee, @Nullable Long team, @Nullable Long customer,
			@Nullable Recurrence rule) {
		return new TaskDraft(TaskKind.TASK, title, null, TODAY, null, Priority.NORMAL, assignee, team, customer, null,
				null, rule, null);
	}

	TaskDraft callBack(String title, @Nullable Long person, @Nullable LocalTime at) {
		return new TaskDraft(TaskKind.CALLBACK, title, null, TODAY, at, Priority.HIGH, people.author.id(), null,
				people.customer, person, null, null, null);
	}

	void phone(String column, long owner, String number) {
		change("insert into contact_points (id, " + column
				+ ", kind, value, normalised, lookup) values (nextval('contact_points_seq'), ?, 'PHONE', ?, ?, 'x')",
				owner, number, number.replace(" ", ""));
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

}
