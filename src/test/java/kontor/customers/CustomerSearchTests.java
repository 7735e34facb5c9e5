package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.search.SearchHit;
import kontor.search.SearchQuery;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class CustomerSearchTests {

	private static final DialingArea DRESDEN = new DialingArea("DE", "0351");

	@Autowired
	private CustomerSearch search;

	@Autowired
	private CallerLookup callers;

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
	void anredeAndTitleBeforeANameDoNotHideIt() {
		long firm = world.firm("Hörnlein Holz").saved();
		for (String typed : List.of("Herr Hörnlein", "Frau Dr. Hoernlein", "Mr. Hörnlein Holz", "Prof. Hörnl")) {
			assertThat(paths(typed)).as(typed).contains("/customers/" + firm);
		}
	}

	@Test
	void findsUmlautsInEverySpelling() {
		long umlaut = world.firm("Käsmüller Holz").saved();
		long spelled = world.firm("Kaesmueller Holz").saved();
		long bare = world.firm("Kasmuller Holz").saved();
		for (String typed : List.of("Käsmüller", "kaesmueller", "KASMULLER", "käsmü", "holz käsmül")) {
			assertThat(paths(typed)).as(typed)
				.contains("/customers/" + umlaut, "/customers/" + spelled, "/customers/" + bare);
		}
	}

	@Test
	void twoLettersSuffice() {
		long ott = world.firm("Ott").saved();
		long oez = world.firm("Özgür Feinkost").saved();
		long gross = world.firm("Autohaus Strauß").saved();
		assertThat(paths("Ott")).contains("/customers/" + ott);
		assertThat(paths("öz")).contains("/customers/" + oez);
		assertThat(paths("oezg")).contains("/customers/" + oez);
		assertThat(paths("STRAUSS")).contains("/customers/" + gross);
		assertThat(paths("strauß")).contains("/customers/" + gross);
	}

	@Test
	void findsPersonsInBothOrdersAndLeadsToTheirOnlyCustomer() {
		long firm = world.firm("Xaverwerk").saved();
		long one = world.person("Zenzi", "Wuttke", firm);
		assertThat(paths("Zenzi Wuttke")).containsExactly("/customers/" + firm + "?person=" + one);
		assertThat(paths("wuttke zen")).containsExactly("/customers/" + firm + "?person=" + one);
		world.change("insert into affiliations (id, person_id, customer_id) values (nextval('affiliations_seq'), ?, ?)",
				one, world.firm("Zweitwerk").saved());
		assertThat(paths("Zenzi Wuttke")).containsExactly("/persons/" + one);
	}

	@Test
	void findsNumbersInEveryNotationAndByTheirLastDigits() {
		long firm = world.firm("Fernsprech").reached(ContactKind.PHONE, "0351 8472-6190").saved();
		for (String typed : List.of("0351 84726190", "+49 351 84726190", "0049 (0)351 / 8472-6190", "84726190",
				"726190", "0351 84726")) {
			assertThat(paths(typed)).as(typed).contains("/customers/" + firm);
		}
		assertThat(find("0351/84726190").get(0).exact()).isTrue();
		assertThat(paths("0351 84726197")).as("an extension").contains("/customers/" + firm);
	}

	@Test
	void findsMailsTheirBeginningsAndHosts() {
		long firm = world.firm("Briefkasten").reached(ContactKind.EMAIL, "Einkauf@Briefkasten-Xy.de").saved();
		long person = world.person("Pia", "Postfach", firm,
				new ContactPointDraft(ContactKind.EMAIL, "pia.postfach@briefkasten-xy.de"));
		assertThat(paths("einkauf@briefkasten-xy.de")).containsExactly("/customers/" + firm);
		assertThat(paths("pia.postfach@brief")).containsExactly("/customers/" + firm + "?person=" + person);
		for (String typed : List.of("briefkasten-xy.de", "@briefkasten-xy.de")) {
			assertThat(paths(typed)).contains("/customers/" + firm, "/customers/" + firm + "?person=" + person);
		}
	}

	@Test
	void findsCustomerNumbersPostcodesAndTowns() {
		long firm = world.firm("Ortskern").at("99998", "Qualmstedt").saved();
		String number = world.read("select number from customers where id = ?", String.class, firm);
		assertThat(find(number).get(0)).satisfies((hit) -> {
			assertThat(hit.path()).isEqualTo("/customers/" + firm);
			assertThat(hit.exact()).isTrue();
		});
		for (String typed : List.of("99998", "qualmst", "99998 Qualm", "Ortskern Qualmstedt")) {
			assertThat(paths(typed)).as(typed).contains("/customers/" + firm);
		}
		assertThat(paths("Ortskern Dresden")).isEmpty();
	}

	@Test
	void namesComeBeforeWordsAndWordsBeforeTowns() {
		long town = world.firm("Ziegelei").at("99997", "Ubbenhausen").saved();
		long word = world.firm("Hotel Ubbenhausen").saved();
		long name = world.firm("Ubbenhausen Bau").saved();
		assertThat(paths("ubbenh")).containsExactly("/customers/" + name, "/customers/" + word, "/customers/" + town);
	}

	@Test
	void whatIsInThePapierkorbIsNotFound() {
		long firm = world.firm("Wegwerf Xylo")
			.at("99996", "Wegwerfstadt")
			.reached(ContactKind.PHONE, "0351 9988776")
			.saved();
		world.person("Weg", "Wegwerfer", firm, new ContactPointDraft(ContactKind.EMAIL, "weg@wegwerf.de"));
		world.delete(firm);
		for (String typed : List.of("Wegwerf", "Wegwerfer", "xylo wegwerf", "0351 9988776", "8776", "weg@wegwerf.de",
				"99996", "Wegwerfstadt")) {
			assertThat(paths(typed)).as(typed).isEmpty();
		}
		assertThat(callers.find(number("0351 9988776"), world.seller)).isEmpty();
	}

	@Test
	void wordsFollowAChangedName() {
		long firm = world.firm("Alterwort Quendel").saved();
		register.change(firm, null, CustomerDraft.organisation("Quendel Neuwort"), world.seller);
		assertThat(paths("Neuwort")).containsExactly("/customers/" + firm);
		assertThat(paths("Alterwort")).isEmpty();
	}

	@Test
	void oneSearchIsOneStatement() throws Exception {
		for (String typed : List.of("Müller", "anna müller", "0351 123456", "a@b.de", "b.de", "01067 dresden",
				"%_\\'")) {
			assertThat(StatementCounter.during(() -> search.find(SearchQuery.of(typed, DRESDEN), world.seller, 25)))
				.as(typed)
				.hasSizeLessThanOrEqualTo(1);
		}
	}

	@Test
	void allWhoShareANumberMayBeCalling() {
		long firm = world.firm("Teilhaber").reached(ContactKind.PHONE, "0351 7766550").saved();
		long person = world.person("Tia", "Teil", firm, new ContactPointDraft(ContactKind.MOBILE, "0351 7766550"));
		assertThat(callers.find(number("+493517766550"), world.seller)).hasSize(2)
			.allMatch((caller) -> caller.exact() && caller.customerId() == firm)
			.extracting(CallerLookup.Caller::personId)
			.containsExactlyInAnyOrder(null, person);
	}

	@Test
	void anExtensionBelongsToTheLongestSwitchboard() {
		world.firm("Kurz").reached(ContactKind.PHONE, "0351 44110").saved();
		long firm = world.firm("Lang").reached(ContactKind.PHONE, "0351 44112-0").saved();
		assertThat(callers.find(number("0351 4411299"), world.seller)).singleElement()
			.satisfies((caller) -> assertThat(caller.customerId()).isEqualTo(firm))
			.satisfies((caller) -> assertThat(caller.exact()).isFalse());
		assertThat(callers.find(number("0351 4499999"), world.seller)).isEmpty();
	}

	@Test
	void aMobileIsNeverGuessed() {
		world.firm("Mobil").reached(ContactKind.PHONE, "0171 5566770").saved();
		assertThat(callers.find(number("0171 5566779"), world.seller)).isEmpty();
	}

	private static PhoneNumber number(String typed) {
		return PhoneNumber.parse(typed, DRESDEN).orElseThrow();
	}

	private List<String> paths(String typed) {
		return find(typed).stream().map(SearchHit::path).distinct().toList();
	}

	private List<SearchHit> find(String typed) {
		return search.find(SearchQuery.of(typed, DRESDEN), world.seller, 25);
	}

}
