package kontor.documents.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files as they come, made here. */
public final class Samples {

	private static final String TYPES = "[Content_Types].xml";

	private Samples() {
	}

	/** A page for each text. */
	public static byte[] pdf(String... pages) {
		return locked(null, pages);
	}

	static byte[] locked(@Nullable String password, String... pages) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDType1Font font = new PDType1Font(FontName.HELVETICA);
			for (String text : pages) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
					content.beginText();
					content.setFont(font, 12);
					content.newLineAtOffset(50, 700);
					content.showText(text);
					content.endText();
				}
			}
			if (password != null) {
				pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			pdf.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] docx(String documentXml) {
		return zip(Map.of(TYPES, "<Types/>", "word/document.xml", documentXml));
	}

	static String word(String text) {
		return "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>" + text
				+ "</w:t></w:r></w:p></w:body></w:document>";
	}

	static byte[] xlsx() {
		return zip(Map.of(TYPES, "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml",
				"<sst><si><t>Kreissäge</t></si></sst>", "xl/worksheets/sheet1.xml",
				"<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c><v>4711.5</v></c></row></sheetData></worksheet>"));
	}

	static byte[] odt(String text, String manifest) {
		return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", manifest,
				"content.xml", "<o:document-content xmlns:o=\"urn:o\" xmlns:t=\"urn:t\"><o:body><t:p>" + text
						+ "</t:p></o:body></o:document-content>"));
	}

	static byte[] zip(Map<String, String> parts) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Map.Entry<String, String> part : parts.entrySet()) {
					zip.putNextEntry(new ZipEntry(part.getKey()));
					zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				}
			}
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A few hundred kilobytes that unpack to 300 megabytes. */
	static byte[] bomb() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				zip.putNextEntry(new ZipEntry(TYPES));
				zip.putNextEntry(new ZipEntry("word/document.xml"));
				zip.write("<document><p>".getBytes(StandardCharsets.UTF_8));
				fill(zip, 300);
			}
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(OutputStream out, int megabytes) throws IOException {
		byte[] block = "<r/>".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < megabytes; i++) {
			out.write(block);
		}
	}

	static byte[] mail() {
		return """
				From: =?UTF-8?Q?J=C3=BCrgen_Gro=C3=9F?= <j.gross@example.de>
				To: verkauf@example.org
				Subject: =?UTF-8?Q?Lieferverz=C3=B6gerung?=
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary="b"

				--b
				Content-Type: multipart/alternative; boundary="c"

				--c
				Content-Type: text/plain; charset=ISO-8859-1
				Content-Transfer-Encoding: quoted-printable

				Die B=F6den fehlen noch.
				--c
				Content-Type: text/html; charset=UTF-8

				<p>Doppelt</p>
				--c--
				--b
				Content-Type: application/pdf; name="Lieferschein.pdf"
				Content-Disposition: attachment; filename="Lieferschein.pdf"
				Content-Transfer-Encoding: base64

				JVBERi0=
				--b--
				""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

	/** Of Word as it was until 2003; no library writes these. */
	static byte[] resource(String name) throws IOException {
		try (InputStream in = Samples.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}

	static byte[] xls(String text, double number) throws IOException {
		try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			HSSFRow row = book.createSheet("Lager").createRow(0);
			row.createCell(0).setCellValue(text);
			row.createCell(1).setCellValue(number);
			book.write(out);
			return out.toByteArray();
		}
	}

	static byte[] ppt(String title) throws IOException {
		try (HSLFSlideShow show = new HSLFSlideShow(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			show.createSlide().addTitle().setText(title);
			show.write(out);
			return out.toByteArray();
		}
	}

	/** A mail as Outlook saves it: every property in a stream of its own. */
	static byte[] msg(String from, String subject, String body) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			file.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
			Map.of("0C1A", from, "0037", subject, "1000", body).forEach((property, value) -> {
				try {
					file.createDocument(new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)),
							"__substg1.0_" + property + "001F");
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
			file.writeFilesystem(out);
			return out.toByteArray();
		}
	}

}
