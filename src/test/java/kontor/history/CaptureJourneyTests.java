package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kontor.Chrome;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing a contact down with the keyboard alone. */
@KontorTest
@ExtendWith(Chrome.class)
class CaptureJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private History history;

	@Autowired
	private Accounts accounts;

	private HistoryWorld world;

	private Visitor visitor;

	@BeforeEach
	void signIn(Page page) {
		world = new HistoryWorld(jdbc, transaction);
		visitor = Visitor.with(accounts, Role.SALES).signIn(page);
	}

	@Test
	void fromTheCardTwoKeysAndTheTextAreEnough(Page page) {
		page.navigate("/customers/" + world.customer);
		page.keyboard().press("n");
		page.keyboard().type("Ruft wegen der Stühle zurück");
		page.keyboard().press("Control+Enter");
		page.waitForSelector("#entries >> text=Ruft wegen der Stühle zurück");
		assertThat(page.url()).endsWith("/customers/" + world.customer);
	}

	@Test
	void fromAnyPageTheFormOpensWithTheCustomerOnScreen(Page page) {
		page.navigate("/customers/" + world.customer + "/history");
		page.keyboard().press("n");
		page.waitForSelector("dialog[open] textarea:focus");
		page.keyboard().type("Aus dem Fenster notiert");
		page.keyboard().press("Control+Enter");
		page.waitForSelector("#entries >> text=Aus dem Fenster notiert");
	}

	@Test
	void theCustomerIsFoundWhileTyping(Page page) {
		page.navigate("/tasks");
		page.keyboard().press("n");
		page.waitForSelector("dialog[open] [name=customerName]:focus");
		page.keyboard().type(number());
		page.waitForSelector("dialog [role=option]");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.fill("dialog textarea", "Kunde getippt");
		page.keyboard().press("Control+Enter");
		page.waitForSelector(".k-notice >> text=Möbelhaus Groß GmbH");
		assertThat(page.url()).endsWith("/tasks");
	}

	@Test
	void escapeAsksBeforeTextIsLost(Page page) {
		page.navigate("/tasks");
		page.keyboard().press("n");
		page.waitForSelector("dialog[open]");
		page.fill("dialog textarea", "halb fertig");
		page.onceDialog((question) -> question.dismiss());
		page.keyboard().press("Escape");
		assertThat(page.isVisible("dialog textarea")).isTrue();
		page.onceDialog((question) -> question.accept());
		page.keyboard().press("Escape");
		page.waitForCondition(() -> !page.isVisible("dialog textarea"));
	}

	@Test
	void anEntryOpensInPlaceAndOlderOnesFollow(Page page) {
		for (int i = 0; i < 27; i++) {
			history.record(world.note("Nummer " + i + " " + "lang ".repeat(100) + "Schluss"), visitor.viewer());
		}
		page.navigate("/customers/" + world.customer);
		page.click("#entries article >> nth=0 >> text=mehr");
		page.waitForSelector("#entries article >> text=Schluss");
		page.click(".k-older a");
		page.waitForSelector("#entries article >> text=Nummer 0 ");
		assertThat(page.locator("#entries article").count()).isEqualTo(27);
		page.click(".k-chip >> text=Fax");
		page.waitForSelector(".k-chip[aria-current] >> text=Fax");
		assertThat(page.url()).endsWith("/customers/" + world.customer);
		assertThat(page.locator("#entries article").count()).isZero();
	}

	private String number() {
		return jdbc.sql("select number from customers where id = ?").param(world.customer).query(String.class).single();
	}

}
