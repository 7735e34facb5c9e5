package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** {@code postmaster.pid}: who runs on a data folder, since when and on which port. */
record PostmasterFile(Path data, long pid, Instant startedAt, int port, boolean ready) {

	/** No operating system hands out a number this high. */
	private static final String NOBODY = "999999999";

	/** Empty where the file is missing or half-written. */
	static Optional<PostmasterFile> in(Path data) {
		try {
			List<String> lines = Files.readAllLines(file(data));
			return Optional.of(new PostmasterFile(data, Long.parseLong(lines.get(0).strip()),
					Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())), Integer.parseInt(lines.get(3).strip()),
					lines.size() > 7 && lines.get(7).strip().equals("ready")));
		}
		catch (IOException | NumberFormatException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether that process still runs and is the server of this folder, not a stranger
	 * with the same number.
	 */
	boolean alive() {
		return ProcessHandle.of(this.pid).filter((process) -> process.isAlive() && isPostgres(process)).isPresent();
	}

	private boolean isPostgres(ProcessHandle process) {
		Path working = workingFolder(this.pid);
		if (working != null) {
			return working.equals(this.data);
		}
		Instant started = process.info().startInstant().orElse(this.startedAt);
		return !zombie() && Duration.between(started, this.startedAt).abs().toMinutes() < 2
				&& process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

	private boolean zombie() {
		try {
			return Files.readString(Path.of("/proc/" + this.pid + "/stat")).contains(") Z ");
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * PostgreSQL would take a stranger with the recorded number for its own server. Only
	 * the number is struck out: from the rest PostgreSQL sees whether children of the
	 * dead server are still at work.
	 */
	void strikeOutForeignProcess() throws IOException {
		if (ProcessHandle.of(this.pid).isPresent()) {
			List<String> lines = new ArrayList<>(Files.readAllLines(file(this.data)));
			lines.set(0, NOBODY);
			Files.write(file(this.data), lines);
		}
	}

	/** Processes at work in the folder, where the operating system tells (Linux). */
	static List<ProcessHandle> processesIn(Path data) {
		return ProcessHandle.allProcesses().filter((process) -> data.equals(workingFolder(process.pid()))).toList();
	}

	private static Path file(Path data) {
		return data.resolve("postmaster.pid");
	}

	private static @Nullable Path workingFolder(long pid) {
		try {
			return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return null;
		}
	}

}
