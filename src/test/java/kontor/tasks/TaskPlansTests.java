package kontor.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.KontorTest;
import kontor.tasks.TaskFilter.Due;
import kontor.tasks.TaskFilter.Scope;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody has ten thousand open tasks, as many are his team's and his customers'. */
@KontorTest
class TaskPlansTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskList list;

	private TaskWorld world;

	private Viewer author;

	@BeforeEach
	void manyTasks() {
		world = new TaskWorld(jdbc, transaction);
		author = world.people.author;
		for (String owner : List.of("assignee_id, created_by", "team_id, created_by")) {
			world.change(
					"""
							insert into tasks (kind, title, due_on, customer_id, %s)
							select case n %% 50 when 0 then 'CALLBACK' else 'TASK' end, 'Aufgabe ' || n, current_date + n %% 400 - 200,
								case n %% 4 when 0 then null else ? end, ?, ? from generate_series(1, 10000) n"""
						.formatted(owner),
					world.people.customer, owner.startsWith("team") ? world.team : author.id(),
					world.people.owner.id());
		}
		world.change(
				"insert into tasks (kind, title, due_on, assignee_id, done_at) select 'TASK', 'Erledigt ' || n, current_date - n % 900, ?, now() - n * interval '1 hour' from generate_series(1, 10000) n",
				author.id());
		world.change("analyze tasks");
	}

	@AfterEach
	void fewTasks() {
		world.change("delete from tasks where title like 'Aufgabe %' or title like 'Erledigt %'");
		world.change("analyze tasks");
	}

	@Test
	void everyListWalksAnIndexAndStops() {
		walks("tasks_(open|received)", TaskFilter.open(Scope.ASSIGNEE, author.id()));
		walks("tasks_(open|received)", TaskFilter.open(Scope.ASSIGNEE, author.id()).due(Due.TODAY));
		walks("tasks_received", TaskFilter.open(Scope.RECEIVED, author.id()));
		walks("tasks_given", TaskFilter.open(Scope.GIVEN, world.people.owner.id()));
		walks("tasks_(of_team|untaken)", TaskFilter.open(Scope.TEAMS_OF, author.id()));
		walks("tasks_of_team|tasks_untaken", TaskFilter.open(Scope.TEAM, world.team));
		walks("tasks_customer", TaskFilter.open(Scope.CUSTOMER, world.people.customer));
		walks("tasks_untaken", TaskFilter.open(Scope.DAY_OF, author.id()).due(Due.UNTIL_TODAY));
		walks("tasks_calls", TaskFilter.open(Scope.DAY_OF, author.id()).of(TaskKind.CALLBACK));
		walks("tasks_done", TaskFilter.open(Scope.ASSIGNEE, author.id()).done(true));
	}

	private void walks(String index, TaskFilter filter) {
		String sql = TaskSql.show(TaskSql.rows(filter, "", 51, author), author) + " order by " + TaskSql.order(filter)
				+ " limit 51";
		String plan = String.join("\n",
				jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
					.param("id", filter.id())
					.param("today", TaskWorld.TODAY)
					.query(String.class)
					.list());
		assertThat(plan).as(filter.toString())
			.containsPattern("using (" + index + ")")
			.doesNotContain("Seq Scan on tasks");
		assertThat(plan).as(filter + "\n" + plan).doesNotContainPattern("on tasks t[^\\n]*rows=\\d{4}");
	}

	@Test
	void countsStopWherePeopleStopCounting() {
		Tasks.Counts counts = tasks.counts(TaskFilter.open(Scope.ASSIGNEE, author.id()), author);
		assertThat(counts.overdue().more()).isTrue();
		assertThat(counts.overdue().rows()).isEqualTo(BoundedCount.LIMIT);
		assertThat(counts.today()).isNull();
		TaskFilter today = TaskFilter.open(Scope.ASSIGNEE, author.id()).due(Due.TODAY);
		assertThat(tasks.counts(today, author).today()).isEqualTo(new BoundedCount(25, false));
		assertThat(list.openCount(author).more()).isTrue();
		assertThat(list.due(author, 20)).hasSize(20).allSatisfy((task) -> assertThat(task.isOverdue()).isTrue());
	}

}
