package kontor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.history.HistoryWorld;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A customer with everything that can hang on one, whose amounts stand nowhere else: each
 * of them is one of {@link #TOLD}.
 */
class FiguresWorld {

	/** What tells of what: prices and what they add up to, margins, turnover. */
	static final Map<Figures, List<String>> TOLD = Map.of(Figures.PRICES, List.of("4711.83", "5607.08", "4713.94"),
			Figures.MARGINS, List.of("3122.57", "1589.26"), Figures.TURNOVER,
			List.of("6933.47", "8250.83", "2417.61", "5833.22", "5952.22", "7919.77", "7367.79"));

	private final StrangerWorld world;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SignedIn boss;

	private final MockMvcTester web;

	private final String number;

	private final long product;

	private final long list;

	private final List<String> imports = new ArrayList<>();

	FiguresWorld(StrangerWorld world, JdbcClient jdbc, TransactionTemplate transaction, MockMvcTester web,
			Viewer boss) {
		this.world = world;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.web = web;
		this.boss = new SignedIn(web, boss);
		number = "F-" + world.word();
		product = id(this.boss.post("/products", "number", number, "name", "Tisch " + world.word(), "price", "4.711,83",
				"purchasePrice", "3.122,57", "vatRate", "19", "active", "true"));
		list = id(this.boss.post("/products/price-lists", "name", "Liste " + world.word(), "classes", "A", "validFrom",
				"2026-11-01", "lines[0].product", number, "lines[0].price", "4.713,94"));
		ordered();
		wanted();
		offered();
		billed();
		imports.add(brought("""
				Auftragsnummer;Kundennummer;Auftragsdatum;Artikelnummer;Artikel;Menge;Einzelpreis
				B-1;%1$s;01.11.2026;%1$s;Tisch;1;4711,83
				""".formatted(number)));
		imports.add(brought("""
				Rechnungsnummer;Kundennummer;Rechnungsdatum;Netto;Brutto
				R-1;%1$s;01.11.2026;6933,47;8250,83
				""".formatted(number)));
	}

	/** The list would be for everybody of its class. */
	void leave() {
		change("delete from price_lists where id = ?", list);
	}

	private static long id(MvcTestResult saved) {
		return Long.parseLong(String.valueOf(saved.getResponse().getRedirectedUrl()).replaceFirst(".*/", ""));
	}

	/** One, and another that came back. */
	private void ordered() {
		String order = only("/orders/{id}");
		for (int position : new int[] { 1, 2 }) {
			change("""
					insert into sales_order_lines (order_id, position, product_number, product_name, quantity, unit_price, vat_rate)
					values (cast(? as bigint), ?, ?, 'Tisch', ?, 4711.83, 19)""",
					order, position, number, position == 1 ? 1 : -1);
		}
		change("update sales_orders set net = 4711.83, order_date = current_date where id = cast(? as bigint)", order);
	}

	private void wanted() {
		change("""
				insert into opportunity_products (opportunity_id, position, product_id, product_number, name, quantity, unit_price)
				values (cast(? as bigint), 99, ?, ?, 'Tisch', 1, 4711.83)""",
				opportunity(), product, number);
	}

	private void offered() {
		String quote = only("/quotes/{id}");
		change("update quote_lines set unit_price = 4711.83, product_id = ? where quote_id = cast(? as bigint)",
				product, quote);
		change("update quotes set net = 4711.83, tax = 895.25, gross = 5607.08 where id = cast(? as bigint)", quote);
	}

	private void billed() {
		String invoice = world.values("/invoices/{id}", "id").get(0);
		change("""
				update invoices set net = 6933.47, tax = 1317.36, gross = 8250.83, invoice_date = current_date - 40,
					due_date = current_date - 26 where id = cast(? as bigint)""", invoice);
		change("""
				insert into payments (source_system, external_id, invoice_id, invoice_external_id, paid_on, amount, currency, kind, fingerprint)
				values ('erp', ?, cast(? as bigint), ?, current_date, 2417.61, 'EUR', 'PAYMENT', gen_random_uuid())""",
				world.word(), invoice, world.word());
		String draft = only("/invoices/drafts/{id}");
		change("update written_invoices set net = 6655.27, tax = 1264.50, gross = 7919.77 where id = cast(? as bigint)",
				draft);
		change("""
				insert into written_invoice_lines (written_invoice_id, position, name, quantity, unit_price, vat_rate, amount)
				values (cast(? as bigint), 1, 'Tisch', 1, 7367.79, 19, 7367.79)""",
				draft);
		change("update dunning_notices set amount = 5833.22 where id = cast(? as bigint)",
				world.values("/invoices/dunning/{notice}/paper.pdf", "notice").get(0));
	}

	/** A file that somebody else has begun to read in. */
	private String brought(String table) {
		String page = web.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", world.word() + ".csv", "text/csv", table.getBytes()))
			.with(HistoryWorld.as(boss.viewer()))
			.with(Csrf.csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		return String.valueOf(page).replaceFirst(".*/", "");
	}

	private String only(String path) {
		return world.values(path, "id").get(0);
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	/** What stands for {@code {name}} in a path that begins like this. */
	List<String> values(String path, String name) {
		if (name.equals("id") && path.contains("/price-lists/")) {
			return List.of("" + list);
		}
		if (name.equals("id") && path.contains("/products/")) {
			return List.of("" + product);
		}
		return name.equals("id") && path.startsWith("/imports/") ? imports : world.values(path, name);
	}

	/** What a list, a search, a report, a typing aid or the log is asked. */
	List<String> questions(String pattern) {
		if (pattern.equals("/audit")) {
			return Stream
				.of("product_prices", "price_list_prices", "products", "quotes", "quote_lines", "written_invoices",
						"dunning_notices")
				.map("?table="::concat)
				.toList();
		}
		return List.of("", "?purpose=Probe&q=" + number + "&name=" + world.word(), "?q=" + world.word(),
				"?purpose=Probe&customer=" + world.customer() + "&product=" + product);
	}

	long customer() {
		return world.customer();
	}

	String quote() {
		return only("/quotes/{id}");
	}

	String opportunity() {
		return only("/opportunities/{id}");
	}

	String invoice() {
		return world.values("/invoices/{id}", "id").get(0);
	}

	String word() {
		return world.word();
	}

}
