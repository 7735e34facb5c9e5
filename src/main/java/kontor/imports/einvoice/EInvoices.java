package kontor.imports.einvoice;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kontor.imports.einvoice.EInvoice.Totals;
import kontor.imports.einvoice.EInvoiceException.Refusal;

/**
 * Opens electronic invoices, whatever their names. No file makes this hang, fill the
 * memory, or ask another machine.
 */
public final class EInvoices {

	private static final int LARGEST_XML = 64 << 20;

	private static final int HEAD = 16;

	private static final Set<String> ROOTS = Set.of("Invoice", "CreditNote", "CrossIndustryInvoice",
			"CrossIndustryDocument");

	private EInvoices() {
	}

	/**
	 * Reads and checks an invoice.
	 * @param file XML or PDF
	 * @throws EInvoiceException for a file that is no invoice or cannot be read; what is
	 * wrong with an invoice stands in its findings
	 */
	public static EInvoice read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			if (isPdf(in.readNBytes(HEAD))) {
				return read(PdfInvoice.read(file));
			}
		}
		if (Files.size(file) > LARGEST_XML) {
			throw new EInvoiceException(Refusal.XML_TOO_LARGE);
		}
		return read(Files.readAllBytes(file));
	}

	/** Reads and checks an invoice in XML. */
	public static EInvoice read(byte[] xml) {
		return checked(XmlTree.read(xml));
	}

	/** Blanks or a byte order mark may stand before it. */
	public static boolean isPdf(byte[] head) {
		return new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(ï»¿)?\\s*", "").startsWith("%PDF");
	}

	static boolean isInvoice(XmlNode root) {
		return ROOTS.contains(root.name);
	}

	static EInvoice checked(XmlNode root) {
		if (!isInvoice(root)) {
			throw new EInvoiceException(Refusal.FILE_XML);
		}
		boolean ubl = root.name.equals("Invoice") || root.name.equals("CreditNote");
		EInvoice stated = ubl ? new UblReader(root).read() : new CiiReader(root).read();
		return completed(
				stated.with(Duties.check(stated)).with(Particulars.check(root, stated)).with(Arithmetic.check(stated)));
	}

	/** An invoice without tax need not state it; net and gross tell it. */
	private static EInvoice completed(EInvoice invoice) {
		Totals totals = invoice.totals();
		if (totals.tax() != null || totals.net() == null || totals.gross() == null) {
			return invoice;
		}
		BigDecimal tax = totals.gross().subtract(totals.net());
		return invoice.with(new Totals(totals.lines(), totals.allowances(), totals.charges(), totals.net(), tax,
				totals.gross(), totals.prepaid(), totals.rounding(), totals.payable()));
	}

}
