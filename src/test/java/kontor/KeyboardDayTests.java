package kontor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import kontor.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A day from Mein Tag without a mouse. */
@KontorTest
@ExtendWith(Chrome.class)
class KeyboardDayTests {

	private static final String CALL_BACK = "Wegen der Fenster zurückrufen";

	private static final String TASK = "Angebot nachfassen";

	private static final String NEW_TASK = "Aufmaß nehmen";

	private static final int MOST_TABS = 150;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Visitor visitor;

	@BeforeEach
	void twoThingsAreDue() {
		visitor = Visitor.with(accounts, Role.SALES);
		due("CALLBACK", CALL_BACK, customer("Glaserei"));
		due("TASK", TASK, customer("Zimmerei"));
	}

	private long customer(String trade) {
		return customers.create(CustomerDraft.organisation(trade + " " + visitor.username()), visitor.viewer());
	}

	private void due(String kind, String title, long customer) {
		transaction.executeWithoutResult((status) -> jdbc
			.sql("insert into tasks (kind, title, due_on, assignee_id, customer_id) values (?, ?, ?, ?, ?)")
			.params(kind, title, LocalDate.now(Formats.ZONE), visitor.viewer().id(), customer)
			.update());
	}

	@Test
	void allThatIsDueIsDoneAndWrittenDown(Page page) {
		signIn(page);
		tickOff(page, CALL_BACK, "Kommt am Freitag vorbei");
		assertThat(page.locator(".k-tasks li").count()).isOne();
		tabTo(page, ".k-task-about a");
		page.keyboard().press("Enter");
		shown(page, "h1 >> text=Zimmerei " + visitor.username());
		noteAContact(page, "Möchte das Angebot mit Aufmaß");
		planATask(page);
		press(page, "g", "a");
		shown(page, "#tasks >> text=" + NEW_TASK);
		press(page, "g", "s");
		shown(page, "#home");
		tickOff(page, NEW_TASK, "4,20 m mal 2,75 m");
		tickOff(page, TASK, "Angebot ist raus");
		shown(page, "#home >> text=Heute ist nichts fällig");
		press(page, "g", "h");
		shown(page, "#history");
		Locator mine = page.locator("#entries article")
			.filter(new Locator.FilterOptions().setHasText(visitor.username()));
		assertThat(mine.allTextContents()).satisfiesExactlyInAnyOrder(
				(entry) -> assertThat(entry).contains("Angebot ist raus"),
				(entry) -> assertThat(entry).contains("4,20 m mal 2,75 m"),
				(entry) -> assertThat(entry).contains("Möchte das Angebot mit Aufmaß"),
				(entry) -> assertThat(entry).contains("Glaserei", "Anruf", "Kommt am Freitag vorbei"));
	}

	private void signIn(Page page) {
		page.navigate("/login");
		page.waitForSelector("[name=username]:focus");
		page.keyboard().type(visitor.username());
		page.keyboard().press("Tab");
		page.keyboard().type(Browser.PASSWORD);
		page.keyboard().press("Enter");
		shown(page, "#home >> text=" + CALL_BACK);
	}

	private static void tickOff(Page page, String task, String result) {
		tabTo(page, ".k-tick[aria-label*='" + task + "']");
		page.keyboard().press("Enter");
		page.waitForSelector("dialog[open] [name=result]:focus");
		page.keyboard().type(result);
		page.keyboard().press("Enter");
		shown(page, ".k-notice >> text=" + task);
	}

	private static void noteAContact(Page page, String text) {
		page.keyboard().press("n");
		page.waitForSelector("main form.k-capture textarea:focus");
		page.keyboard().type(text);
		page.keyboard().press("Control+Enter");
		shown(page, "#entries >> text=" + text);
	}

	private static void planATask(Page page) {
		press(page, "+", "a");
		page.waitForSelector("dialog[open] #new-task [name=title]:focus");
		page.keyboard().type(NEW_TASK);
		page.keyboard().press("Control+Enter");
		shown(page, ".k-notice >> text=" + NEW_TASK);
	}

	private static void press(Page page, String... keys) {
		for (String key : keys) {
			page.keyboard().press(key);
		}
	}

	/** Keys do nothing before the page is there with its scripts. */
	private static void shown(Page page, String selector) {
		page.waitForSelector(selector);
		page.waitForLoadState(LoadState.LOAD);
	}

	private static void tabTo(Page page, String selector) {
		for (int tabs = 0; tabs < MOST_TABS; tabs++) {
			if (Boolean.TRUE.equals(page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		fail("No tab leads to " + selector);
	}

}
