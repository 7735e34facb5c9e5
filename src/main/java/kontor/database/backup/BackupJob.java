package kontor.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import kontor.database.DatabaseBackedUp;
import kontor.database.JobHandler;
import kontor.database.OwnerOnly;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a backup that was wanted. What fails is written down and not tried again by
 * itself: the next turn comes.
 */
@Component
class BackupJob implements JobHandler {

	static final String NAME = "backup.make";

	private static final Logger log = LoggerFactory.getLogger(BackupJob.class);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

	private final Backups backups;

	private final Plans plans;

	private final Snapshot snapshot;

	private final Retention retention;

	private final DataSource dataSource;

	private final ApplicationEventPublisher events;

	BackupJob(Backups backups, Plans plans, Snapshot snapshot, Retention retention, ApplicationEventPublisher events,
			DataSource dataSource) {
		this.backups = backups;
		this.plans = plans;
		this.snapshot = snapshot;
		this.retention = retention;
		this.events = events;
		this.dataSource = dataSource;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int attempts() {
		return 1;
	}

	@Override
	public void run(long id) throws IOException, SQLException {
		try (Turn turn = Turn.take(dataSource)) {
			if (turn.isMine() && backups.begin(id)) {
				attempt(id);
			}
		}
	}

	private void attempt(long id) throws IOException {
		try {
			make(id, plans.current());
		}
		catch (BackupFailure ex) {
			log.error("No backup was made: {}", ex.getMessage());
			backups.fail(id, ex.reason(), String.valueOf(ex.getMessage()));
		}
	}

	private void make(long id, Plan plan) throws IOException {
		Passphrase passphrase = passphrase(plan);
		Path file = free(folder(plan));
		new TargetFile(file).write((target) -> snapshot.write(target, passphrase, Snapshot.Listener.NOBODY));
		backups.succeed(id, file, Files.size(file), passphrase != null);
		events.publishEvent(new DatabaseBackedUp(String.valueOf(file.getFileName())));
		retention.apply(plan, Instant.now());
	}

	private @Nullable Passphrase passphrase(Plan plan) {
		if (!plan.encrypted()) {
			return null;
		}
		return plans.passphrase()
			.orElseThrow(() -> new BackupFailure(BackupFailure.Reason.PASSPHRASE,
					"Backups shall be encrypted, and this machine has no passphrase: type it again on the page."));
	}

	private static Path folder(Plan plan) {
		try {
			OwnerOnly.createFolder(plan.folder());
			return plan.folder();
		}
		catch (IOException ex) {
			throw new BackupFailure(BackupFailure.Reason.FOLDER,
					"The folder " + plan.folder() + " cannot be made: " + ex, ex);
		}
	}

	/** A name of its own: no backup replaces another. */
	private static Path free(Path folder) {
		String stamp = Instant.now().atZone(Formats.ZONE).format(STAMP);
		Path file = folder.resolve("kontor-" + stamp + ".backup");
		for (int number = 2; Files.exists(file); number++) {
			file = folder.resolve("kontor-" + stamp + "-" + number + ".backup");
		}
		return file;
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		backups.fail(id, BackupFailure.Reason.UNEXPECTED, String.valueOf(reason));
	}

}
