package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a customer bought and how it pays, for the card, the telephone and analyses. One
 * statement, whatever there is: sums are kept, products are counted of the newest
 * {@value #ORDERS} orders.
 */
@Component
public class PurchaseFacts {

	static final int ORDERS = 300;

	private static final int PRODUCTS = 6;

	private static final String SQL = """
			with recent as (select id, number, order_date from sales_orders
					where customer_id = :customer and state <> 'CANCELLED' order by order_date desc, id desc limit %d),
				lines as (select l.*, r.order_date from recent r join sales_order_lines l on l.order_id = r.id),
				bought as (select coalesce(product_number, product_name) as key, max(product_number) as number,
						max(product_name) as name, order_date from lines where quantity > 0
					group by coalesce(product_number, product_name), order_date),
				gaps as (select b.*, order_date - lag(order_date) over (partition by key order by order_date) as gap from bought b),
				products as (select max(number) as number, max(name) as name, count(*) as times, max(order_date) as last,
						round(percentile_cont(0.5) within group (order by gap)) as every
					from gaps group by key order by count(*) desc, max(order_date) desc, key limit %d)
			select jsonb_build_object(
				'sums', (select to_jsonb(s) from customer_sales s where s.customer_id = :customer and s.currency = 'EUR'),
				'orders', (select sum(s.orders) from customer_sales s where s.customer_id = :customer),
				'open', (select sum(s.open_orders) from customer_sales s where s.customer_id = :customer),
				'others', (select jsonb_object_agg(s.currency, s.open_amount) from customer_sales s
					where s.customer_id = :customer and s.currency <> 'EUR' and s.open_amount <> 0),
				'last', (select jsonb_build_object('id', r.id, 'number', r.number, 'day', r.order_date, 'products', (select jsonb_agg(l.product_name order by l.position) from
							(select product_name, position from sales_order_lines l where l.order_id = r.id order by position limit 3) l))
					from recent r order by r.order_date desc, r.id desc limit 1),
				'overdue', (select jsonb_build_object('count', count(*), 'amount', coalesce(sum(open_amount), 0), 'since', min(due_date))
					from invoices where customer_id = :customer and currency = 'EUR' and open_amount <> 0 and open_amount > 0
						and due_date < current_date),
				'recent', (select round(avg(days_late)) from (select days_late from invoices where customer_id = :customer
					and currency = 'EUR' and days_late is not null order by settled_on desc limit 5) p),
				'months', (select jsonb_object_agg(to_char(month, 'YYYY-MM'), turnover) from customer_sales_months
					where customer_id = :customer and currency = 'EUR' and month >= date_trunc('year', current_date) - interval '1 year'),
				'products', (select jsonb_agg(to_jsonb(p)) from products p),
				'returns', (select jsonb_build_object('count', count(distinct order_id), 'amount', coalesce(-sum(amount), 0))
					from lines where quantity < 0))
			where exists (select from customer_sales s where s.customer_id = :customer)"""
		.formatted(ORDERS, PRODUCTS);

	private final JdbcClient jdbc;

	private final JsonMapper json = new JsonMapper();

	PurchaseFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param customer one that the viewer may see
	 * @return never null; amounts are zero where nothing was bought, null where the
	 * viewer does not see them
	 */
	@Transactional(readOnly = true)
	public Purchases of(long customer, Viewer viewer) {
		boolean prices = viewer.sees(Figures.PRICES);
		boolean turnover = viewer.sees(Figures.TURNOVER);
		JsonNode all = json
			.readTree(jdbc.sql(SQL).param("customer", customer).query(String.class).optional().orElse("{}"));
		JsonNode sums = all.path("sums");
		JsonNode overdue = all.path("overdue");
		int paid = sums.path("paid").asInt(0);
		return new Purchases(all.path("orders").asInt(0), all.path("open").asInt(0), last(all.path("last")),
				sums.path("open_items").asInt(0), turnover ? amount(sums.path("open_amount")) : null,
				overdue.path("count").asInt(0), turnover ? amount(overdue.path("amount")) : null,
				day(overdue.path("since")), paid,
				paid == 0 ? null : (int) Math.round(sums.path("days_late").asDouble() / paid),
				number(all.path("recent")), number(sums.path("worst")), turnover ? months(all.path("months")) : null,
				products(all.path("products")), all.path("returns").path("count").asInt(0),
				prices ? amount(all.path("returns").path("amount")) : null,
				turnover ? others(all.path("others")) : Map.of());
	}

	private static Purchases.@Nullable Order last(JsonNode order) {
		if (!order.isObject()) {
			return null;
		}
		List<String> products = new ArrayList<>();
		order.path("products").forEach((name) -> products.add(name.asString()));
		return new Purchases.Order(order.path("id").asLong(), order.path("number").asString(),
				LocalDate.parse(order.path("day").asString()), products);
	}

	private static List<Purchases.Bought> products(JsonNode all) {
		List<Purchases.Bought> products = new ArrayList<>();
		all.forEach((one) -> products.add(new Purchases.Bought(
				one.path("number").isString() ? one.path("number").asString() : null, one.path("name").asString(),
				one.path("times").asInt(), LocalDate.parse(one.path("last").asString()), number(one.path("every")))));
		return products;
	}

	private static Map<YearMonth, BigDecimal> months(JsonNode all) {
		Map<YearMonth, BigDecimal> months = new TreeMap<>();
		all.properties().forEach((month) -> months.put(YearMonth.parse(month.getKey()), amount(month.getValue())));
		return months;
	}

	private static Map<String, BigDecimal> others(JsonNode all) {
		Map<String, BigDecimal> others = new TreeMap<>();
		all.properties().forEach((one) -> others.put(one.getKey(), amount(one.getValue())));
		return others;
	}

	private static BigDecimal amount(JsonNode node) {
		return node.isNumber() ? node.decimalValue() : BigDecimal.ZERO;
	}

	private static @Nullable Integer number(JsonNode node) {
		return node.isNumber() ? node.asInt() : null;
	}

	private static @Nullable LocalDate day(JsonNode node) {
		return node.isString() ? LocalDate.parse(node.asString()) : null;
	}

}
