package kontor.documents.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.jsoup.Jsoup;

/** Text between marks: saved pages of the web, and what every word processor writes. */
final class MarkedText {

	/** Both are held in memory as a whole. */
	private static final int LARGEST = 20 << 20;

	private MarkedText() {
	}

	static void html(Path file, TextSink into) throws IOException {
		into.append(Jsoup.parse(whole(file), null, "").wholeText());
	}

	static void rtf(Path file, TextSink into) throws IOException {
		RTFEditorKit kit = new RTFEditorKit();
		Document text = kit.createDefaultDocument();
		try {
			kit.read(whole(file), text, 0);
			into.append(text.getText(0, text.getLength()));
		}
		catch (BadLocationException ex) {
			throw new IOException(ex);
		}
	}

	private static InputStream whole(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new TextReading.TooMuchException();
		}
		return new ByteArrayInputStream(Files.readAllBytes(file));
	}

}
