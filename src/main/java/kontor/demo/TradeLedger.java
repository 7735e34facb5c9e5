package kontor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Products, and two years of orders, invoices and payments, made by the database itself:
 * customers buy at intervals of their own what they like, in spring for the garden, oil
 * for their tables some orders later; some pay late, some with cash discount, a little
 * comes back.
 */
record TradeLedger(Connection connection) {

	static final List<String> TABLES = List.of("product_groups", "products", "product_prices", "price_lists",
			"price_list_prices", "sales_orders", "sales_order_lines", "invoices", "payments");

	private static final List<String> SUMS = List.of("customer_sales", "customer_sales_months", "customer_sales_spans",
			"turnover_months", "open_item_days", "product_sales_months");

	/**
	 * Customers are there; sums are written here and not row by row.
	 * @return rows by table
	 */
	Map<String, Long> fill(Extent extent, LongConsumer progress) {
		Map<String, Long> rows = new LinkedHashMap<>();
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		if (extent.invoices() > 0) {
			TABLES.forEach((table) -> jdbc.sql("alter table " + table + " disable trigger user").update());
			statements(extent).forEach((sql) -> {
				write(sql, jdbc);
				progress.accept(1);
			});
			TABLES.forEach((table) -> jdbc.sql("alter table " + table + " enable trigger user").update());
			for (String table : List.of("sales_orders", "invoices")) {
				jdbc.sql("select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))"
					.formatted(table)).query().singleRow();
			}
			TABLES.forEach(
					(table) -> rows.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
			SUMS.forEach((table) -> jdbc.sql("analyze " + table).update());
		}
		return rows;
	}

	private static void write(String sql, JdbcClient jdbc) {
		JdbcClient.StatementSpec statement = jdbc.sql(sql);
		if (sql.contains(":names")) {
			List<String[]> furniture = Resource.named("products.csv").rows(";");
			statement = statement
				.param("names", furniture.stream().map((row) -> row[1] + " " + row[0]).toArray(String[]::new))
				.param("prices", furniture.stream().map((row) -> row[4]).toArray(String[]::new));
		}
		statement.update();
	}

	/** How many steps the work has. */
	static int size(Extent extent) {
		return extent.invoices() > 0 ? statements(extent).size() : 0;
	}

	private static List<String> statements(Extent extent) {
		try (InputStream in = TradeLedger.class.getResourceAsStream("/demo/trade.sql")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return List.of(text.replace("{seed}", String.valueOf(Math.floorMod(extent.seed(), 1_000_000_007L)))
				.replace("{until}", extent.until().toLocalDate().toString())
				.replace("{invoices}", String.valueOf(extent.invoices()))
				.split("\n--\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
