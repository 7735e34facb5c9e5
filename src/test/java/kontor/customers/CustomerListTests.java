package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kontor.KontorTest;
import kontor.web.BoundedCount;
import kontor.web.Slice;
import kontor.web.SortOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CustomerListTests {

	@Autowired
	private CustomerList list;

	@Autowired
	private CustomerRegister register;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ListWorld world;

	private final CustomerOwner mine = CustomerOwner.MINE;

	@BeforeEach
	void world() {
		world = new ListWorld(register, persons, jdbc, transaction);
	}

	@Test
	void filtersBySeveralStatus() {
		world.firm("Abt").status(CustomerStatus.PROSPECT).saved();
		world.firm("Beck").status(CustomerStatus.CUSTOMER).saved();
		world.firm("Carl").status(CustomerStatus.BLOCKED).saved();
		assertThat(names(new CustomerFilter(null, Set.of(CustomerStatus.PROSPECT, CustomerStatus.BLOCKED), mine, null,
				null, null, null, null, false, null)))
			.containsExactly("Abt", "Carl");
	}

	@Test
	void filtersByOwner() {
		world.firm("Abt").saved();
		long ownerless = world.firm("Abt ohne").owner(null).saved();
		assertThat(names(owned(new CustomerOwner(String.valueOf(world.seller.id()))))).containsExactly("Abt");
		assertThat(names(owned(mine))).containsExactly("Abt");
		assertThat(all(owned(CustomerOwner.NONE), "name")).extracting(CustomerRow::id).contains(ownerless);
		assertThat(all(owned(CustomerOwner.NONE), "name")).allMatch((row) -> row.owner() == null);
	}

	private CustomerFilter owned(CustomerOwner owner) {
		return new CustomerFilter(null, Set.of(), owner, null, null, null, null, null, false, null);
	}

	@Test
	void filtersByTagAndShowsTags() {
		world.firm("Abt").tagged("Messe " + world.seller.id(), "Altkunde").saved();
		world.firm("Beck").tagged("Altkunde").saved();
		Long tag = world.read("select id from tags where name = ?", Long.class, "Messe " + world.seller.id());
		List<CustomerRow> rows = all(new CustomerFilter(null, Set.of(), mine, tag, null, null, null, null, false, null),
				"name");
		assertThat(rows).singleElement()
			.satisfies((row) -> assertThat(row.tags()).containsExactly("Altkunde", "Messe " + world.seller.id()));
	}

	@Test
	void filtersByClassAndKind() {
		world.firm("Abt").valued(ValuationClass.A).saved();
		world.privatePerson("Eva", "Beck").valued(ValuationClass.A).saved();
		world.privatePerson("Ina", "Carl").valued(ValuationClass.C).saved();
		assertThat(names(new CustomerFilter(null, Set.of(), mine, null, ValuationClass.A, null, null, null, false,
				CustomerKind.PERSON)))
			.containsExactly("Eva Beck");
	}

	@Test
	void filtersByPostcodeAndRangesOfThem() {
		world.firm("Abt").at("01067", "Dresden").saved();
		world.firm("Beck").at("01099", "Dresden").saved();
		world.firm("Carl").at("04103", "Leipzig").saved();
		world.firm("Dorn").at("05000", "Nirgends").saved();
		world.firm("Ende").saved();
		assertThat(names(at("01"))).containsExactly("Abt", "Beck");
		assertThat(names(at("01067"))).containsExactly("Abt");
		assertThat(names(at("01067-01099"))).containsExactly("Abt", "Beck");
		assertThat(names(at("01 – 04"))).containsExactly("Abt", "Beck", "Carl");
		assertThat(PostcodeRange.parse("04-01")).isEmpty();
		assertThat(PostcodeRange.parse("Dresden!")).isEmpty();
	}

	private CustomerFilter at(String postcode) {
		return new CustomerFilter(null, Set.of(), mine, null, null, PostcodeRange.parse(postcode).orElseThrow(), null,
				null, false, null);
	}

	@Test
	void filtersByLastContact() {
		world.contactedDaysAgo(world.firm("Abt").saved(), 100);
		world.contactedDaysAgo(world.firm("Beck").saved(), 10);
		world.firm("Carl").saved();
		assertThat(names(contact(90, null, false))).containsExactly("Abt", "Carl");
		assertThat(names(contact(null, LocalDate.now().minusDays(20), false))).containsExactly("Beck");
		assertThat(names(contact(null, null, true))).containsExactly("Carl");
	}

	private CustomerFilter contact(Integer quiet, LocalDate since, boolean never) {
		return new CustomerFilter(null, Set.of(), mine, null, null, null, quiet, since, never, null);
	}

	@Test
	void filtersByBeginningsOfWordsInAnySpelling() {
		world.firm("Tischlerei Müller").saved();
		world.firm("Mueller & Söhne").saved();
		world.firm("Muller Bau").saved();
		world.firm("Meier").saved();
		for (String typed : List.of("Müller", "mueller", "MÜL", "Muller")) {
			assertThat(names(named(typed))).as(typed)
				.containsExactlyInAnyOrder("Mueller & Söhne", "Muller Bau", "Tischlerei Müller");
		}
		assertThat(names(named("söhne mue"))).containsExactly("Mueller & Söhne");
		assertThat(names(named("--"))).hasSize(4);
	}

	private CustomerFilter named(String name) {
		return new CustomerFilter(name, Set.of(), mine, null, null, null, null, null, false, null);
	}

	@ParameterizedTest
	@EnumSource(CustomerSort.class)
	void walksEveryRowOnceInEveryOrderThoughKeysAreEqual(CustomerSort sort) {
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 130; i++) {
			ListWorld.Entry entry = world.firm(i % 3 == 0 ? "Gleich" : "Gleich " + i % 5);
			ids.add((i % 4 == 0 ? entry : entry.at("0106" + i % 2, i % 2 == 0 ? "Dresden" : "Köln")).saved());
		}
		world.change("update customers set created_at = date_trunc('day', now()) where owner_id = ?",
				world.seller.id());
		world.change(
				"update customers set last_contact_at = timestamptz '2026-01-01 10:00:00.123456+01' where owner_id = ? and id % 3 = 0",
				world.seller.id());
		List<Long> forwards = all(owned(mine), sort.key()).stream().map(CustomerRow::id).toList();
		List<Long> backwards = new ArrayList<>(
				all(owned(mine), "-" + sort.key()).stream().map(CustomerRow::id).toList());
		assertThat(forwards).containsExactlyInAnyOrderElementsOf(ids);
		java.util.Collections.reverse(backwards);
		assertThat(backwards).isEqualTo(forwards);
	}

	@Test
	void sortsAsPeopleDo() {
		world.firm("Zander").at("01067", "Dresden").saved();
		world.firm("Äpfel & Co").at("80331", "München").saved();
		world.firm("Ofen").saved();
		world.firm("Öfen").at("50667", "Köln").saved();
		assertThat(names(owned(mine))).containsExactly("Äpfel & Co", "Ofen", "Öfen", "Zander");
		assertThat(all(owned(mine), "town")).extracting(CustomerRow::city)
			.containsExactly("Dresden", "Köln", "München", null);
		assertThat(all(owned(mine), "-postcode")).extracting(CustomerRow::postalCode)
			.containsExactly(null, "80331", "50667", "01067");
		assertThat(all(owned(mine), "number")).isSortedAccordingTo(Comparator.comparing(CustomerRow::number));
	}

	@Test
	void whatIsInThePapierkorbIsNotListed() {
		world.firm("Abt").saved();
		world.delete(world.firm("Weg").saved());
		assertThat(names(owned(mine))).containsExactly("Abt");
		assertThat(list.count(owned(mine), world.seller)).isEqualTo(new BoundedCount(1, false));
	}

	@Test
	void countsNoFurtherThanAThousand() {
		world.change(
				"""
						insert into customers (id, number, kind, status, name, name_key, search_text, match_key, owner_id)
						select nextval('customers_seq'), 'L' || ? || '-' || i, 'ORGANISATION', 'CUSTOMER', 'Viele', 'viele', ' viele', 'viele', ?
						from generate_series(1, 1005) i""",
				world.seller.id(), world.seller.id());
		assertThat(list.count(owned(mine), world.seller)).isEqualTo(new BoundedCount(1000, true));
	}

	@Test
	void aCursorThatWasNotWrittenHereStartsAtTheBeginning() {
		world.firm("Abt").saved();
		for (String cursor : List.of("x", "!!", kontor.web.Cursor.of("a", "b"), kontor.web.Cursor.of("x", 1))) {
			for (CustomerSort sort : CustomerSort.values()) {
				assertThat(list.page(owned(mine), new SortOrder(sort.key(), false), cursor, world.seller)).isNotNull();
			}
		}
	}

	private List<String> names(CustomerFilter filter) {
		return all(filter, "name").stream().map(CustomerRow::name).toList();
	}

	private List<CustomerRow> all(CustomerFilter filter, String order) {
		List<CustomerRow> rows = new ArrayList<>();
		String after = null;
		do {
			Slice<CustomerRow> slice = list.page(filter, SortOrder.of(order, "name"), after, world.seller);
			rows.addAll(slice.items());
			after = slice.next();
		}
		while (after != null);
		return rows;
	}

}
