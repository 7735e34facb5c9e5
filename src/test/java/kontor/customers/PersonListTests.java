package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.shared.ContactKind;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Who works where, and how one reaches them. */
@KontorTest
class PersonListTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PersonList list;

	@Autowired
	private CustomerRegister register;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ListWorld world;

	private String word;

	private SignedIn seller;

	@BeforeEach
	void world() {
		world = new ListWorld(register, persons, jdbc, transaction);
		word = "Wort" + world.seller.id();
		seller = new SignedIn(web, world.seller);
	}

	@Test
	void theListTellsWhereSomebodyWorksAndHowToReachThem() {
		long firm = world.firm("Möbel Abt").at("01067", "Dresden").saved();
		long id = world.person("Eva", word, firm, new ContactPointDraft(ContactKind.PHONE, "0351 123450"),
				new ContactPointDraft(ContactKind.EMAIL, "eva@abt.example"));
		assertThat(seller.get("/persons?name=" + word)).hasStatusOk()
			.bodyText()
			.contains("href=\"/persons/" + id + "\"", "Eva " + word, "href=\"/customers/" + firm + "\"", "Möbel Abt",
					"Einkauf", "Dresden", "tel:+49351123450", "mailto:eva@abt.example", "ein Eintrag", "Name: " + word);
	}

	@Test
	void onlyTheChosenColumnsAreShownAndStayInTheLinks() {
		world.person("Eva", word, world.firm("Möbel Abt").at("01067", "Dresden").saved(),
				new ContactPointDraft(ContactKind.PHONE, "0351 123450"),
				new ContactPointDraft(ContactKind.EMAIL, "eva@abt.example"));
		assertThat(seller.get("/persons?columns=TOWN&columns=EMAIL&name=" + word)).hasStatusOk()
			.bodyText()
			.contains("Eva " + word, "Dresden", "mailto:eva@abt.example", "columns=TOWN")
			.doesNotContain("tel:+49351123450", "Einkauf");
		assertThat(seller.get("/persons?columns=NONE&name=" + word)).hasStatus(422);
	}

	@Test
	void filtersNarrow() {
		long firm = world.firm("Abt").status(CustomerStatus.PROSPECT).tagged("Messe " + word).saved();
		long eva = world.person("Eva", word, firm);
		long ida = world.person("Ida", word, world.firm("Beck").saved());
		world.change("update affiliations set role = 'Öffentlichkeitsarbeit', department = 'Stab' where person_id = ?",
				ida);
		world.change("update contact_persons set birthday = '1980-02-29' where id = ?", eva);
		Long tag = world.read("select id from tags where name = ?", Long.class, "Messe " + word);
		assertThat(found(new PersonFilter(word, null, null, Set.of(), null, null))).containsExactly(eva, ida);
		assertThat(found(new PersonFilter(word, "einK", null, Set.of(), null, null))).containsExactly(eva);
		assertThat(found(new PersonFilter(word, "öff", "STAB", Set.of(), null, null))).containsExactly(ida);
		assertThat(found(new PersonFilter(word, null, null, Set.of(CustomerStatus.PROSPECT), null, null)))
			.containsExactly(eva);
		assertThat(found(new PersonFilter(word, null, null, Set.of(CustomerStatus.CUSTOMER), tag, null))).isEmpty();
		assertThat(found(new PersonFilter(null, null, null, Set.of(), tag, null))).containsExactly(eva);
		assertThat(found(new PersonFilter(word, null, null, Set.of(), null, 2))).containsExactly(eva);
		assertThat(found(new PersonFilter(word, null, null, Set.of(), null, 3))).isEmpty();
		world.change("update affiliations set valid_to = current_date - 1 where person_id = ?", eva);
		assertThat(found(new PersonFilter(word, "einK", null, Set.of(), null, null))).isEmpty();
		assertThat(found(new PersonFilter(word, null, null, Set.of(), null, null))).contains(eva);
	}

	@Test
	void everyPageFollowsTheOneBefore() {
		long firm = world.firm("Abt").saved();
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			ids.add(world.person("Eva", i % 3 == 0 ? word : word + i % 7, firm));
		}
		assertThat(found(new PersonFilter(word, null, null, Set.of(), null, null)))
			.containsExactlyInAnyOrderElementsOf(ids);
		assertThat(list.count(new PersonFilter(word, null, null, Set.of(), null, null), world.seller).rows())
			.isEqualTo(120);
		assertThat(seller.get("/persons?name=" + word + "&after=kaputt")).hasStatusOk();
	}

	@Test
	void whoMayNotSeeTheCustomerSeesNeitherPersonNorFunction() {
		long hidden = world.firm("Verborgen " + word).saved();
		world.person("Eva", word, hidden);
		long both = world.person("Ida", word, hidden);
		Viewer other = Visitor.with(accounts, Role.FIELD).viewer();
		Viewer narrow = new Viewer(other.id(), other.name(), other.roles(), false, false);
		long own = register.create(CustomerDraft.organisation("Eigen"), other);
		world.change("update customers set owner_id = ? where id = ?", narrow.id(), own);
		world.change("insert into affiliations (id, person_id, customer_id) values (nextval('affiliations_seq'), ?, ?)",
				both, own);
		PersonFilter all = new PersonFilter(word, null, null, Set.of(), null, null);
		assertThat(list.page(all, false, null, narrow).items()).singleElement().satisfies((row) -> {
			assertThat(row.id()).isEqualTo(both);
			assertThat(row.functions()).extracting(PersonRow.Function::customer).containsExactly("Eigen");
		});
		assertThat(list.count(all, narrow).rows()).isOne();
		assertThat(
				list.page(new PersonFilter(word, "Einkauf", null, Set.of(), null, null), false, null, narrow).items())
			.isEmpty();
	}

	@Test
	void anUnreadableFilterIsNamed() {
		assertThat(seller.get("/persons?birthday=13&tag=x&status=NONSENSE")).hasStatus(422)
			.bodyText()
			.contains("Geburtstag", "ist keine ganze Zahl");
	}

	@Test
	void theListKeepsItsBudget() throws Exception {
		long firm = world.firm("Abt").saved();
		for (int i = 0; i < 55; i++) {
			world.person("Eva", word, firm, new ContactPointDraft(ContactKind.PHONE, "0351 1234" + i));
		}
		assertThat(StatementCounter
			.during(() -> assertThat(seller.get("/persons?name=" + word + "&role=Einkauf")).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(3);
	}

	private List<Long> found(PersonFilter filter) {
		List<Long> ids = new ArrayList<>();
		String after = null;
		do {
			Slice<PersonRow> page = list.page(filter, false, after, world.seller);
			page.items().forEach((row) -> ids.add(row.id()));
			after = page.next();
		}
		while (after != null);
		return ids;
	}

}
