package kontor.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.history.HistoryWorld;
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
		ViewForm form = new ViewForm();
		form.setName("Mit Schlagwort");
		views.create("customers", form, "tag=987654321", me.viewer());
		assertThat(get(me, "/views")).bodyText().contains("Das Schlagwort dieser Ansicht gibt es nicht mehr.");
		assertThat(get(me, "/views/" + only().id() + "/count")).hasStatus(HttpStatus.OK).bodyText().contains("0 ");
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
		return web.get().uri(path).with(HistoryWorld.as(who.viewer())).exchange();
	}

	private MvcTestResult post(Visitor who, String path, String... fields) {
		var form = web.post().uri(path).with(HistoryWorld.as(who.viewer())).with(Csrf.csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form.exchange();
	}

}
