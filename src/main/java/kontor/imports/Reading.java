package kontor.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kontor.database.JobHandler;
import kontor.imports.files.ImportFile;
import kontor.imports.files.ImportFileException;
import kontor.imports.files.ImportedRow;
import kontor.imports.files.RecognisedFile;
import kontor.imports.matching.Desk;
import kontor.imports.matching.Desks;
import kontor.imports.matching.Judgement;
import kontor.imports.matching.Remark;
import kontor.users.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file row by row and finds out what each row would do. Writes nothing but rows
 * of the import; after a crash it starts again.
 */
@Component
class Reading implements JobHandler {

	static final String NAME = "imports.read";

	private static final int CHUNK = 500;

	private static final Logger log = LoggerFactory.getLogger(Reading.class);

	private final Batches batches;

	private final Uploads uploads;

	private final Rows rows;

	private final Desks desks;

	private final Company company;

	private final TransactionTemplate transaction;

	Reading(Batches batches, Uploads uploads, Rows rows, Desks desks, Company company,
			TransactionTemplate transaction) {
		this.company = company;
		this.batches = batches;
		this.uploads = uploads;
		this.rows = rows;
		this.desks = desks;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(long id) throws Exception {
		Batch batch = batch(id);
		if (batch == null || batch.state() != BatchState.READING) {
			return;
		}
		if (batch.cancelRequested()) {
			transaction.executeWithoutResult((status) -> cancelled(id));
			return;
		}
		Path file = transaction.execute((status) -> uploads.restore(id));
		try {
			read(batch, ImportFile.open(file), Listener.NOBODY);
			compare(batch(id));
			transaction.executeWithoutResult((status) -> batches.become(id, BatchState.READING, BatchState.PREVIEWED));
		}
		catch (CancelledException ex) {
			transaction.executeWithoutResult((status) -> cancelled(id));
		}
		catch (ImportFileException ex) {
			transaction.executeWithoutResult((status) -> fail(id, problem(ex)));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/** Reads a small file while its user waits; what goes wrong is said on its page. */
	void atOnce(long id) {
		try {
			run(id);
		}
		catch (Exception ex) {
			log.warn("Import {} could not be read", id, ex);
			gaveUp(id, ex);
		}
	}

	private Batch batch(long id) {
		return transaction.execute((status) -> batches.find(id).orElse(null));
	}

	static Remark problem(ImportFileException failure) {
		return new Remark(null, failure.key(), failure.args(), true);
	}

	/** Takes all rows of a file into the import. */
	void read(Batch batch, RecognisedFile file, Listener listener) {
		transaction.executeWithoutResult((status) -> rows.forget(batch.id()));
		List<ImportedRow> chunk = new ArrayList<>();
		long[] count = { 0 };
		file.read(batch.mapping(), company.dialingArea().country(), (row) -> {
			chunk.add(row);
			if (chunk.size() == CHUNK) {
				keep(batch, chunk, count, listener);
			}
			return true;
		});
		keep(batch, chunk, count, listener);
	}

	private void keep(Batch batch, List<ImportedRow> chunk, long[] count, Listener listener) {
		transaction.executeWithoutResult((status) -> {
			check(batch.id());
			if (!chunk.isEmpty()) {
				rows.add(batch.id(), count[0], chunk);
			}
			batches.progress(batch.id(), "rows_total", count[0] + chunk.size());
		});
		count[0] += chunk.size();
		chunk.clear();
		listener.at(count[0], Math.max(count[0], batch.recognised().rows()));
	}

	/** Judges all rows, without changing anything. */
	private void compare(Batch batch) {
		Desk desk = desks.preview(batch.mapping().contents(), batch.terms(), batch.createdBy());
		long at = 0;
		long after;
		do {
			after = at;
			at = compare(batch, desk, after);
		}
		while (at > after);
	}

	private long compare(Batch batch, Desk desk, long after) {
		Long last = transaction.execute((status) -> {
			check(batch.id());
			List<Rows.Open> open = rows.next(batch.id(), batch.mapping().contents(), after, CHUNK);
			if (open.isEmpty()) {
				return after;
			}
			List<Judgement> judgements = desk
				.judge(open.stream().map((row) -> new Desk.Task(row.content(), null)).toList());
			rows.judged(batch.id(), open, judgements);
			long position = open.get(open.size() - 1).position();
			batches.progress(batch.id(), "rows_compared", position);
			return position;
		});
		desk.tidy();
		return last == null ? after : last;
	}

	private void check(long id) {
		Batch batch = batches.find(id).orElse(null);
		boolean goesOn = batch != null && (batch.state() == BatchState.READING || batch.state() == BatchState.RUNNING);
		if (!goesOn || batch.cancelRequested()) {
			throw new CancelledException();
		}
	}

	private void cancelled(long id) {
		if (batches.lock(id).filter((batch) -> batch.state() == BatchState.READING).isPresent()) {
			rows.forget(id);
			batches.finish(id, BatchState.CANCELLED, rows.counts(id), null);
		}
	}

	private void fail(long id, Remark reason) {
		rows.forget(id);
		batches.finish(id, BatchState.FAILED, rows.counts(id), reason);
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		transaction.executeWithoutResult((status) -> fail(id, Running.unexpected()));
	}

	private static final class CancelledException extends RuntimeException {

	}

}
