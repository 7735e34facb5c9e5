package kontor.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What the user was told is saved is there after {@code kill -9}, and once. */
class KilledServerTests {

	private static final int ROUNDS = Integer.getInteger("kontor.test.kills", 20);

	private static final int CLIENTS = 8;

	/** So many servers are killed side by side, for starting them takes the time. */
	private static final int SERVERS = 2;

	/** Filled once, and copied for each server. */
	private static final Path FILLED = Path.of("target", "killed-home");

	@Test
	void everyAcknowledgedEntryIsThereOnce() throws Exception {
		String token = fill();
		ExecutorService threads = Executors.newFixedThreadPool(SERVERS);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < SERVERS; i++) {
				Series series = new Series(i, token);
				all.add(threads.submit(() -> {
					series.run();
					return null;
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static String fill() throws Exception {
		FileSystemUtils.deleteRecursively(FILLED);
		try (Server server = Server.start(FILLED, "--spring.profiles.active=demo")) {
			assertThat(server.signIn("vertrieb").get("/customers").status()).isEqualTo(200);
			return Server.apiToken(FILLED);
		}
	}

	/** One server's rounds, on a home of its own. */
	private static final class Series {

		/** Texts that the server acknowledged. */
		private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

		/** Texts sent without an answer, by client; sent again with the same key. */
		private final Map<Integer, String> unanswered = new ConcurrentHashMap<>();

		private final Random random;

		private final Path home;

		private final String token;

		private List<String> customers = List.of();

		Series(int number, String token) {
			this.token = token;
			random = new Random(7 + number);
			home = Path.of("target", "killed-home-" + number);
		}

		void run() throws Exception {
			FileSystemUtils.deleteRecursively(home);
			copy(FILLED, home);
			for (int round = 0; round < ROUNDS / SERVERS; round++) {
				round(round % 3 == 2);
			}
			try (Server server = Server.start(home)) {
				assertThat(acknowledged).hasSizeGreaterThan(ROUNDS / SERVERS * CLIENTS / 2);
				Map<String, Integer> found = entries(server);
				assertThat(found.keySet()).containsAll(acknowledged);
				assertThat(found.values()).containsOnly(1);
			}
		}

		private static void copy(Path source, Path target) throws IOException {
			try (Stream<Path> files = Files.walk(source)) {
				for (Path file : (Iterable<Path>) files::iterator) {
					Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}

		private void round(boolean database) throws Exception {
			try (Server server = Server.start(home)) {
				customers = customers.isEmpty() ? ids(server) : customers;
				List<Thread> clients = clients(server);
				Thread.sleep(400 + random.nextInt(900));
				server.kill(database);
				for (Thread client : clients) {
					client.join();
				}
			}
		}

		private List<Thread> clients(Server server) throws IOException {
			Wire session = server.signIn("vertrieb");
			String csrf = Server.token(session.get("/account").text());
			List<Thread> clients = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				int client = i;
				Thread thread = new Thread(() -> save(server, session, csrf, client));
				thread.start();
				clients.add(thread);
			}
			return clients;
		}

		private void save(Server server, Wire session, String csrf, int client) {
			try (Wire wire = server.wire().withCookies(session)) {
				while (true) {
					String key = unanswered.computeIfAbsent(client, (none) -> UUID.randomUUID().toString());
					boolean saved = client % 2 == 0 ? overForm(wire, csrf, key) : overApi(wire.withToken(token), key);
					if (saved) {
						acknowledged.add(key);
					}
					unanswered.remove(client);
				}
			}
			catch (IOException | IllegalStateException ex) {
				// the server was killed
			}
		}

		private boolean overForm(Wire wire, String csrf, String key) throws IOException {
			int status = wire
				.post("/history",
						"customer=" + customer(key) + "&channel=PHONE&direction=IN&sentiment=NEUTRAL"
								+ "&followUp=NONE&entryKey=" + key + "&body=" + key + "&_csrf=" + csrf)
				.status();
			return status == 302 || status == 303;
		}

		private boolean overApi(Wire wire, String key) throws IOException {
			int status = wire.postJson("/api/v1/customers/" + customer(key) + "/history",
					"{\"channel\":\"PHONE\",\"direction\":\"IN\",\"occurredAt\":\"2026-01-05T10:00:00Z\",\"body\":\""
							+ key + "\",\"externalId\":\"" + key + "\"}")
				.status();
			return status == 201 || status == 200;
		}

		private String customer(String key) {
			return customers.get(Math.floorMod(key.hashCode(), customers.size()));
		}

		private static List<String> ids(Server server) throws IOException, SQLException {
			List<String> ids = new ArrayList<>();
			try (Connection database = server.database();
					Statement statement = database.createStatement();
					ResultSet rows = statement.executeQuery("select id from customers order by id")) {
				while (rows.next()) {
					ids.add(rows.getString(1));
				}
			}
			return ids;
		}

		private static Map<String, Integer> entries(Server server) throws IOException, SQLException {
			Map<String, Integer> entries = new HashMap<>();
			try (Connection database = server.database();
					Statement statement = database.createStatement();
					ResultSet rows = statement.executeQuery(
							"select body, count(*) from interactions where external_id is not null group by body")) {
				while (rows.next()) {
					entries.put(rows.getString(1), rows.getInt(2));
				}
			}
			return entries;
		}

	}

}
