package kontor.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.imports.files.FileContents;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedOrder;
import kontor.imports.files.ImportedRow;

/** An order or an invoice in columns, an order without its lines. */
final class TradeRowCells {

	private TradeRowCells() {
	}

	/** Message keys of the titles. */
	static Stream<String> titles(FileContents contents) {
		Stream<String> titles = contents == FileContents.ORDERS
				? Stream.of("order-number", "customer-number", "customer", "order-date", "currency", "net")
				: Stream.of("invoice-number", "customer-number", "customer", "postcode", "city", "invoice-date",
						"due-date", "net", "tax", "gross", "currency", "paid-on", "paid-amount");
		return titles.map("imports.target."::concat);
	}

	static List<String> of(ImportedRow row) {
		return row instanceof ImportedOrder order ? texts(order.number(), order.customerNumber(), order.customer(),
				order.date(), order.currency(), order.sum().toPlainString()) : invoice((ImportedInvoice) row);
	}

	private static List<String> invoice(ImportedInvoice row) {
		return texts(row.number(), row.buyer().customerNumber(), row.buyer().name(), row.buyer().postalCode(),
				row.buyer().city(), row.date(), row.dueDate(), row.net(), row.tax(), row.gross(), row.currency(),
				row.paidOn(), row.paidAmount());
	}

	private static List<String> texts(Object... cells) {
		return Stream.of(cells).map((cell) -> Objects.toString(cell, "")).toList();
	}

}
