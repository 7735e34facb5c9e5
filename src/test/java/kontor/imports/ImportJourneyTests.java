package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import kontor.Chrome;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A list out of Excel comes in and goes out again. */
@KontorTest
@ExtendWith(Chrome.class)
class ImportJourneyTests {

	@Autowired
	private Accounts accounts;

	private final String word = ImportWorld.word();

	@Test
	void aFileComesInByItsStepsAndIsTakenBack(Page page) {
		Visitor.with(accounts, Role.SALES).signIn(page);
		page.click("nav >> text=Import");
		page.setInputFiles("input[type=file]", list());
		page.click("text=Hochladen");
		page.waitForURL("**/imports/*");
		assertThat(page.locator("#import").innerText()).contains("Windows-1252", "Änne");
		page.selectOption("label:text-is('Farbe') >> xpath=../..//select", "TAGS");
		page.click("text=Weiter zur Vorschau");
		page.waitForSelector("text=Türen " + word);
		page.click("text=Jetzt importieren");
		page.waitForSelector("form[action$=undoing]");
		page.click("main a >> text=Türen " + word);
		page.waitForSelector("h1 >> text=Türen " + word);
		assertThat(page.locator("#card").innerText()).contains("Frau Dr. Änne Groß", "01067 Dresden", "blau");
		page.goBack();
		page.click("form[action$=undoing] button");
		page.waitForSelector(".alert-info");
		page.navigate("/customers?name=" + word);
		page.waitForSelector(".empty");
	}

	private FilePayload list() {
		String table = "Firma;Anrede;Vorname;Nachname;PLZ;Ort;Farbe\r\nTüren %s;Frau Dr.;Änne;Groß;1067;Dresden;blau\r\n"
			.formatted(word);
		return new FilePayload("Kundenliste.csv", "text/csv", table.getBytes(Charset.forName("windows-1252")));
	}

}
