package kontor.imports.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.imports.einvoice.EInvoice;
import kontor.imports.einvoice.EInvoice.Party;
import kontor.imports.einvoice.EInvoice.Totals;
import kontor.imports.einvoice.EInvoiceException;
import kontor.imports.einvoice.EInvoices;
import kontor.imports.files.ImportedInvoice.Buyer;
import kontor.imports.files.ImportedInvoice.Kind;
import kontor.imports.files.ImportedInvoice.Mark;
import org.jspecify.annotations.Nullable;

/** An electronic invoice as a file of one row. */
final class EInvoiceFile {

	private EInvoiceFile() {
	}

	static RecognisedFile open(Path file) throws IOException {
		ImportedInvoice invoice = read(file);
		List<String> sample = Stream.of(invoice.number(), invoice.seller(), invoice.buyer().name(), invoice.gross())
			.map((cell) -> Objects.toString(cell, ""))
			.toList();
		return new RecognisedFile(FileKind.E_INVOICE, null, null, Mapping.E_INVOICE, List.of(sample), 1, List.of(),
				(mapping, home, sink) -> TableFile.accepted(sink, invoice));
	}

	private static ImportedInvoice read(Path file) throws IOException {
		try {
			return row(EInvoices.read(file));
		}
		catch (EInvoiceException ex) {
			throw new ImportFileException(ex, Reason.valueOf(ex.refusal().name()));
		}
	}

	private static ImportedInvoice row(EInvoice invoice) {
		Party buyer = invoice.buyer();
		Totals totals = invoice.totals();
		List<Mark> marks = invoice.findings()
			.stream()
			.map((finding) -> new Mark(finding.rule(), finding.wrong(), finding.args()))
			.toList();
		return new ImportedInvoice(1, null, invoice.number(), Kind.valueOf(invoice.kind().name()),
				new Buyer(buyer.number(), buyer.vatId(), buyer.name(), buyer.street(), buyer.postalCode(),
						buyer.city()),
				invoice.seller().name(), invoice.orderNumber(), invoice.date(), invoice.dueDate(),
				Objects.requireNonNullElse(invoice.currency(), ""), totals.net(), totals.tax(), totals.gross(),
				prepaid(totals), null, marks, problems(invoice));
	}

	/** Nothing paid before says nothing about what was paid since. */
	private static @Nullable BigDecimal prepaid(Totals totals) {
		return (totals.prepaid() == null || totals.prepaid().signum() == 0) ? null : totals.prepaid();
	}

	/** Without these nobody can say what is to be paid. */
	private static List<RowProblem> problems(EInvoice invoice) {
		List<RowProblem> problems = new ArrayList<>();
		if (!invoice.isComplete()) {
			problems.add(RowProblem.of(null, Reason.E_INVOICE_INCOMPLETE));
		}
		return problems;
	}

}
