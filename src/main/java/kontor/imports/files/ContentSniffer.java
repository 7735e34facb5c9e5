package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kontor.imports.einvoice.EInvoices;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by its content what a file is, and says clearly what cannot be read. */
final class ContentSniffer {

	private static final Map<String, Reason> MAGIC = Map.ofEntries(Map.entry("89504e47", Reason.FILE_PICTURE),
			Map.entry("ffd8ff", Reason.FILE_PICTURE), Map.entry("47494638", Reason.FILE_PICTURE),
			Map.entry("49492a00", Reason.FILE_PICTURE), Map.entry("4d4d002a", Reason.FILE_PICTURE),
			Map.entry("1f8b", Reason.FILE_ARCHIVE), Map.entry("377abcaf", Reason.FILE_ARCHIVE),
			Map.entry("52617221", Reason.FILE_ARCHIVE), Map.entry("425a68", Reason.FILE_ARCHIVE),
			Map.entry("504b0506", Reason.FILE_EMPTY), Map.entry("2142444e", Reason.FILE_OUTLOOK),
			Map.entry("7b5c727466", Reason.FILE_RTF), Map.entry("0904", Reason.FILE_OLD_EXCEL),
			Map.entry("0902", Reason.FILE_OLD_EXCEL), Map.entry("09000400", Reason.FILE_OLD_EXCEL),
			Map.entry("09080800", Reason.FILE_OLD_EXCEL), Map.entry("09081000", Reason.FILE_OLD_EXCEL));

	private static final Pattern CARD = Pattern.compile("^\\s*BEGIN\\s*:\\s*VCARD\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private static final Pattern CALENDAR = Pattern.compile("^\\s*BEGIN\\s*:\\s*VCALENDAR\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private static final List<Map.Entry<Pattern, Reason>> TEXTS = List.of(
			Map.entry(Pattern.compile(
					"\\A\\s*(<\\?xml[^>]*>\\s*)?(<\\?mso[^>]*>\\s*)?<[^>]*schemas-microsoft-com:office:spreadsheet",
					Pattern.CASE_INSENSITIVE), Reason.FILE_XML_SPREADSHEET),
			Map.entry(Pattern.compile(
					"\\A\\s*(<!--.*?-->\\s*)?(<\\?xml[^>]*>\\s*)?<(!doctype html|html|head|meta|body|table|div|style)\\b",
					Pattern.CASE_INSENSITIVE | Pattern.DOTALL), Reason.FILE_HTML),
			Map.entry(Pattern.compile("\\A\\s*(\\{\\s*\"|\\[\\s*[\\[{\"])"), Reason.FILE_JSON),
			Map.entry(Pattern.compile("\\A[\\d.]{8} [\\d:]{8};(RING|CALL|CONNECT|DISCONNECT);"), Reason.FILE_CALLS),
			Map.entry(Pattern.compile("\\A(version: 1\\s+)?dn::? \\S", Pattern.CASE_INSENSITIVE), Reason.FILE_LDIF),
			Map.entry(Pattern.compile(
					"\\A(From \\S+ .*\\R)?((Return-Path|Received|Message-ID|MIME-Version|Delivered-To|From|Subject|Date): .*\\R(\\s+\\S.*\\R)*){2}"),
					Reason.FILE_MAIL));

	private static final Pattern XML = Pattern
		.compile("\\A\\s*(<\\?xml|<!--|<!DOCTYPE|<[a-z][\\w.-]*(:[\\w.-]+)?[\\s/>])", Pattern.CASE_INSENSITIVE);

	private ContentSniffer() {
	}

	/**
	 * Tells a packed or binary file by its first bytes.
	 * @return XLSX, XLS or E_INVOICE (a PDF), or null for what may be a text
	 * @throws ImportFileException for what cannot be read
	 */
	static FileKind binary(Path file) throws IOException {
		byte[] head = head(file);
		String hex = HexFormat.of().formatHex(head);
		if (head.length == 0) {
			throw new ImportFileException(Reason.FILE_EMPTY);
		}
		if (hex.startsWith("504b0304")) {
			return ZipParts.sniff(file);
		}
		if (EInvoices.isPdf(head)) {
			return FileKind.E_INVOICE;
		}
		if (hex.startsWith("d0cf11e0a1b11ae1")) {
			return compound(file);
		}
		MAGIC.entrySet().stream().filter((magic) -> hex.startsWith(magic.getKey())).findAny().ifPresent((magic) -> {
			throw new ImportFileException(magic.getValue());
		});
		return null;
	}

	/**
	 * Tells a text by its beginning.
	 * @throws ImportFileException for what cannot be read
	 */
	static FileKind text(String beginning) {
		if (Texts.clean(beginning).isEmpty()) {
			throw new ImportFileException(Reason.FILE_EMPTY);
		}
		String text = beginning.startsWith("\ufeff") ? beginning.substring(1) : beginning;
		if (CARD.matcher(text).find()) {
			return FileKind.VCARD;
		}
		if (CALENDAR.matcher(text).find()) {
			return FileKind.CALENDAR;
		}
		TEXTS.stream().filter((kind) -> kind.getKey().matcher(text).find()).findFirst().ifPresent((kind) -> {
			throw new ImportFileException(kind.getValue());
		});
		return XML.matcher(text).find() ? FileKind.E_INVOICE : FileKind.CSV;
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(16);
		}
	}

	/** A file of Microsoft's older programs. */
	private static FileKind compound(Path file) {
		try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = system.getRoot();
			if (root.hasEntryCaseInsensitive("Workbook")) {
				return FileKind.XLS;
			}
			throw new ImportFileException(other(root));
		}
		catch (IOException | RuntimeException ex) {
			throw (ex instanceof ImportFileException known) ? known : new ImportFileException(ex, Reason.FILE_DAMAGED);
		}
	}

	private static Reason other(DirectoryNode root) {
		if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
			return Reason.FILE_ENCRYPTED;
		}
		if (root.hasEntryCaseInsensitive("Book")) {
			return Reason.FILE_OLD_EXCEL;
		}
		if (root.hasEntryCaseInsensitive("WordDocument")) {
			return Reason.FILE_WORD;
		}
		return root.getEntryNames()
			.stream()
			.anyMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith("__properties")) ? Reason.FILE_OUTLOOK
					: Reason.FILE_OTHER_OFFICE;
	}

}
