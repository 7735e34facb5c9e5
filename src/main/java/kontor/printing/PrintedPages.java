package kontor.printing;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints on the firm's letterhead: A4, DIN 5008 form B with address window, info block,
 * folding marks and page numbers, all fonts embedded.
 */
@Component
public class PrintedPages {

	private static final String FONT = "Liberation Sans";

	private final ITemplateEngine templates;

	private final Letterheads letterheads;

	PrintedPages(ITemplateEngine templates, Letterheads letterheads) {
		this.templates = templates;
		this.letterheads = letterheads;
	}

	/**
	 * Writes a PDF.
	 * @param out stays open
	 * @throws IOException where it can't be written
	 */
	public void print(Sheet sheet, OutputStream out) throws IOException {
		render(sheet, new PdfRendererBuilder(), out);
	}

	/**
	 * The same as PDF/A-3, which may be kept for decades and have files attached.
	 * @param out stays open
	 * @throws IOException where it can't be written
	 */
	public void printArchival(Sheet sheet, OutputStream out) throws IOException {
		PdfRendererBuilder pdf = new PdfRendererBuilder();
		pdf.usePdfAConformance(PdfAConformance.PDFA_3_U);
		pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		render(sheet, pdf, out);
	}

	private void render(Sheet sheet, PdfRendererBuilder pdf, OutputStream out) throws IOException {
		Letterhead letterhead = letterheads.current();
		Map<String, Object> model = new HashMap<>(sheet.model());
		model.put("sheet", sheet);
		model.put("letterhead", letterhead);
		Document page = Jsoup.parse(templates.process("printing/page", new Context(sheet.locale(), model)));
		page.head().appendElement("style").appendText(style().replace("@accent", letterhead.colour()));
		pdf.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		pdf.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		pdf.withW3cDocument(new W3CDom().fromJsoup(page), "");
		pdf.toStream(out);
		pdf.run();
	}

	private static String style() throws IOException {
		return new ClassPathResource("kontor/printing/page.css").getContentAsString(StandardCharsets.UTF_8);
	}

	private static FSSupplier<InputStream> font(String style) {
		return () -> {
			try {
				return new ClassPathResource("liberation/LiberationSans-" + style + ".ttf").getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

}
