package kontor.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.util.Assert;

/** A process of its own that keeps an embedded database open until it is killed. */
final class ServerProcess implements AutoCloseable {

	private final Process process;

	private ServerProcess(Process process) {
		this.process = process;
	}

	/** Returns once the database is open. */
	static ServerProcess start(String mode, Path home) throws IOException {
		Process process = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
						System.getProperty("java.class.path"), ServerProcess.class.getName(), mode, home.toString()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = output.readLine();
		while (line != null && !line.equals("open")) {
			line = output.readLine();
		}
		Assert.state(line != null, "the process ended");
		return new ServerProcess(process);
	}

	public static void main(String[] args) throws InterruptedException {
		Path home = Path.of(args[1]);
		EmbeddedDatabase database = args[0].equals("server") ? EmbeddedDatabase.open(home, "server", settings())
				: EmbeddedDatabase.forCommand(home, args[0]);
		System.out.println("open");
		Thread.sleep(120_000);
		Assert.notNull(database, "kept until here");
	}

	/**
	 * Commits go to the operating system, which survives here, though not to the disk.
	 */
	static Map<String, String> settings() {
		Map<String, String> settings = TestDatabase.fastSettings();
		settings.put("synchronous_commit", "on");
		return settings;
	}

	long pid() {
		return this.process.pid();
	}

	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

}
