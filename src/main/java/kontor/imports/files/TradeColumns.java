package kontor.imports.files;

import java.util.List;
import kontor.imports.files.Mapping.Column;

/**
 * The columns of a table of orders or invoices.
 *
 * @param monthFirst whether 02/01/2026 is the first of February
 */
record TradeColumns(List<Column> all, AmountForm amounts, boolean monthFirst) {

	String header(Target target) {
		return all.stream().filter((column) -> column.target() == target).map(Column::header).findFirst().orElse("");
	}

	/** Where a target's column is, counted from 0; -1 for nowhere. */
	int at(Target target) {
		return all.stream().map(Column::target).toList().indexOf(target);
	}

}
