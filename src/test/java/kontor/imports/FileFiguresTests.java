package kontor.imports;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files with amounts are read in by those who see them. */
@KontorTest
class FileFiguresTests {

	private static final String INVOICES = "Rechnungsnummer;Kundennummer;Rechnungsdatum;Netto;Brutto\nR-1;77;01.11.2026;6933,47;8250,83\n";

	private static final String CONTACTS = "Firma;Vorname;Nachname\nTüren Weißig;Änne;Groß\n";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	private Viewer boss;

	private SignedIn office;

	@BeforeEach
	void people() {
		boss = Visitor.with(accounts, Role.SALES).viewer();
		office = new SignedIn(web,
				new Viewer(boss.id(), boss.name(), boss.roles(), true, true, Set.of(Figures.PRICES)));
	}

	private String brought(String table) {
		return String.valueOf(web.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "Liste.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
			.with(HistoryWorld.as(boss))
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl());
	}

	@Test
	void whoSeesNoTurnoverSeesNoFileOfInvoices() {
		String path = brought(INVOICES);
		assertThat(SignedIn.text(new SignedIn(web, boss).get(path))).contains("6933,47");
		for (String page : new String[] { "", "/wrong-rows.csv" }) {
			assertThat(office.get(path + page)).as(page).hasStatus(403);
		}
		for (String step : new String[] { "/mapping", "/mapping-proposal", "/reconsideration", "/choices", "/run",
				"/undoing" }) {
			assertThat(office.post(path + step, "contents", "CONTACTS", "status", "CUSTOMER")).as(step).hasStatus(403);
		}
		assertThat(office.get("/imports")).hasStatusOk();
		assertThat(office.post(path + "/cancellation")).hasStatus3xxRedirection();
	}

	@Test
	void nobodyMakesInvoicesOfOtherFilesWhoDoesNotSeeThem() {
		String path = brought(CONTACTS);
		assertThat(SignedIn.text(office.get(path))).contains("value=\"ORDERS\"").doesNotContain("value=\"INVOICES\"");
		assertThat(office.post(path + "/mapping-proposal", "contents", "INVOICES")).hasStatus(403);
		assertThat(office.post(path + "/mapping", "contents", "INVOICES", "status", "CUSTOMER")).hasStatus(403);
	}

}
