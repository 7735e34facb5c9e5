package kontor.outside;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Loads sizes S and L, signs in and reads pages over HTTP, at 1, 8 and 25 connections,
 * the sizes by turns, with a raw SQL query and a static page beside them. System
 * properties: {@code sizes} (S,L), {@code seconds} a row (5), {@code warming} seconds for
 * each page before anything is measured (20), {@code home} (target/bench),
 * {@code connections} (1,8,25), {@code pages} a pattern of their names.
 */
public final class Benchmark {

	private static final int[] CONNECTIONS = Stream.of(System.getProperty("connections", "1,8,25").split(","))
		.mapToInt(Integer::parseInt)
		.toArray();

	/** So often each size has its turn at a page. */
	private static final int TURNS = 5;

	/** Customers, interactions, invoices. */
	private static final Map<String, int[]> SIZES = Map.of("S", new int[] { 500, 20_000, 2_000 }, "L",
			new int[] { 100_000, 2_000_000, 300_000 }, "XL", new int[] { 1_000_000, 20_000_000, 3_000_000 });

	private final double seconds = Double.parseDouble(System.getProperty("seconds", "5"));

	private final double warming = Double.parseDouble(System.getProperty("warming", "20"));

	private final Map<String, Map<String, Load.Result>> results = new LinkedHashMap<>();

	private final Map<String, List<String>> sides = new LinkedHashMap<>();

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Benchmark benchmark = new Benchmark();
		List<Stage> stages = new ArrayList<>();
		try {
			for (String size : System.getProperty("sizes", "S,L").split(",")) {
				stages.add(benchmark.open(size));
			}
			benchmark.run(stages);
		}
		finally {
			for (Stage stage : stages) {
				stage.server().close();
			}
		}
		benchmark.print(stages);
	}

	/** A size, up and running, and how each page is asked for. */
	private record Stage(String size, Server server, Map<String, Page> pages, Targets targets) {

	}

	private record Page(Wire session, Load.Step step) {

	}

	private Stage open(String size) throws Exception {
		Path home = Path.of(System.getProperty("home", "target/bench"), size);
		Server.load(home, SIZES.get(size));
		Server server = Server.start(home);
		BusyOffice.moveIn(server);
		Targets targets = Targets.of(server);
		Wire office = server.signIn("vertrieb");
		Wire field = server.signIn("aussendienst");
		Wire chief = server.signIn("leitung");
		Map<String, Page> pages = new LinkedHashMap<>();
		pages(targets, office, Server.apiToken(home)).forEach((name, step) -> pages.put(name, new Page(office, step)));
		fieldPages(targets).forEach((name, step) -> pages.put(name, new Page(field, step)));
		dayPages().forEach((name, step) -> pages.put(name, new Page(chief, step)));
		sellingPages(targets).forEach((name, step) -> pages.put(name, new Page(office, step)));
		pages.keySet().removeIf((name) -> !name.matches(System.getProperty("pages", ".*")));
		return new Stage(size, server, pages, targets);
	}

	private void run(List<Stage> stages) throws Exception {
		for (Stage stage : stages) {
			for (Page page : stage.pages().values()) {
				drive(stage, page, new Load(), 8, warming);
			}
		}
		for (String page : stages.get(0).pages().keySet()) {
			for (int connections : CONNECTIONS) {
				measure(stages, page, connections);
			}
		}
		for (Stage stage : stages) {
			sides.computeIfAbsent("raw SQL, 50 rows of a history", (key) -> new ArrayList<>())
				.add(stage.size() + " %.3f ms".formatted(stage.targets().rawSql(stage.server())));
		}
		sides.put("static page of 30 KB", List.of("%.3f ms".formatted(staticPage().median())));
	}

	/** The sizes by turns, so that a machine that slows down slows all of them. */
	private void measure(List<Stage> stages, String name, int connections) throws Exception {
		Map<String, Load> loads = new LinkedHashMap<>();
		for (int turn = 0; turn < TURNS; turn++) {
			for (Stage stage : stages) {
				drive(stage, stage.pages().get(name), loads.computeIfAbsent(stage.size(), (size) -> new Load()),
						connections, seconds / TURNS);
			}
		}
		loads.forEach((size, load) -> {
			Load.Result result = load.result();
			results.computeIfAbsent(name + " · " + connections, (key) -> new LinkedHashMap<>()).put(size, result);
			System.out.printf("%-3s %-24s %2d connections: median %7.2f ms, %7.1f/s, %d errors%n", size, name,
					connections, result.median(), result.perSecond(), result.errors());
		});
	}

	private static void drive(Stage stage, Page page, Load load, int connections, double seconds) throws Exception {
		load.run((i) -> stage.server().wire().withCookies(page.session()), connections, seconds, page.step());
	}

	/** As somebody sees them who sees only his own customers and those of his team. */
	private static Map<String, Load.Step> fieldPages(Targets targets) {
		Map<String, Load.Step> pages = new LinkedHashMap<>();
		pages.put("field: customer list", (wire, n) -> expect(wire.get("/customers"), 200));
		pages.put("field: customer card", (wire, n) -> expect(wire.get("/customers/" + targets.fieldCustomer(n)), 200));
		pages.put("field: history", (wire, n) -> expect(wire.get("/history"), 200));
		pages.put("field: search by name", (wire, n) -> expect(wire.get("/search?q=" + targets.name(n)), 200, 302));
		pages.put("field: tasks", (wire, n) -> expect(wire.get("/tasks"), 200));
		return pages;
	}

	/**
	 * The working day of one with 10,000 open tasks, in an office with 5,000
	 * appointments.
	 */
	private static Map<String, Load.Step> dayPages() {
		Map<String, Load.Step> pages = new LinkedHashMap<>();
		pages.put("Mein Tag, 10,000 tasks", (wire, n) -> expect(wire.get("/"), 200));
		pages.put("month of 25, 5,000 appts", (wire, n) -> expect(wire.get("/calendar?view=month&user=all"), 200));
		pages.put("week of the team", (wire, n) -> expect(wire.get("/calendar?view=team"), 200));
		pages.put("a view over customers",
				(wire, n) -> expect(wire.get("/customers?status=CUSTOMER&valuation=A&quiet=60"), 200));
		pages.put("round trip, 50 km", (wire, n) -> expect(wire.get("/tours?postcode=01067&whose=ALL"), 200));
		return pages;
	}

	/** What was bought, what is to be paid, what is offered. */
	private static Map<String, Load.Step> sellingPages(Targets targets) {
		Map<String, Load.Step> pages = new LinkedHashMap<>();
		pages.put("orders", (wire, n) -> expect(wire.get("/orders"), 200));
		pages.put("invoices", (wire, n) -> expect(wire.get("/invoices"), 200));
		pages.put("invoices overdue", (wire, n) -> expect(wire.get("/invoices?overdue=true"), 200));
		pages.put("invoices of a customer",
				(wire, n) -> expect(wire.get("/invoices?customer=" + targets.customer(n)), 200));
		pages.put("purchases of a customer",
				(wire, n) -> expect(wire.get("/customers/" + targets.customer(n) + "/purchases"), 200));
		pages.put("products", (wire, n) -> expect(wire.get("/products"), 200));
		pages.put("opportunities", (wire, n) -> expect(wire.get("/opportunities"), 200));
		pages.put("board of opportunities", (wire, n) -> expect(wire.get("/opportunities/board"), 200));
		pages.put("forecast", (wire, n) -> expect(wire.get("/opportunities/forecast"), 200));
		pages.put("quotes", (wire, n) -> expect(wire.get("/quotes"), 200));
		pages.put("reports", (wire, n) -> expect(wire.get("/analytics"), 200));
		pages.put("turnover by month", (wire, n) -> expect(wire.get("/analytics/turnover?by=MONTH"), 200));
		pages.put("turnover by customer", (wire, n) -> expect(wire.get("/analytics/turnover?by=CUSTOMER"), 200));
		pages.put("turnover by product", (wire, n) -> expect(wire.get("/analytics/turnover?by=PRODUCT"), 200));
		pages.put("turnover by region", (wire, n) -> expect(wire.get("/analytics/turnover?by=REGION"), 200));
		pages.put("open items", (wire, n) -> expect(wire.get("/analytics/open-items"), 200));
		pages.put("documents", (wire, n) -> expect(wire.get("/documents"), 200));
		return pages;
	}

	private static Map<String, Load.Step> pages(Targets targets, Wire session, String bearer) throws IOException {
		String token = Server.token(session.get("/account").text());
		Map<String, Load.Step> pages = new LinkedHashMap<>();
		pages.put("sign-in page", (wire, n) -> expect(wire.withoutCookies().get("/login"), 200));
		pages.put("customer list", (wire, n) -> expect(wire.get("/customers"), 200));
		pages.put("customer card", (wire, n) -> expect(wire.get("/customers/" + targets.customer(n)), 200));
		pages.put("history of 5,000",
				(wire, n) -> expect(wire.get("/customers/" + targets.busiest() + "/history"), 200));
		pages.put("search by name", (wire, n) -> expect(wire.get("/search?q=" + targets.name(n)), 200, 302));
		pages.put("search by common name",
				(wire, n) -> expect(wire.get("/search?q=" + targets.commonName(n)), 200, 302));
		pages.put("search by phone", (wire, n) -> expect(wire.get("/search?q=" + targets.phone(n)), 200, 302));
		pages.put("look-up by phone (API)", (wire,
				n) -> expect(wire.withToken(bearer).get("/api/v1/customers?limit=10&phone=" + targets.phone(n)), 200));
		pages.put("typing aid", (wire, n) -> expect(wire.get("/search/suggest?q=" + targets.name(n)), 200));
		pages.put("typing aid, common name",
				(wire, n) -> expect(wire.get("/search/suggest?q=" + targets.commonName(n)), 200));
		pages.put("save an interaction", (wire, n) -> expect(wire.post("/history", "customer=" + targets.customer(n)
				+ "&channel=PHONE&direction=IN&sentiment=NEUTRAL&followUp=WEEK&body=Hat+nach+der+Lieferung+gefragt,+Nr+"
				+ n + "&_csrf=" + token), 302, 303));
		return pages;
	}

	private static void expect(Wire.Answer answer, int... expected) {
		for (int status : expected) {
			if (answer.status() == status) {
				return;
			}
		}
		throw new IllegalStateException("answered " + answer.status());
	}

	private Load.Result staticPage() throws Exception {
		System.setProperty("sun.net.httpserver.nodelay", "true");
		byte[] page = "Kontor ".repeat(30 * 1024 / 7).getBytes();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		server.setExecutor(threads);
		server.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		server.start();
		int port = server.getAddress().getPort();
		try {
			Load load = new Load();
			load.run((i) -> connect(port), 1, seconds, (wire, n) -> expect(wire.get("/"), 200));
			return load.result();
		}
		finally {
			server.stop(0);
			threads.shutdown();
		}
	}

	private static Wire connect(int port) {
		try {
			return new Wire(port);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void print(List<Stage> stages) {
		System.out.printf("%nMilliseconds: median / p95 / p99, requests a second, errors%n%n%-28s",
				"page · connections");
		for (Stage stage : stages) {
			System.out.printf(" | %-42s", stage.size());
		}
		System.out.println();
		results.forEach((page, row) -> {
			System.out.printf("%-28s", page);
			for (Stage stage : stages) {
				Load.Result result = row.get(stage.size());
				System.out.printf(" | %7.2f / %7.2f / %7.2f %7.1f/s %3d", result.median(), result.p95(), result.p99(),
						result.perSecond(), result.errors());
			}
			System.out.println();
		});
		sides.forEach((name, values) -> System.out.printf("%-28s   %s%n", name, String.join(", ", values)));
	}

}
