package kontor.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.KontorTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is printed lies where envelopes and folders expect it. */
@KontorTest
class PrintedPagesTests {

	private static final List<String> RECIPIENT = List.of("Schreinerei Müller & Söhne", "Frau Änne Weiß",
			"Straße der Einheit 5", "04109 Leipzig");

	@Autowired
	private PrintedPages pages;

	@Test
	void theAddressLiesInTheWindow() throws IOException {
		try (PDDocument document = print(RECIPIENT)) {
			assertThat(textWithin(document.getPage(0), 20, 62.7, 85, 27.3).lines()).map(String::strip)
				.containsExactlyElementsOf(RECIPIENT);
			assertThat(textWithin(document.getPage(0), 125, 50, 75, 40)).contains("Datum", "22.11.2026");
			assertThat(textWithin(document.getPage(0), 25, 95, 165, 15)).contains("Probe für Größe");
		}
	}

	@Test
	void noLineOfTheAddressLeavesTheWindow() throws IOException {
		try (PDDocument document = print(List.of("Eins", "", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben"))) {
			String window = textWithin(document.getPage(0), 20, 62.7, 85, 27.3);
			assertThat(window).contains("Eins", "Sechs").doesNotContain("Sieben");
		}
		try (PDDocument document = print(List.of("Vereinigung " + "sehr lang ".repeat(12), "01067 Dresden"))) {
			assertThat(textWithin(document.getPage(0), 20, 62.7, 85, 27.3)).contains("Vereinigung", "01067 Dresden");
			assertThat(textWithin(document.getPage(0), 106, 0, 100, 97)).doesNotContain("lang");
		}
	}

	@Test
	void everyPageSaysWhichItIs() throws IOException {
		try (PDDocument document = print(RECIPIENT)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			assertThat(textWithin(document.getPage(0), 25, 255, 165, 15)).contains("Seite 1 von 1");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Probe für Größe");
		}
	}

	@Test
	void allFontsAreEmbedded() throws IOException {
		try (PDDocument document = print(RECIPIENT)) {
			for (COSName name : document.getPage(0).getResources().getFontNames()) {
				assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
			}
		}
	}

	private PDDocument print(List<String> recipient) throws IOException {
		Sheet sheet = new Sheet(recipient, List.of(new Sheet.Info("Datum", "22.11.2026")), "Probe für Größe",
				"printing/sample", Map.of(), Locale.GERMAN);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pages.print(sheet, out);
		return Loader.loadPDF(out.toByteArray());
	}

	/** Millimetres from the left and upper edge. */
	private static String textWithin(PDPage page, double left, double top, double width, double height)
			throws IOException {
		double point = 72 / 25.4;
		PDFTextStripperByArea stripper = new PDFTextStripperByArea();
		stripper.setSortByPosition(true);
		stripper.addRegion("part", new Rectangle2D.Double(left * point, top * point, width * point, height * point));
		stripper.extractRegions(page);
		return stripper.getTextForRegion("part");
	}

}
