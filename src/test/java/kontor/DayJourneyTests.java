package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.shared.ContactKind;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody at the telephone does all day. */
@KontorTest
@ExtendWith(Chrome.class)
class DayJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Visitor visitor;

	private String customer;

	@BeforeEach
	void aCallerFromChemnitz(Page page) {
		visitor = Visitor.with(accounts, Role.SERVICE);
		customer = "Drechslerei " + visitor.username();
		customers.create(
				CustomerDraft.organisation(customer)
					.with(List.of(new ContactPointDraft(ContactKind.PHONE, "0371 / " + number())), List.of()),
				visitor.viewer());
		visitor.signIn(page);
	}

	/** Seven digits of its own for every test, the last four never at the beginning. */
	private String number() {
		return "86%05d".formatted(visitor.viewer().id() % 100_000);
	}

	@Test
	void theLastDigitsFindTheCallerAndTheFollowUpIsTickedOff(Page page) {
		page.keyboard().press("/");
		page.keyboard().type(number().substring(1));
		page.keyboard().press("Enter");
		page.waitForSelector("h1 >> text=" + customer);
		page.keyboard().press("n");
		page.keyboard().type("Fragt nach dem Liefertermin");
		page.check("[name=followUp][value=DATE]");
		page.fill("[name=followUpOn]", LocalDate.now().toString());
		page.keyboard().press("Control+Enter");
		page.waitForSelector("#entries >> text=Fragt nach dem Liefertermin");
		page.navigate("/");
		page.waitForSelector(".k-tasks >> text=" + customer);
		page.click(".k-tick");
		page.waitForSelector("dialog[open] [name=result]:focus");
		page.keyboard().type("Kommt am Freitag");
		page.keyboard().press("Enter");
		page.waitForSelector("#home >> text=Heute ist nichts fällig");
		assertThat(page.locator(".k-tasks li").count()).isZero();
	}

	@Test
	void anEndedSessionBringsTheTypedTextBack(Page page) {
		page.navigate("/history/new");
		page.fill("[name=customerName]", customer);
		page.fill("textarea", "Zehn Minuten lang getippt");
		endSession();
		page.click("#capture-page button[type=submit]");
		page.waitForSelector("[name=password]");
		visitor.fillIn(page);
		page.waitForSelector("#unsent >> text=Zehn Minuten lang getippt");
		page.click("#unsent button[type=submit]");
		page.waitForSelector(".k-notice >> text=" + customer);
		page.navigate("/history");
		page.waitForSelector("#entries >> text=Zehn Minuten lang getippt");
	}

	private void endSession() {
		transaction.executeWithoutResult((status) -> jdbc.sql("delete from sessions where principal_name = ?")
			.param(visitor.username())
			.update());
	}

}
