package kontor.imports.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kontor.imports.files.ImportedRecord;
import kontor.imports.matching.Judgement.Candidate;
import kontor.imports.matching.Judgement.Verdict;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/** Works through customers and persons. */
final class RecordDesk implements Desk {

	/** So many new customers a preview keeps in mind, and as many persons. */
	private static final int KEPT = 30_000;

	private final Workbench bench;

	private final Saving saving;

	private final Map<String, Long> users;

	private final DialingArea area;

	RecordDesk(Workbench bench, Saving saving, Map<String, Long> users, DialingArea area) {
		this.bench = bench;
		this.saving = saving;
		this.users = users;
		this.area = area;
	}

	@Override
	public List<Judgement> judge(List<Task> tasks) {
		List<RecordReading.Read> rows = tasks.stream()
			.map((task) -> RecordReading.of((ImportedRecord) task.row(), users, area))
			.toList();
		bench.fetch(rows.stream().map(RecordReading.Read::wanted).filter(Objects::nonNull).toList());
		List<Judgement> judgements = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			judgements.add(judge(rows.get(at), tasks.get(at).choice()));
		}
		return judgements;
	}

	private Judgement judge(RecordReading.Read row, @Nullable Long choice) {
		if (row.wanted() == null) {
			return Judgement.wrong(row.remarks());
		}
		try {
			return judge(row, bench.place(row.wanted(), choice));
		}
		catch (UnfitRowException ex) {
			List<Remark> remarks = new ArrayList<>(row.remarks());
			remarks.add(ex.remark());
			return Judgement.wrong(remarks);
		}
	}

	private static Judgement judge(RecordReading.Read row, Placed placed) {
		List<Remark> remarks = new ArrayList<>(row.remarks());
		remarks.addAll(placed.remarks());
		Verdict verdict = placed.created() ? Verdict.NEW : placed.changed() ? Verdict.CHANGED : Verdict.SAME;
		return new Judgement(verdict, placed.customer().id,
				placed.doubts().stream().filter((known) -> !known.isNew()).map(Candidate::of).toList(),
				List.copyOf(remarks));
	}

	@Override
	public Saved save(@Nullable Long by) {
		return saving.save(bench.shelf(), by);
	}

	@Override
	public void tidy() {
		bench.shelf().tidy(KEPT);
	}

}
