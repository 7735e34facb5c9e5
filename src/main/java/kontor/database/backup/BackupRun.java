package kontor.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** One backup that was wanted, and what came of it. */
record BackupRun(long id, boolean nightly, State state, Instant createdAt, @Nullable Instant finishedAt,
		@Nullable String file, @Nullable Long bytes, boolean encrypted, BackupFailure.@Nullable Reason reason,
		@Nullable String detail) {

	enum State {

		WAITING, RUNNING, DONE, FAILED

	}

	public boolean isOpen() {
		return state == State.WAITING || state == State.RUNNING;
	}

	/** Whether the file lies where it was written, as far as this machine sees. */
	public boolean isThere() {
		return state == State.DONE && file != null && bytes != null && hasSize(Path.of(file), bytes);
	}

	private static boolean hasSize(Path path, long size) {
		try {
			return Files.size(path) == size;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** A word for the page: what became of it, and whether it is still there. */
	public String standing() {
		return state == State.DONE && !isThere() ? "MISSING" : state.name();
	}

	public String size() {
		if (bytes == null) {
			return "";
		}
		Locale locale = LocaleContextHolder.getLocale();
		double megabytes = bytes / 1e6;
		return megabytes < 1000 ? String.format(locale, "%.1f MB", Math.max(0.1, megabytes))
				: String.format(locale, "%.1f GB", megabytes / 1000);
	}

}
