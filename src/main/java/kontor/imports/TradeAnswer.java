package kontor.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.imports.files.FileKind;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.matching.Remark;
import org.springframework.stereotype.Component;

/** What the command line says about a file of orders or invoices beside the numbers. */
@Component
class TradeAnswer {

	private final Rows rows;

	private final Messages messages;

	TradeAnswer(Rows rows, Messages messages) {
		this.rows = rows;
		this.messages = messages;
	}

	/** One object a file: an electronic invoice as it states itself, a table's sums. */
	List<Map<String, Object>> of(Batch batch, String file) {
		if (!batch.mapping().contents().isTrade()) {
			return List.of();
		}
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("file", file);
		answer.put("contents", batch.mapping().contents().name().toLowerCase(Locale.ROOT));
		answer.put("held", batch.count("HELD"));
		if (batch.kind() == FileKind.E_INVOICE) {
			rows.next(batch.id(), batch.mapping().contents(), 0, 1)
				.forEach((row) -> invoice((ImportedInvoice) row.content(), answer));
			answer.put("asked", asked(batch));
		}
		else {
			answer.put("sums", rows.sums(batch.id()));
		}
		return List.of(answer);
	}

	/** Whom an invoice may be for, where that is to be said by somebody. */
	private List<String> asked(Batch batch) {
		return rows.page(batch.id(), RowFilter.SAMPLE, 0, 1)
			.stream()
			.flatMap((row) -> row.candidates().stream())
			.map((candidate) -> candidate.name() + " (" + candidate.number() + ")")
			.toList();
	}

	private void invoice(ImportedInvoice invoice, Map<String, Object> answer) {
		answer.put("number", invoice.number());
		answer.put("kind", invoice.kind());
		answer.put("date", invoice.date());
		answer.put("dueDate", invoice.dueDate());
		answer.put("seller", invoice.seller());
		answer.put("buyer", invoice.buyer().name());
		answer.put("buyerVatId", invoice.buyer().vatId());
		answer.put("customerNumber", invoice.buyer().customerNumber());
		answer.put("orderNumber", invoice.orderNumber());
		answer.put("currency", invoice.currency());
		answer.put("net", invoice.net());
		answer.put("tax", invoice.tax());
		answer.put("gross", invoice.gross());
		answer.put("findings", invoice.marks()
			.stream()
			.map((mark) -> messages.text(new Remark(mark.rule(), mark.key(), mark.args(), mark.wrong()), Locale.GERMAN))
			.toList());
	}

}
