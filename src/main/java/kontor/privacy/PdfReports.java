package kontor.privacy;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints reports. */
@Component
class PdfReports {

	private static final String FONT = "Liberation Sans";

	private final ITemplateEngine templates;

	PdfReports(ITemplateEngine templates) {
		this.templates = templates;
	}

	/** Writes the report in the user's language. */
	void write(Report report, Locale locale, OutputStream out) throws IOException {
		Document page = Jsoup.parse(templates.process("privacy/report", new Context(locale, Map.of("report", report))));
		page.head().appendElement("style").appendText(style());
		PdfRendererBuilder pdf = new PdfRendererBuilder();
		pdf.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		pdf.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		pdf.withW3cDocument(new W3CDom().fromJsoup(page), "");
		pdf.toStream(out);
		pdf.run();
	}

	private static String style() throws IOException {
		return new ClassPathResource("kontor/privacy/report.css").getContentAsString(StandardCharsets.UTF_8);
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
