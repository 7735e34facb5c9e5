package kontor.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.documents.Archive;
import kontor.documents.DocumentKind;
import kontor.documents.DocumentRefusedException;
import kontor.history.Direction;
import kontor.imports.files.FileKind;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedRow;
import kontor.imports.matching.Image;
import kontor.imports.matching.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Archives the files of electronic invoices. */
@Component
class InvoiceFiles {

	private final Archive archive;

	private final Images images;

	private final Uploads uploads;

	private final MessageSource texts;

	InvoiceFiles(Archive archive, Images images, Uploads uploads, MessageSource texts) {
		this.uploads = uploads;
		this.archive = archive;
		this.images = images;
		this.texts = texts;
	}

	/**
	 * Files an electronic invoice, each content once, in the caller's transaction.
	 * @param rows of which the file's one is taken
	 * @return the document; null for other files, and for an invoice that is refused
	 * @throws kontor.documents.DocumentRefusedException where it is infected or too large
	 */
	@Nullable Long keep(Batch batch, Path file, List<? extends ImportedRow> rows) {
		ImportedInvoice invoice = batch.kind() == FileKind.E_INVOICE && rows.size() == 1 && !rows.get(0).isWrong()
				? (ImportedInvoice) rows.get(0) : null;
		return invoice == null ? null : keep(batch, file, invoice);
	}

	/** As {@link #keep(Batch, Path, List)}, of a file that came over the net. */
	@Nullable Long keep(Batch batch, List<? extends ImportedRow> rows) {
		if (batch.kind() != FileKind.E_INVOICE) {
			return null;
		}
		Path file = uploads.restore(batch.id());
		try {
			return keep(batch, file, rows);
		}
		finally {
			file.toFile().delete();
		}
	}

	static Remark refusal(DocumentRefusedException refused) {
		return new Remark(null, refused.code(), Stream.of(refused.arguments()).map(String::valueOf).toList(), true);
	}

	private long keep(Batch batch, Path file, ImportedInvoice invoice) {
		String title = texts.getMessage("invoices.kind." + invoice.kind(), null, Locale.GERMAN) + " "
				+ invoice.number();
		try (InputStream in = Files.newInputStream(file)) {
			Archive.Kept kept = archive.keep(in, batch.fileName(), title, DocumentKind.INVOICE, Direction.OUT,
					Objects.requireNonNull(invoice.date()));
			if (kept.created()) {
				images.add(batch.id(), List.of(new Image(Image.Kind.DOCUMENT, kept.id(), title, null, null, 0)));
			}
			return kept.id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
