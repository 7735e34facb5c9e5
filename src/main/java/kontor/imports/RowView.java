package kontor.imports;

import java.util.List;
import kontor.imports.matching.Judgement.Candidate;
import kontor.imports.matching.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import, as pages show it.
 *
 * @param number as people see it in the file
 * @param decision NEW, CHANGED, SAME, DOUBTFUL or WRONG; null before the preview
 * @param choice what the user decided: -1 new, 0 leave out, otherwise a customer's id
 * @param outcome what came of it; null before the import
 * @param customerId of the customer it is about, where there is one
 */
public record RowView(long position, long number, @Nullable String sheet, String label, @Nullable String decision,
		@Nullable Long choice, List<Candidate> candidates, List<Remark> remarks, @Nullable String outcome,
		@Nullable Long customerId) {

	public boolean isWrong() {
		return remarks.stream().anyMatch(Remark::wrong);
	}

}
