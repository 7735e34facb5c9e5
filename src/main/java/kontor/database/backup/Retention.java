package kontor.database.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes backups that were kept long enough: files that Kontor wrote and remembers, and
 * never the last good one.
 */
@Component
class Retention {

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	private final Backups backups;

	Retention(Backups backups) {
		this.backups = backups;
	}

	/** Nothing goes unless a good one stays. */
	void apply(Plan plan, Instant now) {
		List<BackupRun> over = backups.over();
		Optional<BackupRun> lastGood = over.stream().filter(BackupRun::isThere).findFirst();
		removeUnfinished(plan.folder(), now);
		Instant oldest = now.minus(Duration.ofDays(plan.days()));
		lastGood.ifPresent((good) -> over.stream()
			.filter((run) -> run.id() != good.id() && run.createdAt().isBefore(oldest))
			.forEach(this::remove));
	}

	/** Of processes that were killed: nobody writes on one for a day. */
	private static void removeUnfinished(Path folder, Instant now) {
		Instant yesterday = now.minus(Duration.ofDays(1));
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "kontor-*.backup.part")) {
			for (Path part : parts) {
				if (Files.getLastModifiedTime(part).toInstant().isBefore(yesterday)) {
					Files.delete(part);
				}
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			log.warn("Leftovers in {} cannot be removed: {}", folder, ex.toString());
		}
	}

	private void remove(BackupRun run) {
		try {
			if (run.file() != null) {
				Files.deleteIfExists(Path.of(run.file()));
			}
			backups.forget(run.id());
		}
		catch (IOException ex) {
			log.warn("The old backup {} cannot be removed: {}", run.file(), ex.toString());
		}
	}

}
