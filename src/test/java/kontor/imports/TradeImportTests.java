package kontor.imports;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kontor.KontorTest;
import kontor.customers.CustomerStatus;
import kontor.database.Summary;
import kontor.imports.matching.Terms;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders, invoices and electronic invoices from files. */
@KontorTest
class TradeImportTests {

	private static final Terms CREATING = new Terms(false, true, CustomerStatus.CUSTOMER);

	private static final String ORDERS = "order_number;customer_number;order_date;product_number;product_name;quantity;unit_price";

	private static final String INVOICES = "invoice_number;customer_number;invoice_date;due_date;net;tax;gross;paid_on;paid_amount";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private Running running;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ImportWorld world;

	private final String word = ImportWorld.word();

	@BeforeEach
	void world() {
		world = new ImportWorld(commandLine, jdbc, transaction);
	}

	@Test
	void ordersAreTakenOverOnceWithCustomersThatAreCreatedOnRequest() throws IOException {
		Path file = orders(Integer.getInteger("kontor.test.order-lines", 3000), "");
		long start = System.nanoTime();
		Summary first = world.bring(file, CREATING);
		long between = System.nanoTime();
		Summary second = world.bring(file, CREATING);
		System.out.printf("orders: %d ms, again %d ms%n", (between - start) / 1_000_000,
				(System.nanoTime() - between) / 1_000_000);
		assertThat(first.errors()).isEmpty();
		assertThat(second.errors()).isEmpty();
		assertThat(second.created() + second.updated()).isZero();
		assertThat(second.unchanged()).isEqualTo(first.created());
		assertThat(world.number("select count(*) from sales_orders where number like ? and customer_id is not null",
				word + "%"))
			.isEqualTo(first.created());
		assertThat(sum(first, "amount")).isEqualTo(
				world.rows("select coalesce(sum(net), 0)::text from sales_orders where number like ?", word + "%")
					.get(0));
		assertThat(sum(first, "rows")).isEqualTo(Integer.getInteger("kontor.test.order-lines", 3000).toString());
		assertThat(sum(second, "amount")).isEqualTo(sum(first, "amount"));
	}

	/** With returns, prices of nothing, and the same line twice. */
	private Path orders(int lines, String currency) throws IOException {
		StringBuilder text = new StringBuilder(ORDERS).append('\n');
		for (int line = 0; line < lines; line++) {
			int order = line / 5;
			int product = (line % 7 == 3) ? line - 1 : line;
			text.append("%s%d;%sK%d;2026-%02d-%02d;P%d;Schraube %d;%d;%s\n".formatted(word, order, word, order % 4400,
					order % 9 + 1, order % 28 + 1, product % 4000, product % 4000,
					(line % 50 == 7) ? -3 : line % 12 + 1,
					(line % 40 == 9) ? "0,00" : (product % 900) + "," + (10 + product % 90)));
		}
		return Files.writeString(Files.createTempFile("orders", ".csv"), text.toString());
	}

	@SuppressWarnings("unchecked")
	private static String sum(Summary summary, String what) {
		ControlSum sum = ((List<ControlSum>) summary.files().get(0).get("sums")).get(0);
		return what.equals("amount") ? sum.amount().toPlainString() : String.valueOf(sum.rows());
	}

	@Test
	void ordersOfUnknownCustomersAreHeld() {
		Summary sum = world.bring(ORDERS, word + "1;" + word + "K;2026-01-05;P;Schraube;1;1,50");
		assertThat(sum.errors()).isEmpty();
		assertThat(sum.created()).isOne();
		assertThat(sum.files().get(0)).containsEntry("held", 1);
		assertThat(world.number("select count(*) from customers where number = ?", word + "K")).isZero();
	}

	@Test
	void amountsThatCanMeanTwoThingsAreRefusedOnTheCommandLine() {
		Summary sum = world.bring(ORDERS, word + "1;1;2026-01-05;P;Schraube;1;1.234,5",
				word + "2;1;2026-01-05;P;Schraube;1;1,234.50");
		assertThat(sum.errors()).singleElement().satisfies((problem) -> {
			assertThat(problem.message()).contains("1.234,5", "1,234.50");
			assertThat(problem.row()).isNull();
		});
		assertThat(world.number("select count(*) from sales_orders where number like ?", word + "%")).isZero();
	}

	@Test
	void invoicesAreTakenOverAndWrongOnesMarked() {
		Path file = ImportWorld.file(INVOICES, word + "1;1;2026-01-05;2026-01-19;100,00;19,00;119,00;2026-01-10;119,00",
				word + "2;1;2026-01-05;;100,00;19,00;120,00;;", word + "3;1;gestern;;100,00;19,00;119,00;;",
				word + "1;1;2026-01-05;2026-01-19;100,00;19,00;119,00;2026-01-10;119,00");
		Summary first = world.bring(file);
		assertThat(first.created()).isEqualTo(2);
		assertThat(first.unchanged()).isOne();
		assertThat(first.errors()).extracting(Summary.Problem::row).containsExactly(4L, 3L);
		assertThat(first.errors().get(1).message()).contains("BR-CO-15");
		assertThat(world.rows("select findings[1] from invoices where number = ?", word + "2").get(0))
			.startsWith("BR-CO-15: ");
		Summary second = world.bring(file);
		assertThat(second.created() + second.updated()).isZero();
		assertThat(second.unchanged()).isEqualTo(3);
	}

	@Test
	void anElectronicInvoiceFindsItsCustomerByNameAndAddress() throws IOException {
		world.bring("Kundennummer;Firma;Straße;PLZ;Ort", word + "K;" + word + " GmbH;Weg 1;12345;Ulm");
		Summary sum = world.bring(invoice(word + " GmbH", "12345"));
		assertThat(sum.errors()).isEmpty();
		assertThat(sum.created()).isOne();
		Map<String, Object> told = sum.files().get(0);
		assertThat(told).containsEntry("number", word + "R")
			.containsEntry("seller", "[Seller name]")
			.containsEntry("buyer", word + " GmbH")
			.containsEntry("held", 0);
		assertThat(told.get("gross")).hasToString("12.6");
		assertThat(world.rows("""
				select c.number from invoices i join customers c on c.id = i.customer_id where i.number = ?""",
				word + "R"))
			.containsExactly(word + "K");
	}

	@Test
	void anElectronicInvoiceOfADoubtfulCustomerIsHeld() throws IOException {
		world.bring("Kundennummer;Firma;Straße;PLZ;Ort", word + "K;" + word + " GmbH;Weg 1;12345;Ulm");
		Summary sum = world.bring(invoice(word + " GmbH", "99999"));
		assertThat(sum.created()).isOne();
		assertThat(world.number("select count(*) from invoices where number = ? and customer_id is null", word + "R"))
			.isOne();
	}

	@Test
	void spoiledElectronicInvoicesAreRefusedOrMarked() {
		Summary damaged = world.bring(ImportWorld.sample("invoices/corruptedV2PDF.pdf"));
		assertThat(damaged.errors()).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("beschädigt"));
		Summary minimal = world.bring(ImportWorld.sample("invoices/invalidV1TooMinimal.xml"));
		assertThat(minimal.created()).isZero();
		assertThat(minimal.errors()).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("BR-02", "BR-03"));
		Summary wrong = world.bring(ImportWorld.sample("invoices/invalidArithmetics.xml"));
		assertThat(wrong.errors()).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("PEPPOL-EN16931-R120", "320.00"));
	}

	private Path invoice(String buyer, String postalCode) throws IOException {
		String text = Files.readString(ImportWorld.sample("invoices/01.02a-INVOICE_ubl.xml"))
			.replace("<cbc:ID>123456</cbc:ID>", "<cbc:ID>" + word + "R</cbc:ID>")
			.replace("[Buyer name]", buyer)
			.replaceFirst("(\\[Buyer city].*\\s*<cbc:PostalZone>)12345", "$1" + postalCode);
		return Files.writeString(Files.createTempFile("invoice", ".bin"), text);
	}

	@Test
	void thePageAsksHowAmountsAreWrittenAndShowsWhatWillCome() {
		RequestPostProcessor user = world.as(Role.MANAGEMENT);
		String text = String.join("\n", ORDERS, word + "1;1;2026-01-05;P;Schraube;1;1.234,5",
				word + "2;1;2026-01-05;P;Schraube;1;1,234.50", "");
		MvcTestResult uploaded = web.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "auftraege.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.with(user)
			.with(csrf())
			.exchange();
		String page = String.valueOf(uploaded.getResponse().getRedirectedUrl());
		assertThat(web.get().uri(page).with(user)).bodyText().contains("Wie sind Beträge geschrieben?");
		List<String> targets = List.of("ORDER_NUMBER", "CUSTOMER_NUMBER", "ORDER_DATE", "PRODUCT_NUMBER",
				"PRODUCT_NAME", "QUANTITY", "UNIT_PRICE");
		assertThat(describe(page, user, targets, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Bitte wählen Sie, wie sie geschrieben sind");
		assertThat(describe(page, user, targets, "GERMAN")).hasStatus3xxRedirection();
		assertThat(web.get().uri(page).with(user)).bodyText().contains("1.234,50 EUR", "kein Betrag");
		assertThat(world.number("select count(*) from sales_orders where number like ?", word + "%")).isZero();
		web.post().uri(page + "/run").with(user).with(csrf()).exchange();
		running.run(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
		assertThat(world.number("select count(*) from sales_orders where number like ?", word + "%")).isOne();
		assertThat(web.get().uri(page).with(user)).bodyText().contains("Summen", "1.234,50 EUR");
	}

	private MvcTestResult describe(String page, RequestPostProcessor user, List<String> targets, String amounts) {
		return web.post()
			.uri(page + "/mapping")
			.param("contents", "ORDERS")
			.param("target", targets.toArray(String[]::new))
			.param("status", "CUSTOMER")
			.param("amounts", amounts)
			.with(user)
			.with(csrf())
			.exchange();
	}

}
