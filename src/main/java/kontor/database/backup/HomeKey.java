package kontor.database.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import kontor.database.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file {@code secret.key} of {@code kontor.home}, without which secrets in the
 * database can't be read. It goes into encrypted backups only; of others it is known
 * which key they need.
 */
@Component
class HomeKey {

	private static final int CHECKED = 4;

	private final Path file;

	HomeKey(@Value("${kontor.home}") Path home) {
		this.file = home.toAbsolutePath().resolve("secret.key");
	}

	/**
	 * Null where there is none: no secret was ever kept, or the key is typed elsewhere.
	 */
	@Nullable String text() {
		try {
			String text = Files.exists(file) ? Files.readString(file).strip() : "";
			return text.isEmpty() ? null : text;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Too short to find the key by it. */
	static @Nullable String check(@Nullable String text) {
		return text == null ? null
				: HexFormat.of().formatHex(Manifest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, CHECKED);
	}

	/** Another key that was here stays beside it. */
	void become(String text) {
		try {
			if (!text.equals(text())) {
				Path unfinished = file.resolveSibling("secret.key.new");
				Files.createDirectories(file.getParent());
				Files.deleteIfExists(unfinished);
				OwnerOnly.createFile(unfinished, text);
				if (Files.exists(file)) {
					Files.move(file, file.resolveSibling("secret.key.before-restore"),
							StandardCopyOption.REPLACE_EXISTING);
				}
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw new BackupFailure(BackupFailure.Reason.FOLDER,
					"The key cannot be written to " + file + ", and nothing was restored: " + ex, ex);
		}
	}

	/** Whether the secrets of a backup can be read with the key that is here. */
	boolean fits(Manifest manifest) {
		return manifest.keyCheck() == null || manifest.keyCheck().equals(check(text()));
	}

	Path file() {
		return file;
	}

}
