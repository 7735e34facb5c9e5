package kontor.reports;

import static kontor.reports.ReportWorld.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.invoices.ErpInvoice.Kind;
import kontor.invoices.InvoiceFeed;
import kontor.orders.ErpOrder.State;
import kontor.orders.OrderFeed;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sums of the reports are what a full computation says, whatever happens. */
@KontorTest
class SumsTests {

	private static final List<String> SUMS = List.of("product_sales_months", "turnover_months", "open_item_days",
			"customer_sales_spans");

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private InvoiceFeed invoices;

	@Autowired
	private OrderFeed orders;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SumsCheck check;

	@Autowired
	private SumsCompaction compaction;

	private Viewer boss;

	private ReportWorld world;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		world = new ReportWorld("THB", jdbc, transaction, customers, boss);
	}

	@Test
	void theSumsAreExactAfterWhateverHappens() {
		Random random = new Random(7);
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			ids.add(world.customer("Kunde " + i + world.source, i % 3 == 0 ? null : "0" + i + "067"));
		}
		long end = System.nanoTime() + 20_000_000_000L;
		int changes = 0;
		while (changes < 10_000 && (changes < 1_000 || System.nanoTime() < end)) {
			changes += change(random, ids);
		}
		for (String table : SUMS) {
			assertThat(rows("select * from " + table + "_lacking")).as(table).isEmpty();
		}
		compaction.run();
		for (String table : SUMS) {
			assertThat(rows("select * from " + table + "_lacking")).as(table).isEmpty();
			assertThat(rows("select * from " + table + " where currency = 'THB'")).as(table).isNotEmpty();
		}
		assertThat(rows("""
				select product_number, product_name, currency, month from product_sales_months group by 1, 2, 3, 4
				having count(*) > 1""")).isEmpty();
	}

	private List<?> rows(String sql) {
		return jdbc.sql(sql).query().listOfRows();
	}

	private int change(Random random, List<Long> ids) {
		int many = 1 + random.nextInt(60);
		switch (random.nextInt(12)) {
			case 0, 1, 2, 3 -> orders.put(
					many(many, () -> world.order(id(random), number(random, ids), day(random),
							State.values()[random.nextInt(3)],
							line(1, "T" + random.nextInt(9), "Tisch", random.nextInt(9) - 2, "1." + random.nextInt(99),
									"19"),
							line(2, random.nextBoolean() ? "T1" : null, "Beratung", 1, "0", null))),
					boss);
			case 4, 5, 6 -> invoices.put(many(many, () -> world.invoice(Kind.values()[random.nextInt(3)],
					number(random, ids), day(random), random.nextInt(500) - 20 + ".00")), boss);
			case 7 -> world.run(
					"update invoices set told_paid = gross, invoice_date = invoice_date + 40 where id % 5 = ? and source_system = ?",
					random.nextInt(5), world.source);
			case 8 -> world.run("update customers set owner_id = nullif(?, 0), main_postal_code = ? where id = any (?)",
					random.nextBoolean() ? boss.id() : 0L, random.nextBoolean() ? "1010" : "99867",
					ids.stream().filter((id) -> random.nextBoolean()).toArray(Long[]::new));
			case 9 -> {
				world.run(
						"update sales_order_lines set quantity = quantity + 1 where order_id in (select id from sales_orders where source_system = ? and id % 6 = 1)",
						world.source);
				world.run("delete from sales_orders where source_system = ? and id % 40 = ?", world.source,
						random.nextInt(40));
				world.run("delete from invoices where source_system = ? and id % 40 = ?", world.source,
						random.nextInt(40));
			}
			case 10 -> transaction.executeWithoutResult((status) -> jdbc.sql("select repoint('customers', ?, ?)")
				.param(ids.get(random.nextInt(ids.size())))
				.param(ids.get(random.nextInt(ids.size())))
				.query()
				.listOfRows());
			default -> {
				if (ids.size() > 4 && random.nextInt(6) == 0) {
					world.run("delete from customers where id = ?", ids.remove(random.nextInt(ids.size())));
				}
				compaction.run();
			}
		}
		return many;
	}

	private static <T> List<T> many(int many, Supplier<T> one) {
		return Stream.generate(one).limit(many).toList();
	}

	private static String id(Random random) {
		return String.valueOf(random.nextInt(300));
	}

	private static LocalDate day(Random random) {
		return DAY.plusDays(random.nextInt(500));
	}

	private String number(Random random, List<Long> ids) {
		return random.nextInt(12) == 0 ? "unbekannt" : world.number(ids.get(random.nextInt(ids.size())));
	}

	@Test
	void aWrongSumOfOpportunitiesIsFoundAndPutRight() {
		long customer = world.customer("Kunde " + world.source, "01067");
		world.run(
				"insert into opportunities (customer_id, title, stage_id, owner_id, amount) select ?, 'Theke', min(id), ?, 70 from pipeline_stages",
				customer, boss.id());
		world.run("update opportunity_sums set amount = amount + 7 where owner_id = ?", boss.id());
		world.run(
				"insert into opportunity_sums (stage_id, owner_id, month, opportunities, amount) values (-1, ?, '2026-01-01', 1, 0)",
				boss.id());
		check.run();
		assertThat(rows("select * from opportunity_sums_lacking")).isEmpty();
		assertThat(repaired()).isGreaterThanOrEqualTo(2);
		assertThat(jdbc.sql("select sum(amount) from opportunity_sums where owner_id = ?")
			.param(boss.id())
			.query(Long.class)
			.single()).isEqualTo(70);
	}

	@Test
	void aWrongSumIsFoundAndPutRight() {
		String number = world.number(world.customer("Kunde " + world.source, "01067"));
		invoices.put(List.of(world.invoice(Kind.INVOICE, number, DAY, "100.00")), boss);
		orders.put(List.of(world.order("1", number, DAY, State.OPEN, line(1, world.source, "Tisch", 1, "10", null))),
				boss);
		world.run("update turnover_months set turnover = turnover + 7 where currency = 'THB' and dimension = 'ALL'");
		world.run("delete from product_sales_months where product_number = ?", world.source);
		world.run("update customer_sales_spans set invoices = 3 where currency = 'THB' and span = 'Y'");
		world.run("insert into open_item_days (currency, due_date, items, amount) values ('THB', null, 1, 5)");
		check.run();
		for (String table : SUMS) {
			assertThat(rows("select * from " + table + "_lacking")).as(table).isEmpty();
		}
		assertThat(repaired()).isGreaterThanOrEqualTo(4);
		check.run();
		assertThat(repaired()).isZero();
	}

	private long repaired() {
		return jdbc.sql("select repaired from report_checks order by id desc limit 1").query(Long.class).single();
	}

}
