package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.changes.ChangeBatches;
import kontor.history.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several at once, and tables that are still to come. */
@KontorTest
class MergeRaceTests {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Merges merges;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private History history;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final ExecutorService pool = Executors.newFixedThreadPool(4);

	private MergeWorld world;

	@BeforeEach
	void world() {
		world = beans.createBean(MergeWorld.class);
	}

	@AfterEach
	void stop() {
		pool.shutdownNow();
	}

	@Test
	void ofTwoMergesAtOnceOneIsDoneAndTheOtherIsToldWhy() throws Exception {
		long third = customers.create(CustomerDraft.organisation(world.word + " drei"), world.boss);
		List<Callable<String>> tries = Stream
			.of(order(world.winner, world.loser), order(world.loser, world.winner), order(world.winner, world.loser),
					order(third, world.loser))
			.<Callable<String>>map((order) -> () -> attempt(order))
			.toList();
		List<String> answers = pool.invokeAll(tries).stream().map(MergeRaceTests::answer).toList();
		assertThat(answers).as("%s", answers).filteredOn("done"::equals).hasSize(1);
		assertThat(answers).filteredOn((one) -> !one.equals("done")).allMatch((one) -> one.matches("GONE|CHANGED"));
		assertThat(world.number("select count(*) from customers where merged_into in (?, ?, ?) and version = 1",
				world.winner, world.loser, third))
			.isOne();
	}

	@Test
	void whatIsWrittenWhileTwoBecomeOneIsNotLost() throws Exception {
		CountDownLatch moved = new CountDownLatch(1);
		CountDownLatch written = new CountDownLatch(1);
		Future<?> merging = pool.submit(() -> transaction.executeWithoutResult((status) -> {
			merges.merge(MergeKind.CUSTOMER, order(world.winner, world.loser), world.boss);
			moved.countDown();
			await(written);
		}));
		await(moved);
		Future<Long> entry = pool.submit(() -> history.record(world.note(world.loser, "gerade eben"), world.boss).id());
		Future<Long> tag = pool.submit(() -> transaction.execute((status) -> jdbc.sql(
				"insert into tasks (kind, title, due_on, assignee_id, customer_id, person_id) values ('FOLLOW_UP', 'x', current_date, ?, ?, ?) returning id")
			.params(world.boss.id(), world.loser, world.samePerson)
			.query(Long.class)
			.single()));
		Thread.sleep(400);
		assertThat(entry.isDone()).as("waits for the merge").isFalse();
		written.countDown();
		merging.get();
		assertThat(world.number("select customer_id from interactions where id = ?", entry.get()))
			.isEqualTo(world.winner);
		assertThat(world.number("select customer_id from tasks where id = ?", tag.get())).isEqualTo(world.winner);
		assertThat(world.number(
				"select count(*) from customers c where id = ? and last_contact_at = (select max(occurred_at) from interactions where customer_id = c.id)",
				world.winner))
			.isOne();
	}

	@Test
	void whoChangesAnEntryMeanwhileGoesFirst() throws Exception {
		CountDownLatch holding = new CountDownLatch(1);
		long entry = world.number("select id from interactions where customer_id = ?", world.loser);
		Future<?> editing = pool.submit(() -> transaction.executeWithoutResult((status) -> {
			jdbc.sql("update interactions set body = 'anders' where id = ?").param(entry).update();
			holding.countDown();
			sleep(700);
			jdbc.sql("update customers set last_contact_at = now() where id = ?").param(world.loser).update();
		}));
		await(holding);
		merges.merge(MergeKind.CUSTOMER, order(world.winner, world.loser), world.boss);
		editing.get();
		assertThat(world.texts("select body from interactions where id = ? and customer_id = ?", entry, world.winner))
			.containsExactly("anders");
	}

	@Test
	void tablesToComeAreMovedTooAndWhatHangsOnADoubleRowIsNotLost() {
		world
			.change("""
					create table later_contracts (id bigint generated always as identity primary key,
						customer_id bigint not null references customers, kind text not null, note text,
						shout text generated always as (upper(note)) stored, before_id bigint references later_contracts, unique (customer_id, kind))""");
		world.change(
				"create table later_payments (id bigint primary key, contract_id bigint not null references later_contracts)");
		world.change(
				"create table later_relations (from_id bigint references customers, to_id bigint references customers, check (from_id <> to_id), primary key (from_id, to_id))");
		try {
			world.texts("select image_every_table()::text || follow_every_merge()::text");
			for (long customer : List.of(world.winner, world.loser)) {
				world.change("insert into later_contracts (customer_id, kind, note) values (?, 'Wartung', 'groß')",
						customer);
			}
			world.change(
					"insert into later_contracts (customer_id, kind, before_id) select ?, 'Miete', id from later_contracts where customer_id = ?",
					world.loser, world.loser);
			world.change(
					"insert into later_payments select row_number() over (), id from later_contracts where customer_id = ?",
					world.loser);
			world.change("insert into later_relations values (?, ?)", world.loser, world.winner);
			Map<String, String> before = world.dump();
			long batch = merges.merge(MergeKind.CUSTOMER, order(world.winner, world.loser), world.boss);
			assertThat(world.texts("select kind from later_contracts where customer_id = ? order by id", world.winner))
				.containsExactly("Wartung", "Miete");
			assertThat(world.number(
					"select count(*) from later_payments p join later_contracts c on c.id = p.contract_id where c.customer_id = ?",
					world.winner))
				.isEqualTo(2);
			assertThat(batches.undo(batch, world.boss).others()).isEmpty();
			assertThat(world.dump()).isEqualTo(before);
		}
		finally {
			world.change("drop table later_payments, later_contracts, later_relations");
			world.texts("select image_every_table()::text || follow_every_merge()::text");
		}
	}

	private static MergeOrder order(long kept, long other) {
		return new MergeOrder(kept, other, 0L, 0L, Map.of());
	}

	private String attempt(MergeOrder order) {
		try {
			merges.merge(MergeKind.CUSTOMER, order, world.boss);
			return "done";
		}
		catch (MergeRefusedException ex) {
			return ex.reason().name();
		}
	}

	private static String answer(Future<String> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			return ex.toString();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void sleep(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
