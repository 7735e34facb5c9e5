package kontor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kontor.Chrome;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Text blocks come by keyboard, wherever somebody writes more than a line. */
@KontorTest
@ExtendWith(Chrome.class)
class BlockJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Visitor me;

	private long customer;

	@BeforeEach
	void aBlock(Page page) {
		me = Visitor.with(accounts, Role.SALES);
		customer = customers.create(CustomerDraft.organisation("Baustein " + me.username()), me.viewer());
		create("Gruß", "mfg", "Grüße an {firma}\nvon {ich}");
		create("Grundriss", "gr", "Bitte um den Grundriss");
		me.signIn(page);
	}

	@Test
	void twoSlashesAndTheShortcutAreEnough(Page page) {
		page.navigate("/customers/" + customer);
		page.click("[name=body]");
		page.keyboard().type("Notiert: http://example.org und //mfg");
		page.keyboard().press("Enter");
		String filled = "Notiert: http://example.org und Grüße an Baustein " + me.username() + "\nvon "
				+ me.viewer().name();
		page.waitForCondition(() -> page.inputValue("[name=body]").equals(filled));
		assertThat(page.evaluate("document.activeElement.name")).isEqualTo("body");
		assertThat(page.locator(".k-blocks").count()).isZero();
		page.keyboard().type(", danke");
		assertThat(page.inputValue("[name=body]")).endsWith(", danke");
	}

	@Test
	void theListIsWalkedWithArrowsAndClosedWithEscape(Page page) {
		page.navigate("/tasks/new?customer=" + customer);
		page.fill("[name=note]", "Anfang Ende");
		page.evaluate("document.querySelector('[name=note]').setSelectionRange(7, 7)");
		page.press("[name=note]", "Control+Space");
		page.waitForSelector(".k-block-list [role=option]");
		page.keyboard().press("Escape");
		assertThat(page.locator(".k-blocks").count()).isZero();
		assertThat(page.evaluate("document.activeElement.name")).isEqualTo("note");
		page.keyboard().press("Control+Space");
		page.waitForResponse("**/suggest?q=gru", () -> page.keyboard().type("gru"));
		page.waitForCondition(() -> page.locator(".k-block-list [role=option]").count() >= 2);
		String first = page.getAttribute(".k-blocks input", "aria-activedescendant");
		page.keyboard().press("ArrowDown");
		page.waitForCondition(() -> !page.getAttribute(".k-blocks input", "aria-activedescendant").equals(first));
		page.keyboard().press("ArrowUp");
		page.keyboard().press("Enter");
		page.waitForCondition(() -> page.inputValue("[name=note]").contains("Grundriss"));
		assertThat(page.inputValue("[name=note]")).isEqualTo("Anfang Bitte um den GrundrissEnde");
	}

	@Test
	void everyLongFieldHasTheButtonAlsoInADialog(Page page) {
		for (String path : new String[] { "/customers/new", "/calendar/new", "/history/new?customer=" + customer,
				"/customers/" + customer + "/edit", "/customers/" + customer + "/persons/new" }) {
			page.navigate(path);
			assertThat(page.locator("textarea").count()).as(path).isPositive();
			assertThat(page.locator("textarea + [data-block-button]").count()).as(path)
				.isEqualTo(page.locator("textarea").count());
		}
		page.navigate("/text-blocks/new");
		assertThat(page.locator("[data-block-button]").count()).isZero();
		page.navigate("/customers");
		page.keyboard().press("n");
		page.waitForSelector("dialog[open] [data-block-button]");
		page.click("dialog [data-block-button]");
		page.waitForSelector("dialog .k-block-list [role=option]");
		page.click("dialog .k-block-list [role=option] >> text=Grundriss");
		page.waitForCondition(() -> page.inputValue("dialog [name=body]").equals("Bitte um den Grundriss"));
	}

	private void create(String title, String shortcut, String body) {
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("insert into text_blocks (user_id, title, shortcut, body) values (?, ?, ?, ?)")
					.params(me.viewer().id(), title, shortcut, body)
					.update());
	}

}
