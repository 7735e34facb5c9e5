package kontor.imports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.imports.files.ImportedContact;
import kontor.imports.files.ImportedAppointment;
import kontor.imports.files.ImportedEntry;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedOrder;
import kontor.imports.files.ImportedRecord;
import kontor.imports.files.ImportedRow;
import org.jspecify.annotations.Nullable;

/** A row in one line. */
final class RowLabel {

	private static final int LONGEST = 300;

	private static final ThreadLocal<DecimalFormat> AMOUNT = ThreadLocal
		.withInitial(() -> new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY)));

	private RowLabel() {
	}

	static String of(ImportedRow row) {
		String label = row instanceof ImportedRecord record ? of(record)
				: row instanceof ImportedAppointment event ? of(event) : row instanceof ImportedOrder order ? of(order)
						: row instanceof ImportedInvoice invoice ? of(invoice) : of((ImportedEntry) row);
		return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
	}

	private static String of(ImportedRecord record) {
		String person = joined(" ", record.salutation() == null ? null : record.salutation().label(), record.title(),
				record.firstName(), record.lastName(), record.suffix());
		String town = record.addresses()
			.stream()
			.map((address) -> joined(" ", address.postalCode(), address.city()))
			.findFirst()
			.orElse("");
		List<String> points = record.contacts().stream().map(ImportedContact::value).limit(2).toList();
		return joined(" · ", record.company(), person, town, String.join(" · ", points));
	}

	private static String of(ImportedEntry entry) {
		return joined(" · ", Objects.toString(entry.date(), ""), entry.customerNumber(), entry.customer(),
				Objects.toString(entry.subject(), entry.text()).replaceAll("\\s+", " "));
	}

	private static String of(ImportedAppointment event) {
		return joined(" · ", Objects.toString(event.start(), "").replace('T', ' '), event.title(), event.place());
	}

	private static String of(ImportedOrder order) {
		return joined(" · ", order.number(), Objects.toString(order.date(), ""), order.customerNumber(),
				order.customer(), amount(order.sum(), order.currency()));
	}

	private static String of(ImportedInvoice invoice) {
		return joined(" · ", invoice.number(), Objects.toString(invoice.date(), ""), invoice.seller(),
				invoice.buyer().customerNumber(), invoice.buyer().name(), amount(invoice.gross(), invoice.currency()));
	}

	private static String amount(@Nullable BigDecimal amount, String currency) {
		return amount == null ? "" : AMOUNT.get().format(amount) + " " + currency;
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
	}

	static boolean hasUmlaut(ImportedRow row) {
		return of(row).chars().anyMatch((letter) -> "äöüÄÖÜß".indexOf(letter) >= 0);
	}

}
