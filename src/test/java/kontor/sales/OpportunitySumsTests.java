package kontor.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.customers.Trash;
import kontor.history.HistoryWorld;
import kontor.tasks.TaskList;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the board and the forecast add up is what stands there, whatever happens. */
@KontorTest
class OpportunitySumsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Selling selling;

	@Autowired
	private Opportunities opportunities;

	@Autowired
	private OpportunitySums sums;

	@Autowired
	private Pipelines pipelines;

	@Autowired
	private Trash trash;

	@Autowired
	private TaskList tasks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final ExecutorService pool = Executors.newFixedThreadPool(3);

	private SalesWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new SalesWorld(jdbc, transaction, pipelines);
		author = world.people.author;
	}

	@AfterEach
	void stop() {
		pool.shutdownNow();
	}

	@Test
	void theSumsAreExactAfterWhateverHappens() {
		Random random = new Random(11);
		List<Long> customers = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			customers.add(world.people.customer("Werkstatt " + i));
		}
		long end = System.nanoTime() + 10_000_000_000L;
		int changes = 0;
		while (changes < 1_000 && (changes < 200 || System.nanoTime() < end)) {
			change(random, customers);
			if (changes++ % 50 == 0) {
				assertExact();
			}
		}
		assertExact();
		assertThat(mine()).isNotEmpty();
		assertThat(board(author)).isEqualTo(board(narrow()));
		assertThat(forecast(author)).isEqualTo(forecast(narrow()));
		compact();
		assertExact();
		assertThat(board(author)).isEqualTo(board(narrow()));
		assertThat(
				jdbc.sql("select stage_id from opportunity_sums group by stage_id, owner_id, month having count(*) > 1")
					.query()
					.listOfRows())
			.isEmpty();
	}

	private void change(Random random, List<Long> customers) {
		long customer = customers.get(random.nextInt(customers.size()));
		Long one = any(random, mine());
		switch (one == null ? 0 : random.nextInt(12)) {
			case 0, 1, 2 -> attempt(() -> selling.create(draft(random, customer), author));
			case 3 -> attempt(() -> selling.change(one, version(one), draft(random, customer), author));
			case 4, 5 ->
				attempt(() -> selling.move(one, world.stage(random.nextBoolean() ? "Anfrage" : "Bedarf klären").id(),
						new Details(amount(random), null, null, null, world.step("Weiter"), Set.of()), author));
			case 6 ->
				attempt(() -> selling.close(one, new Closing(State.LOST, world.reason(State.LOST), null), author));
			case 7 -> attempt(() -> selling.reopen(one, author));
			case 8 -> attempt(() -> trash.deleteCustomer(customer, author));
			case 9 -> attempt(() -> trash.restoreCustomer(customer, author));
			case 10 -> world.change(
					"""
							update opportunities set expected_close = case when id % 3 = 0 then null else date '2026-01-20' + id::integer % 400 end,
								owner_id = case when id % 2 = 0 then ? else owner_id end, amount = nullif(amount, 5) where id % 4 = ?
								and owner_id in (?, ?)""",
					author.id(), random.nextInt(4), author.id(), world.people.owner.id());
			default -> rare(random, customers, one);
		}
	}

	private void rare(Random random, List<Long> customers, Long one) {
		switch (random.nextInt(4)) {
			case 0 -> world.change("delete from opportunities where id = ?", one);
			case 1 -> transaction.executeWithoutResult((status) -> jdbc.sql("select repoint('customers', ?, ?)")
				.param(any(random, customers))
				.param(any(random, customers))
				.query()
				.listOfRows());
			case 2 -> {
				world.change("delete from customers where id = ?",
						customers.set(0, world.people.customer("Werkstatt " + random.nextInt())));
			}
			default -> compact();
		}
	}

	private static void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (NotFoundException | OpportunityRefusedException | StageRefusedException ex) {
			// not there any more, or closed
		}
	}

	private OpportunityDraft draft(Random random, long customer) {
		return new OpportunityDraft(customer, "Vorhaben", null, amount(random),
				random.nextInt(4) == 0 ? null : SalesWorld.TODAY.plusDays(random.nextInt(200) - 40), null, null,
				author.id(), null, Map.of(), List.of(), null);
	}

	private static BigDecimal amount(Random random) {
		return random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(50_000)).movePointLeft(2);
	}

	private static <T> T any(Random random, List<T> all) {
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private List<Long> mine() {
		return jdbc.sql("select id from opportunities where owner_id = ? order by id")
			.param(author.id())
			.query(Long.class)
			.list();
	}

	private long version(Long id) {
		return world.number("select version from opportunities where id = ?", id);
	}

	private void compact() {
		transaction
			.executeWithoutResult((status) -> jdbc.sql("select compact_opportunity_sums()").query().listOfRows());
	}

	private void assertExact() {
		assertThat(jdbc.sql("select * from opportunity_sums_lacking").query().listOfRows()).isEmpty();
	}

	/** Somebody who sees the customers of this world and adds up by himself. */
	private Viewer narrow() {
		return new Viewer(world.people.owner.id(), "Otto Betreuer", Set.of(Role.SALES), false, false);
	}

	private OpportunityFilter ours() {
		return new OpportunityFilter(State.OPEN, null, author.id(), null, null, null, null, false, false);
	}

	private Map<Long, String> board(Viewer viewer) {
		return sums.stages(ours(), viewer)
			.values()
			.stream()
			.collect(Collectors.toMap(OpportunitySums.OfStage::stageId,
					(one) -> one.number() + " " + one.amount().setScale(2)));
	}

	private Set<String> forecast(Viewer viewer) {
		return sums.months(ours(), viewer)
			.stream()
			.map((one) -> one.month() + " " + one.number() + " " + one.amount().setScale(2) + " "
					+ one.weighted().setScale(2))
			.collect(Collectors.toSet());
	}

	@Test
	void whatIsWeightedFollowsTheStage() {
		long pipeline = world
			.number("insert into pipelines (name, retired_at) values ('Gewichte', now()) returning id");
		long stage = world.number(
				"insert into pipeline_stages (pipeline_id, name, probability, usual_days) values (?, 'Halb', 50, 7) returning id",
				pipeline);
		long id = selling.create(world.draft("Theke", new BigDecimal("1000.50"), null), author).id();
		selling.move(id, stage, Details.NONE, author);
		assertThat(forecast(author)).containsExactly("9999-12-01 1 1000.50 500.25");
		world.change("update pipeline_stages set probability = 90 where id = ?", stage);
		assertThat(forecast(author)).containsExactly("9999-12-01 1 1000.50 900.45");
	}

	@Test
	void whoeverSeesAllNeedsNoMoreThanTheSums() throws Exception {
		selling.create(world.draft("Theke", BigDecimal.TEN, null), author);
		for (String path : List.of("/opportunities/board", "/opportunities/board?owner=mine",
				"/opportunities/forecast")) {
			get(path);
			List<String> sent = StatementCounter.during(() -> assertThat(get(path)).isNotEmpty());
			assertThat(sent).as(path).hasSizeLessThanOrEqualTo(4);
			assertThat(sent).filteredOn((sql) -> sql.contains("opportunity_sums")).as(path).hasSize(1);
			assertThat(sent).filteredOn((sql) -> sql.contains("opportunities o join customers"))
				.as(path)
				.hasSize(path.contains("board") ? 1 : 0);
		}
	}

	@Test
	void aColumnShowsAPageOfCardsByItsIndex() {
		world.change("""
				insert into opportunities (customer_id, title, stage_id, owner_id, expected_close, amount)
				select ?, 'Reihe ' || n, ?, ?, current_date + n % 300, 1 from generate_series(1, 3000) n""",
				world.people.customer, world.stage("Anfrage").id(), author.id());
		world.change("analyze opportunities");
		try {
			String page = get("/opportunities/board?owner=mine");
			assertThat(page.split("class=\"card k-card\"", -1)).hasSize(9);
			assertThat(page).contains("und 2.992 weitere",
					"/opportunities?owner=mine&amp;stage=" + world.stage("Anfrage").id());
			String plan = String.join("\n",
					jdbc.sql("explain (analyze, costs off, timing off, summary off) "
							+ OpportunitySql.board(OpportunityFilter.OPEN.condition(new HashMap<>()), 8, author))
						.param("of", world.process.pipelines().get(0).id())
						.query(String.class)
						.list());
			assertThat(plan).contains("opportunities_of_stage")
				.doesNotContain("Seq Scan on opportunities")
				.doesNotContainPattern("on opportunities o[^\\n]*rows=\\d{4}");
		}
		finally {
			world.change("delete from opportunities where owner_id = ? and title like 'Reihe %'", author.id());
			world.change("analyze opportunities");
		}
		assertExact();
	}

	@Test
	void whoMovesTheCustomerAwayMeanwhileCountsToo() throws Exception {
		long old = selling.create(world.draft("Theke", new BigDecimal("100"), null), author).id();
		meanwhile(() -> selling.create(world.draft("Neue Theke", new BigDecimal("20"), null), author),
				() -> trash.deleteCustomer(world.people.customer, author));
		trash.restoreCustomer(world.people.customer, author);
		meanwhile(() -> world.change("update opportunities set amount = 300 where id = ?", old),
				() -> trash.deleteCustomer(world.people.customer, author));
		meanwhile(() -> world.change("update opportunities set amount = 400 where id = ?", old),
				() -> trash.restoreCustomer(world.people.customer, author));
		meanwhile(() -> trash.deleteCustomer(world.people.customer, author),
				() -> world.change(
						"insert into opportunities (customer_id, title, stage_id, owner_id) values (?, 'Spät', ?, ?)",
						world.people.customer, world.stage("Anfrage").id(), author.id()));
		meanwhile(() -> trash.restoreCustomer(world.people.customer, author),
				() -> world.change("update opportunities set amount = 500 where id = ?", old));
		assertThat(board(author)).containsOnly(Map.entry(world.stage("Anfrage").id(), "3 520.00"));
	}

	/** The second begins while the first has not ended. */
	private void meanwhile(Runnable first, Runnable second) throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch waiting = new CountDownLatch(1);
		Future<?> one = pool.submit(() -> transaction.executeWithoutResult((status) -> {
			first.run();
			begun.countDown();
			await(waiting);
		}));
		Future<?> other = pool.submit(() -> {
			await(begun);
			waitingSoon(waiting);
			second.run();
		});
		one.get(20, TimeUnit.SECONDS);
		other.get(20, TimeUnit.SECONDS);
		assertExact();
	}

	private static void waitingSoon(CountDownLatch waiting) {
		new Thread(() -> {
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			waiting.countDown();
		}).start();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void savingTickingOffAndMovingTheCustomerAwayDoNotBlockEachOther() throws Exception {
		long id = selling.create(world.draft("Theke", BigDecimal.TEN, world.step("Los")), author).id();
		Callable<Integer> saving = () -> rounds(
				(i) -> attempt(() -> selling.move(id, world.stage(i % 2 == 0 ? "Bedarf klären" : "Anfrage").id(),
						new Details(new BigDecimal(i), null, null, null, world.step("Weiter"), Set.of()), author)));
		Callable<Integer> moving = () -> rounds((i) -> attempt(() -> {
			if (i % 2 == 0) {
				trash.deleteCustomer(world.people.customer, author);
			}
			else {
				trash.restoreCustomer(world.people.customer, author);
			}
		}));
		Callable<Integer> ticking = () -> rounds(
				(i) -> attempt(() -> transaction.executeWithoutResult((status) -> tasks.finish(
						opportunities.find(id, author).map(Opportunity::nextTaskId).orElseThrow(NotFoundException::new),
						null, author))));
		for (Future<Integer> done : pool.invokeAll(List.of(saving, moving, ticking), 60, TimeUnit.SECONDS)) {
			assertThat(done.get()).isEqualTo(60);
		}
		assertExact();
	}

	private static int rounds(IntConsumer work) {
		for (int i = 0; i < 60; i++) {
			work.accept(i);
		}
		return 60;
	}

	private String get(String path) {
		return SignedIn.text(web.get().uri(URI.create(path)).with(HistoryWorld.as(author)).exchange())
			.replace('\u00a0', ' ');
	}

}
