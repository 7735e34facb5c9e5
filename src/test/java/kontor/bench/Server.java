package kontor.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kontor as users run it: the packaged jar, in a home of its own that holds one size. */
final class Server implements AutoCloseable {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final Path home;

	private final int port;

	private final Process process;

	private Server(Path home, int port, Process process) {
		this.home = home;
		this.port = port;
		this.process = process;
	}

	/** Loads the size into the home, unless an earlier run did. */
	static void load(Path home, int customers, int interactions) throws IOException, InterruptedException {
		Path loaded = home.resolve("loaded");
		if (!Files.exists(loaded)) {
			Files.createDirectories(home);
			long start = System.nanoTime();
			run(home, List.of("demo-data", "--customers", "" + customers, "--interactions", "" + interactions,
					"--invoices", "0"));
			Files.writeString(loaded, "%.0f s".formatted((System.nanoTime() - start) / 1e9));
		}
		System.out.printf("%d customers, %d interactions: loaded in %s%n", customers, interactions,
				Files.readString(loaded));
	}

	private static void run(Path home, List<String> arguments) throws IOException, InterruptedException {
		Process process = java(home, arguments);
		if (process.waitFor() != 0) {
			throw new IllegalStateException(arguments + " ended with " + process.exitValue());
		}
	}

	static Server start(Path home) throws IOException, InterruptedException {
		int port = freePort();
		Process process = java(home, List.of("--server.port=" + port, "--server.address=127.0.0.1"));
		Server server = new Server(home, port, process);
		server.awaitReady();
		return server;
	}

	private static Process java(Path home, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-jar",
						"target/kontor.jar"));
		command.addAll(arguments);
		command.add("--kontor.home=" + home);
		File log = home.resolve("kontor.log").toFile();
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
			.start();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void awaitReady() throws InterruptedException {
		for (int i = 0; i < 240; i++) {
			try (Wire wire = new Wire(port)) {
				if (wire.get("/actuator/health").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				Thread.sleep(500);
			}
		}
		throw new IllegalStateException("Kontor did not start, see " + home.resolve("kontor.log"));
	}

	Wire wire() {
		try {
			return new Wire(port);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Wire signIn(String username) throws IOException {
		Wire wire = wire();
		String token = token(wire.get("/login").text());
		Wire.Answer answer = wire.post("/login", "username=" + username + "&password=demo&_csrf=" + token);
		if (answer.status() != 302 || answer.headers().getOrDefault("location", "").contains("/login")) {
			throw new IllegalStateException("sign-in answered " + answer.status());
		}
		return wire;
	}

	static String token(String page) {
		Matcher field = CSRF.matcher(page);
		if (!field.find()) {
			throw new IllegalStateException("no form on the page");
		}
		return field.group(1);
	}

	/** A connection to the server's own database. */
	Connection database() throws IOException, SQLException {
		List<String> lines = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
		String password = Files.readString(home.resolve("postgres/password")).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/kontor", "kontor",
				password);
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		process.waitFor(30, TimeUnit.SECONDS);
	}

}
