package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.shared.ContactKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CustomerListPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerRegister register;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ListWorld world;

	@BeforeEach
	void world() {
		world = new ListWorld(register, persons, jdbc, transaction);
	}

	@Test
	void theListShowsWhatIsFilteredAndSaysSo() {
		long id = world.firm("Möbel <b>Abt</b>")
			.at("01067", "Dresden")
			.tagged("Messe")
			.reached(ContactKind.PHONE, "0351 123450")
			.saved();
		world.firm("Beck").status(CustomerStatus.FORMER).saved();
		String page = text(get("/customers?owner=mine&status=CUSTOMER&postcode=01"));
		assertThat(page).contains("href=\"/customers/" + id + "\"", "Möbel &lt;b&gt;Abt", "Dresden", "tel:+49351123450",
				"Messe", "ein Eintrag", "meine Kunden", "PLZ 01");
		assertThat(page).doesNotContain(">Beck<");
	}

	@Test
	void pagesLeadOnAndBackToTheBeginning() {
		for (int i = 0; i < 51; i++) {
			world.firm("Firma %03d".formatted(i)).saved();
		}
		String first = text(get("/customers?owner=mine&sort=-name"));
		assertThat(first).contains("Firma 050").doesNotContain("Firma 000").contains("51 Einträge");
		String next = first.replaceAll("(?s).*rel=\"next\"[^>]*href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
		assertThat(text(get(next))).contains("Firma 000", "/customers?owner=mine&amp;sort=-name")
			.doesNotContain("Firma 050");
	}

	@Test
	void anUnreadableFilterIsNamed() {
		MvcTestResult result = get("/customers?owner=mine&postcode=Dresden!&quiet=bald&status=NONSENSE");
		assertThat(result).hasStatus(422);
		assertThat(text(result)).contains("ist keine Postleitzahl", "ist keine ganze Zahl");
		assertThat(get("/customers/export.csv?purpose=Probe&postcode=Dresden!")).hasStatus(422);
		assertThat(get("/customers/export.pdf")).hasStatus(404);
	}

	@Test
	void groupsThatNobodyKnowsAreRefused() {
		for (String query : List.of("or5.status=CUSTOMER", "or1.nonsense=x", "or[1].status=CUSTOMER", "or12.name=x")) {
			MvcTestResult result = get("/customers?owner=mine&" + query.replace("[", "%5B").replace("]", "%5D"));
			assertThat(result).as(query).hasStatus(422);
			assertThat(text(result)).contains("höchstens fünf Gruppen");
		}
		MvcTestResult result = get("/customers?owner=mine&or2.postcode=Dresden!&columns=BANK");
		assertThat(result).hasStatus(422);
		assertThat(text(result)).contains("<b>PLZ</b>", "ist keine Spalte dieser Liste");
		assertThat(get("/customers/export.csv?purpose=Probe&or5.status=CUSTOMER")).hasStatus(422);
	}

	@Test
	void groupsAreShownAndSayThemselves() {
		world.firm("Abt").at("01067", "Dresden").valued(ValuationClass.A).saved();
		world.firm("Beck").at("04103", "Leipzig").saved();
		String page = text(get(
				"/customers?owner=mine&town=Dresden,Leipzig&valuation=A&valuation=B&or1.owner=mine&or1.town=Leipzig&columns=TOWN&columns=STEP"));
		assertThat(page).contains(">Abt<", ">Beck<", "oder Kunden mit", "name=\"or1.town\"",
				"Kunden in Dresden oder Leipzig, und zwar meine Kunden und Klasse A oder B; oder Kunden in Leipzig, und zwar meine Kunden",
				"groups=3#or2", "columns=TOWN&amp;columns=STEP");
		assertThat(page).contains("Nächster Schritt</th>").doesNotContain("Letzter Kontakt</th>", ">Telefon</th>");
		assertThat(text(get("/customers?owner=mine&groups=2"))).contains("name=\"or1.town\"")
			.doesNotContain("name=\"or2.town\"");
		assertThat(text(get("/customers?owner=mine&groups=99"))).contains("name=\"or4.town\"");
	}

	@Test
	void emptyListsSayWhatToDo() {
		assertThat(text(get("/customers?owner=mine"))).contains("Kein Kunde passt dazu", "Alle Filter aufheben");
	}

	@Test
	void theListKeepsItsBudget() throws Exception {
		for (int i = 0; i < 60; i++) {
			world.firm("Firma " + i).tagged("Messe").reached(ContactKind.PHONE, "0351 12345" + i).saved();
		}
		List<String> sent = StatementCounter
			.during(() -> assertThat(get("/customers?owner=mine&sort=-contact")).hasStatusOk());
		assertThat(sent).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void theCsvHoldsWhatIsFilteredInTheSameOrder() throws Exception {
		world.firm("Öfen; \"Alt\"").at("01067", "Köln").reached(ContactKind.PHONE, "+49 351 123450").saved();
		world.firm("=HYPERLINK(1)").saved();
		world.firm("Zander").status(CustomerStatus.FORMER).saved();
		world.delete(world.firm("Weg").saved());
		MvcTestResult result = get("/customers/export.csv?purpose=Probe&owner=mine&status=CUSTOMER&sort=-name");
		byte[] file = result.getResponse().getContentAsByteArray();
		assertThat(result).headers()
			.extracting((headers) -> headers.getFirst("Content-Disposition"))
			.asString()
			.matches("attachment; .*filename\\*=UTF-8''Kunden%20\\d{4}-\\d\\d-\\d\\d\\.csv.*");
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		String text = new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
		assertThat(text).contains("\r\n").startsWith("Kundennummer;Name;Art;Status");
		List<List<String>> rows = CsvReader.builder()
			.fieldSeparator(';')
			.ofCsvRecord(text)
			.stream()
			.map((row) -> row.getFields())
			.toList();
		assertThat(rows).hasSize(3);
		assertThat(rows.get(1)).contains("Öfen; \"Alt\"", "01067", "Köln", "Hauptstraße 1", "+49 351 123450", "Kunde");
		assertThat(rows.get(2)).contains("'=HYPERLINK(1)");
	}

	@Test
	void theExcelFileHoldsTextAsText() throws Exception {
		world.firm("=1+1").at("01067", "Köln").saved();
		byte[] file = get("/customers/export.xlsx?purpose=Probe&owner=mine").getResponse().getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows).hasSize(2);
			assertThat(rows.get(1).stream().map((cell) -> cell == null ? "" : cell.getRawValue()).toList())
				.contains("=1+1", "01067");
			assertThat(rows.get(1).getCell(1).getFormula()).isNull();
		}
	}

	private MvcTestResult get(String uri) {
		return web.get().uri(java.net.URI.create(uri)).with(world.signedIn()).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
