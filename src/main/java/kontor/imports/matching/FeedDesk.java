package kontor.imports.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kontor.imports.files.ImportedRow;
import kontor.imports.files.Reason;
import kontor.imports.files.RowProblem;
import kontor.imports.matching.Judgement.Candidate;
import kontor.imports.matching.Judgement.Verdict;
import kontor.shared.FeedResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Hands on what an ERP owns. What would come of it is found out by doing it, and for a
 * preview by taking it back.
 */
abstract class FeedDesk<R extends ImportedRow, T> implements Desk {

	/** All files are one source: a file may correct what another said. */
	static final String SOURCE = "import";

	private final FeedDesks.Trial trial;

	FeedDesk(FeedDesks.Trial trial) {
		this.trial = trial;
	}

	/**
	 * A row that can be told.
	 *
	 * @param customerId whose it is, as far as that is known
	 * @param candidates whose it might be
	 */
	record Telling<T>(T told, @Nullable Long customerId, List<Candidate> candidates, List<Remark> remarks) {

	}

	@Override
	public final List<Judgement> judge(List<Task> tasks) {
		return trial.run(() -> {
			prepare(tasks);
			return answers(tasks);
		});
	}

	private List<Judgement> answers(List<Task> tasks) {
		Judgement[] judgements = new Judgement[tasks.size()];
		Map<Integer, Telling<T>> tellings = new LinkedHashMap<>();
		for (int at = 0; at < judgements.length; at++) {
			List<Remark> remarks = new ArrayList<>(remarks(row(tasks.get(at))));
			if (row(tasks.get(at)).isWrong()) {
				judgements[at] = Judgement.wrong(remarks);
			}
			else if (isAgain(row(tasks.get(at)))) {
				judgements[at] = new Judgement(Verdict.SAME, null, List.of(), remarks);
			}
			else {
				tellings.put(at, telling(row(tasks.get(at)), tasks.get(at).choice(), remarks));
			}
		}
		List<FeedResult> results = put(tellings);
		int next = 0;
		for (Map.Entry<Integer, Telling<T>> telling : tellings.entrySet()) {
			judgements[telling.getKey()] = judgement(telling.getValue(), results.get(next++));
		}
		return List.of(judgements);
	}

	@SuppressWarnings("unchecked")
	private R row(Task task) {
		return (R) task.row();
	}

	private static boolean isAgain(ImportedRow row) {
		return row.problems().stream().map(RowProblem::reason).anyMatch((reason) -> reason == Reason.NUMBER_AGAIN);
	}

	private List<FeedResult> put(Map<Integer, Telling<T>> tellings) {
		if (tellings.isEmpty()) {
			return List.of();
		}
		try {
			return tell(tellings.values().stream().map(Telling::told).toList());
		}
		catch (AccessDeniedException ex) {
			return tellings.values().stream().map((any) -> FeedResult.refused("imports.error.not-allowed")).toList();
		}
	}

	private static <T> Judgement judgement(Telling<T> telling, FeedResult result) {
		List<Remark> remarks = telling.remarks();
		if (result.isRefused()) {
			remarks.add(Remark.wrong(null, Objects.requireNonNullElse(result.message(), "imports.error.refused"),
					result.arguments().toArray(String[]::new)));
			return Judgement.wrong(remarks);
		}
		if (result.held() && telling.candidates().isEmpty()) {
			remarks.add(Remark.hint(null, "imports.hint.held"));
		}
		Verdict verdict = switch (result.outcome()) {
			case CREATED -> Verdict.NEW;
			case UPDATED -> Verdict.CHANGED;
			default -> Verdict.SAME;
		};
		return new Judgement(verdict, telling.customerId(), telling.candidates(), remarks);
	}

	/** Looks up for all rows at once what is needed for each. */
	abstract void prepare(List<Task> tasks);

	/** What the file says wrong about a row. */
	List<Remark> remarks(R row) {
		return row.problems().stream().map(Remark::of).toList();
	}

	abstract Telling<T> telling(R row, @Nullable Long choice, List<Remark> remarks);

	abstract List<FeedResult> tell(List<T> tellings);

	static <V> V orMissing(@Nullable V value) {
		return Objects.requireNonNull(value, "a row without what it needs is wrong");
	}

	/** Everything was written when it was judged. */
	@Override
	public final Saved save(@Nullable Long by) {
		return new Saved(images(), Map.of());
	}

	/** What can be taken back of it. */
	List<Image> images() {
		return List.of();
	}

	@Override
	public final void tidy() {
	}

	/** For those who want something of all rows. */
	static <V> List<V> some(List<Task> tasks, Function<ImportedRow, @Nullable V> value) {
		return tasks.stream().map((task) -> value.apply(task.row())).filter(Objects::nonNull).distinct().toList();
	}

}
