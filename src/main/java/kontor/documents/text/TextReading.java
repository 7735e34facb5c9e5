package kontor.documents.text;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a file in bounded time and size, whatever the file does to prevent
 * it. PDFBox, POI and jsoup are there anyway, Office's other formats are ZIP files with
 * XML: Tika's parsers would add fifty megabytes for formats that nobody sends.
 */
public final class TextReading {

	private TextReading() {
	}

	/**
	 * @param into takes the text
	 * @return how it ended; never {@link TextState#WAITING}
	 */
	public static TextState read(Path file, FileType type, TextSink into) {
		try {
			boolean known = reads(file, type, into);
			return !known || into.isBlank() ? TextState.NONE : TextState.READ;
		}
		catch (TextSink.EnoughException ex) {
			return into.isBlank() ? TextState.TOO_MUCH : TextState.CUT;
		}
		catch (InvalidPasswordException | ProtectedException ex) {
			return TextState.PROTECTED;
		}
		catch (TooMuchException | OutOfMemoryError | StackOverflowError ex) {
			return TextState.TOO_MUCH;
		}
		catch (IOException | XMLStreamException | MessagingException | RuntimeException ex) {
			return TextState.DAMAGED;
		}
	}

	/** A file that wants a password. */
	static final class ProtectedException extends IOException {

	}

	/** A file that grows beyond measure. */
	static final class TooMuchException extends IOException {

	}

	private static boolean reads(Path file, FileType type, TextSink into)
			throws IOException, XMLStreamException, MessagingException {
		switch (type) {
			case PDF -> PdfText.read(file, into);
			case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeText.read(file, type, into);
			case MAIL -> MailText.read(file, into);
			case TEXT, XML -> PlainText.read(file, into);
			case HTML -> MarkedText.html(file, into);
			case RTF -> MarkedText.rtf(file, into);
			case OLD_OFFICE -> {
				return OldOfficeText.read(file, into);
			}
			default -> {
				return false;
			}
		}
		return true;
	}

}
