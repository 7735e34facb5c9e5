package kontor.imports.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Opens files that other programs wrote, whatever their names: vCards, calendars, CSV,
 * Excel, electronic invoices. What cannot be read is refused with a reason; no file can
 * make this fail otherwise, hang or fill the memory.
 */
public final class ImportFile {

	static final int SAMPLES = 5;

	private ImportFile() {
	}

	/**
	 * Recognises a file by its content.
	 * @throws ImportFileException for a file that cannot be read
	 */
	public static RecognisedFile open(Path file) {
		return open(file, Limits.DEFAULT);
	}

	public static RecognisedFile open(Path file, Limits limits) {
		return reading(() -> recognise(file, limits));
	}

	private static RecognisedFile recognise(Path file, Limits limits) throws IOException {
		long size = Files.size(file);
		if (size > limits.fileBytes()) {
			throw new ImportFileException(Reason.FILE_TOO_LARGE, size >> 20, limits.fileBytes() >> 20);
		}
		FileKind kind = ContentSniffer.binary(file);
		if (kind == FileKind.XLS && size > limits.xlsBytes()) {
			throw new ImportFileException(Reason.XLS_TOO_LARGE, size >> 20, limits.xlsBytes() >> 20);
		}
		if (kind == FileKind.E_INVOICE) {
			return EInvoiceFile.open(file);
		}
		if (kind != null) {
			Table table = (kind == FileKind.XLSX) ? new XlsxTable(file, limits) : new XlsTable(file, limits);
			return TableFile.of(kind, table, null, null, List.of());
		}
		return text(file, limits);
	}

	private static RecognisedFile text(Path file, Limits limits) throws IOException {
		TextScan scan = TextScan.of(file);
		TextEncoding encoding = TextEncoding.of(scan);
		String beginning = encoding.beginning(file);
		String charset = scan.isAscii() ? "ASCII" : encoding.label();
		FileKind kind = ContentSniffer.text(beginning);
		if (kind == FileKind.CALENDAR) {
			TextEncoding whole = CalendarFile.encoding(file, encoding);
			return events(new CalendarFile(file, whole, limits), charset, whole.notes(scan.isAscii()));
		}
		if (kind == FileKind.E_INVOICE) {
			return EInvoiceFile.open(file);
		}
		if (kind == FileKind.VCARD) {
			return cards(new CardFile(file, encoding, limits), charset, encoding.notes(scan.isAscii()));
		}
		CsvDialect dialect = CsvDialect.of(beginning);
		return TableFile.of(FileKind.CSV, new CsvTable(file, encoding, dialect, limits), charset, dialect.label(),
				encoding.notes(scan.isAscii()));
	}

	private static RecognisedFile cards(CardFile cards, String charset, List<RowProblem> notes) {
		List<List<String>> samples = cards.samples()
			.stream()
			.map(ImportFile::sample)
			.sorted(Comparator.comparing((List<String> cells) -> cells.stream().noneMatch(Texts::hasUmlaut)))
			.limit(SAMPLES)
			.toList();
		return new RecognisedFile(FileKind.VCARD, charset, null, Mapping.CARDS, samples, cards.count(),
				Stream.concat(notes.stream(), cards.notes().stream()).toList(),
				(mapping, home, sink) -> cards.read(home, sink));
	}

	private static RecognisedFile events(CalendarFile events, String charset, List<RowProblem> notes) {
		return new RecognisedFile(FileKind.CALENDAR, charset, null, Mapping.EVENTS, events.samples(), events.count(),
				Stream.concat(notes.stream(), events.notes().stream()).toList(),
				(mapping, home, sink) -> events.read(sink));
	}

	private static List<String> sample(ImportedRecord card) {
		String name = String.join(" ",
				Stream.of(card.title(), card.firstName(), card.lastName()).filter(Objects::nonNull).toList());
		String number = card.contacts()
			.stream()
			.filter((contact) -> contact.kind().isNumber())
			.map(ImportedContact::value)
			.findFirst()
			.orElse("");
		String mail = card.contacts()
			.stream()
			.map(ImportedContact::value)
			.filter((value) -> value.contains("@"))
			.findFirst()
			.orElse("");
		return List.of(name, Objects.toString(card.company(), ""), number, mail);
	}

	/** Lets nothing out but {@link ImportFileException}. */
	static RecognisedFile reading(Callable<RecognisedFile> work) {
		try {
			return work.call();
		}
		catch (ImportFileException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new ImportFileException(ex, Reason.FILE_UNREADABLE);
		}
		catch (Exception ex) {
			throw (ex instanceof SinkException sink) ? sink.cause() : new ImportFileException(ex, Reason.FILE_DAMAGED);
		}
	}

	/** Carries what a sink throws past all this. */
	static class SinkException extends RuntimeException {

		SinkException(RuntimeException cause) {
			super(cause);
		}

		RuntimeException cause() {
			return (RuntimeException) getCause();
		}

	}

}
