package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Customers and persons that somebody needs every day have a star. */
@KontorTest
class FavouritesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Favourites favourites;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Trash trash;

	private SignedIn me;

	private long customer;

	private long person;

	@BeforeEach
	void aCustomer() {
		me = new SignedIn(web, Visitor.with(accounts, Role.SALES).viewer());
		customer = customers.create(CustomerDraft.organisation("Stern " + me.viewer().name()), me.viewer());
		person = persons.create(SampleCustomers.einkaeufer(customer), me.viewer());
	}

	@Test
	void aStarPutsThemOnTheStartPage() {
		assertThat(me.get("/customers/" + customer)).bodyText().contains("aria-pressed=\"false\"");
		assertThat(me.post("/customers/" + customer + "/favourite", "starred", "true"))
			.hasRedirectedUrl("/customers/" + customer);
		me.post("/customers/" + customer + "/favourite", "starred", "true");
		me.post("/persons/" + person + "/favourite", "starred", "true");
		assertThat(me.get("/customers/" + customer)).bodyText().contains("aria-pressed=\"true\"");
		assertThat(me.get("/persons/" + person)).bodyText().contains("aria-pressed=\"true\"");
		for (String page : new String[] { "/", "/favourites" }) {
			assertThat(me.get(page)).bodyText()
				.contains("Favoriten", "href=\"/customers/" + customer + "\"", "href=\"/persons/" + person + "\"");
		}
		me.post("/customers/" + customer + "/favourite", "starred", "false");
		assertThat(favourites.of(me.viewer())).extracting(Favourites.Kept::path).containsExactly("/persons/" + person);
	}

	@Test
	void whatIsGoneOrOthersLikeIsNotShown() {
		me.post("/customers/" + customer + "/favourite", "starred", "true");
		assertThat(favourites.of(Visitor.with(accounts, Role.SALES).viewer())).isEmpty();
		trash.deleteCustomer(customer, me.viewer());
		assertThat(favourites.of(me.viewer())).isEmpty();
		assertThat(me.post("/customers/" + customer + "/favourite", "starred", "true")).hasStatus(404);
		assertThat(me.post("/persons/999999999/favourite", "starred", "true")).hasStatus(404);
	}

	@Test
	void starsCostNoStatement() throws Exception {
		me.post("/customers/" + customer + "/favourite", "starred", "true");
		assertThat(StatementCounter.during(() -> me.get("/customers/" + customer))).hasSizeLessThanOrEqualTo(10);
		assertThat(StatementCounter.during(() -> me.get("/"))).hasSizeLessThanOrEqualTo(9);
		assertThat(StatementCounter.during(() -> me.get("/favourites"))).hasSize(1);
	}

	@Test
	void thereIsAnEndToThem() {
		for (int i = 0; i < Favourites.MOST; i++) {
			long another = customers.create(CustomerDraft.organisation("Stern " + i), me.viewer());
			favourites.starCustomer(another, true, me.viewer());
		}
		assertThat(me.post("/customers/" + customer + "/favourite", "starred", "true")).hasStatus3xxRedirection();
		assertThat(favourites.of(me.viewer())).hasSize(Favourites.MOST);
	}

}
