package kontor.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kontor.imports.files.FileKind;
import kontor.imports.files.Mapping;
import kontor.imports.matching.Remark;
import kontor.imports.matching.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into Kontor.
 *
 * @param rowsCompared how far the preview is
 * @param rowsDone how far the import is
 * @param undone how much of it was looked at to be taken back
 * @param error why it failed
 * @param counts rows by what came of them, kept when the rows are gone
 * @param createdBy null for the command line
 */
public record Batch(long id, String fileName, long bytes, FileKind kind, BatchState state, Recognised recognised,
		Mapping mapping, Terms terms, long rowsTotal, long rowsCompared, long rowsDone, long undone,
		boolean cancelRequested, @Nullable Remark error, Map<String, Integer> counts, @Nullable Long createdBy,
		Instant createdAt, @Nullable Instant finishedAt, @Nullable Instant undoneAt) {

	/** So long rows are kept and what they did can be taken back. */
	public static final Duration KEPT = Duration.ofDays(30);

	/**
	 * What was found out about the file.
	 *
	 * @param samples up to five rows; of cards, name, firm, number and mail
	 * @param rows how many rows there are, for large tables about
	 */
	public record Recognised(@Nullable String charset, @Nullable String separator, List<List<String>> samples,
			long rows, List<Remark> notes) {

	}

	/** What an ERP owns, it takes back itself; a single invoice is brought by hand. */
	public boolean canBeUndone() {
		return (!mapping.contents().isTrade() || kind == FileKind.E_INVOICE) && state.isOver() && finishedAt != null
				&& finishedAt.plus(KEPT).isAfter(Instant.now());
	}

	/** How far the work at hand is, in percent. */
	public int percent() {
		long all = Math.max(1, rowsTotal);
		return (int) Math.min(100, switch (state) {
			case READING -> rowsCompared * 100 / all;
			case RUNNING -> rowsDone * 100 / all;
			case UNDOING -> undone * 100 / Math.max(1, counts.getOrDefault("images", 1));
			default -> 100;
		});
	}

	public int count(String name) {
		return counts.getOrDefault(name, 0);
	}

}
