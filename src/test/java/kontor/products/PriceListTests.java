package kontor.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.ValuationClass;
import kontor.products.ProductPrice.Origin;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a product costs whom, and on which day. */
@KontorTest
class PriceListTests {

	private static final LocalDate DAY = LocalDate.of(2031, 5, 10);

	@Autowired
	private Products products;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private SignedIn boss;

	private final String word = "P" + UUID.randomUUID().toString().substring(0, 8);

	private long table;

	private long chair;

	private long customer;

	@BeforeEach
	void world() {
		boss = new SignedIn(web, Visitor.with(accounts, Role.MANAGEMENT).viewer());
		table = product("T", "199.90");
		chair = product("S", "0.0125");
		customer = customers.create(CustomerDraft.organisation(word), boss.viewer());
		customers.rate(customer, ValuationClass.A);
	}

	/** Lists are for everybody of a class, so other tests would pay by them. */
	@AfterEach
	void forget() {
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("delete from price_lists where name like ?").param(word + "%").update());
	}

	private long product(String letter, String price) {
		return transaction.execute((status) -> {
			long id = jdbc.sql("insert into products (number, name) values (?, ?) returning id")
				.param(word + letter)
				.param("Artikel " + letter + " (neu)")
				.query(Long.class)
				.single();
			jdbc.sql(
					"insert into product_prices (product_id, valid_from, price) values (?, '2020-01-01', cast(? as numeric))")
				.param(id)
				.param(price)
				.update();
			return id;
		});
	}

	@Test
	void aListOfTheCustomersClassTellsThePriceWhileItHolds() {
		list("named", "2031-05-01", "2031-05-31", "", word + "T", "150,00", "A");
		assertThat(price(table, customer, DAY)).isEqualTo("150.00 PRICE_LIST " + word + "named");
		assertThat(price(table, customer, LocalDate.of(2031, 4, 30))).isEqualTo("199.90 PRODUCT null");
		assertThat(price(table, customer, LocalDate.of(2031, 5, 31))).startsWith("150.00 ");
		assertThat(price(table, customer, LocalDate.of(2031, 6, 1))).startsWith("199.90 ");
		assertThat(price(table, null, DAY)).startsWith("199.90 ");
		customers.rate(customer, ValuationClass.B);
		assertThat(price(table, customer, DAY)).startsWith("199.90 ");
		customers.rate(customer, null);
		assertThat(price(table, customer, DAY)).startsWith("199.90 ");
		assertThat(products.price(table, customer, LocalDate.of(2019, 12, 31), boss.viewer())).isEmpty();
	}

	@Test
	void nobodyIsToldAPriceWhoSeesNone() {
		Viewer blind = new Viewer(boss.viewer().id(), "Eva", boss.viewer().roles(), true, true, Set.of());
		assertThat(products.price(table, customer, DAY, blind)).isEmpty();
		assertThat(products.find(table, blind).orElseThrow().price()).isNull();
		assertThat(products.prices(table, blind)).isEmpty();
		assertThat(products.prices(table, boss.viewer())).isNotEmpty();
	}

	@Test
	void aDiscountIsTakenOffWhatNoListNames() {
		list("discount", "2031-05-01", "", "12,5", "", "", "A", "B");
		list("earlier", "2031-04-01", "", "", word + "S", "0,01", "A");
		assertThat(price(table, customer, DAY)).isEqualTo("174.91 DISCOUNT " + word + "discount");
		assertThat(price(chair, customer, DAY)).isEqualTo("0.01 PRICE_LIST " + word + "earlier");
		customers.rate(customer, ValuationClass.B);
		assertThat(price(chair, customer, DAY)).isEqualTo("0.0109 DISCOUNT " + word + "discount");
	}

	@Test
	void theListThatBeganLastCounts() {
		list("one", "2031-05-01", "", "10", "", "", "A");
		list("two", "2031-05-05", "", "20", "", "", "A");
		assertThat(price(table, customer, DAY)).endsWith(word + "two");
		assertThat(price(table, customer, LocalDate.of(2031, 5, 4))).endsWith(word + "one");
	}

	@Test
	void discountsAreRoundedToTheCentAndSurchargesAreNegative() {
		assertThat(PriceLists.reduced(new BigDecimal("0.9900"), new BigDecimal("50"))).isEqualByComparingTo("0.50");
		assertThat(PriceLists.reduced(new BigDecimal("100.0000"), new BigDecimal("-2.5"))).isEqualTo("102.50");
	}

	private String price(long product, Long whose, LocalDate day) {
		ProductPrice price = products.price(product, whose, day, boss.viewer()).orElseThrow();
		BigDecimal plain = price.price().stripTrailingZeros();
		return (plain.scale() < 2 ? plain.setScale(2) : plain).toPlainString() + " " + price.origin() + " "
				+ price.priceListName();
	}

	private MvcTestResult post(String name, String from, String to, String discount, String product, String price,
			String... classes) {
		String[] fields = new String[12 + classes.length * 2];
		String[] fixed = { "name", word + name, "validFrom", from, "validTo", to, "discount", discount,
				"lines[0].product", product, "lines[0].price", price };
		System.arraycopy(fixed, 0, fields, 0, 12);
		for (int i = 0; i < classes.length; i++) {
			fields[12 + 2 * i] = "classes";
			fields[13 + 2 * i] = classes[i];
		}
		return boss.post("/products/price-lists", fields);
	}

	private String list(String name, String from, String to, String discount, String product, String price,
			String... classes) {
		MvcTestResult saved = post(name, from, to, discount, product, price, classes);
		assertThat(saved).hasStatus3xxRedirection();
		return String.valueOf(saved.getResponse().getRedirectedUrl());
	}

	@Test
	void badInputIsNamedAtItsField() {
		assertThat(text(post("x", "2031-05-01", "2031-04-01", "", word + "T", "1,00", "A"))).contains("vor dem Anfang");
		assertThat(text(post("x", "2031-05-01", "", "zehn", "", "", "A"))).contains("1.234,50");
		assertThat(text(post("x", "2031-05-01", "", "101", "", "", "A"))).contains("zu groß");
		assertThat(text(post("x", "2031-05-01", "", "", word + "T", "1234.50", "A"))).contains("1.234,50");
		assertThat(text(post("x", "2031-05-01", "", "", word + "T", "-1", "A"))).contains("zu groß");
		assertThat(text(post("x", "2031-05-01", "", "", "gibt es nicht", "1", "A")))
			.contains("Diesen Artikel gibt es nicht");
		assertThat(text(post("x", "2031-05-01", "", "", "", "", "A")))
			.contains("weder einen Preis noch einen Nachlass");
		assertThat(post("x", "2031-05-01", "", "5", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("x", "gestern", "", "5", "", "", "A")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		list("x", "2031-05-01", "", "5", "", "", "A");
		assertThat(text(post("x", "2031-05-01", "", "5", "", "", "A"))).contains("schon eine andere Preisliste");
		assertThat(jdbc.sql("select count(*) from price_lists where name = ?")
			.param(word + "x")
			.query(Long.class)
			.single()).isOne();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return SignedIn.text(answer);
	}

	@Test
	void aListIsChangedAndRemoved() {
		String page = list("changed", "2020-05-01", "", "", "Artikel T (neu) (" + word + "T)", "150", "C", "A");
		assertThat(SignedIn.text(boss.get(page))).contains(word + "changed", "A, C", "150,00");
		assertThat(SignedIn.text(boss.get("/products/" + table))).contains(word + "changed", "150,00");
		assertThat(SignedIn.text(boss.get(page + "/edit"))).contains("Artikel T (neu) (" + word + "T)");
		assertThat(boss.post(page, "more", "lines", "name", word)).hasStatusOk();
		String[] fields = { "name", word + "changed", "validFrom", "2020-05-01", "classes", "B", "version", "0",
				"lines[0].product", word + "S", "lines[0].price", "2,5", "lines[1].product", "", "lines[1].price", "" };
		assertThat(boss.post(page, fields)).hasStatus3xxRedirection();
		assertThat(SignedIn.text(boss.get(page))).contains("2,50").doesNotContain("150,00");
		assertThat(boss.post(page, fields)).hasStatus(HttpStatus.CONFLICT);
		SignedIn service = new SignedIn(web, Visitor.with(accounts, Role.SERVICE).viewer());
		assertThat(service.get(page)).hasStatusOk();
		assertThat(service.get(page + "/edit")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(service.post(page + "/deletion")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(boss.post(page + "/deletion")).hasStatus3xxRedirection();
		assertThat(boss.get(page)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(boss.get("/products/price-lists")).hasStatusOk();
	}

	@Test
	void programsReadListsAndPrices() {
		String page = list("api", "2031-05-01", "", "", word + "T", "150", "A");
		long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
		assertThat(SignedIn.text(boss.get("/api/v1/price-lists"))).contains(word + "api");
		assertThat(boss.get("/api/v1/price-lists/" + id)).bodyJson()
			.extractingPath("$.prices[0].number")
			.isEqualTo(word + "T");
		assertThat(boss.get("/api/v1/prices?product=%d&customer=%d&date=2031-05-02".formatted(table, customer)))
			.bodyJson()
			.extractingPath("$.origin")
			.isEqualTo(Origin.PRICE_LIST.name());
		assertThat(boss.get("/api/v1/prices?product=" + table)).bodyJson().extractingPath("$.price").isEqualTo(199.9);
		assertThat(boss.get("/api/v1/prices?product=0")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(boss.get("/api/v1/prices?customer=0&product=" + table)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
