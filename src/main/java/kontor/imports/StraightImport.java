package kontor.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.audit.Audit;
import kontor.documents.DocumentRefusedException;
import kontor.imports.files.FileKind;
import kontor.imports.files.ImportedRow;
import kontor.imports.files.RecognisedFile;
import kontor.imports.matching.Desk;
import kontor.imports.matching.Desks;
import kontor.imports.matching.Judgement;
import kontor.imports.matching.Remark;
import kontor.users.Company;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes orders and invoices over while their file is read, without keeping the rows
 * first. Should the process die over it, the file is brought again: what was taken over
 * is unchanged then.
 */
@Component
class StraightImport {

	private static final int CHUNK = 1000;

	private final Batches batches;

	private final Rows rows;

	private final Desks desks;

	private final InvoiceFiles files;

	private final Images images;

	private final Company company;

	private final Audit audit;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	StraightImport(Batches batches, Rows rows, Desks desks, InvoiceFiles files, Images images, Company company,
			Audit audit, JdbcClient jdbc, TransactionTemplate transaction) {
		this.files = files;
		this.images = images;
		this.batches = batches;
		this.rows = rows;
		this.desks = desks;
		this.company = company;
		this.audit = audit;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Takes a file over and ends its batch. */
	void run(Batch batch, RecognisedFile file, Path path, Listener listener) {
		List<ImportedRow> chunk = new ArrayList<>();
		long[] at = { 0, 0 };
		file.read(batch.mapping(), company.dialingArea().country(), (row) -> {
			chunk.add(row);
			at[1] += RowAmount.of(row).fileRows();
			if (chunk.size() == CHUNK) {
				takeOver(batch, path, chunk, at);
				listener.at(at[1], Math.max(at[1], batch.recognised().rows()));
			}
			return true;
		});
		takeOver(batch, path, chunk, at);
		listener.at(at[1], at[1]);
		transaction.executeWithoutResult((status) -> {
			batches.progress(batch.id(), "rows_total", at[0]);
			Map<String, Integer> counts = new TreeMap<>(rows.counts(batch.id()));
			batches.finish(batch.id(), BatchState.DONE, counts, null);
		});
	}

	private void takeOver(Batch batch, Path path, List<ImportedRow> chunk, long[] at) {
		audit.inTheNameOf(batch.createdBy(), () -> some(batch, path, List.copyOf(chunk), at[0]));
		at[0] += chunk.size();
		chunk.clear();
	}

	/**
	 * Fewer where the database refuses something, so that one does not stop the others.
	 */
	private void some(Batch batch, Path path, List<ImportedRow> some, long before) {
		if (some.isEmpty()) {
			return;
		}
		try {
			transaction.executeWithoutResult((status) -> write(batch, path, some, before));
		}
		catch (DocumentRefusedException ex) {
			refuse(batch, some, before, InvoiceFiles.refusal(ex));
		}
		catch (DataIntegrityViolationException ex) {
			if (some.size() == 1) {
				refuse(batch, some, before, new Remark(null, "imports.error.refused", List.of(), true));
				return;
			}
			int half = some.size() / 2;
			some(batch, path, some.subList(0, half), before);
			some(batch, path, some.subList(half, some.size()), before + half);
		}
	}

	private void refuse(Batch batch, List<ImportedRow> some, long before, Remark why) {
		Judgement refused = new Judgement(Judgement.Verdict.WRONG, null, List.of(), List.of(why));
		transaction.executeWithoutResult((status) -> rows.addDone(batch.id(), before, some, List.of(refused), true));
	}

	private void write(Batch batch, Path path, List<ImportedRow> some, long before) {
		jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('kontor.imports'))) as held")
			.query(Integer.class)
			.single();
		Desk desk = desks.open(batch.mapping().contents(), batch.terms(), batch.createdBy(),
				files.keep(batch, path, some));
		List<Judgement> judgements = desk.judge(some.stream().map((row) -> new Desk.Task(row, null)).toList());
		images.add(batch.id(), desk.save(batch.createdBy()).images());
		rows.addDone(batch.id(), before, some, judgements, batch.kind() == FileKind.E_INVOICE);
	}

}
