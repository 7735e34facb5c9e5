package kontor.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a file is, whatever its name says. Few kinds suffice: those that a page shows,
 * those whose text is read, and those that run where they are opened.
 */
public enum FileType {

	PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
	GIF("image/gif", "gif"), WEBP("image/webp", "webp"), TIFF("image/tiff", "tif", "tiff"),
	HEIC("image/heic", "heic", "heif"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm", "xltx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "pptm", "ppsx"),
	ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "ots"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp", "otp"),
	OLD_OFFICE("application/x-ole-storage", "doc", "xls", "ppt", "msg", "dot", "xlt"), RTF("application/rtf", "rtf"),
	ZIP("application/zip", "zip"), MAIL("message/rfc822", "eml"), TEXT("text/plain", "txt", "csv"),
	XML("application/xml", "xml"), HTML("text/html", "html", "htm", "xhtml"), SVG("image/svg+xml", "svg"),
	SCRIPT("application/octet-stream", "js", "vbs", "ps1", "bat", "cmd", "sh", "wsf", "hta", "reg", "py", "pl"),
	PROGRAM("application/octet-stream", "exe", "dll", "com", "scr", "msi", "jar", "apk"),
	OTHER("application/octet-stream");

	private final String mediaType;

	private final List<String> endings;

	FileType(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	/** What browsers are told it is. */
	public String mediaType() {
		return mediaType;
	}

	/** Whether a page shows it as a picture. */
	public boolean isImage() {
		return this == PNG || this == JPEG || this == GIF || this == WEBP;
	}

	/** Whether a page may show it at all; everything else is only saved. */
	public boolean isShown() {
		return isImage() || this == PDF;
	}

	/** Whether it does something where it is opened. */
	public boolean isActive() {
		return this == PROGRAM || this == SCRIPT || this == HTML || this == SVG;
	}

	/** Whether a file of this name claims to be something else. */
	public boolean isBeliedBy(String fileName) {
		String ending = ending(fileName);
		return !endings.contains(ending) && Stream.of(values()).anyMatch((type) -> type.endings.contains(ending));
	}

	boolean endsLike(String fileName) {
		return endings.contains(ending(fileName));
	}

	private static String ending(String fileName) {
		return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
