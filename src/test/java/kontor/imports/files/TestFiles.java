package kontor.imports.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files for tests: samples, and what a test writes itself. */
final class TestFiles {

	private TestFiles() {
	}

	static Path sample(String name) {
		try {
			return Path.of(Objects.requireNonNull(TestFiles.class.getResource("/kontor/imports/" + name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Path file(byte[] content) {
		try {
			Path file = Files.createTempFile("kontor-import", ".bin");
			file.toFile().deleteOnExit();
			return Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path file(String content, Charset charset) {
		return file(content.getBytes(charset));
	}

	static Path file(String content) {
		return file(content, StandardCharsets.UTF_8);
	}

	static List<ImportedRow> rows(Path path) {
		return rows(path, "DE");
	}

	static List<ImportedRow> rows(Path path, String home) {
		RecognisedFile file = ImportFile.open(path);
		List<ImportedRow> rows = new ArrayList<>();
		file.read(file.mapping(), home, rows::add);
		return rows;
	}

	static List<ImportedRecord> records(Path path) {
		return rows(path).stream().map(ImportedRecord.class::cast).toList();
	}

	static List<ImportedRecord> records(String content) {
		return records(file(content));
	}

	static ImportedRecord only(String content) {
		List<ImportedRecord> records = records(content);
		if (records.size() != 1) {
			throw new AssertionError(records.toString());
		}
		return records.get(0);
	}

	static List<ImportedEntry> entries(String content) {
		return rows(file(content)).stream().map(ImportedEntry.class::cast).toList();
	}

	/** Why a file is refused, whether on opening or on reading. */
	static ImportFileException refusal(Path path) {
		return catchThrowableOfType(ImportFileException.class, () -> rows(path));
	}

	static List<Reason> reasons(ImportedRow row) {
		return row.problems().stream().map(RowProblem::reason).toList();
	}

	static Target target(Mapping mapping, String header) {
		return mapping.columns()
			.stream()
			.filter((column) -> column.header().equals(header))
			.findFirst()
			.orElseThrow()
			.target();
	}

}
