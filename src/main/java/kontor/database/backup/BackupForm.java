package kontor.database.backup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** The plan as the admin types it. The passphrase only goes in. */
class BackupForm {

	private boolean nightly;

	@NotNull
	@DateTimeFormat(iso = DateTimeFormat.ISO.TIME, fallbackPatterns = "H:mm")
	private @Nullable LocalTime time;

	@NotBlank
	@Size(max = 1000)
	private @Nullable String folder;

	@NotNull
	@Min(1)
	@Max(3650)
	private @Nullable Integer days;

	private boolean encrypted;

	@Size(max = 500)
	private @Nullable String passphrase;

	@Size(max = 500)
	private @Nullable String repeated;

	private long version;

	static BackupForm of(Plan plan) {
		BackupForm form = new BackupForm();
		form.nightly = plan.nightly();
		form.time = plan.time();
		form.folder = plan.folder().toString();
		form.days = plan.days();
		form.encrypted = plan.encrypted();
		form.version = version(plan);
		return form;
	}

	static long version(Plan plan) {
		return Integer.toUnsignedLong(Objects.hash(plan.nightly(), plan.time(), plan.folder().toString(), plan.days(),
				plan.encrypted(), plan.since()));
	}

	void check(boolean passphraseKnown, Errors errors) {
		if (passphrase != null) {
			checkPassphrase(passphrase, errors);
		}
		else if (encrypted && !passphraseKnown) {
			errors.rejectValue("passphrase", "database.backup.passphrase.missing");
		}
		if (!errors.hasFieldErrors("folder")) {
			checkFolder(String.valueOf(folder), errors);
		}
	}

	private void checkPassphrase(String typed, Errors errors) {
		if (new Passphrase(typed).isTooShort()) {
			errors.rejectValue("passphrase", "database.backup.passphrase.short", new Object[] { Passphrase.SHORTEST },
					null);
		}
		else if (!typed.equals(repeated)) {
			errors.rejectValue("repeated", "database.backup.passphrase.differs");
		}
	}

	private static void checkFolder(String typed, Errors errors) {
		try {
			Path path = Path.of(typed);
			Path existing = Files.exists(path) ? path : path.getParent();
			if (!path.isAbsolute() || existing == null || !Files.isDirectory(existing)) {
				errors.rejectValue("folder", "database.backup.folder.missing");
			}
			else {
				Files.delete(Files.createTempFile(existing, ".kontor", ".test"));
			}
		}
		catch (InvalidPathException ex) {
			errors.rejectValue("folder", "database.backup.folder.missing");
		}
		catch (IOException ex) {
			errors.rejectValue("folder", "database.backup.folder.read-only");
		}
	}

	Plan toPlan(Plan before) {
		return new Plan(nightly, Objects.requireNonNull(time), Path.of(String.valueOf(folder)).normalize(),
				Objects.requireNonNull(days), encrypted, before.since());
	}

	public boolean isNightly() {
		return nightly;
	}

	public void setNightly(boolean nightly) {
		this.nightly = nightly;
	}

	public @Nullable LocalTime getTime() {
		return time;
	}

	public void setTime(@Nullable LocalTime time) {
		this.time = time;
	}

	public @Nullable String getFolder() {
		return folder;
	}

	public void setFolder(@Nullable String folder) {
		this.folder = folder;
	}

	public @Nullable Integer getDays() {
		return days;
	}

	public void setDays(@Nullable Integer days) {
		this.days = days;
	}

	public boolean isEncrypted() {
		return encrypted;
	}

	public void setEncrypted(boolean encrypted) {
		this.encrypted = encrypted;
	}

	public @Nullable String getPassphrase() {
		return passphrase;
	}

	public void setPassphrase(@Nullable String passphrase) {
		this.passphrase = passphrase;
	}

	public @Nullable String getRepeated() {
		return repeated;
	}

	public void setRepeated(@Nullable String repeated) {
		this.repeated = repeated;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
