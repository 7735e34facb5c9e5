package kontor.drafts;

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

/** A half-written note survives whatever happens to the browser. */
@KontorTest
@ExtendWith(Chrome.class)
class DraftJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Drafts drafts;

	private Visitor visitor;

	private long customer;

	@BeforeEach
	void aNoteIsBegun(Page page) {
		visitor = Visitor.with(accounts, Role.SALES);
		customer = customers.create(CustomerDraft.organisation("Notiz " + visitor.username()), visitor.viewer());
		visitor.signIn(page);
		page.navigate("/history/new?customer=" + customer);
		page.fill("[name=body]", "Will im Frühjahr umbauen");
		page.selectOption("[name=channel]", "VISIT");
		page.waitForSelector("[data-draft-kept]");
	}

	@Test
	void itIsOfferedAfterSigningInElsewhere(Page page, Page elsewhere) {
		leaveFor(elsewhere, page);
		elsewhere.click("#home a[href='/drafts']");
		elsewhere.click("#drafts >> text=Weiterschreiben");
		awaitText(elsewhere);
		assertThat(elsewhere.inputValue("[name=channel]")).isEqualTo("VISIT");
		elsewhere.keyboard().press("Control+Enter");
		elsewhere.waitForSelector("#entries >> text=Will im Frühjahr umbauen");
		assertThat(drafts.count(visitor.viewer())).isZero();
	}

	@Test
	void theFormItselfOffersIt(Page page, Page elsewhere) {
		leaveFor(elsewhere, page);
		elsewhere.navigate("/customers/" + customer);
		elsewhere.click("[name=body]");
		elsewhere.click("[data-draft-continue]");
		awaitText(elsewhere);
	}

	@Test
	void whatIsTypedBesideAnOfferIsADraftOfItsOwn(Page page, Page elsewhere) {
		leaveFor(elsewhere, page);
		elsewhere.navigate("/customers/" + customer);
		elsewhere.click("[name=body]");
		elsewhere.waitForSelector("[data-draft-continue]");
		elsewhere.keyboard().type("Etwas ganz anderes");
		elsewhere.waitForSelector("[data-draft-kept]");
		assertThat(drafts.all(visitor.viewer())).extracting(Draft::beginning)
			.containsExactly("Etwas ganz anderes", "Will im Frühjahr umbauen");
		elsewhere.click("[data-draft-discard]");
		elsewhere.waitForCondition(() -> drafts.count(visitor.viewer()) == 1);
		assertThat(drafts.all(visitor.viewer())).extracting(Draft::beginning).containsExactly("Etwas ganz anderes");
	}

	private static void awaitText(Page page) {
		page.waitForCondition(() -> page.locator("[name=body]").count() == 1
				&& page.inputValue("[name=body]").equals("Will im Frühjahr umbauen"));
	}

	private void leaveFor(Page elsewhere, Page page) {
		page.context().close();
		visitor.signIn(elsewhere);
	}

}
