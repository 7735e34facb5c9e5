package kontor.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import kontor.database.Summary;
import kontor.imports.CommandLineImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks through the watched folder each minute and imports what lies there as the command
 * does. A file that is still being written is left for the next look.
 */
@Component
class FolderLook implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(FolderLook.class);

	/** So many files a look. */
	private static final int MOST = 200;

	private final WatchedFolder folder;

	private final FolderFiles files;

	private final CommandLineImport imports;

	private final MessageSource texts;

	private Duration patience = Duration.ofSeconds(3);

	FolderLook(WatchedFolder folder, FolderFiles files, CommandLineImport imports, MessageSource texts) {
		this.folder = folder;
		this.files = files;
		this.imports = imports;
		this.texts = texts;
	}

	/** How a file is at a moment. */
	private record Form(long size, FileTime changed) {

	}

	@Override
	public String name() {
		return "imports-folder";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofMinutes(1));
	}

	/**
	 * @param patience how long a file has to stay the same
	 */
	void waitFor(Duration patience) {
		this.patience = patience;
	}

	@Override
	public void run() throws InterruptedException {
		FolderState state = folder.state();
		if (state == FolderState.NONE) {
			return;
		}
		long waiting = 0;
		Path path = folder.path();
		if (state == FolderState.GOOD && path != null) {
			try {
				waiting = look(path);
			}
			catch (IOException ex) {
				log.warn("The folder {} cannot be looked through: {}", path, ex.toString());
				state = FolderState.UNREADABLE;
			}
		}
		files.looked(state, waiting);
		files.forgetOld();
	}

	private long look(Path path) throws IOException, InterruptedException {
		Map<Path, Form> first = forms(path);
		if (first.isEmpty()) {
			return 0;
		}
		Thread.sleep(patience.toMillis());
		Map<Path, Form> second = forms(path);
		List<Path> still = first.keySet().stream().filter((file) -> first.get(file).equals(second.get(file))).toList();
		for (Path file : still) {
			take(path, file);
		}
		return second.keySet().stream().filter((file) -> !still.contains(file)).count();
	}

	/** What is no plain file, or is told to be unfinished by its name, is passed over. */
	private static Map<Path, Form> forms(Path path) throws IOException {
		Map<Path, Form> forms = new TreeMap<>();
		try (Stream<Path> all = Files.list(path)) {
			for (Path file : (Iterable<Path>) all.filter(FolderLook::isWanted).sorted().limit(MOST)::iterator) {
				BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class,
						LinkOption.NOFOLLOW_LINKS);
				forms.put(file, new Form(now.size(), now.lastModifiedTime()));
			}
		}
		return forms;
	}

	private static boolean isWanted(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(".") && !name.startsWith("~")
				&& !name.toLowerCase(Locale.ROOT).matches(".*\\.(tmp|part|partial|crdownload|filepart|swp|lock)");
	}

	private void take(Path path, Path file) {
		Summary summary = summary(file);
		String name = file.getFileName().toString();
		try {
			Path moved = Moving.to(path.resolve(summary.errors().isEmpty() ? WatchedFolder.DONE : WatchedFolder.FAILED),
					file);
			Protocol.write(moved, summary, texts);
			files.add(name, moved.getFileName().toString(), summary);
		}
		catch (IOException ex) {
			log.warn("{} was imported but cannot be moved: {}", name, ex.toString());
			files.add(name, name, summary.plus(problem(file, "imports.folder.not-moved")));
		}
	}

	private Summary summary(Path file) {
		try {
			return Files.isReadable(file) ? imports.run(file, folder.terms())
					: Summary.NOTHING.plus(problem(file, "imports.error.no-file"));
		}
		catch (RuntimeException ex) {
			log.warn("{} could not be imported", file.getFileName(), ex);
			return Summary.NOTHING.plus(problem(file, "imports.error.unexpected"));
		}
	}

	private Summary.Problem problem(Path file, String key) {
		return new Summary.Problem(file.toString(), null, texts.getMessage(key, null, Locale.GERMAN));
	}

}
