package kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDateTime;
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

/** A visit from the plan to the history. */
@KontorTest
@ExtendWith(Chrome.class)
class VisitJourneyTests {

	private static final String TITLE = "Werkhalle ansehen";

	private static final String LINK = "a >> text=" + TITLE;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	private String customer;

	private String card;

	@BeforeEach
	void atTheCard(Page page) {
		Visitor visitor = Visitor.with(accounts, Role.SALES);
		customer = "Sägewerk " + visitor.username();
		card = "/customers/" + customers.create(CustomerDraft.organisation(customer), visitor.viewer());
		visitor.signIn(page);
		page.navigate(card);
	}

	@Test
	void itIsPlannedSeenHeldAndStandsInTheHistory(Page page) {
		plan(page, LocalDateTime.now(Formats.ZONE).minusMinutes(15));
		page.waitForSelector("section[aria-labelledby=appointments-title] >> " + LINK);
		page.navigate("/");
		page.waitForSelector("section[aria-labelledby=appointments-title] >> a >> text=" + customer);
		page.click("#appointments-title a");
		page.waitForURL("**/calendar?view=day");
		page.click(".k-ev >> text=" + TITLE);
		page.click("#appointment >> button >> text=Termin hat stattgefunden");
		page.waitForSelector(".k-notice >> text=Der Termin steht jetzt in der Kundenhistorie.");
		page.navigate(card);
		String entry = page.textContent("#entries article");
		assertThat(entry).contains("Besuch", "ausgehend", "45 Min.", TITLE);
		assertThat(page.locator("#entries article").count()).isOne();
	}

	@Test
	void itIsHeldOnce(Page page) {
		plan(page, LocalDateTime.now(Formats.ZONE).minusMinutes(15));
		page.click("section[aria-labelledby=appointments-title] >> " + LINK);
		page.waitForURL("**/calendar/**");
		String appointment = page.url();
		page.click("#appointment >> button >> text=Termin hat stattgefunden");
		page.waitForURL("**/history/**");
		page.navigate(appointment);
		page.click("text=Zum Eintrag in der Kundenhistorie");
		page.waitForURL("**/history/**");
		page.navigate(appointment);
		assertThat(page.locator("text=Termin hat stattgefunden").count()).isZero();
	}

	@Test
	void whatLiesAheadCannotHaveTakenPlace(Page page) {
		plan(page, LocalDateTime.now(Formats.ZONE).plusHours(2));
		page.click("section[aria-labelledby=appointments-title] >> " + LINK);
		page.waitForSelector("#appointment");
		assertThat(page.locator("text=Termin hat stattgefunden").count()).isZero();
	}

	/** For three quarters of an hour; the form knows the customer. */
	private void plan(Page page, LocalDateTime from) {
		LocalDateTime until = from.plusMinutes(45);
		page.keyboard().press("+");
		page.keyboard().press("t");
		page.waitForSelector("dialog[open] [name=title]:focus");
		page.keyboard().type(TITLE);
		page.fill("dialog [name=date]", from.toLocalDate().toString());
		page.fill("dialog [name=from]", from.toLocalTime().toString().substring(0, 5));
		page.fill("dialog [name=untilDate]", until.toLocalDate().toString());
		page.fill("dialog [name=until]", until.toLocalTime().toString().substring(0, 5));
		page.selectOption("dialog [name=channel]", "VISIT");
		assertThat(page.inputValue("dialog [name=customerName]")).startsWith(customer);
		page.keyboard().press("Control+Enter");
		page.waitForSelector(".k-notice >> text=" + TITLE);
		page.waitForLoadState(LoadState.LOAD);
		assertThat(page.url()).endsWith(card);
	}

}
