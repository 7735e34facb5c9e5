package kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented data makes sense, comes again by its seed, and goes into empty databases only.
 */
class SampleLoadTests {

	private static final LocalDateTime PRESENT = LocalDate.of(2026, 3, 18).atStartOfDay();

	private static final Extent SMALL = Extent.sized(150, 3_000, 7, PRESENT).withInvoices(1_000);

	private static final SampleTarget FIRST = SampleTarget.create("sample_first");

	private static final SampleTarget AGAIN = SampleTarget.create("sample_again");

	private static final SampleTarget COMPANY = SampleTarget.create("sample_company");

	private static Map<String, Long> rows = Map.of();

	@BeforeAll
	static void fill() {
		rows = FIRST.fill(SMALL);
		AGAIN.fill(SMALL);
		COMPANY.fill(Extent.exampleCompany(PRESENT.withHour(11)));
	}

	@Test
	void thereIsAsMuchAsWasAskedFor() {
		assertThat(rows).containsEntry("customers", 150L)
			.containsEntry("contact_persons", 450L)
			.containsEntry("interactions", 3_000L);
		assertThat(FIRST.number("select count(*) from interactions")).isEqualTo(3_000);
		assertThat(FIRST.number("select max(c) from (select count(*) as c from interactions group by customer_id) x"))
			.isGreaterThanOrEqualTo(1_000);
	}

	@Test
	void theSameSeedGivesTheSameRows() {
		for (String table : List.of("customers", "contact_persons", "affiliations", "contact_points", "interactions",
				"tasks", "customer_tags")) {
			String sum = "select md5(string_agg(t::text, ' ' order by t::text)) from " + table + " t";
			assertThat(FIRST.text(sum)).as(table).isEqualTo(AGAIN.text(sum)).isNotNull();
		}
	}

	@Test
	void ordersInvoicesAndPaymentsBelongTogether() {
		for (SampleTarget world : List.of(FIRST, AGAIN, COMPANY)) {
			assertThat(world.number("select count(*) from customer_sales_differences")).isZero();
			for (String sums : List.of("product_sales_months", "turnover_months", "open_item_days",
					"customer_sales_spans", "opportunity_sums")) {
				assertThat(world.number("select count(*) from " + sums + "_lacking")).as(sums).isZero();
				assertThat(world.number("select count(*) from " + sums)).as(sums).isPositive();
			}
			assertThat(world.number("""
					select count(*) from invoices i join sales_orders o on o.id = i.order_id where abs(o.net) <> i.net
						or o.net <> (select sum(amount) from sales_order_lines l where l.order_id = o.id)
						or i.payments <> (select count(*) from payments p where p.invoice_id = i.id)
						or i.payments_sum <> (select coalesce(sum(amount), 0) from payments p where p.invoice_id = i.id)
						or i.invoice_date < o.order_date or i.last_payment_on > '2026-03-18'""")).isZero();
			assertThat(world.number("select max(worst) from customer_sales")).isGreaterThan(14);
			assertThat(world.number("select count(*) from sales_order_lines where quantity < 0")).isPositive();
		}
		assertThat(FIRST.number("select count(*) from invoices")).isEqualTo(1_000);
		assertThat(FIRST.number("select count(*) from sales_orders where state = 'OPEN'")).isPositive();
		assertThat(FIRST.number("select count(*) from products where purchase_price is not null")).isPositive();
		assertThat(FIRST
			.number("""
					select count(*) from products p join product_prices r on r.product_id = p.id where p.purchase_price >= r.price"""))
			.as("sold below what was paid")
			.isZero();
		for (String table : List.of("sales_order_lines", "customer_sales", "customer_sales_months")) {
			String sum = "select md5(string_agg(t::text, ' ' order by t::text)) from " + table + " t";
			assertThat(FIRST.text(sum)).as(table).isEqualTo(AGAIN.text(sum)).isNotNull();
		}
	}

	@Test
	void whatHappenedHappenedInOfficeHoursAndIsOver() {
		for (SampleTarget world : List.of(FIRST, COMPANY)) {
			assertThat(world
				.number("""
						select count(*) from interactions, lateral (select occurred_at at time zone 'Europe/Berlin' as here) x
						where here::time not between '08:00' and '17:00' or extract(isodow from here) > 5"""))
				.isZero();
		}
		assertThat(FIRST.number("select count(*) from interactions where occurred_at >= '2026-03-18 00:00+01'"))
			.isZero();
		assertThat(COMPANY.number("select count(*) from interactions where occurred_at >= '2026-03-18 11:00+01'"))
			.isZero();
		assertThat(COMPANY.number("select count(*) from interactions where occurred_at > '2026-02-15'")).isPositive();
	}

	@Test
	void theLastContactIsTheLastOfTheHistory() {
		assertThat(FIRST.number("""
				select count(*) from customers c where c.last_contact_at is distinct from
					(select max(i.occurred_at) from interactions i where i.customer_id = c.id)""")).isZero();
	}

	@Test
	void personsBelongToTheirCustomers() {
		assertThat(FIRST.number("""
				select count(*) from interactions i where person_id is not null and not exists (
					select from affiliations a where a.person_id = i.person_id and a.customer_id = i.customer_id)"""))
			.isZero();
		assertThat(FIRST
			.number("select count(*) from (select from affiliations group by person_id having count(*) > 1) x"))
			.isPositive();
		assertThat(FIRST.number("select count(*) from customers where parent_id is not null")).isPositive();
	}

	@Test
	void textsAreWhole() {
		for (SampleTarget world : List.of(FIRST, COMPANY)) {
			for (String column : List.of("interactions.body", "interactions.subject", "tasks.title",
					"customers.name")) {
				String[] name = column.split("\\.");
				assertThat(world
					.texts("select distinct " + name[1] + " from " + name[0] + " where " + name[1] + " is not null"))
					.as(column)
					.isNotEmpty()
					.allSatisfy((text) -> assertThat(text).isNotBlank()
						.doesNotContain("{", "}", "[", "]", "|", "null", "\\", "..", "\uFFFD"));
			}
		}
		assertThat(COMPANY.texts("select name from customers")).anyMatch((name) -> name.contains("Müller"));
		assertThat(COMPANY.texts("select body from interactions")).anyMatch((body) -> body.contains("Grüße"));
	}

	@Test
	void everybodyAtTheExampleCompanyHasSomethingToDo() {
		assertThat(COMPANY.texts("""
				select u.username from tasks t join users u on u.id = t.assignee_id where t.done_at is null
				group by 1 having bool_or(due_on = '2026-03-18') and bool_or(due_on < '2026-03-18')"""))
			.containsExactlyInAnyOrder("leitung", "vertrieb", "service", "marketing", "aussendienst", "empfang",
					"admin");
		assertThat(COMPANY.number("select count(*) from customers")).isEqualTo(300);
		assertThat(COMPANY.number("select count(*) from interactions")).isBetween(2_500L, 4_500L);
		assertThat(COMPANY.number("select count(distinct name) from customers")).isGreaterThan(295);
		assertThat(COMPANY.number("select count(*) from interactions where confidential")).isBetween(5L, 400L);
	}

	@Test
	void opportunitiesAreWorthTheirProductsAndQuotesOfferThem() {
		for (SampleTarget world : List.of(FIRST, COMPANY)) {
			assertThat(world
				.number("""
						select count(*) from opportunities o where o.amount_summed and o.amount is distinct from
							(select sum(round(p.quantity * p.unit_price, 2)) from opportunity_products p where p.opportunity_id = o.id)"""))
				.isZero();
			assertThat(world.number("select count(*) from opportunities where amount_summed and state = 'OPEN'"))
				.isPositive();
			assertThat(
					world.number("select count(*) from opportunities where amount is not null and not amount_summed"))
				.isPositive();
			assertThat(world.number("select count(*) from opportunity_products where product_id is not null"))
				.isPositive();
			assertThat(world.number("""
					select count(*) from opportunity_products p join quotes q on q.opportunity_id = p.opportunity_id
					where not exists (select from quote_lines l where l.quote_id = q.id and l.text = p.name)"""))
				.isZero();
		}
		assertThat(COMPANY.texts("""
				select p.name from opportunity_products p join opportunities o on o.id = p.opportunity_id
				where o.title = 'Rahmenvertrag Esstische'""")).allMatch((name) -> name.startsWith("Esstisch"))
			.isNotEmpty();
	}

	@Test
	void noTaskTellsOfAConfidentialContact() {
		assertThat(COMPANY
			.number("select count(*) from tasks t join interactions i on i.id = t.interaction_id where i.confidential"))
			.isZero();
	}

	@Test
	void prospectsHaveBoughtNothing() {
		assertThat(COMPANY.number("""
				select count(*) from interactions i join customers c on c.id = i.customer_id
				where c.status = 'PROSPECT' and (i.body ~ 'AB-20|RE-20' or i.sentiment = 'COMPLAINT')""")).isZero();
	}

	@Test
	void idsGoOnBehindTheLoad() {
		for (String table : List.of("customers", "contact_persons", "interactions", "tasks")) {
			assertThat(FIRST.number(
					"select nextval(coalesce(pg_get_serial_sequence('%1$s', 'id'), '%1$s_seq')) - 50 - max(id) from %1$s"
						.formatted(table)))
				.isPositive();
		}
		assertThat(FIRST.number("select nextval('customer_numbers') - max(number::int) from customers")).isEqualTo(1);
	}

	@Test
	void whatIsNotEmptyIsLeftAlone() {
		JdbcClient jdbc = FIRST.jdbc();
		SampleDatabase database = new SampleDatabase(FIRST.dataSource(), jdbc,
				new TransactionTemplate(new DataSourceTransactionManager(FIRST.dataSource())), null, null, null, null);
		assertThatThrownBy(() -> database.fill(SMALL, SampleLoad.Steps.SILENT))
			.isInstanceOf(SampleDatabase.NotEmptyException.class)
			.hasMessageContaining("empty one only");
		assertThat(FIRST.number("select count(*) from customers")).isEqualTo(150);
	}

	@Test
	void anInterruptedLoadLeavesTheDatabaseAsItWas() {
		SampleTarget target = SampleTarget.create("sample_interrupted");
		String structure = "select string_agg(indexdef, ';' order by indexdef) from pg_indexes where schemaname = 'public'";
		String before = target.text(structure);
		assertThatThrownBy(() -> target.fill(SMALL, (name, max) -> {
			if (name.equals("Indexe")) {
				throw new IllegalStateException("pulled the plug");
			}
			return (count) -> {
			};
		})).hasMessageContaining("pulled the plug");
		assertThat(target.text(structure)).isEqualTo(before);
		assertThat(target.number("select count(*) from customers")).isZero();
		target.fill(SMALL);
		assertThat(target.text(structure)).isEqualTo(before);
		String keys = "select count(*) from pg_constraint where contype = 'f'";
		assertThat(target.number(keys)).isEqualTo(COMPANY.number(keys)).isGreaterThan(10);
	}

}
