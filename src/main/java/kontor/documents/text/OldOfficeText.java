package kontor.documents.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.hssf.extractor.EventBasedExcelExtractor;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What Word, Excel and PowerPoint wrote before 2007, and mails that Outlook saves. */
final class OldOfficeText {

	/** POI holds all of it in memory. */
	private static final long LARGEST = 50L << 20;

	private OldOfficeText() {
	}

	/**
	 * @return whether it is of a program whose files are read
	 */
	static boolean read(Path file, TextSink into) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new TextReading.TooMuchException();
		}
		try (POIFSFileSystem office = new POIFSFileSystem(file.toFile(), true)) {
			return read(office.getRoot(), into);
		}
		catch (EncryptedDocumentException ex) {
			throw new TextReading.ProtectedException();
		}
	}

	private static boolean read(DirectoryNode root, TextSink into) throws IOException {
		// new Office's files with a password look like old Office's
		if (root.hasEntry("EncryptedPackage")) {
			throw new TextReading.ProtectedException();
		}
		if (root.hasEntry("WordDocument")) {
			word(root, into);
		}
		else if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
			excel(root, into);
		}
		else if (root.hasEntry("PowerPoint Document")) {
			powerPoint(root, into);
		}
		else if (root.hasEntry("__properties_version1.0")) {
			mail(new MAPIMessage(root), into);
		}
		else {
			return false;
		}
		return true;
	}

	private static void word(DirectoryNode root, TextSink into) throws IOException {
		try (WordExtractor word = new WordExtractor(root)) {
			for (String paragraph : word.getParagraphText()) {
				into.append(WordExtractor.stripFields(paragraph).strip() + "\n");
			}
			into.append(word.getHeaderText() + "\n" + word.getFooterText() + "\n");
		}
	}

	private static void excel(DirectoryNode root, TextSink into) throws IOException {
		try (EventBasedExcelExtractor excel = new EventBasedExcelExtractor(root)) {
			into.append(excel.getText());
		}
	}

	private static void powerPoint(DirectoryNode root, TextSink into) throws IOException {
		try (HSLFSlideShow slides = new HSLFSlideShow(root); var all = new SlideShowExtractor<>(slides)) {
			all.setNotesByDefault(true);
			into.append(all.getText());
		}
	}

	private static void mail(MAPIMessage mail, TextSink into) throws IOException {
		mail.setReturnNullOnMissingChunk(true);
		try {
			mail.guess7BitEncoding();
			Stream.of(mail.getDisplayFrom(), mail.getDisplayTo(), mail.getDisplayCC(), mail.getSubject(), body(mail))
				.filter(Objects::nonNull)
				.forEach((part) -> into.append(part + "\n"));
			for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
				into.append(Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
					.filter(Objects::nonNull)
					.map(StringChunk::getValue)
					.findFirst()
					.orElse("") + "\n");
			}
		}
		catch (ChunkNotFoundException ex) {
			throw new IOException(ex);
		}
	}

	private static @Nullable String body(MAPIMessage mail) throws ChunkNotFoundException {
		String text = mail.getTextBody();
		String html = text == null ? mail.getHtmlBody() : null;
		return html == null ? text : Jsoup.parse(html).text();
	}

}
