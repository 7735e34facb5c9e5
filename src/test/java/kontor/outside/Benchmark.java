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

/**
 * Loads sizes S and L, signs in and reads pages over HTTP, at 1, 8 and 25 connections,
 * with a raw SQL query and a static page beside them. System properties: {@code sizes}
 * (S,L), {@code seconds} a row (5), {@code warming} seconds for each page before anything
 * is measured (20), {@code home} (target/bench).
 */
public final class Benchmark {

	private static final int[] CONNECTIONS = { 1, 8, 25 };

	private static final Map<String, int[]> SIZES = Map.of("S", new int[] { 500, 20_000 }, "L",
			new int[] { 100_000, 2_000_000 }, "XL", new int[] { 1_000_000, 20_000_000 });

	private final double seconds = Double.parseDouble(System.getProperty("seconds", "5"));

	private final double warming = Double.parseDouble(System.getProperty("warming", "20"));

	private final Map<String, Map<String, Load.Result>> results = new LinkedHashMap<>();

	private final Map<String, List<String>> sides = new LinkedHashMap<>();

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Benchmark benchmark = new Benchmark();
		String[] sizes = System.getProperty("sizes", "S,L").split(",");
		for (String size : sizes) {
			benchmark.run(size);
		}
		benchmark.print(sizes);
	}

	private void run(String size) throws Exception {
		Path home = Path.of(System.getProperty("home", "target/bench"), size);
		Server.load(home, SIZES.get(size)[0], SIZES.get(size)[1]);
		try (Server server = Server.start(home)) {
			Targets targets = Targets.of(server);
			Wire office = server.signIn("vertrieb");
			drive(size, server, office, pages(targets, office, Server.apiToken(home)));
			drive(size, server, server.signIn("aussendienst"), fieldPages(targets));
			sides.computeIfAbsent("raw SQL, 50 rows of a history", (key) -> new ArrayList<>())
				.add(size + " %.3f ms".formatted(targets.rawSql(server)));
		}
		sides.computeIfAbsent("static page of 30 KB", (key) -> new ArrayList<>())
			.add(size + " %.3f ms".formatted(staticPage().median()));
	}

	private void drive(String size, Server server, Wire session, Map<String, Load.Step> pages) throws Exception {
		for (Load.Step page : pages.values()) {
			Load.run((i) -> server.wire().withCookies(session), 8, warming, page);
		}
		for (Map.Entry<String, Load.Step> page : pages.entrySet()) {
			measure(size, page.getKey(), server, session, page.getValue());
		}
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

	private static Map<String, Load.Step> pages(Targets targets, Wire session, String bearer) throws IOException {
		String token = Server.token(session.get("/account").text());
		Map<String, Load.Step> pages = new LinkedHashMap<>();
		pages.put("sign-in page", (wire, n) -> expect(wire.withoutCookies().get("/login"), 200));
		pages.put("customer list", (wire, n) -> expect(wire.get("/customers"), 200));
		pages.put("customer card", (wire, n) -> expect(wire.get("/customers/" + targets.customer(n)), 200));
		pages.put("history of 5,000",
				(wire, n) -> expect(wire.get("/customers/" + targets.busiest() + "/history"), 200));
		pages.put("search by name", (wire, n) -> expect(wire.get("/search?q=" + targets.name(n)), 200, 302));
		pages.put("search by phone", (wire, n) -> expect(wire.get("/search?q=" + targets.phone(n)), 200, 302));
		pages.put("look-up by phone (API)", (wire,
				n) -> expect(wire.withToken(bearer).get("/api/v1/customers?limit=10&phone=" + targets.phone(n)), 200));
		pages.put("typing aid", (wire, n) -> expect(wire.get("/search/suggest?q=" + targets.name(n)), 200));
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

	private void measure(String size, String page, Server server, Wire session, Load.Step step) throws Exception {
		Load.run((i) -> server.wire().withCookies(session), 2, 1, step);
		for (int connections : CONNECTIONS) {
			Load.Result result = Load.run((i) -> server.wire().withCookies(session), connections, seconds, step);
			results.computeIfAbsent(page + " · " + connections, (key) -> new LinkedHashMap<>()).put(size, result);
			System.out.printf("%-3s %-24s %2d connections: median %7.2f ms, %7.1f/s, %d errors%n", size, page,
					connections, result.median(), result.perSecond(), result.errors());
		}
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
			return Load.run((i) -> connect(port), 1, seconds, (wire, n) -> expect(wire.get("/"), 200));
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

	private void print(String[] sizes) {
		System.out.printf("%nMilliseconds: median / p95 / p99, requests a second, errors%n%n%-28s",
				"page · connections");
		for (String size : sizes) {
			System.out.printf(" | %-42s", size);
		}
		System.out.println();
		results.forEach((page, row) -> {
			System.out.printf("%-28s", page);
			for (String size : sizes) {
				Load.Result result = row.get(size);
				System.out.printf(" | %7.2f / %7.2f / %7.2f %7.1f/s %3d", result.median(), result.p95(), result.p99(),
						result.perSecond(), result.errors());
			}
			System.out.println();
		});
		sides.forEach((name, values) -> System.out.printf("%-28s   %s%n", name, String.join(", ", values)));
	}

}
