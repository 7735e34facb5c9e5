package kontor.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import kontor.web.Formats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A letter that shows what the letterhead looks like. */
@Component
class Preview {

	/** Enough to read on a screen. */
	private static final int DOTS_PER_INCH = 90;

	private final PrintedPages pages;

	private final MessageSource messages;

	private final Formats formats;

	Preview(PrintedPages pages, MessageSource messages, Formats formats) {
		this.pages = pages;
		this.messages = messages;
		this.formats = formats;
	}

	byte[] pdf(Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pages.print(letter(locale), out);
		return out.toByteArray();
	}

	/** The first page as PNG. */
	byte[] picture(Locale locale) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(locale))) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", out);
			return out.toByteArray();
		}
	}

	private Sheet letter(Locale locale) {
		List<String> recipient = List.of(word("printing.sample.firm", locale), word("printing.sample.person", locale),
				word("printing.sample.street", locale), word("printing.sample.city", locale));
		List<Sheet.Info> info = List.of(new Sheet.Info(word("printing.date", locale), formats.date(LocalDate.now())));
		return new Sheet(recipient, info, word("printing.sample.subject", locale), "printing/sample", Map.of(), locale);
	}

	private String word(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
