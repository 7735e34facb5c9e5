package kontor.imports;

import java.math.BigDecimal;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedOrder;
import kontor.imports.files.ImportedRow;
import org.jspecify.annotations.Nullable;

/**
 * What a row adds to the sums of its file.
 *
 * @param amount null for all but orders and invoices
 */
record RowAmount(@Nullable BigDecimal amount, @Nullable String currency, int fileRows) {

	static RowAmount of(ImportedRow row) {
		if (row instanceof ImportedOrder order) {
			return new RowAmount(order.sum(), order.currency(), order.rows());
		}
		return (row instanceof ImportedInvoice invoice) ? new RowAmount(invoice.gross(), invoice.currency(), 1)
				: new RowAmount(null, null, 1);
	}

	@Nullable String plain() {
		return (amount == null) ? null : amount.toPlainString();
	}

}
