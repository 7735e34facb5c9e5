package kontor.imports.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a row, or about the whole file.
 *
 * @param field the column's header or the card's property; null where it is about the
 * whole row
 * @param args arguments of the reason's message
 */
public record RowProblem(@Nullable String field, Reason reason, List<String> args) {

	static RowProblem of(@Nullable String field, Reason reason, Object... args) {
		return new RowProblem(field, reason, List.of(args).stream().map(RowProblem::shortened).toList());
	}

	public boolean isWrong() {
		return reason.severity() == Severity.WRONG;
	}

	private static String shortened(Object arg) {
		String text = String.valueOf(arg);
		return text.length() > 100 ? text.substring(0, 99) + "…" : text;
	}

}
