package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever likes keys better than the mouse finds them. */
@KontorTest
@ExtendWith(Chrome.class)
class KeysJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Test
	void aPlusBeginsSomethingNewForTheCustomerOnTheScreen(Page page) {
		Visitor me = Visitor.with(accounts, Role.SALES);
		long customer = customers.create(CustomerDraft.organisation("Plus " + me.username()), me.viewer());
		me.signIn(page);
		page.navigate("/customers/" + customer);
		page.keyboard().press("+");
		page.keyboard().press("a");
		page.waitForSelector("dialog[open] #new-task");
		assertThat(page.inputValue("dialog [name=customerName]")).startsWith("Plus " + me.username());
		page.fill("dialog [name=title]", "Muster schicken");
		page.keyboard().press("Control+Enter");
		page.waitForSelector("text=Muster schicken");
		assertThat(page.url()).endsWith("/customers/" + customer);
		page.keyboard().press("+");
		page.keyboard().press("t");
		page.waitForSelector("dialog[open] #appointment-new");
		assertThat(page.inputValue("dialog [name=customerName]")).startsWith("Plus " + me.username());
		page.keyboard().press("Escape");
		page.waitForCondition(() -> page.locator("dialog").count() == 0);
		page.keyboard().press("+");
		page.keyboard().press("p");
		page.waitForURL("**/customers/" + customer + "/persons/new");
		page.navigate("/");
		page.keyboard().press("+");
		page.keyboard().press("p");
		page.keyboard().press("+");
		page.keyboard().press("k");
		page.waitForURL("**/customers/new");
	}

	@Test
	void aQuestionMarkShowsTheKeysAndTheyWork(Page page) {
		Visitor.with(accounts, Role.SALES).signIn(page);
		page.keyboard().press("?");
		page.waitForSelector("dialog[open] >> text=Zu den Kunden");
		page.keyboard().press("Escape");
		page.waitForCondition(() -> page.locator("dialog").count() == 0);
		page.keyboard().press("g");
		page.keyboard().press("k");
		page.waitForURL("**/customers");
		page.keyboard().press("/");
		page.keyboard().type("g?k");
		assertThat(page.inputValue("#search")).isEqualTo("g?k");
		page.waitForURL("**/customers");
	}

	@Test
	void keysWorkOnABoxThatIsTicked(Page page) {
		Visitor.with(accounts, Role.SALES).signIn(page);
		page.evaluate("""
				() => {
					const box = document.createElement("input");
					box.type = "checkbox";
					document.querySelector("main").append(box);
					box.focus();
				}""");
		page.keyboard().press("/");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
	}

}
