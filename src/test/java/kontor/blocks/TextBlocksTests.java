package kontor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.customers.PersonRegister;
import kontor.customers.SampleCustomers;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written again and again is written once. */
@KontorTest
class TextBlocksTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TextBlocks blocks;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private SignedIn seller;

	private SignedIn boss;

	private String word;

	@BeforeEach
	void two() {
		Visitor me = Visitor.with(accounts, Role.SALES);
		seller = new SignedIn(web, me.viewer());
		boss = new SignedIn(web, Visitor.with(accounts, Role.MARKETING).viewer());
		word = me.username().replaceAll("[^a-z0-9]", "");
		word = word.substring(0, Math.min(24, word.length()));
	}

	@Test
	void ownOnesAreNobodyElsesAndCommonOnesAreForAll() {
		assertThat(create(seller, "eigen", "Meiner", "false")).hasRedirectedUrl("/text-blocks");
		assertThat(create(boss, "alle", "Unserer", "true")).hasRedirectedUrl("/text-blocks");
		assertThat(create(seller, "frech", "Für alle", "true")).hasStatus(403);
		assertThat(titles(seller)).containsExactly("Meiner " + word, "Unserer " + word);
		assertThat(titles(boss)).containsExactly("Unserer " + word);
		long own = id(seller, "Meiner");
		long common = id(boss, "Unserer");
		assertThat(boss.get("/text-blocks/" + own + "/text")).hasStatus(404);
		assertThat(boss.get("/text-blocks/" + own + "/edit")).hasStatus(404);
		assertThat(seller.get("/text-blocks/" + common + "/text")).hasStatusOk();
		assertThat(seller.get("/text-blocks/" + common + "/edit")).hasStatus(404);
		assertThat(change(seller, common, "fremd", "0")).hasStatus(404);
		assertThat(seller.post("/text-blocks/" + common + "/deletion")).hasStatus(404);
		assertThat(seller.get("/text-blocks")).bodyText().contains("Meiner " + word, "Unserer " + word, "für alle");
	}

	@Test
	void itIsChangedAndDeleted() {
		create(seller, "eins", "Meiner", "false");
		create(seller, "zwei", "Zweiter", "false");
		long id = id(seller, "Meiner");
		assertThat(create(seller, "EINS", "Noch einer", "false")).hasStatus(422)
			.bodyText()
			.contains("hat schon ein anderer Textbaustein");
		assertThat(change(seller, id, "zwei", "0")).hasStatus(422);
		assertThat(change(seller, id, "drei", "0")).hasRedirectedUrl("/text-blocks");
		assertThat(change(seller, id, "vier", "0")).hasStatus(409);
		assertThat(change(seller, id, "mit leer", "1")).hasStatus(422);
		seller.post("/text-blocks/" + id + "/deletion");
		assertThat(titles(seller)).containsExactly("Zweiter " + word);
	}

	@Test
	void theShortcutComesFirst() {
		create(boss, "lv", "Zahlung " + word, "true");
		create(seller, "lvx", "Lieferung", "false");
		create(seller, "x", "Enthält " + word + "lv", "false");
		assertThat(blocks.matching(word + "lv", seller.viewer())).extracting(TextBlock::shortcut)
			.containsExactly(word + "lv", word + "lvx", word + "x");
		assertThat(seller.get("/text-blocks/suggest?q=" + word + "lvx")).bodyJson()
			.extractingPath("$[0].title")
			.isEqualTo("Lieferung " + word);
		assertThat(seller.get("/text-blocks/suggest?q=" + "x".repeat(500))).hasStatusOk().bodyText().isEqualTo("[]");
	}

	@Test
	void whatIsKnownIsFilledIn() throws Exception {
		long customer = customers.create(SampleCustomers.MEIER_GMBH, seller.viewer());
		long person = persons.create(SampleCustomers.einkaeufer(customer), seller.viewer());
		change("update users set signature = ? where id = ?", "Viele $1 Grüße", seller.viewer().id());
		String number = customers.snapshot(customer).orElseThrow().draft().number();
		String firm = customers.snapshot(customer).orElseThrow().draft().name();
		String last = persons.snapshot(person).orElseThrow().draft().lastName();
		String all = "{briefanrede}, {NAME} bei {firma} ({kundennummer}), {datum}, {ich}, {signatur}, {unbekannt}";
		create(seller, "all", "Alles", "false", all);
		long id = id(seller, "Alles");
		String path = "/text-blocks/" + id + "/text";
		assertThat(seller.get(path + "?customer=" + customer + "&person=" + person)).bodyText()
			.contains(last, firm + " (" + number + ")", seller.viewer().name(), "Viele $1 Grüße", "{unbekannt}")
			.containsPattern("\\d{2}\\.\\d{2}\\." + LocalDate.now(Formats.ZONE).getYear());
		assertThat(seller.get(path + "?customer=" + customer)).bodyText()
			.contains("Sehr geehrte Damen und Herren, {NAME} bei " + firm);
		assertThat(seller.get(path)).bodyText().contains("{briefanrede}, {NAME} bei {firma}");
		assertThat(seller.get(path + "?customer=999999999")).bodyText().contains("{firma}");
		assertThat(StatementCounter.during(() -> seller.get(path + "?customer=" + customer)))
			.hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void listAndSuggestionsCostOneStatement() throws Exception {
		create(seller, "eins", "Meiner", "false");
		assertThat(StatementCounter.during(() -> seller.get("/text-blocks"))).hasSize(1);
		assertThat(StatementCounter.during(() -> seller.get("/text-blocks/suggest?q=e"))).hasSize(1);
	}

	@Test
	void plentyIsEnough() {
		change("insert into text_blocks (user_id, title, shortcut, body) select ?, 'T', 's' || n, 'x' from generate_series(1, ?) n",
				seller.viewer().id(), TextBlocks.MOST);
		assertThat(create(seller, "mehr", "Noch einer", "false")).hasStatus(422)
			.bodyText()
			.contains("Es gibt schon 500 Textbausteine");
	}

	private MvcTestResult create(SignedIn who, String shortcut, String title, String common) {
		return create(who, shortcut, title, common, "Hallo");
	}

	private MvcTestResult create(SignedIn who, String shortcut, String title, String common, String body) {
		return who.post("/text-blocks", "title", title + " " + word, "shortcut", word + shortcut, "body", body,
				"common", common);
	}

	private MvcTestResult change(SignedIn who, long id, String shortcut, String version) {
		return who.post("/text-blocks/" + id, "title", "Geändert", "shortcut", word + shortcut, "body", "Hallo",
				"version", version);
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	private List<String> titles(SignedIn who) {
		return blocks.all(who.viewer()).stream().map(TextBlock::title).filter((title) -> title.endsWith(word)).toList();
	}

	private long id(SignedIn who, String title) {
		return blocks.all(who.viewer())
			.stream()
			.filter((block) -> block.title().equals(title + " " + word))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
