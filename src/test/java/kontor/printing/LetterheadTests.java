package kontor.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The firm's own logo, colour and words, and nothing that can't be printed. */
@KontorTest
class LetterheadTests {

	private static final String PATH = "/settings/letterhead";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Letterheads letterheads;

	@Autowired
	private Preview preview;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Viewer admin;

	@BeforeEach
	void admin() {
		admin = Visitor.with(accounts, Role.ADMIN).viewer();
	}

	@AfterEach
	void none() {
		transaction.executeWithoutResult((status) -> jdbc.sql("delete from letterheads").update());
	}

	@Test
	void whatIsSetStandsOnThePrintedPage() throws IOException {
		assertThat(save(png(40, 20), "sender", "Bäckerei Süß · 01067 Dresden", "footerRight", "IBAN DE02 1203"))
			.hasStatus(HttpStatus.FOUND);
		try (PDDocument document = Loader.loadPDF(preview.pdf(Locale.GERMAN))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Bäckerei Süß · 01067 Dresden",
					"IBAN DE02 1203", "Mit freundlichen Grüßen");
			assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
		}
		assertThat(new SignedIn(web, admin).get(PATH + "/preview.png")).hasStatusOk().hasContentType("image/png");
	}

	@Test
	void theLogoStaysUntilItIsTakenAway() throws IOException {
		save(png(40, 20));
		save(new byte[0], "version", "0", "colour", "#AA0000");
		assertThat(letterheads.current().logo()).isNotNull();
		assertThat(letterheads.current().colour()).isEqualTo("#aa0000");
		save(new byte[0], "version", "1", "withoutLogo", "true");
		assertThat(letterheads.current().logo()).isNull();
	}

	@Test
	void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
		assertThat(save("<svg onload='x'/>".getBytes())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("weder PNG noch JPEG");
		assertThat(save(Arrays.copyOf(png(400, 200), 120))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("beschädigt");
		assertThat(save(png(4001, 1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("zu groß");
		assertThat(save(new byte[Logo.LARGEST + 1])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("zu groß");
		assertThat(letterheads.current().logo()).isNull();
	}

	@Test
	void aColourIsAColour() throws IOException {
		assertThat(save(new byte[0], "colour", "red; } * { display: none")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ist keine Farbe");
		assertThat(letterheads.current().colour()).isEqualTo(Letterhead.PLAIN);
	}

	@Test
	void whatSomebodyElseHasChangedIsNotOverwritten() throws IOException {
		save(new byte[0], "sender", "Eins");
		save(new byte[0], "sender", "Zwei", "version", "0");
		assertThat(save(new byte[0], "sender", "Drei", "version", "0")).hasStatus(HttpStatus.CONFLICT);
		assertThat(letterheads.current().sender()).isEqualTo("Zwei");
	}

	@Test
	void onlyAdminsAndManagementSetIt() {
		SignedIn seller = new SignedIn(web, Visitor.with(accounts, Role.SALES).viewer());
		assertThat(seller.get(PATH)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(seller.get(PATH + "/preview.pdf")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(seller.post(PATH, "colour", "#000000")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MvcTestResult save(byte[] logo, String... fields) {
		var form = web.post()
			.uri(PATH)
			.multipart()
			.file(new MockMultipartFile("logo", "logo.png", "image/png", logo))
			.with(HistoryWorld.as(admin))
			.with(Csrf.csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form.exchange();
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
