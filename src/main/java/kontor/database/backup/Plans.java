package kontor.database.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import kontor.database.OwnerOnly;
import kontor.database.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plan in the settings, and the passphrase in a file of this machine alone. */
@Component
class Plans {

	private static final String KEY = "backup.";

	private final Settings settings;

	private final Path home;

	Plans(Settings settings, @Value("${kontor.home}") Path home) {
		this.settings = settings;
		this.home = home.toAbsolutePath().normalize();
	}

	Plan current() {
		return new Plan(flag("nightly"), LocalTime.parse(settings.get(KEY + "time", "02:00")), folder(),
				Integer.parseInt(settings.get(KEY + "days", "14")), flag("encrypted"),
				settings.find(KEY + "since").filter((since) -> !since.isEmpty()).map(Instant::parse).orElse(null));
	}

	Path usualFolder() {
		return home.resolve("backups");
	}

	private Path folder() {
		return settings.find(KEY + "folder").map(Path::of).orElseGet(this::usualFolder);
	}

	private boolean flag(String name) {
		return Boolean.parseBoolean(settings.get(KEY + name, "false"));
	}

	@Transactional
	public void become(Plan plan) {
		boolean begins = plan.nightly() && !current().nightly();
		settings.put(KEY + "nightly", String.valueOf(plan.nightly()));
		settings.put(KEY + "time", plan.time().toString());
		settings.put(KEY + "folder", plan.folder().toString());
		settings.put(KEY + "days", String.valueOf(plan.days()));
		settings.put(KEY + "encrypted", String.valueOf(plan.encrypted()));
		if (begins) {
			settings.put(KEY + "since", Instant.now().toString());
		}
	}

	/** Empty where this machine has none. */
	Optional<Passphrase> passphrase() {
		try {
			String text = Files.exists(passphraseFile()) ? Files.readString(passphraseFile()) : "";
			return text.isEmpty() ? Optional.empty() : Optional.of(new Passphrase(text));
		}
		catch (IOException ex) {
			throw new BackupFailure(BackupFailure.Reason.PASSPHRASE,
					"The passphrase cannot be read from " + passphraseFile() + ": " + ex, ex);
		}
	}

	void remember(Passphrase passphrase) {
		Path unfinished = passphraseFile().resolveSibling("backup-passphrase.new");
		try {
			Files.createDirectories(home);
			Files.deleteIfExists(unfinished);
			OwnerOnly.createFile(unfinished, passphrase.text());
			Files.move(unfinished, passphraseFile(), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path passphraseFile() {
		return home.resolve("backup-passphrase");
	}

}
