package kontor.invoices;

import static kontor.invoices.TradeWorld.DAY;
import static kontor.invoices.TradeWorld.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.orders.ErpCustomers;
import kontor.orders.ErpOrder;
import kontor.orders.ErpOrder.State;
import kontor.orders.OrderFeed;
import kontor.products.ErpProduct;
import kontor.products.ProductFeed;
import kontor.shared.FeedResult;
import kontor.shared.FeedResult.Outcome;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotAllowedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What another system tells, in any order and however often. */
@KontorTest
class FeedTests {

	@Autowired
	private OrderFeed orders;

	@Autowired
	private InvoiceFeed invoices;

	@Autowired
	private PaymentFeed payments;

	@Autowired
	private ProductFeed products;

	@Autowired
	private ErpCustomers erpCustomers;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private SalesCheck check;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private TradeWorld world;

	private Viewer boss;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		world = new TradeWorld(jdbc, customers, boss);
	}

	@Test
	void anOrderIsWrittenOnceAndAgainOnlyWhereItDiffers() {
		String number = world.number();
		long customer = world.customer(number);
		ErpOrder order = world.order("1", number, DAY, State.OPEN, line(1, "T1", 3, "99.90"), line(2, "S1", -1, "0"));
		assertThat(put(order)).isEqualTo(Outcome.CREATED);
		ErpOrder same = world.order("1", number, DAY, State.OPEN, line(1, "T1", 3, "99.9000"),
				line(2, "S1", -1, "0.0"));
		assertThat(put(same)).isEqualTo(Outcome.UNCHANGED);
		assertThat(
				world.text("select net || ' ' || customer_id from sales_orders where source_system = ?", world.source))
			.isEqualTo("299.70 " + customer);
		assertThat(put(world.order("1", number, DAY, State.DELIVERED, line(1, "T1", 4, "99.90"))))
			.isEqualTo(Outcome.UPDATED);
		assertThat(world.text(
				"""
						select o.state || ' ' || o.net || ' ' || count(*) from sales_orders o join sales_order_lines l on l.order_id = o.id
						where o.source_system = ? group by o.state, o.net""",
				world.source))
			.isEqualTo("DELIVERED 399.60 1");
		assertThat(
				world.text("select orders || ' ' || open_orders from customer_sales where customer_id = ?", customer))
			.isEqualTo("1 0");
	}

	@Test
	void whatIsToldOfAStrangerIsHeldUntilHeIsEnteredOrAssigned() {
		String coming = world.number();
		String assigned = world.number();
		assertThat(orders.put(List.of(world.order("1", coming, DAY, State.OPEN, line(1, "T1", 1, "10"))), boss)
			.get(0)
			.held()).isTrue();
		assertThat(invoices.put(List.of(world.invoice("1", coming, DAY, "10.00", null, null),
				world.invoice("2", assigned, DAY, "20.00", null, null)), boss))
			.extracting(FeedResult::held)
			.containsExactly(true, true);
		long customer = world.customer(coming);
		assertThat(world.text(
				"select orders || ' ' || invoices || ' ' || open_amount from customer_sales where customer_id = ?",
				customer))
			.isEqualTo("1 1 11.90");
		erpCustomers.assign(world.source, assigned, customer, boss);
		transaction.executeWithoutResult((status) -> erpCustomers.letIn("invoices"));
		assertThat(invoices.put(List.of(world.invoice("3", assigned, DAY, "30.00", null, null)), boss).get(0).held())
			.isFalse();
		assertThat(world.text("select invoices || ' ' || turnover from customer_sales where customer_id = ?", customer))
			.isEqualTo("3 60.00");
	}

	@Test
	void paymentsAndInvoicesFindEachOtherInAnyOrder() {
		String number = world.number();
		long customer = world.customer(number);
		payments.put(List.of(world.payment("p1", "1", DAY.plusDays(40), "100.00", ErpPayment.Kind.PAYMENT),
				new ErpPayment(world.source, "p2", null, "R-1", DAY.plusDays(44), new BigDecimal("19.00"), "EUR",
						ErpPayment.Kind.CASH_DISCOUNT)),
				boss);
		invoices.put(List.of(world.invoice("1", number, DAY, "100.00", null, null)), boss);
		orders.put(List.of(world.order("1", number, DAY, State.DELIVERED)), boss);
		assertThat(world.text(
				"""
						select open_amount || ' ' || days_late || ' ' || settled_on || ' ' || (order_id is not null) from invoices
						where source_system = ?""",
				world.source))
			.isEqualTo("0.00 14 2026-10-15 true");
		payments.put(List.of(world.payment("p3", "1", DAY.plusDays(50), "19.00", ErpPayment.Kind.REFUND)), boss);
		assertThat(
				world.text("select open_amount || ' ' || coalesce(days_late, -1) from invoices where source_system = ?",
						world.source))
			.isEqualTo("19.00 -1");
		assertThat(world.text("select paid || ' ' || open_items from customer_sales where customer_id = ?", customer))
			.isEqualTo("0 1");
	}

	@Test
	void whatIsWrongIsAnsweredAndTheRestIsWritten() {
		String number = world.number();
		List<FeedResult> answers = orders.put(List.of(world.order("1", number, DAY, State.OPEN),
				world.order("", number, DAY, State.OPEN), world.order("3", null, DAY, State.OPEN),
				new ErpOrder(world.source, "4", "A", number, null, DAY, "XYZ", State.OPEN, List.of()),
				world.order("5", number, DAY, State.OPEN, line(1, "T", 1, "1"), line(1, "T", 1, "1")),
				world.order("1", number, DAY.plusDays(1), State.OPEN), world.order("7", "x\0y", DAY, State.OPEN)),
				boss);
		assertThat(answers).extracting(FeedResult::outcome)
			.containsExactly(Outcome.CREATED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED,
					Outcome.UPDATED, Outcome.REFUSED);
		assertThat(answers.get(4).arguments()).containsExactly("lines[1].position", "1");
		assertThat(invoices.put(List.of(world.invoice("1", number, DAY, "1.001", null, null)), boss).get(0).message())
			.isEqualTo("products.feed.cents");
		assertThat(payments.put(List.of(world.payment("1", "1", DAY, "0.00", ErpPayment.Kind.PAYMENT)), boss)
			.get(0)
			.message()).isEqualTo("invoices.feed.amount");
		Viewer seller = new Viewer(1, "Jan", Set.of(Role.SALES), true, false);
		assertThatThrownBy(() -> orders.put(List.of(), seller)).isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void aProductKeepsItsEarlierPrices() {
		ErpProduct product = new ErpProduct(world.source, "1", "T-1", "Tisch Pirna", null, "Tische", "Stück",
				BigDecimal.valueOf(19), new BigDecimal("499.00"), DAY, null, true);
		assertThat(products.put(List.of(product, product), boss)).extracting(FeedResult::outcome)
			.containsExactly(Outcome.CREATED, Outcome.UNCHANGED);
		products.put(List.of(new ErpProduct(world.source, "1", "T-1", "Tisch Pirna", null, "tische", "Stück",
				BigDecimal.valueOf(19), new BigDecimal("529.00"), DAY.plusDays(30), null, true)), boss);
		assertThat(world.text(
				"""
						select string_agg(price::text, ' ' order by valid_from) from product_prices r join products p on p.id = r.product_id
						where p.source_system = ?""",
				world.source))
			.isEqualTo("499.0000 529.0000");
	}

	@Test
	void aPurchasePriceStaysUntilAnotherIsTold() {
		assertThat(products.put(List.of(bought("310.50"), bought(null), bought("310.5")), boss))
			.extracting(FeedResult::outcome)
			.containsExactly(Outcome.CREATED, Outcome.UPDATED, Outcome.UPDATED);
		products.put(List.of(bought(null)), boss);
		assertThat(world.text("select purchase_price::text from products where source_system = ?", world.source))
			.isEqualTo("310.5000");
		assertThat(products.put(List.of(bought("-1")), boss).get(0).message()).isEqualTo("products.feed.negative");
		Viewer office = new Viewer(boss.id(), "Eva", boss.roles(), true, true, Set.of(Figures.PRICES));
		assertThat(products.put(List.of(bought("1"), bought(null)), office)).extracting(FeedResult::isRefused)
			.containsExactly(true, false);
	}

	private ErpProduct bought(String price) {
		return new ErpProduct(world.source, "2", "T-2", "Tisch Wehlen", null, null, null, null, null, null,
				price == null ? null : new BigDecimal(price), true);
	}

	@Test
	void nobodyBringsAmountsThatHeDoesNotSee() {
		Viewer blind = new Viewer(boss.id(), "Eva", boss.roles(), true, true, Set.of());
		assertThatThrownBy(() -> products.put(List.of(), blind)).isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> orders.put(List.of(), blind)).isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> invoices.put(List.of(), blind)).isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> payments.put(List.of(), blind)).isInstanceOf(NotAllowedException.class);
	}

	@Test
	void theSumsAreExactAfterWhateverHappens() {
		Random random = new Random(5);
		List<String> numbers = new ArrayList<>();
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			numbers.add(world.number());
			if (i % 4 != 0) {
				ids.add(world.customer(numbers.get(i)));
			}
		}
		long end = System.nanoTime() + 15_000_000_000L;
		int changes = 0;
		while (changes < 10_000 && (changes < 1_000 || System.nanoTime() < end)) {
			changes += change(random, numbers, ids);
		}
		assertThat(jdbc.sql("select customer_id from customer_sales_differences").query(Long.class).list()).isEmpty();
		assertThat(jdbc.sql("select count(*) from customer_sales where customer_id = any (?)")
			.param(ids.toArray(Long[]::new))
			.query(Long.class)
			.single()).isPositive();
	}

	private int change(Random random, List<String> numbers, List<Long> ids) {
		int many = 1 + random.nextInt(60);
		int what = random.nextInt(20);
		if (what < 6) {
			orders.put(many(many, () -> world.order(id(random), any(random, numbers), DAY.plusDays(random.nextInt(200)),
					State.values()[random.nextInt(3)], line(1, "T", random.nextInt(9) - 2, "1." + random.nextInt(99)))),
					boss);
		}
		else if (what < 13) {
			invoices.put(many(many, () -> {
				boolean paid = random.nextBoolean();
				return world.invoice(ErpInvoice.Kind.values()[Math.max(0, random.nextInt(8) - 5)], id(random),
						any(random, numbers), DAY.plusDays(random.nextInt(200)), random.nextInt(500) - 20 + ".00",
						paid ? random.nextInt(300) + ".00" : null,
						random.nextBoolean() ? DAY.plusDays(random.nextInt(200)) : null);
			}), boss);
		}
		else if (what < 18) {
			payments.put(
					many(many,
							() -> world.payment(id(random), id(random), DAY.plusDays(random.nextInt(300)),
									1 + random.nextInt(400) + ".00", ErpPayment.Kind.values()[random.nextInt(3)])),
					boss);
		}
		else {
			many = 1;
			long from = any(random, ids);
			transaction.executeWithoutResult((status) -> jdbc.sql(what == 18 ? "select repoint('customers', ?, ?)"
					: "with gone as (delete from invoices where customer_id = ? and id % 7 = ? % 7 returning id) select count(*) from gone")
				.param(from)
				.param(any(random, ids))
				.query()
				.listOfRows());
		}
		return many;
	}

	private static <T> List<T> many(int many, java.util.function.Supplier<T> one) {
		return java.util.stream.Stream.generate(one).limit(many).toList();
	}

	private static String id(Random random) {
		return String.valueOf(random.nextInt(300));
	}

	private static <T> T any(Random random, List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	@Test
	void aWrongSumIsFoundAndPutRight() {
		String number = world.number();
		long customer = world.customer(number);
		invoices.put(List.of(world.invoice("1", number, DAY, "100.00", null, null)), boss);
		transaction
			.executeWithoutResult((status) -> jdbc.sql("update customer_sales set turnover = 7 where customer_id = ?")
				.param(customer)
				.update());
		check.run();
		assertThat(world.text("select turnover from customer_sales where customer_id = ?", customer))
			.isEqualTo("100.00");
		assertThat(world.text("select repaired from customer_sales_checks order by id desc limit 1")).isEqualTo("1");
		check.run();
		assertThat(world.text("select repaired from customer_sales_checks order by id desc limit 1")).isEqualTo("0");
	}

	private Outcome put(ErpOrder order) {
		return orders.put(List.of(order), boss).get(0).outcome();
	}

}
