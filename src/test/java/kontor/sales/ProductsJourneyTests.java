package kontor.sales;

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

/** A product is chosen while typing, and what is typed meanwhile stays. */
@KontorTest
@ExtendWith(Chrome.class)
class ProductsJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Opportunities opportunities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Visitor me;

	private long customer;

	private String number;

	@BeforeEach
	void aProduct(Page page) {
		me = Visitor.with(accounts, Role.SALES);
		customer = customers.create(CustomerDraft.organisation("Artikel " + me.username()), me.viewer());
		number = "PJ-" + customer;
		transaction.executeWithoutResult((status) -> jdbc.sql("""
				with p as (insert into products (number, name, unit) values (?, 'Bank Muldental', 'Stück') returning id)
				insert into product_prices select id, current_date, 545 from p""").param(number).update());
		me.signIn(page);
	}

	@Test
	void fromTheTypedNumberToTheAmount(Page page) {
		page.navigate("/opportunities/new?customer=" + customer);
		page.fill("[name=title]", "Bänke für das Foyer");
		page.click("button[value=product]");
		page.locator("[name='products[0].number']").pressSequentially(number);
		page.waitForSelector("[role=option]:has-text('Bank Muldental')");
		page.keyboard().press("Enter");
		page.waitForCondition(() -> page.inputValue("[name='products[0].name']").equals("Bank Muldental"));
		assertThat(page.inputValue("[name='products[0].unitPrice']")).isEqualTo("545,00");
		page.fill("[name='products[0].quantity']", "4");
		page.click("button[value=product]");
		page.waitForSelector("[name='products[1].name']");
		assertThat(page.inputValue("[name='products[0].quantity']")).isEqualTo("4");
		assertThat(page.inputValue("[name=title]")).isEqualTo("Bänke für das Foyer");
		assertThat(page.innerText("#opportunity-products")).contains("2.180,00");
		page.click("#opportunity-new .btn-primary");
		page.waitForSelector("#products");
		assertThat(page.innerText("#products")).contains("Bank Muldental", "2.180,00");
		assertThat(opportunities.ofCustomer(customer, 2, me.viewer())).singleElement()
			.satisfies((one) -> assertThat(one.amount()).isEqualByComparingTo("2180"));
	}

}
