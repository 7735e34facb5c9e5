package kontor.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a crash leaves on a data folder. Whoever clears it holds the lock of
 * {@code kontor.home}.
 */
record Leftovers(Path data) {

	private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

	/** The predicate stops the server in the given mode and tells whether that worked. */
	void clear(Predicate<String> stop) throws IOException {
		Optional<PostmasterFile> file = PostmasterFile.in(this.data);
		if (file.isPresent()) {
			if (file.get().alive()) {
				stopOrphan(file.get(), stop);
			}
			else {
				log.warn("PostgreSQL (process {}) was not stopped properly; it recovers by itself, "
						+ "everything that was saved is there", file.get().pid());
				endChildren();
				file.get().strikeOutForeignProcess();
			}
		}
	}

	private void stopOrphan(PostmasterFile file, Predicate<String> stop) {
		log.warn("Kontor was not stopped properly and left PostgreSQL (process {}) running; "
				+ "it is stopped and started anew, everything that was saved is there", file.pid());
		if (!stop.test("fast") && !stop.test("immediate")) {
			ProcessHandle.of(file.pid()).ifPresent(ProcessHandle::destroyForcibly);
			endChildren();
		}
	}

	/**
	 * Children end by themselves once they notice that the server is gone; those in long
	 * statements notice late.
	 */
	private void endChildren() {
		List<ProcessHandle> children = PostmasterFile.processesIn(this.data);
		children.forEach((child) -> child.onExit().completeOnTimeout(child, 1, TimeUnit.SECONDS).join());
		children.stream().filter(ProcessHandle::isAlive).forEach(this::end);
	}

	private void end(ProcessHandle child) {
		child.destroyForcibly();
		child.onExit().completeOnTimeout(child, 10, TimeUnit.SECONDS).join();
	}

}
