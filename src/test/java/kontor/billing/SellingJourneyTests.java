package kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import kontor.Chrome;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the first enquiry to the money, on the pages that somebody walks for it. */
@KontorTest
@ExtendWith(Chrome.class)
class SellingJourneyTests {

	private static final LocalDate TODAY = BillingWorld.TODAY;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Billing billing;

	@Autowired
	private BillingSettings settings;

	@Autowired
	private Company company;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private BillingWorld world;

	private String card;

	@BeforeEach
	void aCustomer(Page page) {
		Visitor me = Visitor.with(accounts, Role.SALES);
		world = new BillingWorld(billing, settings, company, customers, me.viewer());
		card = "/customers/" + world.customer();
		me.signIn(page);
	}

	@AfterEach
	void leave() {
		world.leave();
	}

	@Test
	void anEnquiryBecomesAQuoteAnOrderAnInvoiceAndALatePayment(Page page) {
		enquiry(page);
		stages(page);
		quote(page);
		page.click("text=Angenommen …");
		page.selectOption("[name=reason]", new SelectOption().setIndex(1));
		page.click("#acceptance button[type=submit]");
		page.click("#quote dd a[href^='/orders/']");
		assertThat(page.innerText("#order-page")).contains("Theke aus Eiche", "4.800,00");
		String invoice = invoice(page);
		assertThat(text(page, card)).contains("5.712,00").doesNotContain("überfällig");
		weeksLater(invoice);
		assertThat(text(page, card)).contains("überfällig");
		page.navigate(invoice);
		page.click("text=Zahlung eintragen");
		page.click("#payment-page button[type=submit]");
		page.waitForURL("**" + invoice);
		assertThat(text(page, card)).contains("im Schnitt 20 Tage nach Fälligkeit").doesNotContain("überfällig");
	}

	private void enquiry(Page page) {
		page.navigate(card);
		page.click("a[href^='/opportunities/new?customer=']");
		page.fill("[name=title]", "Neue Theke");
		page.fill("[name=nextStep]", "Aufmaß nehmen");
		page.fill("[name=nextStepOn]", TODAY.plusDays(2).toString());
		page.locator("#content form button[type=submit]").last().click();
		page.waitForSelector("#opportunity");
	}

	/** The third stage asks for what must be known and done before a quote. */
	private void stages(Page page) {
		page.click(".k-stages button:has-text('Bedarf klären')");
		page.waitForSelector(".k-current:has-text('Bedarf klären')");
		page.click(".k-stages button:has-text('Angebot')");
		assertThat(page.innerText("#opportunity-move")).contains("Der Betrag fehlt noch.", "Bedarf ist aufgenommen");
		page.fill("[name=amount]", "4.800,00");
		page.fill("[name=expectedClose]", TODAY.plusDays(20).toString());
		page.locator("[name=checks]").all().forEach((check) -> check.check());
		page.click("#opportunity-move button[type=submit]");
		page.waitForSelector(".k-current:has-text('Angebot')");
	}

	private void quote(Page page) {
		page.click("text=Angebot schreiben");
		page.fill("[name=subject]", "Theke für den Empfang");
		page.fill("[name='lines[0].text']", "Theke aus Eiche");
		page.fill("[name='lines[0].quantity']", "2");
		page.fill("[name='lines[0].unitPrice']", "2.400,00");
		page.fill("[name='lines[0].vatRate']", "19");
		page.click("button[name=send]");
		page.click("#issue button[type=submit]");
		page.waitForSelector("#quote");
		assertThat(page.innerText("#quote")).contains("5.712,00");
		paper(page, page.getAttribute("#quote a[href$='/pdf']", "href"));
	}

	private String invoice(Page page) {
		page.click("text=Rechnung schreiben");
		page.locator("#content form button[type=submit]").first().click();
		page.waitForSelector("#draft-page");
		page.click("text=Rechnung ausstellen");
		page.waitForURL((url) -> url.matches(".*/invoices/\\d+"));
		paper(page, page.getAttribute("a[href$='/paper.pdf']", "href"));
		return page.url().replaceFirst("https?://[^/]+", "");
	}

	private static void paper(Page page, String path) {
		APIResponse paper = page.request().get(path);
		assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
		assertThat(paper.body()).startsWith('%', 'P', 'D', 'F');
	}

	/**
	 * As if it had been sent and forgotten; nobody changes an issued invoice otherwise.
	 */
	private void weeksLater(String invoice) {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("alter table invoices disable trigger keep_own_invoice").update();
			jdbc.sql("update invoices set invoice_date = ?, due_date = ? where id = ?")
				.param(TODAY.minusDays(34))
				.param(TODAY.minusDays(20))
				.param(Long.valueOf(invoice.substring("/invoices/".length())))
				.update();
			jdbc.sql("alter table invoices enable trigger keep_own_invoice").update();
		});
	}

	private static String text(Page page, String path) {
		page.navigate(path);
		return page.innerText("#content");
	}

}
