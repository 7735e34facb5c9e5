package kontor.billing.web;

import java.math.BigDecimal;
import java.util.List;
import kontor.billing.InvoiceDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The lines of an invoice or order as somebody writes them. */
final class LineForms {

	/** Lines to write on. */
	private static final int FURTHER = 3;

	private LineForms() {
	}

	/** Blank lines to go on with. */
	static void extend(List<LineForm> lines, @Nullable BigDecimal rate) {
		lines.removeIf(LineForm::isBlank);
		for (int i = 0; i < FURTHER && lines.size() < InvoiceDraft.MOST_LINES; i++) {
			lines.add(LineForm.blank(rate));
		}
	}

	/** Drops blank lines, rejects wrong ones and none at all. */
	static void check(List<LineForm> lines, Errors errors) {
		lines.removeIf(LineForm::isBlank);
		if (lines.isEmpty()) {
			errors.reject("billing.lines.none");
		}
		for (int i = 0; i < lines.size(); i++) {
			lines.get(i).check(errors, "lines[" + i + "].");
		}
	}

}
