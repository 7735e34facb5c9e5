package kontor.imports.einvoice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kontor.imports.einvoice.EInvoiceException.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Finds the invoice in a PDF (Factur-X, ZUGFeRD). Pages are not looked at; a file that
 * keeps its reader busy for long is given up.
 */
final class PdfInvoice {

	private static final int SECONDS = 30;

	private final Map<String, byte[]> attachments;

	private PdfInvoice(Map<String, byte[]> attachments) {
		this.attachments = attachments;
	}

	/** The XML of the attached invoice. */
	static byte[] read(Path file) {
		FutureTask<byte[]> work = new FutureTask<>(() -> open(file));
		Thread thread = new Thread(work, "e-invoice-pdf");
		thread.setDaemon(true);
		thread.start();
		try {
			return work.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			work.cancel(true);
			throw new EInvoiceException(Refusal.PDF_TOO_SLOW, ex);
		}
		catch (InterruptedException ex) {
			work.cancel(true);
			Thread.currentThread().interrupt();
			throw new EInvoiceException(Refusal.PDF_TOO_SLOW, ex);
		}
		catch (ExecutionException ex) {
			throw refused(ex.getCause());
		}
	}

	private static EInvoiceException refused(Throwable cause) {
		if (cause instanceof EInvoiceException known) {
			return known;
		}
		boolean locked = cause instanceof InvalidPasswordException;
		boolean large = cause instanceof OutOfMemoryError;
		return new EInvoiceException(
				locked ? Refusal.PDF_ENCRYPTED : large ? Refusal.PDF_TOO_LARGE : Refusal.PDF_DAMAGED, cause);
	}

	private static byte[] open(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			check(document);
			return new PdfInvoice(PdfAttachments.of(document)).choose();
		}
	}

	/** What a viewer cannot show, nobody has read: it may say something else. */
	private static void check(PDDocument document) {
		var catalog = document.getDocumentCatalog().getCOSObject();
		var pages = catalog.getCOSDictionary(COSName.PAGES);
		boolean sound = pages != null && COSName.PAGES.equals(pages.getCOSName(COSName.TYPE))
				&& document.getNumberOfPages() > 0 && document.getPage(0).getMediaBox().getWidth() > 0;
		if (!sound) {
			throw new EInvoiceException(Refusal.PDF_DAMAGED);
		}
	}

	private byte[] choose() {
		return attachments.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> rank(entry.getKey())))
			.map(Map.Entry::getValue)
			.filter(PdfInvoice::isInvoice)
			.findFirst()
			.orElseThrow(() -> new EInvoiceException(Refusal.FILE_PDF));
	}

	private static int rank(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.matches(".*(factur-x|zugferd-invoice|xrechnung)\\.xml") ? 0 : lower.endsWith(".xml") ? 1 : 2;
	}

	private static boolean isInvoice(byte[] content) {
		try {
			return EInvoices.isInvoice(XmlTree.read(content));
		}
		catch (EInvoiceException ex) {
			if (ex.refusal() == Refusal.XML_DTD) {
				throw ex;
			}
			return false;
		}
	}

}
