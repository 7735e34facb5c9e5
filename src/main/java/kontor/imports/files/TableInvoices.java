package kontor.imports.files;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.imports.files.ImportedInvoice.Buyer;
import kontor.imports.files.ImportedInvoice.Kind;
import kontor.imports.files.ImportedInvoice.Mark;
import kontor.imports.files.Table.RawRow;
import org.jspecify.annotations.Nullable;

/** Turns rows of a table into invoices. */
final class TableInvoices {

	private final TradeColumns columns;

	/** What each number's first row said. */
	private final Map<String, Long> said = new HashMap<>();

	TableInvoices(TradeColumns columns) {
		this.columns = columns;
	}

	ImportedInvoice read(RawRow raw, @Nullable String sheet, List<RowProblem> known) {
		List<RowProblem> problems = new ArrayList<>(known);
		TradeCells cells = new TradeCells(columns, raw.cells(), "", problems);
		String number = cells.told(Target.INVOICE_NUMBER);
		LocalDate date = cells.toldDay(Target.INVOICE_DATE);
		cells.future(Target.INVOICE_DATE, date);
		LocalDate paidOn = cells.day(Target.PAID_ON);
		cells.future(Target.PAID_ON, paidOn);
		if (cells.orNull(Target.CUSTOMER_NUMBER) == null && cells.orNull(Target.CUSTOMER) == null) {
			cells.problem(Target.CUSTOMER_NUMBER, Reason.VALUE_MISSING);
		}
		Sums sums = sums(cells);
		BigDecimal paid = cells.amount(Target.PAID_AMOUNT);
		ImportedInvoice invoice = new ImportedInvoice(raw.number(), sheet, number, kind(sums.gross), buyer(cells), null,
				cells.orNull(Target.ORDER_NUMBER), date, cells.day(Target.DUE_DATE), cells.currency(), sums.net,
				sums.tax, sums.gross, paid(cells, paid, paidOn, sums), paidOn, marks(sums), List.of());
		return checked(invoice, cells, problems);
	}

	/** A day alone says that all was paid; neither in their columns, that nothing was. */
	private @Nullable BigDecimal paid(TradeCells cells, @Nullable BigDecimal paid, @Nullable LocalDate paidOn,
			Sums sums) {
		boolean empty = cells.get(Target.PAID_AMOUNT).isEmpty() && cells.get(Target.PAID_ON).isEmpty();
		boolean asked = columns.at(Target.PAID_AMOUNT) >= 0 || columns.at(Target.PAID_ON) >= 0;
		return (paid == null && paidOn != null) ? sums.gross : (empty && asked) ? BigDecimal.ZERO : paid;
	}

	private ImportedInvoice checked(ImportedInvoice invoice, TradeCells cells, List<RowProblem> problems) {
		if (invoice.number() != null) {
			long words = UUID.nameUUIDFromBytes(invoice.words().getBytes(StandardCharsets.UTF_8))
				.getMostSignificantBits();
			Long first = said.putIfAbsent(invoice.number(), words);
			if (first != null) {
				cells.problem(Target.INVOICE_NUMBER, (first == words) ? Reason.NUMBER_AGAIN : Reason.NUMBER_TWICE,
						invoice.number());
			}
		}
		return new ImportedInvoice(invoice.row(), invoice.sheet(), invoice.number(), invoice.kind(), invoice.buyer(),
				null, invoice.orderNumber(), invoice.date(), invoice.dueDate(), invoice.currency(), invoice.net(),
				invoice.tax(), invoice.gross(), invoice.paidAmount(), invoice.paidOn(), invoice.marks(),
				List.copyOf(problems));
	}

	private static Buyer buyer(TradeCells cells) {
		return new Buyer(cells.orNull(Target.CUSTOMER_NUMBER), cells.orNull(Target.VAT_ID),
				cells.orNull(Target.CUSTOMER), cells.orNull(Target.STREET), cells.orNull(Target.POSTCODE),
				cells.orNull(Target.CITY));
	}

	/** Of net, tax and gross two tell the third. */
	private static Sums sums(TradeCells cells) {
		BigDecimal net = cells.amount(Target.NET);
		BigDecimal tax = cells.amount(Target.TAX);
		BigDecimal gross = cells.amount(Target.GROSS);
		if (cells.get(Target.GROSS).isEmpty() && net != null && tax != null) {
			gross = net.add(tax);
		}
		if (cells.get(Target.NET).isEmpty() && gross != null && tax != null) {
			net = gross.subtract(tax);
		}
		if (cells.get(Target.TAX).isEmpty() && gross != null && net != null) {
			tax = gross.subtract(net);
		}
		if (net == null && cells.get(Target.NET).isEmpty() || gross == null && cells.get(Target.GROSS).isEmpty()) {
			cells.problem((gross == null) ? Target.GROSS : Target.NET, Reason.VALUE_MISSING);
		}
		return new Sums(net, tax, gross);
	}

	private static Kind kind(@Nullable BigDecimal gross) {
		return (gross != null && gross.signum() < 0) ? Kind.CREDIT_NOTE : Kind.INVOICE;
	}

	private static List<Mark> marks(Sums sums) {
		if (sums.net == null || sums.tax == null || sums.gross == null
				|| sums.net.add(sums.tax).compareTo(sums.gross) == 0) {
			return List.of();
		}
		return List.of(new Mark("BR-CO-15", true,
				List.of(sums.net.add(sums.tax).toPlainString(), sums.gross.toPlainString())));
	}

	private record Sums(@Nullable BigDecimal net, @Nullable BigDecimal tax, @Nullable BigDecimal gross) {
	}

}
