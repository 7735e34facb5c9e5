package kontor.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.imports.files.FileContents;
import kontor.imports.files.ImportedAddress;
import kontor.imports.files.ImportedContact;
import kontor.imports.files.ImportedAppointment;
import kontor.imports.files.ImportedEntry;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedOrder;
import kontor.imports.files.ImportedRecord;
import kontor.imports.files.ImportedRow;
import kontor.shared.ContactKind;

/** A row in columns, as a table holds it. */
final class RowCells {

	private RowCells() {
	}

	/** Message keys of the titles. */
	static Stream<String> titles(FileContents contents) {
		if (contents.isTrade()) {
			return TradeRowCells.titles(contents);
		}
		if (contents == FileContents.APPOINTMENTS) {
			return Stream.of("date", "subject", "text").map("imports.target."::concat);
		}
		return contents == FileContents.HISTORY
				? Stream
					.of("date", "time", "customer-number", "customer", "full-name", "channel", "subject", "text",
							"author")
					.map("imports.target."::concat)
				: Stream
					.of("customer-number", "company", "salutation", "title", "first-name", "last-name", "role",
							"street", "postcode", "city", "phone", "mobile", "fax", "email", "web", "note")
					.map("imports.target."::concat);
	}

	static List<String> of(ImportedRow row) {
		if (row instanceof ImportedOrder || row instanceof ImportedInvoice) {
			return TradeRowCells.of(row);
		}
		return row instanceof ImportedRecord record ? record(record) : row instanceof ImportedAppointment event
				? texts(event.start(), event.title(), event.note()) : entry((ImportedEntry) row);
	}

	private static List<String> record(ImportedRecord row) {
		ImportedAddress address = row.addresses().isEmpty()
				? new ImportedAddress(ImportedAddress.Kind.BUSINESS, null, null, null, null, null)
				: row.addresses().get(0);
		return texts(row.customerNumber(), row.company(), row.salutation() == null ? null : row.salutation().label(),
				row.title(), row.firstName(), row.lastName(), row.role(), address.street(), address.postalCode(),
				address.city(), points(row, ContactKind.PHONE), points(row, ContactKind.MOBILE),
				points(row, ContactKind.FAX), points(row, ContactKind.EMAIL), points(row, ContactKind.WEB), row.note());
	}

	private static String points(ImportedRecord row, ContactKind kind) {
		Predicate<ImportedContact> wanted = (contact) -> contact.kind() == kind;
		return row.contacts().stream().filter(wanted).map(ImportedContact::value).collect(Collectors.joining("; "));
	}

	private static List<String> entry(ImportedEntry row) {
		return texts(row.date(), row.time(), row.customerNumber(), row.customer(), row.person(), row.channel(),
				row.subject(), row.text(), row.author());
	}

	private static List<String> texts(Object... cells) {
		return Stream.of(cells).map((cell) -> Objects.toString(cell, "")).toList();
	}

}
