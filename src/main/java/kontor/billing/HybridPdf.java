package kontor.billing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts the XML of an invoice into its PDF/A-3, as Factur-X 1.0 and ZUGFeRD 2 ask for:
 * attached to the document as another form of the same, and named in the XMP.
 */
final class HybridPdf {

	private static final String FILE = "factur-x.xml";

	private HybridPdf() {
	}

	/**
	 * @param pdf PDF/A-3 without anything attached
	 */
	static byte[] of(byte[] pdf, byte[] xml, String title, String author) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			attach(document, xml);
			describe(document, title, author);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static void attach(PDDocument document, byte[] xml) throws IOException {
		PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
		file.setSubtype("text/xml");
		file.setSize(xml.length);
		Calendar now = new GregorianCalendar();
		file.setCreationDate(now);
		file.setModDate(now);
		PDComplexFileSpecification entry = new PDComplexFileSpecification();
		entry.setFile(FILE);
		entry.setFileUnicode(FILE);
		entry.setFileDescription("Rechnung nach EN 16931");
		entry.setEmbeddedFile(file);
		entry.setEmbeddedFileUnicode(file);
		entry.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Alternative");
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of(FILE, entry));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		document.getDocumentCatalog().setNames(names);
		COSArray associated = new COSArray();
		associated.add(entry.getCOSObject());
		document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
	}

	private static void describe(PDDocument document, String title, String author) throws IOException {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(title);
		information.setAuthor(author);
		document.setDocumentInformation(information);
		String xmp = new ClassPathResource("kontor/billing/factur-x.xmp").getContentAsString(StandardCharsets.UTF_8)
			.replace("@title", HtmlUtils.htmlEscapeDecimal(title, "UTF-8"))
			.replace("@author", HtmlUtils.htmlEscapeDecimal(author, "UTF-8"));
		PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
		document.getDocumentCatalog().setMetadata(metadata);
	}

}
