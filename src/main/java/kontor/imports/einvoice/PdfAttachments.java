package kontor.imports.einvoice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import kontor.imports.einvoice.EInvoiceException.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Files attached to a PDF, by their names. Goes through the objects by itself: the
 * library follows circles without end and unpacks without limit.
 */
final class PdfAttachments {

	private static final int MOST_NODES = 10_000;

	private static final int MOST_FILES = 100;

	private static final int LARGEST = 64 << 20;

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private long bytes;

	private PdfAttachments() {
	}

	static Map<String, byte[]> of(PDDocument document) throws IOException {
		PdfAttachments attachments = new PdfAttachments();
		COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
		COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
		if (names != null) {
			attachments.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES));
		}
		COSArray associated = catalog.getCOSArray(COSName.AF);
		if (associated != null) {
			for (int at = 0; at < Math.min(associated.size(), MOST_FILES); at++) {
				attachments.take(associated.getObject(at));
			}
		}
		return attachments.files;
	}

	private void walk(@Nullable COSDictionary node) throws IOException {
		if (node == null || !seen.add(node) || seen.size() > MOST_NODES) {
			return;
		}
		COSArray names = node.getCOSArray(COSName.NAMES);
		for (int at = 1; names != null && at < names.size() && files.size() < MOST_FILES; at += 2) {
			take(names.getObject(at));
		}
		COSArray kids = node.getCOSArray(COSName.KIDS);
		for (int at = 0; kids != null && at < kids.size(); at++) {
			if (kids.getObject(at) instanceof COSDictionary kid) {
				walk(kid);
			}
		}
	}

	private void take(@Nullable COSBase object) throws IOException {
		if (!(object instanceof COSDictionary specification) || !seen.add(object)) {
			return;
		}
		COSDictionary versions = specification.getCOSDictionary(COSName.EF);
		COSBase content = (versions == null) ? null
				: versions.getDictionaryObject(COSName.UF) instanceof COSStream unicode ? unicode
						: versions.getDictionaryObject(COSName.F);
		if (content instanceof COSStream stream && seen.add(stream)) {
			String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
			files.put(files.containsKey(name) ? files.size() + name : name, unpacked(stream));
		}
	}

	private byte[] unpacked(COSStream stream) throws IOException {
		COSBase filter = stream.getFilters();
		COSName only = (filter instanceof COSArray several && several.size() == 1
				&& several.getObject(0) instanceof COSName one) ? one
						: (filter instanceof COSName single) ? single : null;
		boolean plain = filter == null || filter instanceof COSArray none && none.size() == 0;
		if (!plain && !COSName.FLATE_DECODE.equals(only)) {
			throw new EInvoiceException(Refusal.PDF_DAMAGED);
		}
		try (InputStream raw = stream.createRawInputStream();
				InputStream in = plain ? raw : new InflaterInputStream(raw)) {
			return bounded(in);
		}
	}

	private byte[] bounded(InputStream in) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] piece = new byte[8192];
		for (int read = in.read(piece); read > 0; read = in.read(piece)) {
			bytes += read;
			if (bytes > LARGEST) {
				throw new EInvoiceException(Refusal.PDF_TOO_LARGE);
			}
			out.write(piece, 0, read);
		}
		return out.toByteArray();
	}

}
