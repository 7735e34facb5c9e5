package kontor.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kontor.database.Progress;
import kontor.database.Summary;
import kontor.database.Summary.Problem;
import kontor.imports.files.ImportFile;
import kontor.imports.files.ImportFileException;
import kontor.imports.files.Mapping;
import kontor.imports.files.RecognisedFile;
import kontor.imports.matching.Remark;
import kontor.imports.matching.Terms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a file from the command line: the same work as from the pages, at once. */
@Component
class CommandLineImport {

	/** So many wrong rows of a file are named. */
	private static final int MOST_PROBLEMS = 1000;

	private final Imports imports;

	private final Batches batches;

	private final Mappings mappings;

	private final Reading reading;

	private final Running running;

	private final Rows rows;

	private final Messages messages;

	private final TransactionTemplate transaction;

	CommandLineImport(Imports imports, Batches batches, Mappings mappings, Reading reading, Running running, Rows rows,
			Messages messages, TransactionTemplate transaction) {
		this.imports = imports;
		this.batches = batches;
		this.mappings = mappings;
		this.reading = reading;
		this.running = running;
		this.rows = rows;
		this.messages = messages;
		this.transaction = transaction;
	}

	/**
	 * Imports one file. What is wrong with it stands in the summary.
	 * @param correction changes the mapping that is remembered or proposed
	 */
	Summary run(Path file, UnaryOperator<Mapping> correction, Terms terms, Progress progress) {
		try {
			RecognisedFile recognised = ImportFile.open(file);
			Long id = transaction.execute((status) -> add(recognised, file, correction, terms));
			return run(id == null ? 0 : id, file, progress);
		}
		catch (ImportFileException ex) {
			return Summary.NOTHING.plus(new Problem(file.toString(), null, messages.text(ex, Locale.GERMAN)));
		}
	}

	Summary missing(Path file) {
		return Summary.NOTHING.plus(new Problem(file.toString(), null,
				messages.text(new Remark(null, "imports.error.no-file", List.of(), true), Locale.GERMAN)));
	}

	private long add(RecognisedFile recognised, Path file, UnaryOperator<Mapping> correction, Terms terms) {
		try {
			Mapping mapping = correction.apply(mappings.remembered(recognised.mapping()));
			return imports.add(recognised, file, file.getFileName().toString(), Files.size(file), BatchState.READING,
					mapping, terms, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Summary run(long id, Path file, Progress progress) {
		Batch batch = find(id);
		try {
			reading.read(batch, file, (done, all) -> progress.max(all * 2));
		}
		catch (ImportFileException ex) {
			transaction.executeWithoutResult(
					(status) -> batches.finish(id, BatchState.FAILED, new TreeMap<>(), Reading.problem(ex)));
			transaction.executeWithoutResult((status) -> rows.forget(id));
			throw ex;
		}
		transaction.executeWithoutResult((status) -> imports.startAtOnce(id));
		long all = find(id).rowsTotal();
		progress.max(all);
		running.run(id, (done, total) -> progress.to(done));
		return summary(find(id), file);
	}

	private Batch find(long id) {
		Batch batch = transaction.execute((status) -> batches.find(id).orElseThrow());
		return Objects.requireNonNull(batch);
	}

	private Summary summary(Batch batch, Path file) {
		Map<String, Integer> counts = batch.counts();
		List<RowView> wrong = transaction
			.execute((status) -> rows.page(batch.id(), RowFilter.FAILED, 0, MOST_PROBLEMS));
		List<Problem> problems = new ArrayList<>();
		wrong.forEach((row) -> problems.add(problem(file, row)));
		int more = counts.getOrDefault("FAILED", 0) - problems.size();
		if (more > 0) {
			problems.add(new Problem(file.toString(), null, messages
				.text(new Remark(null, "imports.error.more", List.of(String.valueOf(more)), true), Locale.GERMAN)));
		}
		return new Summary(batch.count("CREATED"), batch.count("UPDATED"), batch.count("UNCHANGED"),
				batch.count("SKIPPED"), problems);
	}

	private Problem problem(Path file, RowView row) {
		List<String> reasons = row.remarks()
			.stream()
			.filter(Remark::wrong)
			.map((remark) -> messages.text(remark, Locale.GERMAN))
			.toList();
		return new Problem(file.toString(), row.number(), String.join(" ", reasons));
	}

}
