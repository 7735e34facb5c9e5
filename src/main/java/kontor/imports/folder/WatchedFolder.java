package kontor.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kontor.customers.CustomerStatus;
import kontor.database.Settings;
import kontor.imports.matching.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which folder is watched. Whoever runs the machine may name any, by the property
 * {@code kontor.imports.folder}; on the page it lies below {@code kontor.home}, since
 * what is found there is moved.
 */
@Component
class WatchedFolder {

	static final String DONE = "erledigt";

	static final String FAILED = "fehler";

	private static final String PATH = "imports.folder";

	private static final String CREATING = "imports.folder.create-customers";

	/** What Kontor keeps in its home itself. */
	private static final Set<String> OWN = Set.of("postgres", "backups");

	private final Settings settings;

	private final Path home;

	private final @Nullable String fixed;

	WatchedFolder(Settings settings, @Value("${kontor.home}") Path home,
			@Value("${kontor.imports.folder:}") String fixed) {
		this.settings = settings;
		this.home = home.toAbsolutePath().normalize();
		this.fixed = fixed.isBlank() ? null : fixed.strip();
	}

	/** Whether the machine says it, so that the page cannot. */
	boolean isFixed() {
		return fixed != null;
	}

	Path home() {
		return home;
	}

	/** As it was entered; empty for none. */
	String entered() {
		return fixed != null ? fixed : settings.get(PATH, "");
	}

	boolean isCreatingCustomers() {
		return Boolean.parseBoolean(settings.get(CREATING, "false"));
	}

	Terms terms() {
		return new Terms(false, isCreatingCustomers(), CustomerStatus.CUSTOMER);
	}

	@Transactional
	public void become(String path, boolean creatingCustomers) {
		if (fixed == null) {
			settings.put(PATH, path.strip());
		}
		settings.put(CREATING, String.valueOf(creatingCustomers));
	}

	/** Null where none is set, or what was entered is no path at all. */
	@Nullable Path path() {
		return entered().isEmpty() ? null : read(entered()).orElse(null);
	}

	private Optional<Path> read(String text) {
		try {
			return Optional.of(home.resolve(text).normalize());
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	/** How it is at this moment, on this machine. */
	FolderState state() {
		Path path = path();
		if (path == null) {
			return entered().isEmpty() ? FolderState.NONE : FolderState.MISSING;
		}
		if (fixed == null && !isAllowed(path)) {
			return FolderState.OUTSIDE;
		}
		if (!Files.exists(path)) {
			return FolderState.MISSING;
		}
		return !Files.isDirectory(path) ? FolderState.NO_FOLDER : !Files.isReadable(path) || !Files.isExecutable(path)
				? FolderState.UNREADABLE : Files.isWritable(path) ? FolderState.GOOD : FolderState.UNWRITABLE;
	}

	private boolean isAllowed(Path path) {
		return path.startsWith(home) && !path.equals(home)
				&& !OWN.contains(home.relativize(path).getName(0).toString());
	}

	/** Makes a folder of one's own that is not there yet. */
	void make() {
		Path path = path();
		if (fixed == null && path != null && isAllowed(path)) {
			try {
				Files.createDirectories(path);
			}
			catch (IOException ex) {
				// the state says what is the matter
			}
		}
	}

}
