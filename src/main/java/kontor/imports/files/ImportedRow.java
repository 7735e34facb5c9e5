package kontor.imports.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a file in Kontor's terms, or one card. */
public sealed interface ImportedRow
		permits ImportedRecord, ImportedEntry, ImportedAppointment, ImportedOrder, ImportedInvoice {

	/**
	 * The row's number as people see it in the file, counted from 1; of cards, which card
	 * it is.
	 */
	int row();

	/** The sheet's name where rows of several sheets are read; else null. */
	@Nullable String sheet();

	/** What is to be told about the row, in the order of its fields. */
	List<RowProblem> problems();

	/** Whether the row cannot be taken over. */
	default boolean isWrong() {
		return problems().stream().anyMatch(RowProblem::isWrong);
	}

}
