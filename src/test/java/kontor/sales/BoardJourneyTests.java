package kontor.sales;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.Chrome;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards move by keyboard, by mouse and by plain buttons. */
@KontorTest
@ExtendWith(Chrome.class)
class BoardJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Selling selling;

	@Autowired
	private Opportunities opportunities;

	private Visitor me;

	private long id;

	@BeforeEach
	void aCard(Page page) {
		me = Visitor.with(accounts, Role.SALES);
		long customer = customers.create(CustomerDraft.organisation("Tafel " + me.username()), me.viewer());
		NextStep step = new NextStep("Anrufen", LocalDate.now(Formats.ZONE).plusDays(2));
		id = selling
			.create(new OpportunityDraft(customer, "Theke " + me.username(), null, null, null, null, null,
					me.viewer().id(), step, Map.of(), List.of(), null), me.viewer())
			.id();
		me.signIn(page);
		page.navigate("/opportunities/board?owner=mine");
	}

	@Test
	void arrowsChooseTheStageAndEnterMoves(Page page) {
		page.focus("#opportunity-" + id);
		page.keyboard().press("ArrowRight");
		assertThat(page.innerText("[data-board-says]")).contains("nach Bedarf klären?");
		page.keyboard().press("Escape");
		assertThat(page.innerText("[data-board-says]")).contains("Abgebrochen");
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		page.waitForSelector("[data-name='Bedarf klären'] #opportunity-" + id);
		page.waitForCondition(() -> ("opportunity-" + id).equals(page.evaluate("document.activeElement.id")));
		page.waitForCondition(() -> page.innerText("[data-board-says]").contains("Verschoben"));
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		page.waitForSelector("#opportunity-move");
		assertThat(page.innerText("#opportunity-move")).contains("Der Betrag fehlt noch.", "Bedarf ist aufgenommen");
		page.fill("[name=amount]", "1.200,50");
		page.fill("[name=expectedClose]", LocalDate.now(Formats.ZONE).plusDays(20).toString());
		page.locator("[name=checks]").all().forEach((check) -> check.check());
		page.click("#opportunity-move button[type=submit]");
		page.waitForSelector("[data-name='Angebot'] #opportunity-" + id);
		assertThat(opportunities.find(id, me.viewer()).orElseThrow().amount()).isEqualByComparingTo("1200.50");
	}

	@Test
	void aCardIsDraggedOrMovedByItsButton(Page page) {
		page.dragAndDrop("#opportunity-" + id, "[data-name='Bedarf klären'] .k-cards");
		page.waitForSelector("[data-name='Bedarf klären'] #opportunity-" + id);
		page.click("li:has(#opportunity-" + id + ") button >> nth=0");
		page.waitForSelector("[data-name='Anfrage'] #opportunity-" + id);
	}

}
