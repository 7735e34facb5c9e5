package kontor.reports.datev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From the settings to the file, and the log of who took it. */
@KontorTest
class DatevTests {

	/** Nobody else's invoices are of this month. */
	private static final YearMonth MONTH = YearMonth.now(Formats.ZONE).minusMonths(19);

	private static final YearMonth WRITTEN = MONTH.minusMonths(1);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	private final String word = "D" + UUID.randomUUID().toString().substring(0, 8);

	private Viewer boss;

	private SignedIn desk;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		desk = new SignedIn(web, boss);
	}

	@AfterEach
	void forget() {
		MvcTestResult page = desk.get("/settings/datev");
		save(page, "consultant", "1001", "client", "1", "prefix", "");
	}

	private MvcTestResult save(MvcTestResult page, String... others) {
		String version = SignedIn.text(page).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
		String[] usual = { "version", version, "chart", "03", "firstMonth", "1", "length", "4", "accounts[19]", "8400",
				"accounts[7]", "8300", "debtorsFrom", "10000", "debtorsTo", "69999" };
		String[] all = new String[usual.length + others.length];
		System.arraycopy(usual, 0, all, 0, usual.length);
		System.arraycopy(others, 0, all, usual.length, others.length);
		return desk.post("/settings/datev", all);
	}

	@Test
	void settingsAreCheckedAndKept() {
		MvcTestResult page = desk.get("/settings/datev");
		assertThat(SignedIn.text(page)).contains("8400", "8300", "SKR 04");
		assertThat(save(page, "consultant", "12", "client", "")).hasStatus(422);
		assertThat(save(page, "consultant", "29098", "client", "55003", "accounts[0]", "81200")).hasStatus(422);
		MvcTestResult wrong = desk.post("/settings/datev", "version", "0", "chart", "03", "firstMonth", "1", "length",
				"4", "accounts[19]", "8400", "accounts[7]", "8300", "debtorsFrom", "10000", "debtorsTo", "70000",
				"consultant", "29098", "client", "55003");
		assertThat(SignedIn.text(wrong)).contains("10000", "69999", "is-invalid");
		assertThat(save(page, "consultant", "29098", "client", "55003", "prefix", "X")).hasStatus3xxRedirection();
		assertThat(save(page, "consultant", "29099", "client", "55003")).hasStatus(409);
		assertThat(SignedIn.text(desk.get("/settings/datev"))).contains("value=\"29098\"", "value=\"X\"");
	}

	@Test
	void aMonthIsCheckedTakenAndNoted() throws Exception {
		save(desk.get("/settings/datev"), "consultant", "29098", "client", "55003", "prefix", word + "-");
		long known = customer(word + "-10001");
		invoice("1", known, "INVOICE", "EUR", "1000", "190");
		invoice("2", known, "CREDIT_NOTE", "EUR", "100", "19");
		invoice("3", known, "INVOICE", "EUR", "100", "12");
		invoice("4", known, "INVOICE", "CHF", "100", "19");
		invoice("5", customer("Z" + word), "INVOICE", "EUR", "100", "19");
		invoice("6", null, "INVOICE", "EUR", "100", "19");
		String page = SignedIn.text(desk.get("/analytics/datev?month=" + MONTH));
		assertThat(page).contains("2 Rechnungen in 2 Buchungen, zusammen 1.071,00", "Ausgelassen: 4",
				"Mehrere Steuersätze", "Nicht in Euro", "Debitorenkonto", "Noch keinem Kunden zugeordnet");
		assertThat(StatementCounter.during(() -> desk.get("/analytics/datev?month=" + MONTH)))
			.hasSizeLessThanOrEqualTo(4);
		MvcTestResult[] file = new MvcTestResult[1];
		assertThat(StatementCounter.during(() -> file[0] = desk.post("/analytics/datev", "month", MONTH.toString())))
			.hasSizeLessThanOrEqualTo(10);
		String text = new String(file[0].getResponse().getContentAsByteArray(), Charset.forName("windows-1252"));
		assertThat(file[0].getResponse().getHeader("Content-Disposition"))
			.contains("EXTF_Buchungsstapel_" + MONTH + ".csv");
		assertThat(text.split("\r\n")).hasSize(4);
		assertThat(text).contains("1190,00;\"S\";\"EUR\";;;;10001;8400;\"\";", "119,00;\"H\";\"EUR\";;;;10001;8400;",
				"\"" + word + "-1\"", "Möbelhaus Groß");
		assertThat(SignedIn.text(desk.get("/analytics/datev"))).contains(boss.name(), "1.071,00");
		assertThat(jdbc.sql(
				"select count(*) from audit_entries where event = 'EXPORTED' and user_id = ? and changes::text like '%EXTF%'")
			.param(boss.id())
			.query(Long.class)
			.single()).isOne();
		assertThat(desk.post("/analytics/datev", "month", "1999-01")).hasStatus3xxRedirection();
		Viewer seller = new Viewer(boss.id(), "Jan", java.util.Set.of(Role.SALES), true, true);
		assertThat(new SignedIn(web, seller).post("/analytics/datev", "month", MONTH.toString())).hasStatus(403);
	}

	@Test
	void whatWasWrittenHereIsPostedByItsOwnLines() throws Exception {
		save(desk.get("/settings/datev"), "consultant", "29098", "client", "55003", "prefix", word + "-",
				"accounts[Eu]", "8125", "accounts[0]", "", "keys[7]", " ");
		long known = customer(word + "-10002");
		written(known, "STANDARD", "10", "1080.00", "183.60", "1000", "19", "200", "7");
		written(known, "INTRA_COMMUNITY", "0", "500.00", "0.00", "500", "19");
		written(known, "REVERSE_CHARGE", "0", "70.00", "0.00", "70", "19");
		String page = SignedIn.text(desk.get("/analytics/datev?month=" + WRITTEN));
		assertThat(page).contains("2 Rechnungen in 3 Buchungen, zusammen 1.763,60", "Grund der Steuerfreiheit");
		byte[] file = desk.post("/analytics/datev", "month", WRITTEN.toString()).getResponse().getContentAsByteArray();
		assertThat(new String(file, Charset.forName("windows-1252"))).contains("1071,00;\"S\";\"EUR\";;;;10002;8400;",
				"192,60;\"S\";\"EUR\";;;;10002;8300;", "500,00;\"S\";\"EUR\";;;;10002;8125;", "\"ATU12345678\"");
	}

	/**
	 * @param lines amount and rate of each
	 */
	private void written(long customer, String mode, String discount, String net, String tax, String... lines) {
		String number = word + "-" + mode.charAt(0);
		transaction.executeWithoutResult((status) -> {
			long invoice = jdbc
				.sql("""
						insert into invoices (source_system, external_id, number, kind, customer_id, customer_name, invoice_date, due_date, currency, net, tax,
							gross, fingerprint)
						values ('kontor', :number, :number, 'INVOICE', :customer, 'Fremd', :day, :day, 'EUR', cast(:net as numeric),
							cast(:tax as numeric), cast(:net as numeric) + cast(:tax as numeric), gen_random_uuid()) returning id""")
				.param("number", number)
				.param("customer", customer)
				.param("day", WRITTEN.atDay(5))
				.param("net", net)
				.param("tax", tax)
				.query(Long.class)
				.single();
			long written = jdbc
				.sql("""
						insert into written_invoices (customer_id, recipient, vat_id, tax_mode, discount, due_days, net, tax, gross)
						values (:customer, 'Möbelhaus Groß', 'ATU12345678', :mode, cast(:discount as numeric), 0, cast(:net as numeric),
							cast(:tax as numeric), cast(:net as numeric) + cast(:tax as numeric)) returning id""")
				.param("customer", customer)
				.param("mode", mode)
				.param("discount", discount)
				.param("net", net)
				.param("tax", tax)
				.query(Long.class)
				.single();
			for (int i = 0; i < lines.length; i += 2) {
				jdbc.sql(
						"""
								insert into written_invoice_lines (written_invoice_id, position, name, quantity, unit_price, vat_rate, amount)
								values (?, ?, 'Tisch', 1, cast(? as numeric), cast(? as numeric), cast(? as numeric))""")
					.params(written, i + 1, lines[i], lines[i + 1], lines[i])
					.update();
			}
			jdbc.sql("update written_invoices set number = ?, issued_on = ?, due_on = ?, invoice_id = ? where id = ?")
				.params(number, WRITTEN.atDay(5), WRITTEN.atDay(5), invoice, written)
				.update();
		});
	}

	private long customer(String number) {
		return transaction.execute((status) -> jdbc
			.sql("""
					insert into customers (id, number, kind, status, name, name_key, search_text, match_key)
					values (nextval('customers_seq'), ?, 'ORGANISATION', 'CUSTOMER', 'Möbelhaus Groß', 'm', ' m', 'm') returning id""")
			.param(number)
			.query(Long.class)
			.single());
	}

	private void invoice(String id, Long customer, String kind, String currency, String net, String tax) {
		LocalDate day = MONTH.atDay(5);
		transaction.executeWithoutResult((status) -> jdbc
			.sql("""
					insert into invoices (source_system, external_id, number, kind, customer_id, customer_name, invoice_date, due_date, currency, net, tax,
						gross, fingerprint)
					values ('datev', :id, :id, :kind, :customer, 'Fremd', :day, :day, :currency, cast(:net as numeric), cast(:tax as numeric),
						cast(:net as numeric) + cast(:tax as numeric), gen_random_uuid())""")
			.param("id", word + "-" + id)
			.param("kind", kind)
			.param("customer", customer, java.sql.Types.BIGINT)
			.param("day", day)
			.param("currency", currency)
			.param("net", net)
			.param("tax", tax)
			.update());
	}

}
