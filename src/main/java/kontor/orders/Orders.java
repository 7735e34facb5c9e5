package kontor.orders;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads orders. One is seen by whoever sees its customer; what is held, by who sees all.
 * Their amounts are prices.
 */
@Repository
@Transactional(readOnly = true)
public class Orders {

	private static final String SELECT = """
			select o.id, o.source_system, o.external_id, o.number, o.customer_id, coalesce(c.number, o.customer_number) as customer_number,
				coalesce(c.name, o.customer_name) as customer_name, o.order_date, o.currency, o.state, %s as net
			from sales_orders o left join customers c on c.id = o.customer_id where %s""";

	private final JdbcClient jdbc;

	Orders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String select(Viewer viewer) {
		return SELECT.formatted(Figures.PRICES.shown("o.net", viewer),
				"(c.id is not null and %s or o.customer_id is null and %s)".formatted(Visibility.of("c", viewer),
						viewer.readsAll()));
	}

	/**
	 * Newest first.
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	public Slice<OrderRow> page(OrderFilter filter, @Nullable String after, int limit, Viewer viewer) {
		StringBuilder sql = new StringBuilder(select(viewer));
		add(sql, filter.customer(), " and o.customer_id = :customer");
		add(sql, blank(filter.q()), " and o.number like :q");
		add(sql, filter.state(), " and o.state = '" + filter.state() + "'");
		add(sql, filter.from(), " and o.order_date >= :from");
		add(sql, filter.to(), " and o.order_date <= :to");
		add(sql, Boolean.TRUE.equals(filter.returns()) ? true : null,
				" and exists (select from sales_order_lines l where l.order_id = o.id and l.quantity < 0)");
		add(sql, filter.currency(), " and o.currency = :currency");
		add(sql, Boolean.TRUE.equals(filter.valid()) ? true : null, " and o.state <> 'CANCELLED'");
		add(sql, filter.product(),
				" and o.id in (select l.order_id from sales_order_lines l where l.product_number = :product)");
		add(sql, filter.productName(),
				" and o.id in (select l.order_id from sales_order_lines l where l.product_number is null and l.product_name = :productName)");
		Cursor cursor = cursor(after);
		add(sql, cursor, " and (o.order_date, o.id) < (cast(:day as date), :id)");
		JdbcClient.StatementSpec statement = jdbc
			.sql(sql + " order by o.order_date desc, o.id desc limit " + (limit + 1));
		statement = with(statement, "customer", filter.customer());
		statement = with(statement, "q", blank(filter.q()) == null ? null : prefix(filter.q()));
		statement = with(statement, "from", filter.from());
		statement = with(statement, "to", filter.to());
		statement = with(statement, "currency", filter.currency());
		statement = with(statement, "product", filter.product());
		statement = with(statement, "productName", filter.productName());
		if (cursor != null) {
			statement = statement.param("day", cursor.text(0)).param("id", cursor.number(1));
		}
		return Slice.of(statement.query(Records.of(OrderRow.class)).list(), limit,
				(last) -> Cursor.of(last.orderDate(), last.id()));
	}

	private static void add(StringBuilder sql, @Nullable Object value, String condition) {
		if (value != null) {
			sql.append(condition);
		}
	}

	private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String name,
			@Nullable Object value) {
		return value == null ? statement : statement.param(name, value);
	}

	private static @Nullable String blank(@Nullable String text) {
		return text == null || text.isBlank() ? null : text;
	}

	/** How a number begins, for {@code like}. */
	public static String prefix(@Nullable String typed) {
		return String.valueOf(typed).strip().replace("\0", "").replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

	/** Null where the text was not written by this list. */
	public static @Nullable Cursor cursor(@Nullable String after) {
		Cursor cursor = Cursor.read(after, 2);
		return cursor != null && isDay(cursor.text(0)) && cursor.text(1).matches("\\d{1,18}") ? cursor : null;
	}

	private static boolean isDay(String text) {
		try {
			return text.matches("\\d{4}-.*") && LocalDate.parse(text).getYear() > 0;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** Empty where there is none or the viewer may not see it. */
	public Optional<OrderRow> find(long id, Viewer viewer) {
		return jdbc.sql(select(viewer) + " and o.id = ?").param(id).query(Records.of(OrderRow.class)).optional();
	}

	/** The same by the key that the owner gave it. */
	public Optional<OrderRow> find(String sourceSystem, String externalId, Viewer viewer) {
		return jdbc.sql(select(viewer) + " and o.source_system = ? and o.external_id = ?")
			.param(sourceSystem)
			.param(externalId)
			.query(Records.of(OrderRow.class))
			.optional();
	}

	/** In their order. */
	public List<OrderLine> lines(long order, Viewer viewer) {
		return jdbc
			.sql("""
					select l.position, l.product_number, (select min(p.id) from products p where p.number = l.product_number) as product_id,
						l.product_name, l.quantity, l.unit, %s as unit_price, l.vat_rate, %s as amount
					from sales_order_lines l where l.order_id = ? order by l.position"""
				.formatted(Figures.PRICES.shown("l.unit_price", viewer), Figures.PRICES.shown("l.amount", viewer)))
			.param(order)
			.query(Records.of(OrderLine.class))
			.list();
	}

}
