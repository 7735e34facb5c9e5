package kontor.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import kontor.audit.Audit;
import kontor.database.JobHandler;
import kontor.documents.DocumentRefusedException;
import kontor.imports.matching.Desk;
import kontor.imports.matching.Desks;
import kontor.imports.matching.Judgement;
import kontor.imports.matching.Remark;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out an import in small transactions. Each writes what some rows bring, what
 * came of them and how far the import is: after a crash it goes on where it was, with
 * nothing twice.
 */
@Component
class Running implements JobHandler {

	static final String NAME = "imports.run";

	private static final Logger log = LoggerFactory.getLogger(Running.class);

	private static final int CHUNK = 500;

	/** What an ERP owns is handed on by so many, with few statements. */
	private static final int TRADE_CHUNK = 1000;

	private static final int ATTEMPTS = 5;

	private static final Remark REFUSED = new Remark(null, "imports.error.refused", List.of(), true);

	private final Batches batches;

	private final Rows rows;

	private final Images images;

	private final Desks desks;

	private final InvoiceFiles files;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Audit audit;

	Running(Batches batches, Rows rows, Images images, Desks desks, InvoiceFiles files, JdbcClient jdbc,
			TransactionTemplate transaction, Audit audit) {
		this.files = files;
		this.audit = audit;
		this.batches = batches;
		this.rows = rows;
		this.images = images;
		this.desks = desks;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(long id) {
		run(id, Listener.NOBODY);
	}

	void run(long id, Listener listener) {
		audit.inTheNameOf(batches.find(id).map(Batch::createdBy).orElse(null), () -> steps(id, listener));
	}

	private void steps(long id, Listener listener) {
		int most = batches.find(id).filter((batch) -> batch.mapping().contents().isTrade()).isPresent() ? TRADE_CHUNK
				: CHUNK;
		int size = most;
		while (size > 0) {
			size = Math.min(most, step(id, size, listener));
		}
	}

	/**
	 * Some rows, fewer of them where the database refuses something, so that one odd row
	 * does not stop the others.
	 * @return how many to take next; 0 at the end
	 */
	private int step(long id, int size, Listener listener) {
		try {
			boolean more = patiently(
					() -> Boolean.TRUE.equals(transaction.execute((status) -> chunk(id, size, listener))));
			return more ? size * 2 : 0;
		}
		catch (DataIntegrityViolationException ex) {
			if (size > 1) {
				return Math.max(1, size / 10);
			}
			log.warn("Import {}: a row was refused: {}", id,
					String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
			transaction.executeWithoutResult((status) -> refuse(id, REFUSED));
			return 1;
		}
		catch (DocumentRefusedException ex) {
			transaction.executeWithoutResult((status) -> refuse(id, InvoiceFiles.refusal(ex)));
			return 1;
		}
	}

	/** Again, where somebody else changed or held the same. */
	private static boolean patiently(BooleanSupplier work) {
		for (int attempt = 1;; attempt++) {
			try {
				return work.getAsBoolean();
			}
			catch (ConcurrencyFailureException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	private boolean chunk(long id, int size, Listener listener) {
		Batch batch = batches.lock(id).orElse(null);
		if (batch == null || batch.state() != BatchState.RUNNING) {
			return false;
		}
		if (batch.cancelRequested()) {
			batches.finish(id, BatchState.CANCELLED, counts(id), null);
			return false;
		}
		alone();
		List<Rows.Open> open = rows.next(id, batch.mapping().contents(), batch.rowsDone(), size);
		if (open.isEmpty()) {
			batches.finish(id, BatchState.DONE, counts(id), null);
			return false;
		}
		work(batch, open);
		long last = open.get(open.size() - 1).position();
		batches.progress(id, "rows_done", last);
		listener.at(last, batch.rowsTotal());
		return true;
	}

	/** Two imports that bring the same customer must see each other's. */
	private void alone() {
		jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('kontor.imports'))) as held")
			.query(Integer.class)
			.single();
	}

	private void work(Batch batch, List<Rows.Open> open) {
		List<Rows.Open> taken = open.stream().filter((row) -> !isLeftOut(row)).toList();
		Long document = files.keep(batch, taken.stream().map(Rows.Open::content).toList());
		Desk desk = desks.open(batch.mapping().contents(), batch.terms(), batch.createdBy(), document);
		List<Judgement> judgements = desk
			.judge(taken.stream().map((row) -> new Desk.Task(row.content(), row.choice())).toList());
		Desk.Saved saved = desk.save(batch.createdBy());
		images.add(batch.id(), saved.images());
		List<Rows.Result> results = new ArrayList<>();
		for (int at = 0; at < taken.size(); at++) {
			results.add(result(taken.get(at), judgements.get(at), saved.ids()));
		}
		open.stream()
			.filter(Running::isLeftOut)
			.forEach((row) -> results.add(new Rows.Result(row.position(), "SKIPPED", null, List.of())));
		rows.done(batch.id(), results);
	}

	private static boolean isLeftOut(Rows.Open row) {
		return Objects.equals(row.choice(), 0L);
	}

	private static Rows.Result result(Rows.Open row, Judgement judgement, Map<Long, Long> ids) {
		Long customer = judgement.customerId();
		return new Rows.Result(row.position(), outcome(judgement),
				customer == null ? null : ids.getOrDefault(customer, customer), judgement.remarks());
	}

	static String outcome(Judgement judgement) {
		return switch (judgement.verdict()) {
			case NEW -> "CREATED";
			case CHANGED -> "UPDATED";
			case SAME -> "UNCHANGED";
			case WRONG -> "FAILED";
		};
	}

	private void refuse(long id, Remark why) {
		Batch batch = batches.lock(id).orElseThrow();
		List<Rows.Open> open = rows.next(id, batch.mapping().contents(), batch.rowsDone(), 1);
		rows.done(id,
				open.stream().map((row) -> new Rows.Result(row.position(), "FAILED", null, List.of(why))).toList());
		open.forEach((row) -> batches.progress(id, "rows_done", row.position()));
	}

	private Map<String, Integer> counts(long id) {
		Map<String, Integer> counts = rows.counts(id);
		counts.put("images", images.count(id));
		return counts;
	}

	static Remark unexpected() {
		return new Remark(null, "imports.error.unexpected", List.of(), true);
	}

	@Override
	public void gaveUp(long id, @Nullable Throwable reason) {
		transaction.executeWithoutResult((status) -> batches.finish(id, BatchState.FAILED, counts(id), unexpected()));
	}

}
