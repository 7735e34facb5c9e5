package kontor.customers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static kontor.Csrf.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerWorld;
import kontor.customers.PersonRegister;
import kontor.customers.SampleCustomers;
import kontor.shared.ContactKind;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@KontorTest
class CustomerPagesTests {

	private static final String SCRIPT = "<script>alert('x')</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Accounts accounts;

	private Viewer seller;

	@BeforeEach
	void seller() {
		seller = CustomerWorld.seller(accounts);
	}

	@Test
	void aCustomerIsEnteredAndShown() {
		MvcTestResult saved = post("/customers").param("kind", "ORGANISATION")
			.param("name", "Tischlerei " + SCRIPT)
			.param("status", "PROSPECT")
			.param("tags", "Messe, VIP")
			.param("note", SCRIPT)
			.param("contactPoints[0].kind", "PHONE")
			.param("contactPoints[0].value", "0351/4711")
			.param("contactPoints[1].kind", "EMAIL")
			.param("contactPoints[2].kind", "WEB")
			.param("contactPoints[2].value", "javascript:alert(1)")
			.param("addresses[0].kind", "MAIN")
			.param("addresses[0].postalCode", "01097")
			.param("addresses[0].city", "Dresden")
			.exchange();
		assertThat(saved).hasStatus3xxRedirection();
		String card = text(get(saved.getResponse().getRedirectedUrl()));
		assertThat(card).contains("Tischlerei &lt;script&gt;")
			.contains("tel:+493514711")
			.contains("Interessent")
			.contains("01097 Dresden")
			.contains("Messe")
			.contains("Sehr geehrte Damen und Herren")
			.doesNotContain(SCRIPT)
			.doesNotContain("href=\"javascript:");
	}

	@Test
	void mistakesAreSaidAtTheirFieldAndNothingTypedIsLost() {
		MvcTestResult answer = post("/customers").param("name", "")
			.param("birthday", "31.02.2020")
			.param("note", "Langer Text")
			.param("parent", "Gibt es nicht AG")
			.param("contactPoints[0].kind", "EMAIL")
			.param("contactPoints[0].value", "meier(at)web")
			.param("addresses[3].postalCode", "123")
			.param("addresses[3].city", "77")
			.exchange();
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Bitte angeben")
			.contains("ist kein Datum")
			.contains("Langer Text")
			.contains("Gibt es nicht AG")
			.contains("meier(at)web ist keine E-Mail-Adresse")
			.contains("fünf Ziffern")
			.contains("77 ist kein Ort");
		assertThat(post("/customers").param("name", "x".repeat(201))).hasStatus(422);
		assertThat(post("/customers").param("name", "A").param("kind", "TIER")).hasStatus(422);
		assertThat(post("/customers").param("name", "A").param("ownerId", "999999999")).hasStatus(422);
	}

	@Test
	void aNumberThatNobodyCanDialIsKeptWithAHint() {
		MvcTestResult saved = post("/customers").param("name", "Ohne Telefon")
			.param("contactPoints[0].kind", "PHONE")
			.param("contactPoints[0].value", "auf Anfrage")
			.exchange();
		assertThat(saved).hasStatus3xxRedirection().flash().containsKey("warning");
		assertThat(text(get(saved.getResponse().getRedirectedUrl()))).contains("auf Anfrage");
	}

	@Test
	void moreRowsComeWithoutScriptsToo() {
		String page = text(post("/customers").param("more", "contactPoints")
			.param("name", "Viele Nummern")
			.param("contactPoints[0].value", "1")
			.param("contactPoints[1].value", "2")
			.param("contactPoints[2].value", "3")
			.exchange());
		assertThat(page).contains("contactPoints[5].value").contains("Viele Nummern");
	}

	@Test
	void aStaleFormShowsBothValuesAndEachCanBeChosen() {
		long id = customers.create(CustomerDraft.organisation("Alt GmbH"), seller);
		assertThat(update(id, 0, "Andere GmbH").param("note", "von anderen").exchange()).hasStatus3xxRedirection();
		MvcTestResult conflict = update(id, 0, "Meine GmbH").param("note", "von mir")
			.param("contactPoints[0].kind", "EMAIL")
			.param("contactPoints[0].value", "a@b.de")
			.exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains("Andere GmbH")
			.contains("Meine GmbH")
			.contains("von anderen")
			.contains("von mir")
			.contains("E-Mail, a@b.de")
			.contains("name=\"version\" value=\"1\"")
			.contains("take[note]")
			.doesNotContain("take[status]");
		assertThat(update(id, 1, "Meine GmbH").param("note", "von mir")
			.param("take[note]", "theirs")
			.param("take[name]", "mine")
			.exchange()).hasStatus3xxRedirection();
		CustomerDraft now = customers.snapshot(id).orElseThrow().draft();
		assertThat(now.name()).isEqualTo("Meine GmbH");
		assertThat(now.note()).isEqualTo("von anderen");
	}

	@Test
	void nothingOfEitherIsLostByOneClick() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		String original = original("/customers/" + id + "/edit");
		assertThat(meier(id, 0, "0351 99").exchange()).hasStatus3xxRedirection();
		MvcTestResult conflict = meier(id, 0, "0351 / 231 25-0").param("note", "von mir")
			.param("contactPoints[2].kind", "FAX")
			.param("contactPoints[2].value", "0351 88")
			.param("original", original)
			.exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains("so bleibt es: Nummern und Adressen")
			.contains("es wird gespeichert: Bemerkung, Nummern und Adressen.")
			.doesNotContain("take[");
		assertThat(meier(id, 1, "0351 / 231 25-0").param("note", "von mir")
			.param("contactPoints[2].kind", "FAX")
			.param("contactPoints[2].value", "0351 88")
			.param("original", original)
			.exchange()).hasStatus3xxRedirection();
		CustomerDraft now = customers.snapshot(id).orElseThrow().draft();
		assertThat(now.note()).isEqualTo("von mir");
		assertThat(now.contactPoints()).extracting(ContactPointDraft::value)
			.containsExactly("0351 99", "Info@Meier-Soehne.de", "0351 88");
		assertThat(now.addresses()).isEqualTo(SampleCustomers.MEIER_GMBH.addresses());
	}

	@Test
	void onlyWhatBothChangedIsToBeChosen() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		String original = original("/customers/" + id + "/edit");
		assertThat(meier(id, 0, "0351 99").param("note", "von anderen").exchange()).hasStatus3xxRedirection();
		MvcTestResult conflict = meier(id, 0, "0351 77").param("note", "von mir")
			.param("original", original)
			.exchange();
		assertThat(text(conflict)).contains("take[note]", "take[contactPoints-0]", "0351 99", "0351 77")
			.doesNotContain("take[contactPoints-1]", "take[addresses", "checked");
		assertThat(meier(id, 1, "0351 77").param("note", "von mir")
			.param("take[note]", "theirs")
			.param("original", original)
			.exchange()).hasStatus(409);
		assertThat(meier(id, 1, "0351 77").param("note", "von mir")
			.param("take[note]", "theirs")
			.param("take[contactPoints-0]", "mine")
			.param("original", original)
			.exchange()).hasStatus3xxRedirection();
		CustomerDraft now = customers.snapshot(id).orElseThrow().draft();
		assertThat(now.note()).isEqualTo("von anderen");
		assertThat(now.contactPoints()).extracting(ContactPointDraft::value)
			.containsExactly("0351 77", "Info@Meier-Soehne.de");
	}

	/** The form of the firm with this number of the switchboard. */
	private MockMvcRequestBuilder meier(long id, long version, String number) {
		return update(id, version, "Meier & Söhne GmbH").param("contactPoints[0].kind", "PHONE")
			.param("contactPoints[0].value", number)
			.param("contactPoints[0].label", "Zentrale")
			.param("contactPoints[1].kind", "EMAIL")
			.param("contactPoints[1].value", "Info@Meier-Soehne.de")
			.param("addresses[0].kind", "MAIN")
			.param("addresses[0].street", "Königstraße 5")
			.param("addresses[0].postalCode", "01097")
			.param("addresses[0].city", "Dresden")
			.param("addresses[0].country", "DE")
			.param("addresses[1].kind", "DELIVERY")
			.param("addresses[1].street", "Hof 2")
			.param("addresses[1].postalCode", "01099")
			.param("addresses[1].city", "Dresden")
			.param("addresses[1].country", "DE");
	}

	/** What a form says that it was filled with. */
	private String original(String path) {
		return HtmlUtils
			.htmlUnescape(text(get(path)).replaceFirst("(?s).*name=\"original\" value=\"([^\"]*)\".*", "$1"));
	}

	@Test
	void aFormWithoutAVersionIsStale() {
		long id = customers.create(CustomerDraft.organisation("Alt GmbH"), seller);
		assertThat(post("/customers/" + id).param("name", "Neu GmbH").param("kind", "ORGANISATION")).hasStatus(409);
	}

	@Test
	void theCardNeedsFewStatementsAndIsLight() throws Exception {
		List<ContactPointDraft> numbers = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			numbers.add(new ContactPointDraft(ContactKind.PHONE, "0351 77" + i));
		}
		long id = customers.create(SampleCustomers.MEIER_GMBH.with(numbers, SampleCustomers.MEIER_GMBH.addresses()),
				seller);
		for (int i = 0; i < 20; i++) {
			persons.create(SampleCustomers.einkaeufer(id), seller);
		}
		get("/customers/" + id);
		List<String> sent = StatementCounter.during(() -> assertThat(get("/customers/" + id)).hasStatusOk());
		assertThat(sent).hasSizeLessThanOrEqualTo(10);
		String page = text(get("/customers/" + id));
		assertThat(page).contains("Jürgen Groß").contains("tel:+493512312517");
		assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
	}

	@Test
	void eachPanelIsAPageOfItsOwn() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		for (String panel : List.of("facts", "numbers", "persons", "related")) {
			assertThat(text(get("/customers/" + id + "/" + panel))).contains("Meier &amp; Söhne GmbH");
		}
		assertThat(get("/customers/" + id + "/gibtesnicht")).hasStatus(404);
		assertThat(get("/customers/999999999")).hasStatus(404);
		assertThat(get("/customers/999999999/edit")).hasStatus(404);
		assertThat(get("/persons/999999999")).hasStatus(404);
		assertThat(post("/customers/999999999").param("name", "x")).hasStatus(404);
	}

	@Test
	void theCardShowsWhoBelongsTogetherAndWhoLooksAlike() {
		long id = customers.create(CustomerDraft.organisation("Zwilling Holzbau " + System.nanoTime()), seller);
		String name = customers.snapshot(id).orElseThrow().draft().name();
		long twin = customers.create(CustomerDraft.organisation(name + " GmbH"), seller);
		MvcTestResult saved = post("/customers").param("name", "Tochter")
			.param("parent", customers.snapshot(id).orElseThrow().draft().number())
			.exchange();
		String card = text(get("/customers/" + id));
		assertThat(card).contains("/customers/" + twin).contains("Tochterfirmen").contains("Ähnliche Kunden");
		assertThat(text(get(saved.getResponse().getRedirectedUrl()))).contains("Gehört zu");
	}

	@Test
	void deletingIsUndoneFromTheToast() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		MvcTestResult deleted = post("/customers/" + id + "/deletion").exchange();
		assertThat(deleted).hasRedirectedUrl("/customers")
			.flash()
			.containsEntry("undo", "/customers/" + id + "/restoration");
		assertThat(get("/customers/" + id)).hasStatus(404);
		assertThat(get("/customers/" + id + "/edit")).hasStatus(404);
		assertThat(text(get("/customers/trash"))).contains("/customers/" + id + "/restoration");
		assertThat(post("/customers/" + id + "/restoration")).hasRedirectedUrl("/customers/" + id);
		assertThat(get("/customers/" + id)).hasStatusOk();
	}

	@Test
	void aPersonIsEnteredFromTheCardAndWorksElsewhereToo() {
		long one = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long two = customers.create(CustomerDraft.organisation("Verband der Tischler"), seller);
		assertThat(post("/customers/" + one + "/persons").param("lastName", "Abt")
			.param("firstName", "Ute")
			.param("salutation", "FRAU")
			.param("title", "Dr.")
			.param("role", "Leitung")
			.param("contactPoints[0].kind", "PHONE")
			.param("contactPoints[0].value", "0351 815")
			.exchange()).hasRedirectedUrl("/customers/" + one);
		String card = text(get("/customers/" + one));
		assertThat(card).contains("Frau Dr. Ute Abt").contains("Leitung").contains("tel:+49351815");
		String path = "/persons/" + card.replaceAll("(?s).*href=\"/persons/(\\d+)\".*", "$1");
		String number = customers.snapshot(two).orElseThrow().draft().number();
		assertThat(text(get(path + "/affiliations/new?customer=" + two)))
			.contains("Verband der Tischler (" + number + ")");
		assertThat(post(path + "/affiliations").param("version", "0")
			.param("customerName", number)
			.param("role", "Vorstand")
			.exchange()).hasRedirectedUrl(path);
		assertThat(text(get(path))).contains("Meier &amp; Söhne GmbH")
			.contains("Verband der Tischler")
			.contains("Vorstand")
			.contains("Sehr geehrte Frau Dr. Abt");
		assertThat(text(get("/customers/" + two))).contains("Frau Dr. Ute Abt");
		assertThat(post("/customers/" + one + "/persons").param("firstName", "Ute")).hasStatus(422);
		assertThat(post(path + "/affiliations").param("customerName", "Gibt es nicht")).hasStatus(422);
	}

	@Test
	void aFunctionIsChangedAndRemovedUnderTheVersionOfThePerson() {
		long firm = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long id = persons.create(SampleCustomers.einkaeufer(firm), seller);
		long function = persons.snapshot(id).orElseThrow().affiliationIds().get(0);
		String path = "/persons/" + id + "/affiliations/" + function;
		assertThat(text(get(path + "/edit"))).contains("Einkauf").contains("+49 351 23125-17");
		assertThat(post(path).param("version", "0").param("role", "Vertrieb").param("to", "2026-01-31").exchange())
			.hasRedirectedUrl("/persons/" + id);
		MvcTestResult conflict = post(path).param("version", "0").param("role", "Versand").exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains("Vertrieb").contains("Versand").contains("31.01.2026");
		assertThat(post(path).param("version", "1").param("from", "2026-02-01").param("to", "2026-01-01"))
			.hasStatus(422);
		AffiliationDraft now = persons.snapshot(id).orElseThrow().draft().affiliations().get(0);
		assertThat(now.role()).isEqualTo("Vertrieb");
		assertThat(text(get("/customers/" + firm))).contains("ehemals");
		assertThat(post(path + "/deletion")).hasRedirectedUrl("/persons/" + id);
		assertThat(persons.snapshot(id).orElseThrow().draft().affiliations()).isEmpty();
	}

	@Test
	void aPersonIsChangedWithoutOverwritingOthers() {
		long firm = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long id = persons.create(SampleCustomers.einkaeufer(firm), seller);
		assertThat(text(get("/persons/" + id + "/edit"))).contains("name=\"lastName\" value=\"Gro");
		assertThat(post("/persons/" + id).param("version", "0").param("lastName", "Klein").exchange())
			.hasRedirectedUrl("/persons/" + id);
		MvcTestResult conflict = post("/persons/" + id).param("version", "0").param("lastName", "Mittel").exchange();
		assertThat(conflict).hasStatus(409);
		assertThat(text(conflict)).contains("Klein").contains("Mittel");
		String original = original("/persons/" + id + "/edit");
		post("/persons/" + id).param("version", "1").param("lastName", "Lang").param("original", original).exchange();
		assertThat(post("/persons/" + id).param("version", "2")
			.param("lastName", "Klein")
			.param("note", "von mir")
			.param("original", original)
			.exchange()).hasRedirectedUrl("/persons/" + id);
		assertThat(persons.snapshot(id).orElseThrow().draft().lastName()).isEqualTo("Lang");
		assertThat(persons.snapshot(id).orElseThrow().draft().note()).isEqualTo("von mir");
		assertThat(persons.snapshot(id).orElseThrow().draft().affiliations()).hasSize(1);
		post("/persons/" + id + "/deletion").exchange();
		assertThat(get("/persons/" + id)).hasStatus(404);
		assertThat(post("/persons/" + id + "/restoration")).hasRedirectedUrl("/persons/" + id);
	}

	@Test
	void hintsAndChoicesComeAsParts() {
		String unique = "Zebra" + (System.nanoTime() % 1_000_000);
		long id = customers.create(CustomerDraft.organisation(unique + " GmbH"), seller);
		assertThat(text(get("/customers/duplicates?kind=ORGANISATION&name=" + unique))).contains("/customers/" + id);
		assertThat(text(get("/customers/duplicates?name=&contactPoints[0].kind=PHONE&contactPoints[0].value=%2B")))
			.doesNotContain("alert");
		assertThat(text(get("/customers/suggest?q=" + unique))).contains("role=\"option\"").contains("data-id=\"" + id);
		assertThat(text(get("/persons/duplicates?firstName=Kim&lastName=" + unique + "&customer=" + id))).isBlank();
	}

	@Test
	void strangeRequestsAreNoFaultOfTheServer() {
		assertThat(get("/customers/99999999999999999999").getResponse().getStatus()).isEqualTo(404);
		assertThat(post("/customers").param("name", "x")
			.param("contactPoints[100000].value", "1")
			.exchange()
			.getResponse()
			.getStatus()).isIn(400, 422);
		assertThat(get("/customers/duplicates?kind=TIER").getResponse().getStatus()).isEqualTo(400);
	}

	private MockMvcRequestBuilder update(long id, long version, String name) {
		return post("/customers/" + id).param("version", String.valueOf(version))
			.param("kind", "ORGANISATION")
			.param("status", "CUSTOMER")
			.param("number", customers.snapshot(id).orElseThrow().draft().number())
			.param("name", name);
	}

	private MockMvcRequestBuilder post(String path) {
		return web.post().uri(path).with(CustomerWorld.as(seller)).with(csrf());
	}

	private MvcTestResult get(String path) {
		return web.get()
			.uri(java.net.URI.create(path.replace("[", "%5B").replace("]", "%5D")))
			.with(CustomerWorld.as(seller))
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
