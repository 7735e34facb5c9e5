package kontor.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list that somebody needs again and again has a name. */
@KontorTest
class ViewsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SavedViews views;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	private Visitor me;

	private String word;

	@BeforeEach
	void twoCustomers() {
		me = Visitor.with(accounts, Role.SALES);
		word = me.username();
		customers.create(CustomerDraft.organisation(word + " eins"), me.viewer());
		customers.create(CustomerDraft.organisation(word + " zwei"), me.viewer());
	}

	@Test
	void aFilteredListIsSavedAndFoundAgain() throws Exception {
		assertThat(get(me, "/customers?name=" + word + "&status=CUSTOMER&sort=-created")).bodyText()
			.contains("value=\"name=" + word + "&amp;status=CUSTOMER&amp;sort=-created\"");
		save("Neue", "name=" + word + "&status=CUSTOMER&sort=-created&after=xyz", false);
		SavedView view = only();
		assertThat(view.query()).isEqualTo("name=" + word + "&status=CUSTOMER&sort=-created");
		assertThat(get(me, "/views/" + view.id())).hasStatus3xxRedirection()
			.redirectedUrl()
			.isEqualTo("/customers?" + view.query());
		assertThat(get(me, "/views/" + view.id() + "/count")).bodyText().contains("2 ");
		assertThat(get(me, "/views")).bodyText().contains("Neue", "Name: " + word, "Kunde");
		assertThat(get(me, "/views/bar?list=customers")).bodyText().contains("href=\"/views/" + view.id() + "\"");
		assertThat(get(me, "/")).bodyText().contains("hx-get=\"/views/" + view.id() + "/count\"");
		assertThat(StatementCounter.during(() -> get(me, "/customers?name=" + word))).hasSizeLessThanOrEqualTo(3);
		post(me, "/views/" + view.id() + "/pin", "pinned", "false");
		assertThat(get(me, "/")).bodyText().doesNotContain("/views/" + view.id());
	}

	@Test
	void colleaguesUseWhatIsSharedAndChangeNothing() {
		save("Meine", "name=" + word, false);
		save("Unsere", "name=" + word, true);
		Visitor colleague = Visitor.with(accounts, Role.SERVICE);
		List<SavedView> theirs = views.of("customers", colleague.viewer())
			.stream()
			.filter((view) -> view.owner().equals(me.viewer().name()))
			.toList();
		assertThat(theirs).extracting(SavedView::name).containsExactly("Unsere");
		long shared = theirs.get(0).id();
		assertThat(get(colleague, "/views/" + shared)).hasStatus3xxRedirection();
		assertThat(post(colleague, "/views/" + shared, "name", "Fremd", "version", "0")).hasStatus(404);
		assertThat(post(colleague, "/views/" + shared + "/deletion")).hasStatus(404);
		long own = views.of("customers", me.viewer())
			.stream()
			.filter((view) -> view.name().equals("Meine"))
			.findFirst()
			.orElseThrow()
			.id();
		assertThat(get(colleague, "/views/" + own)).hasStatus(404);
		assertThat(get(colleague, "/views/" + own + "/count")).hasStatus(404);
		assertThat(post(colleague, "/views/" + own + "/pin", "pinned", "true")).hasStatus(404);
	}

	@Test
	void aViewIsRenamedAndDeleted() {
		save("Alt", "name=" + word, false);
		SavedView view = only();
		assertThat(post(me, "/views/" + view.id(), "name", "Neu", "shared", "true", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(only()).satisfies((changed) -> {
			assertThat(changed.name()).isEqualTo("Neu");
			assertThat(changed.shared()).isTrue();
		});
		assertThat(post(me, "/views/" + view.id(), "name", "Veraltet", "version", "0")).hasStatus(409);
		post(me, "/views/" + view.id() + "/deletion");
		assertThat(views.all(me.viewer())).noneMatch(SavedView::own);
	}

	@Test
	void whatTheListDoesNotUnderstandIsNotSaved() {
		for (String query : List.of("postcode=x-1", "quiet=-5", "status=NONSENSE", "tag=987654321", "name=%E4%",
				"name=" + "x".repeat(201))) {
			save("Unsinn", query, false);
		}
		save(" ", "name=" + word, false);
		save("x".repeat(81), "name=" + word, false);
		assertThat(views.all(me.viewer())).noneMatch(SavedView::own);
		assertThat(post(me, "/views", "list", "nothing", "query", "", "name", "Unsinn")).hasStatus(404);
	}

	@Test
	void oddCharactersInAFilterComeBackAsTheyWere() {
		save("Seltsam", "name=%7Bx%7D%20%26%20Söhne", false);
		assertThat(get(me, "/views/" + only().id())).redirectedUrl()
			.isEqualTo("/customers?name=%7Bx%7D%20%26%20S%C3%B6hne");
	}

	@Test
	void aNameIsTakenOnceAndAHundredAreEnough() {
		save("Gleich", "name=" + word, false);
		save("Gleich", "name=" + word, false);
		assertThat(views.all(me.viewer())).filteredOn(SavedView::own).hasSize(1);
		for (int i = 0; i < 101; i++) {
			save("Nummer " + i, "name=" + word, false);
		}
		assertThat(views.all(me.viewer())).filteredOn(SavedView::own).hasSize(100);
	}

	@Test
	void aViewOnATagThatIsGoneSaysSo() {
		save("Mit Schlagwort", "name=" + word, false);
		long id = only().id();
		views.delete(id, me.viewer());
		ViewBody body = new ViewBody();
		body.list = "customers";
		body.name = "Mit Schlagwort";
		body.query = "tag=987654321";
		views.create(body, me.viewer());
		assertThat(get(me, "/views")).bodyText().contains("Das Schlagwort dieser Ansicht gibt es nicht mehr.");
		assertThat(get(me, "/views/" + only().id() + "/count")).hasStatus(HttpStatus.OK).bodyText().contains("0 ");
	}

	@Test
	void everybodyHasReadyViewsThatSayWhatTheyShow() {
		assertThat(get(me, "/views")).hasStatusOk()
			.bodyText()
			.contains("Ohne nächsten Schritt", "Lange nicht gesprochen",
					"Kunden: Status Interessent oder Kunde, und ohne nächsten Schritt",
					"lange nicht gesprochen (A 30, B 60, sonst 120 Tage)");
		assertThat(get(me, "/views/bar?list=customers")).bodyText()
			.contains("href=\"/customers?status=PROSPECT&amp;status=CUSTOMER&amp;planned=false&amp;sort=contact\"");
		assertThat(get(me, "/customers?status=PROSPECT&status=CUSTOMER&planned=false&sort=contact")).hasStatusOk();
		assertThat(get(me, "/customers?status=PROSPECT&status=CUSTOMER&neglected=true&sort=contact")).hasStatusOk();
		assertThat(get(me, "/views/bar?list=nothing")).hasStatus(404);
	}

	@Test
	void columnsAndGroupsAreKept() {
		assertThat(get(me, "/customers?name=" + word + "&or1.town=Leipzig&columns=STEP&columns=TOWN&sort=-town"))
			.bodyText()
			.contains("value=\"name=" + word
					+ "&amp;or1.town=Leipzig&amp;columns=TOWN&amp;columns=STEP&amp;sort=-town\"");
		save("Breit", "name=" + word + "&or1.town=Leipzig&columns=TOWN&columns=STEP&sort=-town&groups=3", false);
		assertThat(only().query()).isEqualTo("name=" + word + "&or1.town=Leipzig&columns=TOWN&columns=STEP&sort=-town");
		assertThat(get(me, "/views")).bodyText().contains("Kunden: Name: " + word + "; oder Kunden in Leipzig");
	}

	@Test
	void otherListsAreSavedToo() {
		save("history", "Faxe", "channel=FAX&author=" + me.viewer().id(),
				"Kontakte: Art Fax, von " + me.viewer().name());
		save("history", "Suche", "q=Lieferung", "mit „Lieferung“ im Text");
		save("tasks", "Dringend", "view=team&priority=HIGH&due=OVERDUE", "Aufgaben im Team: dringend, überfällig");
		save("persons", "Messe", "role=Einkauf&status=CUSTOMER&birthday=5",
				"Ansprechpartner: Funktion Einkauf, bei Kunden mit Status Kunde, Geburtstag im Mai");
		for (SavedView view : views.all(me.viewer()).stream().filter(SavedView::own).toList()) {
			assertThat(get(me, "/views/" + view.id())).redirectedUrl()
				.isEqualTo("/" + view.list() + "?" + view.query());
			assertThat(get(me, "/views/" + view.id() + "/count")).hasStatusOk().bodyText().contains("Eintr");
			assertThat(get(me, "/" + view.list() + "?" + view.query())).hasStatusOk()
				.bodyText()
				.contains("name=\"query\" value=\"" + view.query().replace("&", "&amp;"),
						"/views/bar?list=" + view.list());
		}
		for (String list : List.of("history", "tasks", "persons")) {
			post(me, "/views", "list", list, "query", "channel=MOON&due=MOON&birthday=99", "name", "Unsinn");
		}
		assertThat(views.all(me.viewer())).noneMatch((view) -> view.name().equals("Unsinn"));
	}

	private void save(String list, String name, String query, String sentence) {
		assertThat(post(me, "/views", "list", list, "query", query, "name", name)).hasStatus3xxRedirection();
		assertThat(get(me, "/views")).bodyText().contains(sentence);
	}

	private SavedView only() {
		return views.all(me.viewer()).stream().filter(SavedView::own).findFirst().orElseThrow();
	}

	private void save(String name, String query, boolean shared) {
		assertThat(
				post(me, "/views", "list", "customers", "query", query, "name", name, "shared", String.valueOf(shared)))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult get(Visitor who, String path) {
		return new SignedIn(web, who.viewer()).get(path);
	}

	private MvcTestResult post(Visitor who, String path, String... fields) {
		return new SignedIn(web, who.viewer()).post(path, fields);
	}

}
