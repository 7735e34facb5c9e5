package kontor.tasks;

import static kontor.tasks.TaskWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.changes.ChangeBatches;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.NewInteraction;
import kontor.history.RestrictedException;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class TaskListTests {

	private static final Outcome REACHED = new Outcome("Hat zugesagt", Channel.PHONE);

	@Autowired
	private TaskList list;

	@Autowired
	private Tasks tasks;

	@Autowired
	private History history;

	@Autowired
	private BulkTasks bulk;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private TaskWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new TaskWorld(jdbc, transaction);
		author = world.people.author;
	}

	@Test
	void theResultGoesIntoTheHistoryInOneStep() throws Exception {
		long person = world.people.person("Seidel");
		long id = list.create(world.callBack("Angebot besprechen", person, null), author).id();
		assertThat(StatementCounter.during(() -> list.complete(id, REACHED, author))).hasSizeLessThanOrEqualTo(10);
		Task done = task(id);
		assertThat(done.isDone()).isTrue();
		assertThat(entry(done.resultId()))
			.isEqualTo("PHONE OUT Angebot besprechen: Hat zugesagt " + world.people.customer + " " + person);
		assertThat(done.result()).isNull();
	}

	@Test
	void whoeverClicksTwiceWritesOnce() throws Exception {
		long id = list.create(world.draft("Doppelt"), author).id();
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			Callable<Task> click = () -> list.complete(id, REACHED, author);
			for (var done : two.invokeAll(List.of(click, click, click, click))) {
				done.get();
			}
		}
		finally {
			two.shutdownNow();
		}
		assertThat(entries("Doppelt")).isOne();
	}

	@Test
	void theTickCanBeTakenBackAndSetAgain() {
		long id = list.create(world.draft("Hin und her"), author).id();
		list.complete(id, REACHED, author);
		list.reopen(id, author);
		assertThat(task(id).isDone()).isFalse();
		assertThat(entries("Hin und her")).isOne();
		list.complete(id, new Outcome("Doch nicht", Channel.NOTE), author);
		assertThat(entries("Hin und her")).isEqualTo(2);
	}

	@Test
	void withoutACustomerTheResultStaysWithTheTask() {
		long id = list.create(world.draft("Druckertinte", author.id(), null, null, null), author).id();
		list.complete(id, REACHED, author);
		assertThat(task(id).result()).isEqualTo("Hat zugesagt");
		assertThat(task(id).resultId()).isNull();
		assertThat(entries("Druckertinte")).isZero();
	}

	@Test
	void whatCannotBeWrittenLeavesTheTaskOpen() {
		long id = list.create(world.draft("Nicht ansprechen"), author).id();
		world.change("update customers set restricted_at = now() where id = ?", world.people.customer);
		assertThatThrownBy(() -> list.complete(id, REACHED, author)).isInstanceOf(RestrictedException.class);
		assertThat(task(id).isDone()).isFalse();
		list.complete(id, new Outcome("Gesperrt", Channel.NOTE), author);
		assertThat(task(id).isDone()).isTrue();
	}

	@Test
	void theNextOneComesWithTheTickAndGoesWithIt() {
		Recurrence weekly = new Recurrence(Recurrence.Unit.WEEKS, 1, new TreeSet<>(), null, null, 3,
				Recurrence.Basis.DUE);
		long id = list.create(world.draft("Statistik", author.id(), null, null, weekly), author).id();
		list.complete(id, Outcome.NONE, author);
		list.complete(id, Outcome.NONE, author);
		assertThat(open()).singleElement().satisfies((next) -> {
			assertThat(next.dueOn()).isEqualTo(TODAY.plusWeeks(1));
			assertThat(next.rule().count()).isEqualTo(2);
			assertThat(next.createdBy()).isEqualTo(author.id());
		});
		list.reopen(id, author);
		assertThat(open()).extracting(Task::id).containsExactly(id);
		list.complete(id, Outcome.NONE, author);
		long next = open().get(0).id();
		world.change("update tasks set version = 1 where id = ?", next);
		list.reopen(id, author);
		assertThat(open()).extracting(Task::id).containsExactlyInAnyOrder(id, next);
		list.complete(id, Outcome.NONE, author);
		assertThat(open()).extracting(Task::id).containsExactly(next);
	}

	@Test
	void whoTakesATeamsTaskHasIt() {
		long id = list.create(world.draft("Für alle", null, world.team, null, null), author).id();
		Viewer owner = world.people.owner;
		assertThat(list.due(owner, 10)).extracting(Task::id).containsExactly(id);
		assertThat(list.take(id, owner).assigneeId()).isEqualTo(owner.id());
		assertThat(list.take(id, author).assigneeId()).isEqualTo(owner.id());
		assertThat(list.due(author, 10)).isEmpty();
		assertThat(tasks.page(TaskFilter.open(TaskFilter.Scope.TEAMS_OF, author.id()), null, 10, author).items())
			.extracting(Task::who)
			.containsExactly("Otto Betreuer");
		assertThatThrownBy(() -> list.take(id, world.people.stranger)).isInstanceOf(NotFoundException.class);
	}

	@Test
	void aDissolvedTeamLeavesNothingUndone() {
		long id = list.create(world.draft("Übrig", null, world.team, null, null), author).id();
		world.change("delete from teams where id = ?", world.team);
		assertThat(task(id).assigneeId()).isEqualTo(author.id());
	}

	@Test
	void delegatedTasksAreSeenFromBothSides() {
		long id = list
			.create(world.draft("Bitte erledigen", world.people.owner.id(), null, world.people.customer, null), author)
			.id();
		list.create(world.draft("Meins"), author);
		assertThat(tasks.page(TaskFilter.open(TaskFilter.Scope.GIVEN, author.id()), null, 10, author).items())
			.extracting(Task::id, Task::who)
			.containsExactly(tuple(id, "Otto Betreuer"));
		assertThat(tasks
			.page(TaskFilter.open(TaskFilter.Scope.RECEIVED, world.people.owner.id()), null, 10, world.people.owner)
			.items()).extracting(Task::createdByName).containsExactly("Anna Autorin");
	}

	@Test
	void nobodyIsGivenWhatHeCannotSee() {
		long entry = history
			.record(new NewInteraction(world.people.customer, null, Channel.NOTE, Direction.INTERNAL, Instant.now(),
					null, "Geheim", "x", Sentiment.NEUTRAL, true, null, null), author)
			.id();
		TaskDraft secret = new TaskDraft(TaskKind.TASK, "Geheim", null, TODAY, null, Priority.NORMAL,
				world.people.stranger.id(), null, world.people.customer, null, entry, null, null);
		refused("assignee", () -> list.create(secret, author));
		long id = list
			.create(new TaskDraft(TaskKind.TASK, "Geheim", null, TODAY, null, Priority.NORMAL, author.id(), null,
					world.people.customer, null, entry, null, null), author)
			.id();
		var left = bulk.assign(List.of(id), new Assignee(world.people.stranger.id(), null), "x", author);
		assertThat(left.changed()).isZero();
		assertThat(left.left()).isOne();
		list.complete(id, REACHED, author);
		assertThat(world.number("select count(*) from interactions where id = ? and confidential", task(id).resultId()))
			.isOne();
	}

	@Test
	void whatIsNamedMustBelongTogether() {
		long elsewhere = world.people.customer("Woanders AG");
		long person = world.people.person("Kramer");
		refused("personId", () -> list.create(new TaskDraft(TaskKind.TASK, "x", null, TODAY, null, Priority.NORMAL,
				author.id(), null, elsewhere, person, null, null, null), author));
		refused("assignee", () -> list.create(world.draft("x", 999_999_999L, null, null, null), author));
		refused("assignee", () -> list.create(world.draft("x", null, 999_999_999L, null, null), author));
		refused("dueOn", () -> new TaskDraft(TaskKind.TASK, "x", null, LocalDate.of(9999, 1, 1), null, Priority.NORMAL,
				1L, null, null, null, null, null, null));
		assertThatThrownBy(() -> list.create(world.draft("x", author.id(), null, 999_999_999L, null), author))
			.isInstanceOf(NotFoundException.class);
	}

	@Test
	void theLaterOfTwoChangesIsToldOfTheFirst() {
		long id = list.create(world.draft("Alt"), author).id();
		list.change(id, 0, world.draft("Neu"), world.people.owner);
		assertThatThrownBy(() -> list.change(id, 0, world.draft("Ganz neu"), author))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(task(id).title()).isEqualTo("Neu");
	}

	@Test
	void theNumberToCallIsTheNearest() {
		long person = world.people.person("Lehmann");
		long id = list.create(world.callBack("Zurückrufen", person, LocalTime.of(9, 30)), author).id();
		assertThat(task(id).tel()).isNull();
		world.phone("customer_id", world.people.customer, "+49 30 1");
		assertThat(task(id).tel()).isEqualTo("tel:+49301");
		world.phone("person_id", person, "+49 30 2");
		assertThat(task(id).tel()).isEqualTo("tel:+49302");
		assertThat(list.callBacks(author, 10)).extracting(Task::phone).containsExactly("+49 30 2");
		world.change("update contact_persons set restricted_at = now() where id = ?", person);
		assertThat(task(id).tel()).isNull();
	}

	@Test
	void puttingOffIsCountedAndCanBeTakenBack() {
		long one = list.create(world.draft("Eins"), author).id();
		long other = list.create(world.draft("Zwei"), author).id();
		var done = bulk.postpone(List.of(one, other, 999_999_999L), TODAY.plusDays(1), "verschoben", author);
		assertThat(done.changed()).isEqualTo(2);
		assertThat(done.left()).isOne();
		assertThat(task(one).snoozes()).isOne();
		assertThat(task(one).dueOn()).isEqualTo(TODAY.plusDays(1));
		batches.undo(done.batch(), author);
		assertThat(task(one).dueOn()).isEqualTo(TODAY);
		assertThat(task(other).snoozes()).isZero();
	}

	@Test
	void whatIsDeletedComesBack() {
		long id = list.create(world.draft("Weg damit"), author).id();
		var done = bulk.delete(List.of(id), "gelöscht", author);
		assertThat(tasks.find(id, author)).isEmpty();
		batches.undo(done.batch(), author);
		assertThat(task(id).title()).isEqualTo("Weg damit");
		assertThat(bulk.delete(List.of(id), "gelöscht", world.people.stranger).changed()).isEqualTo(1);
	}

	@Test
	void whatIsAboutNobodyIsForThoseConcerned() {
		long id = list.create(world.draft("Gehalt", author.id(), null, null, null), author).id();
		assertThat(tasks.find(id, world.people.owner)).isEmpty();
		assertThat(tasks.find(id, world.people.boss)).isPresent();
		assertThat(bulk.delete(List.of(id), "gelöscht", world.people.owner).changed()).isZero();
	}

	@Test
	void theNextStepIsTheEarliestOfACustomer() throws Exception {
		long other = world.people.customer("Zweite GmbH");
		list.create(world.draft("Heute"), world.people.owner);
		world.change("update tasks set due_on = current_date - 3 where id = ?",
				list.create(world.draft("Vorher"), author).id());
		long none = world.people.customer("Dritte GmbH");
		list.create(world.draft("Andere", author.id(), null, other, null), author);
		List<Long> asked = List.of(world.people.customer, other, none);
		assertThat(list.nextSteps(asked, author)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (step) -> step.getValue().title())))
			.containsEntry(world.people.customer, "Vorher")
			.containsEntry(other, "Andere")
			.doesNotContainKey(none);
		assertThat(StatementCounter.during(() -> list.nextSteps(asked, author))).hasSize(1);
		assertThat(StatementCounter.during(() -> list.due(author, 10))).hasSize(1);
		assertThat(StatementCounter.during(() -> list.callBacks(author, 10))).hasSize(1);
		assertThat(StatementCounter.during(() -> list.openCount(author))).hasSize(1);
		assertThat(list.openCount(author).rows()).isEqualTo(3);
	}

	@Test
	void timesOfTheDayAreInOrderAndPagesMeet() {
		Stream.of(LocalTime.of(15, 0), LocalTime.of(9, 30), null, LocalTime.of(11, 0))
			.forEach((at) -> list.create(world.callBack("um " + at, null, at), author));
		String after = null;
		StringBuilder seen = new StringBuilder();
		do {
			var page = tasks.page(TaskFilter.open(TaskFilter.Scope.ASSIGNEE, author.id()), after, 1, author);
			page.items().forEach((task) -> seen.append(task.title()).append(", "));
			after = page.next();
		}
		while (after != null);
		assertThat(seen).hasToString("um 09:30, um 11:00, um 15:00, um null, ");
	}

	private static void refused(String field, Runnable work) {
		assertThatThrownBy(work::run).isInstanceOfSatisfying(TaskRefusedException.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private Task task(long id) {
		return tasks.find(id, author).orElseThrow();
	}

	private List<Task> open() {
		return tasks.page(TaskFilter.open(TaskFilter.Scope.ASSIGNEE, author.id()), null, 10, author).items();
	}

	private String entry(Long id) {
		return jdbc.sql(
				"select concat(channel, ' ', direction, ' ', subject, ': ', body, ' ', customer_id, ' ', person_id) from interactions where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private long entries(String subject) {
		return world.number("select count(*) from interactions where customer_id = ? and subject = ?",
				world.people.customer, subject);
	}

}
