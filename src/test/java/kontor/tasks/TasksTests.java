package kontor.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static kontor.Csrf.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class TasksTests {

	private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private History history;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskList list;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void anEntryWithAFollowUpMakesATask() {
		follow("Erste Zeile\nund mehr", TODAY.plusDays(7), false);
		assertThat(open(world.author)).singleElement().satisfies((task) -> {
			assertThat(task.title()).isEqualTo("Erste Zeile");
			assertThat(task.dueOn()).isEqualTo(TODAY.plusDays(7));
			assertThat(task.customerName()).isEqualTo("Möbelhaus Groß GmbH");
		});
		assertThat(list.due(world.author, 10)).isEmpty();
	}

	@Test
	void aRepeatedEntryMakesNoSecondTask() {
		NewInteraction entry = new NewInteraction(world.customer, null, Channel.NOTE, Direction.INTERNAL,
				HistoryWorld.NOON, null, null, "einmal", Sentiment.NEUTRAL, false, "form:1", TODAY);
		history.record(entry, world.author);
		history.record(entry, world.author);
		assertThat(open(world.author)).hasSize(1);
	}

	@Test
	void tickingOffCanBeTakenBack() {
		follow("Zurückrufen", TODAY.minusDays(1), false);
		Task task = list.due(world.author, 10).get(0);
		MvcTestResult done = web.post()
			.uri("/tasks/" + task.id() + "/completion")
			.with(HistoryWorld.as(world.author))
			.with(csrf())
			.param("back", "/")
			.exchange();
		assertThat(done).hasRedirectedUrl("/");
		Map<String, Object> flash = done.getMvcResult().getFlashMap();
		assertThat(flash).containsEntry("notice", "tasks.completed")
			.containsEntry("undo", "/tasks/" + task.id() + "/reopening?back=%2F");
		assertThat(list.due(world.author, 10)).isEmpty();
		assertThat(tasks.page(mine(world.author).done(true), null, 10, world.author).items()).hasSize(1);
		assertThat(web.post()
			.uri("/tasks/" + task.id() + "/reopening")
			.with(HistoryWorld.as(world.author))
			.with(csrf())
			.param("back", "//boese.example")).hasRedirectedUrl("/tasks");
		assertThat(list.due(world.author, 10)).hasSize(1);
	}

	@Test
	void followUpsOfConfidentialEntriesAreNotForStrangers() {
		follow("Kündigung droht", TODAY, true);
		assertThat(ofCustomer(world.author)).hasSize(1);
		assertThat(ofCustomer(world.owner)).hasSize(1);
		assertThat(ofCustomer(world.boss)).hasSize(1);
		assertThat(ofCustomer(world.stranger)).isEmpty();
		long id = ofCustomer(world.boss).get(0).id();
		assertThatThrownBy(() -> list.complete(id, Outcome.NONE, world.stranger)).isInstanceOf(NotFoundException.class);
		assertThat(web.post().uri("/tasks/999999999/completion").with(HistoryWorld.as(world.boss)).with(csrf()))
			.hasStatus(404);
	}

	@Test
	void theListIsWalkedPageByPage() {
		for (int i = 0; i < 7; i++) {
			follow("Aufgabe " + i, TODAY.plusDays(i % 2), false);
		}
		List<Task> seen = new ArrayList<>();
		String after = null;
		do {
			Slice<Task> page = tasks.page(mine(world.author), after, 3, world.author);
			seen.addAll(page.items());
			after = page.next();
		}
		while (after != null);
		assertThat(seen).hasSize(7).doesNotHaveDuplicates();
		assertThat(tasks.page(mine(world.author), "kaputt", 3, world.author).items()).hasSize(3);
	}

	@Test
	void theStartPageShowsWhatIsDue() throws Exception {
		follow("Angebot <nachfassen>", TODAY.minusDays(3), false);
		follow("Erst später", TODAY.plusDays(3), false);
		String page = text("/", world.author);
		assertThat(page).contains("Angebot &lt;nachfassen&gt;").contains("seit 3 Tagen überfällig");
		assertThat(page.substring(0, page.indexOf("around-title"))).doesNotContain("Erst später");
		assertThat(text("/tasks", world.author)).contains("Erst später");
		assertThat(StatementCounter.during(() -> text("/", world.author))).as("one a block")
			.hasSizeLessThanOrEqualTo(9);
	}

	@Test
	void tasksOfDeletedCustomersAreGone() {
		follow("weg", TODAY, false);
		transaction.executeWithoutResult((status) -> jdbc.sql("update customers set deleted_at = now() where id = ?")
			.param(world.customer)
			.update());
		assertThat(open(world.author)).isEmpty();
	}

	private static TaskFilter mine(Viewer viewer) {
		return TaskFilter.open(TaskFilter.Scope.ASSIGNEE, viewer.id());
	}

	private List<Task> open(Viewer viewer) {
		return tasks.page(mine(viewer), null, 10, viewer).items();
	}

	private List<Task> ofCustomer(Viewer viewer) {
		return tasks.page(TaskFilter.open(TaskFilter.Scope.CUSTOMER, world.customer), null, 10, viewer).items();
	}

	private void follow(String body, LocalDate day, boolean confidential) {
		history.record(new NewInteraction(world.customer, null, Channel.PHONE, Direction.IN, HistoryWorld.NOON, null,
				null, body, Sentiment.NEUTRAL, confidential, null, day), world.author);
	}

	private String text(String path, Viewer viewer) {
		MvcTestResult page = web.get().uri(path).with(HistoryWorld.as(viewer)).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
