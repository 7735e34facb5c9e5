package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.views.QueryReader;
import kontor.web.Formats;
import kontor.web.SortOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Of each customer one knows what is to be done next, and of whom nobody does. */
@KontorTest
class NextStepTests {

	private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerList list;

	@Autowired
	private QueryReader reader;

	@Autowired
	private CustomerRegister register;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ListWorld world;

	private long customer;

	@BeforeEach
	void world() {
		world = new ListWorld(register, persons, jdbc, transaction);
		customer = world.firm("Abt").saved();
	}

	@Test
	void anOpenTaskIsAStepUntilItIsDoneOrGone() {
		assertPlanned(false);
		long task = task(customer, TODAY.minusDays(3));
		assertPlanned(true);
		world.change("update tasks set done_at = now() where id = ?", task);
		assertPlanned(false);
		world.change("update tasks set done_at = null where id = ?", task);
		assertPlanned(true);
		long second = task(customer, TODAY);
		world.change("delete from tasks where id = ?", task);
		assertPlanned(true);
		long other = world.firm("Beck").saved();
		world.change("update tasks set customer_id = ? where id = ?", other, second);
		assertThat(names("planned=true")).containsExactly("Beck");
		assertThat(names("planned=false")).containsExactly("Abt");
	}

	@Test
	void anAppointmentIsAStepUntilItsDayIsOver() {
		long appointment = appointment(TODAY);
		assertPlanned(true);
		world.change("update appointments set until_day = ? where id = ?", TODAY.minusDays(1), appointment);
		assertPlanned(false);
		world.change("update appointments set until_day = null where id = ?", appointment);
		assertPlanned(true);
		world.change("update appointments set status = 'CANCELLED' where id = ?", appointment);
		assertPlanned(false);
		world.change("update appointments set status = 'CONFIRMED', deleted_at = now() where id = ?", appointment);
		assertPlanned(false);
		world.change("update appointments set deleted_at = null where id = ?", appointment);
		assertPlanned(true);
		world.change("delete from appointments where id = ?", appointment);
		assertPlanned(false);
	}

	@Test
	void whatIsFirstStandsInTheListAndOnTheCard() {
		task(customer, TODAY.plusDays(5));
		appointment(TODAY.plusDays(2));
		assertThat(step().what()).isEqualTo("Besuch");
		task(customer, TODAY.minusDays(2));
		assertThat(step()).satisfies((step) -> {
			assertThat(step.what()).isEqualTo("Nachfassen");
			assertThat(step.isOverdue()).isTrue();
		});
		SignedIn seller = new SignedIn(web, world.seller);
		assertThat(seller.get("/customers?owner=mine")).bodyText().contains("Nachfassen", "Nächster Schritt");
		assertThat(seller.get("/customers/" + customer)).bodyText().contains("Nachfassen", "Nächster Schritt");
		assertThat(seller.get("/customers/" + world.firm("Leer").saved())).bodyText().contains("nichts geplant");
	}

	@Test
	void aConfidentialStepIsNotTold() {
		Visitor stranger = Visitor.with(accounts, Role.MARKETING);
		world.change(
				"""
						with entry as (insert into interactions (customer_id, channel, direction, occurred_at, body, sentiment, confidential, author_id)
							values (?, 'PHONE', 'IN', now(), 'Geheim', 'NEUTRAL', true, ?) returning id)
						insert into tasks (kind, title, due_on, assignee_id, customer_id, interaction_id)
						select 'TASK', 'Streng geheim', current_date, ?, ?, id from entry""",
				customer, world.seller.id(), world.seller.id(), customer);
		String query = "/customers?owner=" + world.seller.id();
		assertThat(new SignedIn(web, world.seller).get(query)).bodyText().contains("Streng geheim");
		assertThat(new SignedIn(web, stranger.viewer()).get(query)).bodyText().contains("Abt").doesNotContain("geheim");
		assertThat(new SignedIn(web, stranger.viewer()).get("/customers/" + customer)).bodyText()
			.doesNotContain("Streng geheim");
	}

	@Test
	void theListKeepsItsBudgetWithSteps() throws Exception {
		for (int i = 0; i < 30; i++) {
			task(world.firm("Firma " + i).saved(), TODAY.plusDays(i));
		}
		SignedIn seller = new SignedIn(web, world.seller);
		assertThat(StatementCounter
			.during(() -> assertThat(seller.get("/customers?owner=mine&planned=true&or1.owner=mine&or1.valuation=A"))
				.hasStatusOk()))
			.hasSizeLessThanOrEqualTo(3);
	}

	/** Each ends what it sees as the last but one task. */
	@Test
	void twoWhoTickOffTheLastTasksAtOnceLeaveNothingPlanned() throws Exception {
		List<Long> tasks = List.of(task(customer, TODAY), task(customer, TODAY));
		CountDownLatch both = new CountDownLatch(2);
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			List<Future<?>> runs = tasks.stream().<Future<?>>map((task) -> pool.submit(() -> {
				both.countDown();
				both.await(10, TimeUnit.SECONDS);
				transaction.executeWithoutResult((status) -> {
					jdbc.sql("update tasks set done_at = now() where id = ?").param(task).update();
					jdbc.sql("select pg_sleep(0.2)").query().listOfRows();
				});
				return null;
			})).toList();
			for (Future<?> run : runs) {
				run.get(20, TimeUnit.SECONDS);
			}
		}
		finally {
			pool.shutdownNow();
		}
		assertPlanned(false);
	}

	private long task(long of, LocalDate due) {
		return transaction.execute((status) -> jdbc.sql(
				"insert into tasks (kind, title, due_on, assignee_id, customer_id) values ('TASK', 'Nachfassen', ?, ?, ?) returning id")
			.params(due, world.seller.id(), of)
			.query(Long.class)
			.single());
	}

	/** All day. */
	private long appointment(LocalDate day) {
		return transaction.execute((status) -> {
			long id = jdbc
				.sql("""
						insert into appointments (uid, owner_id, title, customer_id, all_day, first_day, last_day, until_day)
						values (gen_random_uuid()::text, ?, 'Besuch', ?, true, ?, ?, ?) returning id""")
				.params(world.seller.id(), customer, day, day, day)
				.query(Long.class)
				.single();
			jdbc.sql(
					"""
							insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main)
							values (?, ?, ?, '1900-01-01', cast(? as date), cast(? as date) + 1, true, true)""")
				.params(world.seller.id(), day, id, day, day)
				.update();
			return id;
		});
	}

	private NextStep step() {
		return list
			.page(ListWorld.filter(reader, "owner=mine"), CustomerColumns.of(Set.of()), new SortOrder("name", false),
					null, world.seller)
			.items()
			.get(0)
			.step();
	}

	private void assertPlanned(boolean planned) {
		assertThat(names("planned=" + planned)).containsExactly("Abt");
		assertThat(names("planned=" + !planned)).isEmpty();
	}

	private List<String> names(String query) {
		return list
			.page(ListWorld.filter(reader, "owner=mine&" + query), CustomerColumns.of(Set.of()),
					new SortOrder("name", false), null, world.seller)
			.items()
			.stream()
			.map(CustomerRow::name)
			.toList();
	}

}
