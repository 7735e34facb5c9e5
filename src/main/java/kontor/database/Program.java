package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One of PostgreSQL's programs. PostgreSQL refuses to run as root; where Kontor is root,
 * the program gets a user namespace of its own in which it is nobody, while its files
 * stay root's.
 */
record Program(Path executable) {

	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

	Result run(Duration atMost, List<String> arguments) {
		List<String> command = new ArrayList<>(unrooted());
		command.add(this.executable.toString());
		command.addAll(arguments);
		return execute(command, atMost);
	}

	private static List<String> unrooted() {
		List<String> unshare = List.of("unshare", "-U");
		if (!root()) {
			return List.of();
		}
		Result trial = execute(List.of("unshare", "-U", "true"), Duration.ofSeconds(10));
		if (trial.succeeded()) {
			return unshare;
		}
		throw new StartRefused("PostgreSQL does not run as root, and this machine allows no user namespace for it ("
				+ trial.output().strip() + "): start Kontor as another user, or set spring.datasource.url.");
	}

	private static boolean root() {
		try {
			return Files.isDirectory(Path.of("/proc/self"))
					&& Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return false;
		}
	}

	/** Output goes through a file: a server that inherits a pipe would keep it open. */
	private static Result execute(List<String> command, Duration atMost) {
		try {
			Path output = Files.createTempFile("kontor", ".log");
			try {
				return new Result(exitCode(command, output, atMost),
						new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
			}
			finally {
				Files.deleteIfExists(output);
			}
		}
		catch (IOException ex) {
			return new Result(-1, String.valueOf(ex.getMessage()));
		}
	}

	private static int exitCode(List<String> command, Path output, Duration atMost) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		try {
			process.getOutputStream().close();
			if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
				return process.exitValue();
			}
			process.destroyForcibly();
			throw new UncheckedIOException(new IOException(command + " did not end within " + atMost));
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new StartRefused("Interrupted while waiting for " + command.get(0), ex);
		}
	}

}
