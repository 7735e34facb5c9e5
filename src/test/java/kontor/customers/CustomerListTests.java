package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kontor.KontorTest;
import kontor.users.Company;
import kontor.views.QueryReader;
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
	private Company company;

	@Autowired
	private CustomerList list;

	@Autowired
	private QueryReader reader;

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
		assertThat(names(filter("status=PROSPECT&status=BLOCKED"))).containsExactly("Abt", "Carl");
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
		return ListWorld.filter(reader, "owner=" + owner);
	}

	@Test
	void filtersByTagAndShowsTags() {
		world.firm("Abt").tagged("Messe " + world.seller.id(), "Altkunde").saved();
		world.firm("Beck").tagged("Altkunde").saved();
		Long tag = world.read("select id from tags where name = ?", Long.class, "Messe " + world.seller.id());
		List<CustomerRow> rows = all(filter("tag=" + tag), "name");
		assertThat(rows).singleElement()
			.satisfies((row) -> assertThat(row.tags()).containsExactly("Altkunde", "Messe " + world.seller.id()));
	}

	@Test
	void filtersByClassAndKind() {
		world.firm("Abt").valued(ValuationClass.A).saved();
		world.privatePerson("Eva", "Beck").valued(ValuationClass.A).saved();
		world.privatePerson("Ina", "Carl").valued(ValuationClass.C).saved();
		assertThat(names(filter("valuation=A&kind=PERSON"))).containsExactly("Eva Beck");
		assertThat(names(filter("valuation=A&valuation=C"))).containsExactly("Abt", "Eva Beck", "Ina Carl");
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
		assertThat(names(at("04, 01067"))).containsExactly("Abt", "Carl");
		assertThat(PostcodeRange.parse("04-01")).isEmpty();
		assertThat(PostcodeRange.parse("Dresden!")).isEmpty();
	}

	private CustomerFilter at(String postcode) {
		return filter("postcode=" + postcode);
	}

	@Test
	void filtersByLastContact() {
		world.contactedDaysAgo(world.firm("Abt").saved(), 100);
		world.contactedDaysAgo(world.firm("Beck").saved(), 10);
		world.firm("Carl").saved();
		assertThat(names(filter("quiet=90"))).containsExactly("Abt", "Carl");
		assertThat(names(filter("since=" + LocalDate.now().minusDays(20)))).containsExactly("Beck");
		assertThat(names(filter("never=true"))).containsExactly("Carl");
	}

	@Test
	void howLongIsLongDependsOnTheClass() {
		world.contactedDaysAgo(world.firm("Abt").valued(ValuationClass.A).saved(), 40);
		world.contactedDaysAgo(world.firm("Beck").valued(ValuationClass.B).saved(), 40);
		world.contactedDaysAgo(world.firm("Carl").valued(ValuationClass.B).saved(), 70);
		world.contactedDaysAgo(world.firm("Dorn").saved(), 70);
		world.contactedDaysAgo(world.firm("Ende").saved(), 130);
		world.firm("Falk").saved();
		assertThat(names(filter("neglected=true"))).containsExactly("Abt", "Carl", "Ende", "Falk");
		Company.ContactDays before = company.contactDays();
		company.keepInTouch(new Company.ContactDays(200, 65, 60));
		try {
			assertThat(names(filter("neglected=true"))).containsExactly("Carl", "Dorn", "Ende", "Falk");
		}
		finally {
			company.keepInTouch(before);
		}
	}

	@Test
	void filtersByTowns() {
		world.firm("Abt").at("06108", "Halle (Saale)").saved();
		world.firm("Beck").at("33790", "Halle").saved();
		world.firm("Carl").at("59969", "Hallenberg").saved();
		world.firm("Dorn").at("80331", "München").saved();
		assertThat(names(filter("town=halle"))).containsExactly("Abt", "Beck");
		assertThat(names(filter("town=Hallenberg, MUENCHEN"))).containsExactly("Carl", "Dorn");
		assertThat(names(filter("town=--"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(CustomerSort.class)
	void whoBelongsToSeveralGroupsIsListedOnce(CustomerSort sort) {
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 70; i++) {
			ListWorld.Entry entry = world.firm("Gleich " + i % 5)
				.valued(i % 2 == 0 ? ValuationClass.A : ValuationClass.C);
			long id = (i % 3 == 0 ? entry.at("04103", "Leipzig") : entry).saved();
			if (i % 2 == 0 || i % 3 == 0) {
				ids.add(id);
			}
		}
		CustomerFilter either = filter("valuation=A&or1.owner=mine&or1.town=Leipzig");
		assertThat(all(either, sort.key())).extracting(CustomerRow::id).containsExactlyInAnyOrderElementsOf(ids);
		assertThat(list.count(either, world.seller)).isEqualTo(new BoundedCount(ids.size(), false));
		assertThat(names(filter("valuation=A&town=Leipzig"))).hasSize(12);
	}

	@Test
	void aGroupThatSaysNothingIsNone() {
		assertThat(filter("valuation=A&or2.name=&or3.never=false").groups()).hasSize(1);
		assertThat(filter("valuation=A&or4.owner=mine&or4.valuation=A").groups()).hasSize(1);
		assertThat(ListWorld.filter(reader, "or3.town=Leipzig").toQuery()).containsOnlyKeys("town");
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
		return filter("name=" + name);
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
				assertThat(list.page(owned(mine), CustomerColumns.of(Set.of()), new SortOrder(sort.key(), false),
						cursor, world.seller))
					.isNotNull();
			}
		}
	}

	/** Of the seller's customers. */
	private CustomerFilter filter(String query) {
		return ListWorld.filter(reader, "owner=mine&" + query);
	}

	private List<String> names(CustomerFilter filter) {
		return all(filter, "name").stream().map(CustomerRow::name).toList();
	}

	private List<CustomerRow> all(CustomerFilter filter, String order) {
		List<CustomerRow> rows = new ArrayList<>();
		String after = null;
		do {
			Slice<CustomerRow> slice = list.page(filter, CustomerColumns.of(Set.of()), SortOrder.of(order, "name"),
					after, world.seller);
			rows.addAll(slice.items());
			after = slice.next();
		}
		while (after != null);
		return rows;
	}

}
