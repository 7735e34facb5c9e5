package kontor.imports.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kontor.imports.einvoice.EInvoice.Finding;
import kontor.imports.einvoice.EInvoice.Totals;
import org.jspecify.annotations.Nullable;

/** What an invoice has to say, by EN 16931. */
final class Duties {

	private final EInvoice invoice;

	private final List<Finding> findings = new ArrayList<>();

	private Duties(EInvoice invoice) {
		this.invoice = invoice;
	}

	static List<Finding> check(EInvoice invoice) {
		return new Duties(invoice).check();
	}

	private List<Finding> check() {
		Totals totals = invoice.totals();
		told("BR-02", invoice.number());
		told("BR-03", invoice.date());
		told("BR-05", invoice.currency());
		told("BR-06", invoice.seller().name());
		told("BR-07", invoice.buyer().name());
		told("BR-13", totals.net());
		told("BR-14", totals.gross());
		told("BR-15", totals.payable());
		if (!isWithoutLines()) {
			told("BR-12", totals.lines());
			told("BR-16", invoice.lines().isEmpty() ? null : invoice.lines());
		}
		return findings;
	}

	/** Profiles MINIMUM and BASIC WL carry no lines. */
	private boolean isWithoutLines() {
		String profile = String.valueOf(invoice.profile()).toLowerCase(Locale.ROOT);
		return profile.contains("minimum") || profile.contains("basicwl");
	}

	private void told(String rule, @Nullable Object value) {
		if (value == null) {
			findings.add(Finding.broken(rule));
		}
	}

}
