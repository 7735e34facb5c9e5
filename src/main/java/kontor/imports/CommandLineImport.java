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
import kontor.database.CommandOutput;
import kontor.database.Progress;
import kontor.database.Summary;
import kontor.database.Summary.Problem;
import kontor.imports.files.FileContents;
import kontor.imports.files.ImportFile;
import kontor.imports.files.ImportFileException;
import kontor.imports.files.Mapping;
import kontor.imports.files.Reason;
import kontor.imports.files.RecognisedFile;
import kontor.imports.matching.Remark;
import kontor.imports.matching.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a file from the command line: the same work as from the pages, at once. */
@Component
public class CommandLineImport {

	/** So many wrong rows of a file are named. */
	private static final int MOST_PROBLEMS = 1000;

	private final Imports imports;

	private final Batches batches;

	private final Mappings mappings;

	private final Reading reading;

	private final Running running;

	private final Rows rows;

	private final Messages messages;

	private final TradeAnswer answer;

	private final StraightImport straight;

	private final TransactionTemplate transaction;

	CommandLineImport(Imports imports, Batches batches, Mappings mappings, Reading reading, Running running, Rows rows,
			Messages messages, TradeAnswer answer, StraightImport straight, TransactionTemplate transaction) {
		this.straight = straight;
		this.answer = answer;
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
	 * Imports one file, whatever it tells of; what is wrong with it stands in the
	 * summary.
	 */
	public Summary run(Path file, Terms terms) {
		try (Progress progress = new CommandOutput().progress("", 1)) {
			return run(file, null, UnaryOperator.identity(), terms, progress);
		}
	}

	/**
	 * Imports one file. What is wrong with it stands in the summary.
	 * @param contents what tables tell of; null where that is to be found out
	 * @param correction changes the mapping that is remembered or proposed
	 */
	Summary run(Path file, @Nullable FileContents contents, UnaryOperator<Mapping> correction, Terms terms,
			Progress progress) {
		try {
			RecognisedFile recognised = ImportFile.open(file);
			Long id = transaction.execute(
					(status) -> add(
							recognised, file, correction.apply(contents == null
									? mappings.remembered(recognised.mapping()) : recognised.mapping(contents)),
							terms));
			return run(id == null ? 0 : id, recognised, file, progress);
		}
		catch (ImportFileException ex) {
			return Summary.NOTHING.plus(new Problem(file.toString(), null, messages.text(ex, Locale.GERMAN)));
		}
	}

	Summary missing(Path file) {
		return Summary.NOTHING.plus(new Problem(file.toString(), null,
				messages.text(new Remark(null, "imports.error.no-file", List.of(), true), Locale.GERMAN)));
	}

	private long add(RecognisedFile recognised, Path file, Mapping mapping, Terms terms) {
		try {
			return imports.add(recognised, file, file.getFileName().toString(), Files.size(file), BatchState.READING,
					mapping, terms, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Summary run(long id, RecognisedFile recognised, Path file, Progress progress) {
		Batch batch = find(id);
		try {
			if (batch.mapping().contents().isTrade()) {
				straight.run(batch, recognised, file, (done, all) -> {
					progress.max(all);
					progress.to(done);
				});
				return summary(find(id), file);
			}
			reading.read(batch, recognised, (done, all) -> progress.max(all * 2));
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
		List<Problem> problems = new ArrayList<>();
		for (RowFilter wrong : List.of(RowFilter.FAILED, RowFilter.MARKED)) {
			List<RowView> some = transaction.execute((status) -> rows.page(batch.id(), wrong, 0, MOST_PROBLEMS));
			some.forEach((row) -> problems.add(problem(file, row)));
		}
		int more = counts.getOrDefault("FAILED", 0) + counts.getOrDefault("MARKED", 0) - problems.size();
		if (more > 0) {
			problems.add(new Problem(file.toString(), null, messages
				.text(new Remark(null, "imports.error.more", List.of(String.valueOf(more)), true), Locale.GERMAN)));
		}
		return new Summary(batch.count("CREATED"), batch.count("UPDATED"), batch.count("UNCHANGED"),
				batch.count("SKIPPED") + leftOut(batch), problems)
			.with(transaction.execute((status) -> answer.of(batch, file.toString())));
	}

	/** Tasks and the like in a calendar, which are no rows. */
	private static int leftOut(Batch batch) {
		return batch.recognised()
			.notes()
			.stream()
			.filter((note) -> note.key().equals(Reason.OTHER_PARTS.key()))
			.mapToInt((note) -> Integer.parseInt(note.args().get(0)))
			.sum();
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
