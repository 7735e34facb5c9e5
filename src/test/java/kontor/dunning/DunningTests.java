package kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.billing.BillingSettings;
import kontor.billing.BillingWorld;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.invoices.ErpInvoice;
import kontor.invoices.InvoiceFeed;
import kontor.invoices.TradeWorld;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Formats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reminding customers step by step, once, and nobody who is blocked. */
@KontorTest
class DunningTests {

	private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Dunning dunning;

	@Autowired
	private DunningList list;

	@Autowired
	private Billing billing;

	@Autowired
	private BillingSettings settings;

	@Autowired
	private Company company;

	@Autowired
	private InvoiceFeed feed;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private Viewer boss;

	private BillingWorld firm;

	private TradeWorld erp;

	private long customer;

	private String number;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		firm = new BillingWorld(billing, settings, company, customers, boss);
		erp = new TradeWorld(jdbc, customers, boss);
		customer = firm.customer();
		number = jdbc.sql("select number from customers where id = ?").param(customer).query(String.class).single();
	}

	@AfterEach
	void leave() {
		firm.leave();
	}

	/** To be paid within thirty days after it. */
	private long invoice(String id, int daysAgo) {
		ErpInvoice told = erp.invoice(id, number, TODAY.minusDays(daysAgo), "100", null, null);
		return feed.put(List.of(told), boss).get(0).id();
	}

	@Test
	void theSameDayNobodyIsRemindedTwice() {
		invoice("1", 60);
		assertThat(proposed(TODAY)).isTrue();
		assertThat(dunning.remind(customer, TODAY, boss)).isPresent();
		assertThat(proposed(TODAY)).isFalse();
		assertThat(dunning.remind(customer, TODAY, boss)).isEmpty();
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void eachStepWaitsForItsDaysAndTheLastIsTheLast() {
		long id = invoice("1", 36);
		assertThat(dunning.remind(customer, TODAY, boss)).isEmpty();
		assertThat(dunning.remind(customer, TODAY.plusDays(1), boss)).isPresent();
		assertThat(dunning.remind(customer, TODAY.plusDays(14), boss)).isEmpty();
		assertThat(dunning.remind(customer, TODAY.plusDays(15), boss)).isPresent();
		assertThat(dunning.remind(customer, TODAY.plusDays(29), boss)).isPresent();
		assertThat(dunning.remind(customer, TODAY.plusDays(300), boss)).isEmpty();
		assertThat(list.noticesOf(id)).extracting(DunningList.Notice::level).containsExactly(1, 2, 3);
		assertThat(list.noticesOf(id)).extracting((notice) -> notice.fee().intValue()).containsExactly(0, 5, 10);
	}

	@Test
	void oneLetterNamesEverythingThatIsOverdue() throws Exception {
		invoice("alt", 60);
		invoice("frisch", 33);
		invoice("noch", 10);
		long notice = dunning.remind(customer, TODAY, boss).orElseThrow();
		SignedIn me = new SignedIn(web, boss);
		MvcTestResult paper = me.get("/invoices/dunning/" + notice + "/paper.pdf");
		assertThat(paper).hasStatusOk().hasContentType("application/pdf");
		byte[] pdf = paper.getResponse().getContentAsByteArray();
		String look = System.getProperty("kontor.look");
		if (look != null) {
			Files.write(Path.of(look, "dunning.pdf"), pdf);
		}
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document))
				.contains("Zahlungserinnerung", "R-alt", "R-frisch", "238,00", "Königstraße 5",
						"DE02 1203 0000 0000 2020 51")
				.doesNotContain("R-noch");
		}
		assertThat(SignedIn.text(me.get("/customers/" + customer + "/history"))).contains("Zahlungserinnerung");
		assertThat(jdbc.sql("select count(*) from dunned_invoices where notice_id = ?")
			.param(notice)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whoIsBlockedIsLeftAlone() {
		long id = invoice("1", 60);
		SignedIn me = new SignedIn(web, boss);
		assertThat(me.post("/invoices/" + id + "/dunning-block", "reason", "Reklamation läuft"))
			.hasStatus3xxRedirection();
		assertThat(dunning.remind(customer, TODAY, boss)).isEmpty();
		assertThat(SignedIn.text(me.get("/invoices/" + id))).contains("Reklamation läuft");
		invoice("2", 60);
		assertThat(dunning.remind(customer, TODAY.minusDays(1), boss)).isPresent();
		assertThat(me.post("/customers/" + customer + "/dunning-block", "reason", "Großkunde"))
			.hasStatus3xxRedirection();
		assertThat(dunning.remind(customer, TODAY.plusDays(60), boss)).isEmpty();
		list.blocksOf(id, customer)
			.forEach((block) -> assertThat(me.post("/invoices/dunning/blocks/" + block.id() + "/deletion"))
				.hasStatus3xxRedirection());
		assertThat(dunning.remind(customer, TODAY.plusDays(60), boss)).isPresent();
	}

	@Test
	void thePageProposesAndWrites() throws Exception {
		invoice("1", 60);
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/invoices/dunning"))).contains("Ausgewählte mahnen");
		assertThat(StatementCounter.during(() -> me.get("/invoices/dunning"))).hasSizeLessThanOrEqualTo(4);
		for (int i = 0; i < 2; i++) {
			assertThat(me.post("/invoices/dunning", "customers", "" + customer)).hasStatus3xxRedirection();
		}
		assertThat(count()).isEqualTo(1);
		assertThat(SignedIn.text(me.get("/invoices/dunning"))).contains("Zahlungserinnerung");
	}

	@Test
	void whoHasNoAddressIsNamedAndOthersAreReminded() {
		long homeless = customers.create(CustomerDraft.organisation("Ohne Anschrift " + number), boss);
		String other = jdbc.sql("select number from customers where id = ?")
			.param(homeless)
			.query(String.class)
			.single();
		ErpInvoice told = erp.invoice("9", other, TODAY.minusDays(60), "100", null, null);
		feed.put(
				List.of(new ErpInvoice(told.sourceSystem(), told.externalId(), told.number(), told.kind(),
						new ErpInvoice.Buyer(other, null, null, null, null, null), null, told.invoiceDate(),
						told.dueDate(), "EUR", told.net(), told.tax(), told.gross(), null, null, null, List.of())),
				boss);
		invoice("1", 60);
		assertThatExceptionOfType(BillingRefusedException.class)
			.isThrownBy(() -> dunning.remind(homeless, TODAY, boss));
		MvcTestResult run = new SignedIn(web, boss).post("/invoices/dunning", "customers", "" + homeless, "customers",
				"" + customer);
		assertThat(run.getMvcResult().getFlashMap().get("noticeArgument")).asString().contains("Ohne Anschrift");
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void onlyWhoSellsReminds() {
		invoice("1", 60);
		Viewer service = new Viewer(boss.id(), "Jan", Set.of(Role.SERVICE), true, true);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> dunning.remind(customer, TODAY, service));
		assertThat(new SignedIn(web, service).get("/invoices/dunning")).hasStatus(403);
	}

	@Test
	void theFirmSetsItsSteps() {
		SignedIn me = new SignedIn(web, boss);
		String version = SignedIn.text(me.get("/settings/dunning"))
			.replaceAll("(?s).*name=\"version\"[^>]*value=\"(\\d+)\".*", "$1");
		String[] fields = { "version", version, "levels[0].days", "7", "levels[0].fee", "0", "levels[1].days", "14",
				"levels[1].fee", "5,00", "levels[2].days", "14", "levels[2].fee", "10,00" };
		assertThat(me.post("/settings/dunning", fields)).hasStatus3xxRedirection();
		fields[3] = "0";
		assertThat(me.post("/settings/dunning", fields)).hasStatus(422);
		fields[3] = "x";
		assertThat(me.post("/settings/dunning", fields)).hasStatus(422);
	}

	private boolean proposed(LocalDate day) {
		return list.proposals(day, Cursor.of(customer - 1), 1, boss)
			.items()
			.stream()
			.anyMatch((proposal) -> proposal.customerId() == customer);
	}

	private int count() {
		return jdbc.sql("select count(*) from dunning_notices where customer_id = ?")
			.param(customer)
			.query(Integer.class)
			.single();
	}

}
