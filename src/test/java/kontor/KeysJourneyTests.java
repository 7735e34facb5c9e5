package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

	@Test
	void aQuestionMarkShowsTheKeysAndTheyWork(Page page) {
		Visitor.with(accounts, Role.SALES).signIn(page);
		page.keyboard().press("?");
		page.waitForSelector("dialog[open] >> text=Zu den Kunden");
		page.keyboard().press("Escape");
		page.waitForCondition(() -> page.locator("dialog[open]").count() == 0);
		page.keyboard().press("g");
		page.keyboard().press("k");
		page.waitForURL("**/customers");
		page.keyboard().press("/");
		page.keyboard().type("g?k");
		assertThat(page.inputValue("#search")).isEqualTo("g?k");
		page.waitForURL("**/customers");
	}

}
