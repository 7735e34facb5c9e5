package kontor.billing;

import static kontor.billing.BillingWorld.TODAY;
import static kontor.billing.BillingWorld.draft;
import static kontor.billing.BillingWorld.recipient;
import static kontor.billing.TotalsTests.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerRegister;
import kontor.documents.Archive;
import kontor.invoices.ErpInvoice;
import kontor.invoices.ErpPayment;
import kontor.invoices.InvoiceFeed;
import kontor.invoices.InvoiceRow;
import kontor.invoices.Invoices;
import kontor.invoices.PurchaseFacts;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.Role;
import kontor.users.Viewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invoices written here: numbers without gaps, unchangeable, valid, paid and taken back.
 */
@KontorTest
class BillingTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Billing billing;

	@Autowired
	private BillingSettings settings;

	@Autowired
	private OwnPayments payments;

	@Autowired
	private Invoices invoices;

	@Autowired
	private InvoiceFeed feed;

	@Autowired
	private PurchaseFacts facts;

	@Autowired
	private Archive archive;

	@Autowired
	private Company company;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@TempDir
	private Path directory;

	private Viewer boss;

	private BillingWorld world;

	private long customer;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		world = new BillingWorld(billing, settings, company, customers, boss);
		customer = world.customer();
	}

	@AfterEach
	void leave() {
		world.leave();
	}

	@Test
	void anIssuedInvoiceIsKnownToCardListAndArchive() throws Exception {
		long id = world.issued(customer);
		InvoiceRow row = row(id);
		assertThat(row.number()).matches("RE-\\d{4}-\\d{4,}");
		assertThat(row.gross()).isEqualByComparingTo("119");
		assertThat(row.dueDate()).isEqualTo(TODAY.plusDays(14));
		assertThat(facts.of(customer, boss).openAmount()).isEqualByComparingTo("119");
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/invoices/" + id))).contains(row.number(), "Tisch Größe 2",
				"Zahlung eintragen");
		MvcTestResult paper = me.get("/invoices/" + id + "/paper.pdf");
		assertThat(paper).hasStatusOk().hasContentType("application/pdf");
		try (InputStream archived = archive.open(row.documentId(), boss).bytes().getInputStream()) {
			assertThat(paper.getResponse().getContentAsByteArray()).isEqualTo(archived.readAllBytes());
		}
		assertThat(me.post("/documents/" + row.documentId() + "/deletion")).hasStatus(403);
	}

	@Test
	void numbersHaveNoGapsWhoeverIssues() throws Exception {
		List<Long> drafts = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			// every fifth can't be issued and takes no number
			InvoiceDraft good = draft(customer, line("1", "10", "0", "19"));
			InvoiceDraft bad = draft(customer, line("1", "0", "0", "19"));
			drafts.add(billing.draft(i % 5 == 4 ? bad : good, boss));
		}
		int last = last();
		ExecutorService issuers = Executors.newFixedThreadPool(8);
		List<Callable<Boolean>> work = drafts.stream().map((id) -> (Callable<Boolean>) () -> issue(id)).toList();
		int issued = 0;
		for (Future<Boolean> one : issuers.invokeAll(work)) {
			issued += one.get() ? 1 : 0;
		}
		issuers.shutdown();
		assertThat(issued).isEqualTo(32);
		assertThat(last()).isEqualTo(last + 32);
		assertThat(jdbc
			.sql("select count(distinct number) from written_invoices where id = any (?) and number is not null")
			.param(drafts.toArray(Long[]::new))
			.query(Integer.class)
			.single()).isEqualTo(32);
		assertThat(jdbc.sql("""
				select count(*) from written_invoices where number like 'RE-' || ? || '-%'""")
			.param(String.valueOf(TODAY.getYear()))
			.query(Integer.class)
			.single()).isEqualTo(last());
	}

	private boolean issue(long id) {
		try {
			billing.issue(id, TODAY, boss);
			return true;
		}
		catch (BillingRefusedException ex) {
			return false;
		}
	}

	private int last() {
		return jdbc.sql("select coalesce(max(last), 0) from billing_numbers where series = 'RE' and year = ?")
			.param(TODAY.getYear())
			.query(Integer.class)
			.single();
	}

	@Test
	void nobodyChangesWhatIsIssued() {
		long id = world.issued(customer);
		long written = jdbc.sql("select id from written_invoices where invoice_id = ?")
			.param(id)
			.query(Long.class)
			.single();
		for (String sql : List.of("update written_invoices set gross = 1 where id = " + written,
				"update written_invoices set number = null, issued_on = null where id = " + written,
				"delete from written_invoices where id = " + written,
				"update written_invoice_lines set name = 'x' where written_invoice_id = " + written,
				"delete from written_invoice_lines where written_invoice_id = " + written,
				"update invoices set gross = 1 where id = " + id, "delete from invoices where id = " + id,
				"update invoices set due_date = current_date + 99 where id = " + id)) {
			assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> jdbc.sql(sql).update())).as(sql)
				.isInstanceOf(DataAccessException.class)
				.hasMessageContaining("issued");
		}
		SignedIn me = new SignedIn(web, boss);
		assertThat(me.get("/invoices/drafts/" + written + "/edit")).hasStatus(404);
		assertThat(me.post("/invoices/drafts/" + written + "/deletion")).hasStatus(404);
		ErpInvoice foreign = new ErpInvoice("KONTOR", "" + written, "RE-1", ErpInvoice.Kind.INVOICE,
				new ErpInvoice.Buyer("1", null, null, null, null, null), null, TODAY, null, "EUR", BigDecimal.ONE,
				BigDecimal.ZERO, BigDecimal.ONE, null, null, null, List.of());
		assertThat(feed.put(List.of(foreign), boss).get(0).message()).isEqualTo("invoices.feed.own");
	}

	@Test
	void aCancellationSettlesTheInvoiceAndSaysWhich() {
		long id = world.issued(customer);
		long cancelling = billing.cancel(id, "Falscher Empfänger", boss);
		assertThat(row(cancelling).number()).startsWith("ST-");
		assertThat(row(cancelling).kind()).isEqualTo(ErpInvoice.Kind.CANCELLATION);
		assertThat(row(id).openAmount()).isZero();
		assertThat(row(id).daysLate()).isNull();
		assertThat(row(cancelling).openAmount()).isZero();
		assertThat(facts.of(customer, boss).openItems()).isZero();
		assertThat(facts.of(customer, boss).thisYear()).isZero();
		assertThat(text(cancelling)).contains("Stornorechnung " + row(cancelling).number(), row(id).number(),
				"Falscher Empfänger");
		assertThatExceptionOfType(BillingRefusedException.class).isThrownBy(() -> billing.cancel(id, "x", boss));
		assertThatExceptionOfType(BillingRefusedException.class)
			.isThrownBy(() -> billing.cancel(cancelling, "x", boss));
	}

	@Test
	void whatWasPaidIsOwedAfterACancellation() {
		long id = world.issued(customer);
		pay(id, "19", false);
		long cancelling = billing.cancel(id, "Reklamation", boss);
		assertThat(row(id).openAmount()).isZero();
		assertThat(row(cancelling).openAmount()).isEqualByComparingTo("-19");
		payments.pay(cancelling, ErpPayment.Kind.REFUND, new BigDecimal("19"), TODAY, false, null, UUID.randomUUID(),
				boss);
		assertThat(row(cancelling).openAmount()).isZero();
	}

	@Test
	void paymentsSettleAnInvoiceAndShowOnTheCard() throws Exception {
		long id = world.issued(customer);
		pay(id, "19,00".replace(',', '.'), false);
		assertThat(row(id).openAmount()).isEqualByComparingTo("100");
		pay(id, "97", true);
		assertThat(row(id).openAmount()).isZero();
		assertThat(row(id).daysLate()).isEqualTo(-14);
		assertThat(facts.of(customer, boss).paid()).isEqualTo(1);
		assertThat(payments.of(id)).extracting(OwnPayments.Entry::kind)
			.containsExactly(ErpPayment.Kind.PAYMENT, ErpPayment.Kind.PAYMENT, ErpPayment.Kind.CASH_DISCOUNT);
		payments.reverse(id, payments.of(id).get(0).id(), "Vertippt", boss);
		assertThat(row(id).openAmount()).isEqualByComparingTo("19");
		assertThat(row(id).daysLate()).isNull();
		assertThat(SignedIn.text(new SignedIn(web, boss).get("/invoices/" + id))).contains("Vertippt");
	}

	private void pay(long id, String amount, boolean restIsDiscount) {
		payments.pay(id, ErpPayment.Kind.PAYMENT, new BigDecimal(amount), TODAY, restIsDiscount, null,
				UUID.randomUUID(), boss);
	}

	@Test
	void aPaymentSentTwiceCountsOnce() throws Exception {
		long id = world.issued(customer);
		SignedIn me = new SignedIn(web, boss);
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(me.post("/invoices/" + id + "/payments", "amount", "19,00", "paidOn", TODAY.toString(),
					"entryKey", key))
				.hasStatus3xxRedirection();
		}
		assertThat(row(id).openAmount()).isEqualByComparingTo("100");
		assertThat(me.post("/invoices/" + id + "/payments", "amount", "19.00", "paidOn", TODAY.toString()))
			.hasStatus(422);
		assertThat(me.post("/invoices/" + id + "/payments", "amount", "19,00", "paidOn", TODAY.plusDays(1).toString()))
			.hasStatus(422);
		assertThat(me.post("/invoices/" + id + "/payments/" + payments.of(id).get(0).id() + "/reversal", "reason", " "))
			.hasStatus3xxRedirection();
		assertThat(row(id).openAmount()).isEqualByComparingTo("100");
	}

	@Test
	void whoDoesNotSellWritesNoInvoices() {
		Viewer service = new Viewer(boss.id(), "Jan", Set.of(Role.SERVICE), true, true);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> billing.draft(draft(customer, line("1", "10", "0", "19")), service));
		assertThat(new SignedIn(web, service).get("/invoices/new?customer=" + customer)).hasStatus(403);
		assertThat(new SignedIn(web, service).get("/invoices/" + world.issued(customer) + "/payments/new"))
			.hasStatus(403);
	}

	@Test
	void aDraftIsWrittenChangedAndIssuedOnPages() throws Exception {
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/invoices/new"))).contains("data-suggest");
		transaction
			.executeWithoutResult((status) -> jdbc.sql("update customers set vat_id = 'ATU87654321' where id = ?")
				.param(customer)
				.update());
		assertThat(SignedIn.text(me.get("/invoices/new?customer=" + customer))).contains("K&ouml;nigstra&szlig;e 5",
				"01097", "ATU87654321");
		String[] fields = { "customer", "" + customer, "recipient", "Käthe Weiß GmbH", "street", "Königstraße 5",
				"postalCode", "01097", "city", "Dresden", "country", "DE", "taxMode", "STANDARD", "dueDays", "14",
				"lines[0].name", "Tisch", "lines[0].quantity", "2", "lines[0].unitPrice", "1.234,50",
				"lines[0].vatRate", "19", "lines[1].vatRate", "19" };
		assertThat(SignedIn.text(me.post("/invoices/drafts", with(fields, "more", "true")))).contains("1.234,50",
				"lines[3].name");
		MvcTestResult wrong = me.post("/invoices/drafts", with(fields, "lines[2].unitPrice", "1234.50"));
		assertThat(wrong).hasStatus(422);
		assertThat(SignedIn.text(wrong)).contains("Bitte als Zahl wie 1.234,50 schreiben.");
		MvcTestResult[] saved = new MvcTestResult[1];
		assertThat(StatementCounter.during(() -> saved[0] = me.post("/invoices/drafts", fields)))
			.hasSizeLessThanOrEqualTo(10);
		String draft = saved[0].getResponse().getRedirectedUrl();
		assertThat(SignedIn.text(me.get(draft))).contains("2.938,11");
		assertThat(SignedIn.text(me.get(draft + "/edit"))).contains("1234,5");
		assertThat(me.post(draft, with(fields, "version", "0", "lines[0].quantity", "3"))).hasStatus3xxRedirection();
		assertThat(me.post(draft, with(fields, "version", "0"))).hasStatus(409);
		assertThat(StatementCounter.during(() -> me.get("/invoices/drafts"))).hasSizeLessThanOrEqualTo(4);
		assertThat(me.get(draft + "/paper.pdf")).hasStatusOk().hasContentType("application/pdf");
		String issued = me.post(draft + "/issue").getResponse().getRedirectedUrl();
		assertThat(issued).matches("/invoices/\\d+");
		assertThat(SignedIn.text(me.get(issued))).contains("RE-" + TODAY.getYear(), "4.407,17");
	}

	private static String[] with(String[] fields, String... more) {
		Map<String, String> all = new LinkedHashMap<>();
		for (String[] some : List.of(fields, more)) {
			for (int i = 0; i < some.length; i += 2) {
				all.put(some[i], some[i + 1]);
			}
		}
		return all.entrySet().stream().flatMap((one) -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
	}

	@Test
	void anOrderIsWrittenDeliveredAndBilled() throws Exception {
		SignedIn me = new SignedIn(web, boss);
		assertThat(SignedIn.text(me.get("/orders/new?customer=" + customer))).contains("lines[2].name");
		assertThat(me.post("/orders", "customer", "" + customer, "day", TODAY.toString())).hasStatus(422);
		String order = me
			.post("/orders", "customer", "" + customer, "day", TODAY.minusDays(2).toString(), "lines[0].name", "Hocker",
					"lines[0].quantity", "4", "lines[0].unitPrice", "25,50", "lines[0].discount", "10",
					"lines[0].vatRate", "19")
			.getResponse()
			.getRedirectedUrl();
		assertThat(SignedIn.text(me.get(order))).contains("AU-" + TODAY.getYear() + "-", "91,80", "Rechnung schreiben");
		assertThat(me.post(order + "/outcome")).hasStatus3xxRedirection();
		assertThat(SignedIn.text(me.get(order))).contains("Geliefert");
		assertThat(me.post(order + "/outcome", "cancelled", "true")).hasStatus(404);
		assertThat(SignedIn.text(me.get("/invoices/new?order=" + order.replaceAll("\\D", "")))).contains("Hocker",
				"22,95", "Auftrag AU-");
		assertThat(facts.of(customer, boss).orders()).isEqualTo(1);
	}

	@Test
	void theFirmSaysWhatItsInvoicesSay() throws Exception {
		SignedIn me = new SignedIn(web, boss);
		String page = SignedIn.text(me.get("/settings/billing"));
		assertThat(page).contains("DE02 1203 0000 0000 2020 51", "Möbelwerk Brandt GmbH");
		String version = page.replaceAll("(?s).*name=\"version\"[^>]*value=\"(\\d+)\".*", "$1");
		assertThat(me.post("/settings/billing", "iban", "DE00", "dueDays", "14", "version", version)).hasStatus(422);
		assertThat(me.post("/settings/billing", "taxNumber", "1/2/3", "dueDays", "30", "cashDiscount", "2",
				"cashDiscountDays", "8", "smallBusiness", "true", "version", version))
			.hasStatus3xxRedirection();
		assertThat(settings.terms().cashDiscount()).isEqualByComparingTo("2");
		assertThat(settings.isSmallBusiness()).isTrue();
		assertThat(me.post("/settings/billing", "dueDays", "30", "version", version)).hasStatus(409);
	}

	@Test
	void withoutWhatTheLawAsksForNothingIsIssued() {
		long draft = billing
			.draft(draft(customer, new Recipient(null, "Ohne Anschrift", null, null, null, null, "DE", null),
					TaxMode.STANDARD, null, "0", new Terms(14, null, null), line("1", "10", "0", "19")), boss);
		assertThatExceptionOfType(BillingRefusedException.class).isThrownBy(() -> billing.issue(draft, TODAY, boss))
			.withMessage("billing.refused.address");
		long abroad = billing.draft(draft(customer, recipient(), TaxMode.INTRA_COMMUNITY, null, "0",
				new Terms(14, null, null), line("1", "10", "0", "19")), boss);
		assertThatExceptionOfType(BillingRefusedException.class).isThrownBy(() -> billing.issue(abroad, TODAY, boss))
			.withMessage("billing.refused.vat-id");
		world.issued(customer);
		long early = billing.draft(draft(customer, line("1", "10", "0", "19")), boss);
		assertThatExceptionOfType(BillingRefusedException.class)
			.isThrownBy(() -> billing.issue(early, TODAY.minusDays(1), boss));
	}

	@Test
	void issuedInvoicesAreValid() throws Exception {
		Terms discount = new Terms(30, new BigDecimal("2"), 10);
		Recipient vienna = new Recipient(null, "Wiener Möbel OG", null, "Ring 1", "1010", "Wien", "AT", "ATU12345675");
		valid(draft(customer, line("1", "100", "0", "19")), "normal");
		valid(draft(customer, recipient(), TaxMode.STANDARD, null, "0", discount, line("3", "3.333", "0", "19"),
				line("2.5", "9.99", "12.5", "7"), line("1", "50", "0", "0"), line("-1", "10", "0", "19")), "rates");
		valid(draft(customer, recipient(), TaxMode.STANDARD, "Steuerfrei nach § 4 Nr. 12 UStG", "7.5", discount,
				line("3", "33.333", "5", "19"), line("1", "49.99", "0", "7"), line("1", "50", "0", "0")), "discount");
		valid(draft(customer, vienna, TaxMode.INTRA_COMMUNITY, null, "0", discount, line("1", "100", "0", "19")), "eu");
		valid(draft(customer, vienna, TaxMode.REVERSE_CHARGE, null, "10", discount, line("1", "100", "0", "0")),
				"reverse");
		long lines = valid(draft(customer, BillingWorld.lines(60)), "lines");
		try (PDDocument pdf = Loader.loadPDF(pdf(lines))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
		}
		assertThat(text(lines)).contains("Käthe Weiß & Söhne GmbH", "Bücherregal „Ölmühle“ Größe 60", "· Rechnung RE-");
		valid(pdf(billing.cancel(lines, "Doppelt berechnet", boss)), "cancellation");
		settings.save(new Firm("", BillingWorld.SITE, "201/123/45678", null, null, null, null), true,
				new Terms(14, null, null));
		valid(draft(customer, recipient(), TaxMode.SMALL_BUSINESS, null, "0", discount, line("1", "100", "0", "19")),
				"small");
	}

	private long valid(InvoiceDraft draft, String name) throws Exception {
		long id = billing.issue(billing.draft(draft, boss), TODAY, boss);
		valid(pdf(id), name);
		return id;
	}

	private void valid(byte[] pdf, String name) throws Exception {
		Path file = Files.write(directory.resolve(name + ".pdf"), pdf);
		String look = System.getProperty("kontor.look");
		if (look != null) {
			Files.write(Path.of(look, name + ".pdf"), pdf);
		}
		ZUGFeRDValidator validator = new ZUGFeRDValidator();
		String report = validator.validate(file.toString());
		assertThat(validator.wasCompletelyValid()).as(name + "\n" + report).isTrue();
		assertThat(report).contains("urn:cen.eu:en16931:2017").doesNotContain("<error");
	}

	private byte[] pdf(long invoice) throws Exception {
		MvcTestResult paper = new SignedIn(web, boss).get("/invoices/" + invoice + "/paper.pdf");
		assertThat(paper).hasStatusOk();
		return paper.getResponse().getContentAsByteArray();
	}

	private String text(long invoice) {
		try (PDDocument pdf = Loader.loadPDF(pdf(invoice))) {
			return new PDFTextStripper().getText(pdf);
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private InvoiceRow row(long id) {
		return invoices.find(id, boss).orElseThrow();
	}

}
