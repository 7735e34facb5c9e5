package kontor.imports.matching;

import java.util.List;
import java.util.stream.Stream;
import kontor.imports.files.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a row.
 *
 * @param field the column's header or a message key beginning with "imports."; null for
 * the whole row
 * @param key of the message
 * @param args of the message
 * @param wrong whether the row cannot be taken over
 */
public record Remark(@Nullable String field, String key, List<String> args, boolean wrong) {

	public static Remark of(RowProblem problem) {
		return new Remark(problem.field(), problem.reason().key(), problem.args(), problem.isWrong());
	}

	/** The file says something else than what is stored, which is kept. */
	static Remark kept(String field, String known, String wanted) {
		return hint("imports.field." + field, "imports.hint.kept", known, wanted);
	}

	static Remark hint(@Nullable String field, String key, String... args) {
		return new Remark(field, key, shortened(args), false);
	}

	static Remark wrong(@Nullable String field, String key, String... args) {
		return new Remark(field, key, shortened(args), true);
	}

	private static List<String> shortened(String... args) {
		return Stream.of(args).map((arg) -> arg.length() > 100 ? arg.substring(0, 99) + "…" : arg).toList();
	}

}
