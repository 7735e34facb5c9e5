package kontor.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is by its first bytes; of texts the name tells whether they are
 * programs.
 */
public final class FileSniffer {

	private static final int HEAD = 8192;

	private static final Pattern MARKUP = Pattern
		.compile("(?s)\\s*(<\\?xml.*?\\?>)?\\s*(<!--.*?-->\\s*)*<(!doctype )?(\\w+).*");

	private static final Pattern HEADERS = Pattern.compile(
			"(?im)^(from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):");

	private FileSniffer() {
	}

	/**
	 * @param name as the sender calls the file
	 */
	public static FileType of(Path file, String name) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		String latin = new String(head, StandardCharsets.ISO_8859_1);
		FileType known = bySignature(latin);
		if (known == FileType.ZIP) {
			return inZip(file);
		}
		return known != null ? known : isText(head) ? text(head, name) : FileType.OTHER;
	}

	private static @Nullable FileType bySignature(String head) {
		if (head.startsWith("MZ") || head.startsWith("\u007fELF") || head.startsWith("\u00ca\u00fe\u00ba\u00be")
				|| head.startsWith("\u00cf\u00fa\u00ed\u00fe") || head.startsWith("\u00ce\u00fa\u00ed\u00fe")) {
			return FileType.PROGRAM;
		}
		if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
			return FileType.ZIP;
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
			return FileType.OLD_OFFICE;
		}
		FileType image = image(head);
		if (image != null) {
			return image;
		}
		int pdf = head.indexOf("%PDF-");
		return pdf >= 0 && pdf < 1024 ? FileType.PDF : head.startsWith("{\\rtf") ? FileType.RTF : null;
	}

	private static @Nullable FileType image(String head) {
		if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
			return FileType.PNG;
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return FileType.JPEG;
		}
		if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
			return FileType.GIF;
		}
		if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
			return FileType.TIFF;
		}
		if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
			return FileType.WEBP;
		}
		return head.startsWith("ftyphei", 4) || head.startsWith("ftypmif1", 4) ? FileType.HEIC : null;
	}

	private static FileType inZip(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("[Content_Types].xml") != null) {
				return zip.getEntry("word/document.xml") != null ? FileType.DOCX
						: zip.getEntry("xl/workbook.xml") != null ? FileType.XLSX
								: zip.getEntry("ppt/presentation.xml") != null ? FileType.PPTX : FileType.ZIP;
			}
			ZipEntry kind = zip.getEntry("mimetype");
			if (kind != null) {
				return openDocument(zip, kind);
			}
			return zip.getEntry("META-INF/MANIFEST.MF") != null ? FileType.PROGRAM : FileType.ZIP;
		}
		catch (IOException | IllegalArgumentException ex) {
			return FileType.ZIP;
		}
	}

	private static FileType openDocument(ZipFile zip, ZipEntry kind) throws IOException {
		try (InputStream in = zip.getInputStream(kind)) {
			String type = new String(in.readNBytes(100), StandardCharsets.ISO_8859_1).strip();
			return type.startsWith(FileType.ODT.mediaType()) ? FileType.ODT : type.startsWith(FileType.ODS.mediaType())
					? FileType.ODS : type.startsWith(FileType.ODP.mediaType()) ? FileType.ODP : FileType.ZIP;
		}
	}

	private static boolean isText(byte[] head) {
		if (PlainText.isWide(head)) {
			return true;
		}
		for (byte each : head) {
			if (each >= 0 && each < 32 && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != 27) {
				return false;
			}
		}
		return true;
	}

	private static FileType text(byte[] head, String name) {
		String start = PlainText.beginning(head);
		String markup = MARKUP.matcher(start).matches()
				? MARKUP.matcher(start).replaceFirst("$4").toLowerCase(Locale.ROOT) : "";
		if (markup.equals("svg")) {
			return FileType.SVG;
		}
		if (markup.matches("html|head|body|script|iframe|table|div|p|a|b|h1|style|title|font|br|meta|link|form")) {
			return FileType.HTML;
		}
		if (start.startsWith("#!") || FileType.SCRIPT.endsLike(name)) {
			return FileType.SCRIPT;
		}
		if (start.stripLeading().startsWith("<?xml")) {
			return FileType.XML;
		}
		return isMail(start) ? FileType.MAIL : FileType.TEXT;
	}

	/** The first lines are headers, two of them well known. */
	private static boolean isMail(String start) {
		return start.matches("(?s)[A-Za-z][A-Za-z-]*:.*")
				&& HEADERS.matcher(start.split("\\r?\\n\\r?\\n", 2)[0]).results().limit(2).count() == 2;
	}

}
