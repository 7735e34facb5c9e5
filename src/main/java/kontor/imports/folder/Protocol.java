package kontor.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kontor.database.Summary;
import kontor.web.Formats;
import org.springframework.context.MessageSource;

/** What came of a file, in words, beside the file. */
final class Protocol {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

	private Protocol() {
	}

	static Path of(Path file) {
		return file.resolveSibling(file.getFileName() + ".protokoll.txt");
	}

	static void write(Path file, Summary summary, MessageSource texts) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add(texts.getMessage("imports.folder.protocol",
				new Object[] { file.getFileName().toString(), MOMENT.format(Instant.now().atZone(Formats.ZONE)) },
				Locale.GERMAN));
		lines.add(texts.getMessage("imports.folder.counts", new Object[] { summary.created(), summary.updated(),
				summary.unchanged(), summary.skipped(), summary.errors().size() }, Locale.GERMAN));
		summary.errors().forEach((problem) -> lines.add(line(problem, texts)));
		Files.write(of(file), lines);
	}

	private static String line(Summary.Problem problem, MessageSource texts) {
		return problem.row() == null ? problem.message() : texts.getMessage("imports.folder.row",
				new Object[] { String.valueOf(problem.row()), problem.message() }, Locale.GERMAN);
	}

}
