package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CustomerRegisterTests {

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private CustomerMatches matches;

	@Autowired
	private CustomerDirectory directory;

	@Autowired
	private Duplicates duplicates;

	@Autowired
	private CustomerSuggestions suggestions;

	@Autowired
	private Trash trash;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Viewer seller;

	@BeforeEach
	void seller() {
		seller = CustomerWorld.seller(accounts);
	}

	@Test
	void whatIsStoredComesBackAsItWas() {
		long id = customers.create(SampleCustomers.FRAU_DR_MUELLER, seller);
		CustomerSnapshot stored = customers.snapshot(id).orElseThrow();
		assertThat(stored.draft().sameAs(SampleCustomers.FRAU_DR_MUELLER.withNumber(stored.draft().number()))).isTrue();
		assertThat(stored.version()).isZero();
	}

	@Test
	void sayingTheSameAgainChangesNothing() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		assertThat(customers.change(id, 0L, SampleCustomers.MEIER_GMBH, seller)).isFalse();
		assertThat(customers.changeAll(Map.of(id, SampleCustomers.MEIER_GMBH), null)).isEmpty();
		assertThat(customers.snapshot(id).orElseThrow().version()).isZero();
	}

	@Test
	void rowsOfNumbersComeAndGo() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		CustomerDraft other = SampleCustomers.MEIER_GMBH.with(
				List.of(new ContactPointDraft(ContactKind.WEB, "meier.de"),
						new ContactPointDraft(ContactKind.FAX, "0351 1234"),
						new ContactPointDraft(ContactKind.EMAIL, "neu@meier.de")),
				List.of(new AddressDraft(AddressKind.MAIN, "Weg 1", "1010", "Wien", "AT")));
		assertThat(customers.change(id, 0L, other, seller)).isTrue();
		CustomerDraft stored = customers.snapshot(id).orElseThrow().draft();
		assertThat(stored.contactPoints()).isEqualTo(other.contactPoints());
		assertThat(stored.addresses()).isEqualTo(other.addresses());
		assertThat(jdbc.sql("select main_postal_code || ' ' || city_key from customers where id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("1010 wien");
	}

	@Test
	void theLaterOfTwoIsToldThatTheFirstWasFaster() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		customers.change(id, 0L, CustomerDraft.organisation("Meier AG"), seller);
		assertThatThrownBy(() -> customers.change(id, 0L, CustomerDraft.organisation("Meier KG"), seller))
			.isInstanceOf(StaleVersionException.class);
		assertThat(customers.snapshot(id).orElseThrow().draft().name()).isEqualTo("Meier AG");
	}

	@Test
	void numbersAreUniqueAndTheRangeGoesAroundThem() {
		long next = jdbc.sql("select nextval('customer_numbers')").query(Long.class).single();
		CustomerDraft byHand = CustomerDraft.organisation("Von Hand").withNumber(String.valueOf(next + 1));
		customers.create(byHand, seller);
		assertThatThrownBy(() -> customers.create(byHand, seller)).isInstanceOf(DraftRejectedException.class);
		long id = customers.create(CustomerDraft.organisation("Aus dem Kreis"), seller);
		assertThat(customers.snapshot(id).orElseThrow().draft().number()).isEqualTo(String.valueOf(next + 2));
	}

	@Test
	void noCompanyBelongsToItself() {
		long top = customers.create(CustomerDraft.organisation("Oben"), seller);
		long below = customers.create(child(top), seller);
		assertThatThrownBy(() -> customers.change(top, null, child(below), seller))
			.isInstanceOf(DraftRejectedException.class);
		assertThatThrownBy(() -> customers.create(child(999_999_999), seller))
			.isInstanceOf(DraftRejectedException.class);
	}

	private static CustomerDraft child(long parent) {
		return new CustomerDraft(CustomerKind.ORGANISATION, null, CustomerStatus.CUSTOMER, "Tochter", null, null, null,
				null, null, null, null, null, parent, null, null, List.of(), List.of(), List.of());
	}

	@Test
	void aThousandCustomersTakeFewStatements() throws Exception {
		List<CustomerDraft> many = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			many.add(SampleCustomers.MEIER_GMBH);
		}
		List<Long> ids = new ArrayList<>();
		List<String> sent = StatementCounter.during(() -> ids.addAll(customers.createAll(many, null)));
		assertThat(ids).hasSize(1000).doesNotHaveDuplicates();
		assertThat(sent).hasSizeLessThan(220);
		assertThat(StatementCounter.during(() -> assertThat(customers.snapshots(ids)).hasSize(1000))).hasSize(6);
		assertThat(customers.erase(ids)).isEqualTo(1000);
	}

	@Test
	void aPersonHasSeveralFunctions() {
		long one = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long two = customers.create(CustomerDraft.organisation("Verband"), seller);
		long id = persons.create(SampleCustomers.einkaeufer(one), seller);
		PersonDraft stored = persons.snapshot(id).orElseThrow().draft();
		List<AffiliationDraft> both = new ArrayList<>(stored.affiliations());
		both.add(new AffiliationDraft(two, "Vorstand"));
		assertThat(persons.change(id, 0L, stored.with(List.of(), List.of(), both), seller)).isTrue();
		PersonSnapshot now = persons.snapshot(id).orElseThrow();
		assertThat(now.draft().affiliations()).isEqualTo(both);
		assertThat(now.affiliationIds()).hasSize(2).doesNotHaveDuplicates();
		assertThat(now.version()).isEqualTo(1);
	}

	@Test
	void importsFindWhoIsThereInThreeStatements() throws Exception {
		String name = "Zwirner " + UUID.randomUUID();
		String mail = UUID.randomUUID() + "@zwirner.de";
		long firm = customers.create(CustomerDraft.organisation(name + " GmbH")
			.with(List.of(new ContactPointDraft(ContactKind.EMAIL, mail)), List.of()), seller);
		long person = persons.create(SampleCustomers.einkaeufer(firm), seller);
		assertThat(StatementCounter.during(() -> {
			assertThat(matches.customers(List.of(CustomerDraft.organisation("Firma " + name).keys().matchKey()),
					List.of(), List.of()))
				.extracting(CustomerMatches.KnownCustomer::id)
				.containsExactly(firm);
			assertThat(matches.persons(List.of(SampleCustomers.einkaeufer(1).keys().matchKey()), List.of()))
				.anySatisfy((known) -> {
					assertThat(known.id()).isEqualTo(person);
					assertThat(known.customerIds()).containsExactly(firm);
				});
			assertThat(matches.owners(List.of(mail)))
				.isEqualTo(Map.of(mail, java.util.Set.of(new CustomerMatches.Owner(firm, null))));
		})).hasSize(3);
	}

	@Test
	void duplicatesAreHintedAtHoweverTheyAreSpelled() {
		String unique = "Quarzbrück" + (System.nanoTime() % 100_000);
		long id = customers.create(CustomerDraft.organisation(unique + " Möbelbau GmbH & Co. KG"), seller);
		for (String typed : List.of(unique + " Moebelbau", unique.replace("ü", "ue") + " Möbelbau KG",
				unique + " Mobelbau GmbH", unique + " Möbelbaau", unique)) {
			assertThat(duplicates.customers(CustomerKind.ORGANISATION, typed, List.of(), null, seller)).as(typed)
				.extracting(Duplicates.Hit::id)
				.contains(id);
		}
		assertThat(duplicates.customers(CustomerKind.ORGANISATION, unique + " Moebelbau", List.of(), id, seller))
			.extracting(Duplicates.Hit::id)
			.doesNotContain(id);
	}

	@Test
	void theSameNumberIsAHintToo() {
		String phone = "0351 9" + (System.nanoTime() % 10_000_000);
		long id = customers.create(CustomerDraft.organisation("Ganz anders")
			.with(List.of(new ContactPointDraft(ContactKind.PHONE, phone)), List.of()), seller);
		String lookup = ContactPointKeys.of(ContactKind.PHONE, phone, DialingArea.GERMANY).lookup();
		assertThat(duplicates.customers(CustomerKind.ORGANISATION, "", List.of(lookup), null, seller))
			.anySatisfy((hit) -> {
				assertThat(hit.id()).isEqualTo(id);
				assertThat(hit.sure()).isTrue();
			});
	}

	@Test
	void personsAreHintedAtWithTheirFunction() {
		long firm = customers.create(CustomerDraft.organisation("Hinweis AG"), seller);
		String last = "Quast" + (System.nanoTime() % 100_000);
		long id = persons.create(new PersonDraft(null, null, "Jörg", last, new AffiliationDraft(firm, "Leitung")),
				seller);
		assertThat(duplicates.persons("Joerg", last, List.of(), null, seller)).anySatisfy((hit) -> {
			assertThat(hit.id()).isEqualTo(id);
			assertThat(hit.detail()).isEqualTo("Hinweis AG, Leitung");
			assertThat(hit.sure()).isTrue();
		});
	}

	@Test
	void customersAreSuggestedWhileOneTypes() {
		String unique = "Xanten" + (System.nanoTime() % 100_000);
		long id = customers.create(CustomerDraft.organisation("Möbel " + unique), seller);
		String number = customers.snapshot(id).orElseThrow().draft().number();
		for (String typed : List.of(unique, unique.substring(0, 9).toUpperCase(), "moebel " + unique, number)) {
			assertThat(suggestions.find(typed, seller)).as(typed)
				.extracting(CustomerSuggestions.Suggestion::id)
				.contains(id);
		}
		assertThat(suggestions.find("x", seller)).isEmpty();
		assertThat(directory.named("Möbel " + unique + " (" + number + ")", seller)).contains(id);
		assertThat(directory.named(number, seller)).contains(id);
		assertThat(directory.named("moebel " + unique, seller)).isEmpty();
		assertThat(directory.named("Mobel " + unique.toLowerCase(), seller)).contains(id);
	}

	@Test
	void aDeletedCustomerTakesItsPersonsAlongAndBringsThemBack() {
		long one = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long two = customers.create(CustomerDraft.organisation("Bleibt"), seller);
		long only = persons.create(SampleCustomers.einkaeufer(one), seller);
		long both = persons.create(SampleCustomers.einkaeufer(one)
			.with(List.of(), List.of(), List.of(new AffiliationDraft(one, "a"), new AffiliationDraft(two, "b"))),
				seller);
		trash.deleteCustomer(one, seller);
		assertThatThrownBy(() -> trash.deleteCustomer(one, seller)).isInstanceOf(NotFoundException.class);
		assertThat(directory.find(one, seller)).isEmpty();
		assertThat(directory.isPersonVisible(only, seller)).isFalse();
		assertThat(directory.isPersonVisible(both, seller)).isTrue();
		assertThat(paths()).contains("/customers/" + one).doesNotContain("/persons/" + only);
		trash.restoreCustomer(one, seller);
		assertThat(directory.find(one, seller)).isPresent();
		assertThat(directory.isPersonVisible(only, seller)).isTrue();
	}

	@Test
	void aPersonOfTwoFirmsComesBackWithEitherAndIsNeverPurgedWhileOneLives() {
		long one = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long two = customers.create(CustomerDraft.organisation("Verband"), seller);
		long both = persons.create(new PersonDraft(null, null, null, "Doppelt", null, null, null, null, List.of(),
				List.of(), List.of(new AffiliationDraft(one, "Chef"), new AffiliationDraft(two, "Vorstand"))), seller);
		trash.deleteCustomer(one, seller);
		trash.deleteCustomer(two, seller);
		assertThat(directory.isPersonVisible(both, seller)).isFalse();
		trash.restoreCustomer(one, seller);
		assertThat(directory.isPersonVisible(both, seller)).isTrue();
		aMonthAgo("update customers set deleted_at = now() - interval '31 days' where id = ?", two);
		aMonthAgo("""
				update contact_persons set deleted_at = (select deleted_at from customers where id = ?) where id = ?""",
				two, both);
		trash.purge();
		assertThat(directory.isPersonVisible(both, seller)).isTrue();
		trash.deletePerson(both, seller);
		aMonthAgo("update contact_persons set deleted_at = now() - interval '31 days' where id = ?", both);
		trash.purge();
		assertThat(persons.snapshots(List.of(both))).isEmpty();
	}

	private void aMonthAgo(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	@Test
	void after30DaysTheBinIsEmptied() {
		long id = customers.create(SampleCustomers.MEIER_GMBH, seller);
		long young = customers.create(SampleCustomers.MEIER_GMBH, seller);
		trash.deleteCustomer(id, seller);
		trash.deleteCustomer(young, seller);
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("update customers set deleted_at = now() - interval '31 days' where id = ?")
					.param(id)
					.update());
		assertThat(trash.purge()).isPositive();
		assertThat(paths()).doesNotContain("/customers/" + id).contains("/customers/" + young);
	}

	private List<String> paths() {
		return trash.items(200, seller).stream().map(Trash.Item::path).collect(Collectors.toList());
	}

}
