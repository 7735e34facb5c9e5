package kontor.imports.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kontor.imports.einvoice.EInvoiceException.Refusal;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDFs with, without and with bad attachments. */
@Timeout(60)
class PdfInvoiceTest {

	@TempDir
	private Path folder;

	@Test
	void refusesADamagedFile() {
		assertThat(refusal(EInvoiceTest.sample("corruptedV2PDF.pdf"))).isEqualTo(Refusal.PDF_DAMAGED);
	}

	@Test
	void refusesAFileThatIsNoPdf() throws IOException {
		Path file = Files.writeString(folder.resolve("liar.pdf"), "%PDF-1.7\n<Invoice/>");
		assertThat(refusal(file)).isEqualTo(Refusal.PDF_DAMAGED);
	}

	@Test
	void refusesAFileThatIsCutOff() throws IOException {
		byte[] whole = Files.readAllBytes(EInvoiceTest.sample("validV2PDF.pdf"));
		Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3));
		assertThat(refusal(file)).isIn(Refusal.PDF_DAMAGED, Refusal.FILE_PDF);
	}

	@Test
	void saysThatThereIsNoInvoiceInAPdfOfTwoThousandPages() throws IOException {
		Path file = pdf(2000, Map.of());
		long start = System.nanoTime();
		assertThat(refusal(file)).isEqualTo(Refusal.FILE_PDF);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
	}

	@Test
	void findsTheInvoiceAmongOtherAttachments() throws IOException {
		byte[] invoice = EInvoiceTest.text("01.02a-INVOICE_uncefact.xml").getBytes(StandardCharsets.UTF_8);
		Path file = pdf(1,
				Map.of("notes.txt", "Hallo".getBytes(), "other.xml", "<order/>".getBytes(), "factur-x.xml", invoice));
		assertThat(EInvoices.read(file).number()).isEqualTo("123456");
	}

	@Test
	void unpacksNoBomb() throws IOException {
		assertThat(refusal(pdf(1, Map.of("factur-x.xml", new byte[80 << 20])))).isEqualTo(Refusal.PDF_TOO_LARGE);
	}

	@Test
	void refusesWhatIsLockedByAPassword() throws IOException {
		Path file = folder.resolve("locked.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(file.toFile());
		}
		assertThat(refusal(file)).isEqualTo(Refusal.PDF_ENCRYPTED);
	}

	private Path pdf(int pages, Map<String, byte[]> attachments) throws IOException {
		Path file = Files.createTempFile(folder, "invoice", ".bin");
		try (PDDocument document = new PDDocument()) {
			for (int page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			Map<String, PDComplexFileSpecification> files = new TreeMap<>();
			for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
				PDComplexFileSpecification specification = new PDComplexFileSpecification();
				specification.setFile(attachment.getKey());
				specification.setEmbeddedFile(new PDEmbeddedFile(document,
						new ByteArrayInputStream(attachment.getValue()), COSName.FLATE_DECODE));
				files.put(attachment.getKey(), specification);
			}
			PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
			tree.setNames(files);
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
			names.setEmbeddedFiles(tree);
			document.getDocumentCatalog().setNames(names);
			document.save(file.toFile());
		}
		return file;
	}

	private static Refusal refusal(Path file) {
		return EInvoiceTest.refused(() -> EInvoices.read(file));
	}

}
