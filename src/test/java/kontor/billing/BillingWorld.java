package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm that writes invoices, and customers who get them. */
public class BillingWorld {

	public static final Company.Site SITE = new Company.Site("Poisentalstraße 12", "01705", "Freital");

	public static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	private final Billing billing;

	private final CustomerRegister customers;

	private final Viewer boss;

	private final String before;

	private final Company company;

	private final Company.Site siteBefore;

	public BillingWorld(Billing billing, BillingSettings settings, Company company, CustomerRegister customers,
			Viewer boss) {
		this.billing = billing;
		this.customers = customers;
		this.boss = boss;
		this.company = company;
		before = company.name();
		siteBefore = company.site();
		name("Möbelwerk Brandt GmbH", SITE);
		settings.save(new Firm("", SITE, "201/123/45678", "DE136695976", "DE02120300000000202051", "BYLADEM1001",
				"Ostsächsische Sparkasse"), false, new Terms(14, null, null));
	}

	/** As it was. */
	public void leave() {
		name(before.isBlank() ? "Probe" : before, siteBefore);
	}

	private void name(String name, Company.Site site) {
		company.become(name, company.dialingArea());
		company.settle(site, company.land(), company.hours());
	}

	public long customer() {
		return customers.create(CustomerDraft.organisation("Käthe Weiß " + UUID.randomUUID() + " GmbH")
			.with(List.of(), List.of(new AddressDraft(AddressKind.MAIN, "Königstraße 5", "01097", "Dresden", null))),
				boss);
	}

	public static Recipient recipient() {
		return new Recipient(null, "Käthe Weiß & Söhne GmbH", "z. Hd. Frau Dr. Groß", "Königstraße 5", "01097",
				"Dresden", "DE", null);
	}

	public static InvoiceDraft draft(long customer, Line... lines) {
		return draft(customer, recipient(), TaxMode.STANDARD, null, "0", new Terms(14, null, null), lines);
	}

	public static InvoiceDraft draft(long customer, Recipient recipient, TaxMode mode, String exemption,
			String discount, Terms terms, Line... lines) {
		return new InvoiceDraft(customer, recipient, null, null, TODAY.minusDays(3),
				"Wir danken für Ihren Auftrag und berechnen:", "Es gelten unsere Geschäftsbedingungen.", mode,
				exemption, new BigDecimal(discount), terms, List.of(lines));
	}

	public static Line[] lines(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((i) -> new Line("T-" + i, "Bücherregal „Ölmühle“ Größe " + i,
					i % 7 == 0 ? "Eiche geölt, Rückwand aus Weißblech" : null, BigDecimal.valueOf(i), "Stück",
					new BigDecimal("19.99"), BigDecimal.valueOf(i % 5 == 0 ? 5 : 0),
					BigDecimal.valueOf(i % 3 == 0 ? 7 : 19)))
			.toArray(Line[]::new);
	}

	/** A draft without more than it needs. */
	public static long draftRow(JdbcClient jdbc, long customer, String recipient) {
		return jdbc
			.sql("""
					insert into written_invoices (customer_id, recipient, street, postal_code, city, tax_mode, due_days, net, tax, gross)
					values (?, ?, 'Hauptstr. 1', '01067', 'Dresden', 'STANDARD', 14, 100, 19, 119) returning id""")
			.param(customer)
			.param(recipient)
			.query(Long.class)
			.single();
	}

	/**
	 * An issued one with a line, half paid, as rows without paper; in one transaction.
	 * @return its id among all invoices
	 */
	public static long issuedRow(JdbcClient jdbc, long customer, String recipient, String number,
			@Nullable Long document) {
		long draft = draftRow(jdbc, customer, recipient);
		jdbc.sql(
				"""
						insert into written_invoice_lines (written_invoice_id, position, name, quantity, unit_price, vat_rate, amount)
						values (?, 1, 'Tisch', 1, 100, 19, 100)""")
			.param(draft)
			.update();
		jdbc.sql(
				"update written_invoices set number = ?, issued_on = current_date - 50, due_on = current_date - 36 where id = ?")
			.param(number)
			.param(draft)
			.update();
		long invoice = jdbc
			.sql("""
					insert into invoices (source_system, external_id, number, kind, customer_id, customer_name, invoice_date, due_date,
						currency, net, tax, gross, fingerprint)
					values ('KONTOR', ?, ?, 'INVOICE', ?, ?, current_date - 50, current_date - 36, 'EUR', 100, 19, 119, gen_random_uuid())
					returning id""")
			.params(String.valueOf(draft), number, customer, recipient)
			.query(Long.class)
			.single();
		jdbc.sql("update written_invoices set invoice_id = ?, document_id = cast(? as bigint) where id = ?")
			.params(invoice, document, draft)
			.update();
		jdbc.sql("""
				insert into written_payments (invoice_id, kind, amount, paid_on, note, entry_key)
				values (?, 'PAYMENT', 50, current_date, 'Bar', gen_random_uuid())""").param(invoice).update();
		return invoice;
	}

	/** A reminder without paper. */
	public static long noticeRow(JdbcClient jdbc, long customer, @Nullable Long document) {
		return jdbc.sql("""
				insert into dunning_notices (customer_id, level, sent_on, amount, fee, document_id)
				values (?, 1, current_date - 20, 119, 0, cast(? as bigint)) returning id""")
			.params(customer, document)
			.query(Long.class)
			.single();
	}

	/** Nobody reminds this customer. */
	public static long blockRow(JdbcClient jdbc, long customer, String reason) {
		return jdbc.sql("insert into dunning_blocks (customer_id, reason) values (?, ?) returning id")
			.params(customer, reason)
			.query(Long.class)
			.single();
	}

	/** Of a hundred euro and nineteen per cent. */
	public long issued(long customer) {
		return billing.issue(billing.draft(draft(customer, TotalsTests.line("1", "100", "0", "19")), boss), TODAY,
				boss);
	}

}
