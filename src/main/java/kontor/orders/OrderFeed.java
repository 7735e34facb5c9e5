package kontor.orders;

import static kontor.products.FeedBatches.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.database.Records;
import kontor.orders.ErpOrder.Line;
import kontor.products.FeedBatches;
import kontor.products.FeedBatches.Kind;
import kontor.products.FeedBatches.Row;
import kontor.products.FeedBatches.Told;
import kontor.products.FeedRules;
import kontor.shared.FeedResult;
import kontor.shared.Fingerprint;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in orders that another system owns. */
@Component
public class OrderFeed {

	static final int MOST_LINES = 10_000;

	private final FeedBatches batches;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Kind<ErpOrder> kind = new Kind<>("sales_orders", OrderFeed::check, OrderFeed::tell, this::write);

	OrderFeed(FeedBatches batches, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.events = events;
		this.batches = batches;
		this.jdbc = jdbc;
	}

	/**
	 * Writes what is new or differs, and leaves the rest untouched. Orders of unknown
	 * customers are held until somebody says whose they are.
	 * @param orders any number; written a thousand at a time in the caller's transaction,
	 * or each thousand in one of its own
	 * @param viewer who brings them, or null for the system itself
	 * @return an answer for each, in the same order
	 * @throws org.springframework.security.access.AccessDeniedException if the viewer may
	 * not change all customers, or sees no prices
	 */
	public List<FeedResult> put(List<ErpOrder> orders, @Nullable Viewer viewer) {
		if (viewer != null) {
			viewer.require(Figures.PRICES);
		}
		return batches.put(orders, viewer, kind);
	}

	private static @Nullable FeedResult check(ErpOrder order) {
		return FeedRules.of(order.sourceSystem(), order.externalId())
			.text("number", order.number(), 100)
			.option("customerNumber", order.customerNumber(), 100)
			.option("customerName", order.customerName(), 300)
			.require(order.customerNumber() != null || order.customerName() != null, "orders.feed.customer",
					"customerNumber")
			.given("orderDate", order.orderDate())
			.date("orderDate", order.orderDate())
			.currency(order.currency())
			.given("state", order.state())
			.given("lines", order.lines())
			.then(() -> checkLines(order.lines()))
			.refusal();
	}

	private static @Nullable FeedResult checkLines(List<Line> lines) {
		if (lines.size() > MOST_LINES) {
			return FeedResult.refused("orders.feed.lines", "lines", String.valueOf(MOST_LINES));
		}
		Set<Integer> positions = new HashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			FeedResult refusal = check(lines.get(i), "lines[" + i + "].", positions);
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private static @Nullable FeedResult check(@Nullable Line line, String path, Set<Integer> positions) {
		if (line == null) {
			return FeedResult.refused("products.feed.missing", path);
		}
		FeedRules rules = FeedRules.begin()
			.require(positions.add(line.position()), "orders.feed.position", path + "position",
					String.valueOf(line.position()))
			.option(path + "productNumber", line.productNumber(), 100)
			.text(path + "productName", line.productName(), 500)
			.option(path + "unit", line.unit(), 40)
			.given(path + "quantity", line.quantity())
			.number(path + "quantity", line.quantity())
			.given(path + "unitPrice", line.unitPrice())
			.number(path + "unitPrice", line.unitPrice())
			.percent(path + "vatRate", line.vatRate());
		return rules.then(() -> FeedRules.begin().number(path + "unitPrice", amount(line)).refusal()).refusal();
	}

	/** As the database counts it. */
	private static BigDecimal amount(Line line) {
		return line.quantity()
			.setScale(4, RoundingMode.HALF_UP)
			.multiply(line.unitPrice().setScale(4, RoundingMode.HALF_UP))
			.setScale(2, RoundingMode.HALF_UP);
	}

	private static Told<ErpOrder> tell(ErpOrder told) {
		List<Object> lines = new ArrayList<>();
		for (Line line : told.lines()) {
			lines.add(Fingerprint.of(line.position(), line.productNumber(), line.productName(), line.quantity(),
					line.unit(), line.unitPrice(), line.vatRate()));
		}
		return new Told<>(told.sourceSystem(), told.externalId(), told, Fingerprint.of(told.number(),
				told.customerNumber(), told.customerName(), told.orderDate(), told.currency(), told.state(), lines));
	}

	private List<Row> write(List<Told<ErpOrder>> told) {
		List<ErpOrder> orders = told.stream().map(Told::content).toList();
		List<Row> rows = jdbc
			.sql("""
					insert into sales_orders as o (source_system, external_id, number, customer_id, customer_number, customer_name,
						order_date, currency, state, net, fingerprint)
					select t.source_system, t.external_id, t.number, %s, t.customer_number, t.customer_name, t.order_date, t.currency,
						t.state, t.net, t.fingerprint
					from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:numbers as text[]), cast(:customers as text[]),
							cast(:names as text[]), cast(:dates as date[]), cast(:currencies as text[]), cast(:states as text[]),
							cast(:nets as numeric[]), cast(:fingerprints as uuid[]))
						t (source_system, external_id, number, customer_number, customer_name, order_date, currency, state, net, fingerprint)
					order by t.source_system, t.external_id
					on conflict (source_system, external_id) do update set number = excluded.number,
						customer_id = %s, customer_number = excluded.customer_number, customer_name = excluded.customer_name,
						order_date = excluded.order_date, currency = excluded.currency, state = excluded.state, net = excluded.net,
						fingerprint = excluded.fingerprint, changed_at = now()
					returning source_system, external_id, id, customer_id is null as held, fingerprint"""
				.formatted(ErpCustomers.find("t"), ErpCustomers.keep("o")))
			.param("sources", column(told, Told::sourceSystem))
			.param("ids", column(told, Told::externalId))
			.param("numbers", column(orders, ErpOrder::number))
			.param("customers", column(orders, ErpOrder::customerNumber))
			.param("names", column(orders, ErpOrder::customerName))
			.param("dates", column(orders, ErpOrder::orderDate))
			.param("currencies", column(orders, ErpOrder::currency))
			.param("states", column(orders, ErpOrder::state))
			.param("nets", column(orders, OrderFeed::net))
			.param("fingerprints", column(told, Told::fingerprint))
			.query(Records.of(Row.class))
			.list();
		writeLines(told, rows);
		events.publishEvent(new OrdersTold(rows.stream().map(Row::id).toList()));
		return rows;
	}

	private static BigDecimal net(ErpOrder order) {
		return order.lines().stream().map(OrderFeed::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private record Placed(long order, Line line) {

	}

	private void writeLines(List<Told<ErpOrder>> told, List<Row> rows) {
		Map<String, Long> ids = rows.stream()
			.collect(Collectors.toMap((row) -> row.sourceSystem() + '\0' + row.externalId(), Row::id));
		List<Placed> lines = new ArrayList<>();
		for (Told<ErpOrder> one : told) {
			long id = ids.get(one.sourceSystem() + '\0' + one.externalId());
			one.content().lines().forEach((line) -> lines.add(new Placed(id, line)));
		}
		jdbc.sql("delete from sales_order_lines where order_id = any (?)")
			.param(ids.values().toArray(Long[]::new))
			.update();
		jdbc.sql(
				"""
						insert into sales_order_lines (order_id, position, product_number, product_name, quantity, unit, unit_price, vat_rate)
						select * from unnest(cast(:orders as bigint[]), cast(:positions as integer[]), cast(:numbers as text[]),
							cast(:names as text[]), cast(:quantities as numeric[]), cast(:units as text[]), cast(:prices as numeric[]),
							cast(:rates as numeric[]))""")
			.param("orders", column(lines, Placed::order))
			.param("positions", column(lines, (placed) -> placed.line().position()))
			.param("numbers", column(lines, (placed) -> placed.line().productNumber()))
			.param("names", column(lines, (placed) -> placed.line().productName()))
			.param("quantities", column(lines, (placed) -> placed.line().quantity()))
			.param("units", column(lines, (placed) -> placed.line().unit()))
			.param("prices", column(lines, (placed) -> placed.line().unitPrice()))
			.param("rates", column(lines, (placed) -> placed.line().vatRate()))
			.update();
	}

}
