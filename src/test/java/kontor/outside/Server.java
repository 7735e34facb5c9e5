package kontor.outside;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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
import java.util.spi.ToolProvider;

/** Kontor as users run it: the packaged jar, in a home of its own that holds one size. */
final class Server implements AutoCloseable {

	private static final String PROCESS = System.getProperty("kontor.test.process", "");

	/** Loaded classes that processes share, which halves what a start costs. */
	private static final Path ARCHIVE = Path.of("target", "outside" + PROCESS + ".jsa").toAbsolutePath();

	/** The program's libraries, without those of tests. */
	private static final Path LIBRARIES = Path.of("target", "outside.classpath");

	private static final boolean PACKAGED = Boolean.getBoolean("packaged");

	private static boolean begun;

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final Path home;

	private final int port;

	private final Process process;

	private Server(Path home, int port, Process process) {
		this.home = home;
		this.port = port;
		this.process = process;
	}

	/**
	 * Loads the size into the home, unless an earlier run did.
	 * @param numbers how many customers, interactions and invoices
	 */
	static void load(Path home, int... numbers) throws IOException, InterruptedException {
		Path loaded = home.resolve("loaded");
		if (!Files.exists(loaded)) {
			long start = System.nanoTime();
			command(home, "demo-data", "--customers", "" + numbers[0], "--interactions", "" + numbers[1], "--invoices",
					"" + numbers[2]);
			Files.writeString(loaded, "%.0f s".formatted((System.nanoTime() - start) / 1e9));
		}
		System.out.printf("%d customers, %d interactions, %d invoices: loaded in %s%n", numbers[0], numbers[1],
				numbers[2], Files.readString(loaded));
	}

	/**
	 * Runs a command on the home to its end.
	 * @return what it printed
	 */
	static String command(Path home, String... arguments) throws IOException, InterruptedException {
		Process process = begin(home, arguments);
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IllegalStateException(List.of(arguments) + " ended with " + process.exitValue());
		}
		return output;
	}

	/**
	 * Runs a command on the home to its end.
	 * @return its exit code
	 */
	static int run(Path home, String... arguments) throws IOException, InterruptedException {
		Process process = begin(home, arguments);
		process.getInputStream().readAllBytes();
		return process.waitFor();
	}

	static Process begin(Path home, String... arguments) throws IOException {
		return java(sharing(), home, List.of(arguments)).start();
	}

	/** A token of one who sells. */
	static String apiToken(Path home) throws IOException, InterruptedException {
		return command(home, "user", "token", "vertrieb", "--json").replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*",
				"$1");
	}

	/** The first one leaves the archive behind, unless it is killed. */
	static Server start(Path home, String... more) throws IOException, InterruptedException {
		int port = freePort();
		File log = home.resolve("kontor.log").toFile();
		List<String> arguments = new ArrayList<>(starting(port));
		arguments.addAll(List.of(more));
		Process process = java(leavesArchive() ? "-XX:ArchiveClassesAtExit=" + ARCHIVE : sharing(), home, arguments)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
			.start();
		Server server = new Server(home, port, process);
		server.awaitReady();
		return server;
	}

	/** Tests start many; what they don't use need not be made. */
	private static List<String> starting(int port) {
		return List.of("--server.port=" + port, "--server.address=127.0.0.1",
				"--spring.main.lazy-initialization=" + !PACKAGED);
	}

	private static synchronized boolean leavesArchive() throws IOException {
		if (begun || PACKAGED) {
			return false;
		}
		begun = true;
		Files.deleteIfExists(ARCHIVE);
		return true;
	}

	private static String sharing() {
		return begun && Files.exists(ARCHIVE) ? "-XX:SharedArchiveFile=" + ARCHIVE : "-Xshare:auto";
	}

	private static ProcessBuilder java(String sharing, Path home, List<String> arguments) throws IOException {
		Files.createDirectories(home);
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add(sharing);
		command.addAll(program());
		command.addAll(arguments);
		command.add("--kontor.home=" + home);
		return new ProcessBuilder(command)
			.redirectError(ProcessBuilder.Redirect.appendTo(home.resolve("kontor.log").toFile()));
	}

	/** The packaged jar for the benchmark; tests run before it is packed. */
	private static List<String> program() throws IOException {
		if (PACKAGED) {
			return List.of("-Xmx2g", "-jar", "target/kontor.jar");
		}
		String libraries = Files.readString(LIBRARIES);
		return List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				Classes.JAR + File.pathSeparator + libraries, "kontor.Kontor");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void awaitReady() throws InterruptedException {
		for (int i = 0; i < 1500; i++) {
			try (Wire wire = new Wire(port)) {
				if (wire.get("/actuator/health").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				Thread.sleep(200);
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
		return database(home);
	}

	static Connection database(Path home) throws IOException, SQLException {
		List<String> lines = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
		String password = Files.readString(home.resolve("postgres/password")).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/kontor", "kontor",
				password);
	}

	/**
	 * Ends it as a power cut would.
	 * @param database whether the database's first process dies as well
	 */
	void kill(boolean database) throws IOException, InterruptedException {
		long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).get(0));
		process.destroyForcibly().waitFor();
		if (database) {
			ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
		}
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		process.waitFor(2, TimeUnit.MINUTES);
	}

	/** Kontor's classes as one file, for what lies in directories cannot be shared. */
	private static final class Classes {

		static final Path JAR = Path.of("target", "outside" + PROCESS + ".jar").toAbsolutePath();

		static {
			int problems = ToolProvider.findFirst("jar")
				.orElseThrow()
				.run(System.out, System.err, "--create", "--file", JAR.toString(), "-C", "target/classes", ".");
			if (problems != 0) {
				throw new IllegalStateException("could not pack target/classes");
			}
		}

	}

}
