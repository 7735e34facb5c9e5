package kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.billing.Billing;
import kontor.billing.BillingSettings;
import kontor.billing.Firm;
import kontor.billing.InvoiceDraft;
import kontor.billing.Line;
import kontor.billing.OwnPayments;
import kontor.billing.TaxMode;
import kontor.billing.Terms;
import kontor.dunning.Dunning;
import kontor.invoices.ErpPayment;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repairs and small things that the firm bills here and not in its ERP. */
@Component
class SampleInvoices {

	private static final Terms TERMS = new Terms(14, new BigDecimal("2"), 8);

	private static final List<Line> REPAIR = List.of(line("Tischplatte abschleifen und ölen", "3.5", "Std", "68"),
			line("Anfahrt", "1", "pauschal", "45"), line("Hartöl, farblos", "2", "Dose", "19.9"));

	private static final List<Line> ASSEMBLY = List.of(
			line("Regale abbauen und im Neubau aufstellen", "12", "Std", "62"),
			line("Dübel, Winkel und Kleinteile", "1", "Satz", "38.4"));

	private static final List<Line> SAMPLES = List.of(line("Stoffmuster „Elbaue“", "4", "Stück", "24.5"),
			new Line(null, "Pflegeheft", "ermäßigter Satz", BigDecimal.TEN, "Stück", new BigDecimal("4.8"),
					BigDecimal.ZERO, BigDecimal.valueOf(7)));

	private final Billing billing;

	private final BillingSettings settings;

	private final OwnPayments payments;

	private final Dunning dunning;

	private final Company company;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	SampleInvoices(Billing billing, BillingSettings settings, OwnPayments payments, Dunning dunning, Company company,
			Accounts accounts, JdbcClient jdbc) {
		this.billing = billing;
		this.settings = settings;
		this.payments = payments;
		this.dunning = dunning;
		this.company = company;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	private static Line line(String name, String quantity, String unit, String price) {
		return new Line(null, name, null, new BigDecimal(quantity), unit, new BigDecimal(price), BigDecimal.ZERO,
				BigDecimal.valueOf(19));
	}

	/** In the caller's transaction; the older ones first, as numbers are given by day. */
	void write() {
		settings.save(new Firm(company.name(), company.site(), "207/105/04711", "DE136695976", "DE02120300000000202051",
				"BYLADEM1001", "Deutsche Kreditbank"), false, TERMS);
		Viewer boss = jdbc.sql("select min(id) from users where 'MANAGEMENT' = any (roles)")
			.query(Long.class)
			.optional()
			.flatMap(accounts::viewer)
			.orElseThrow();
		List<Long> customers = jdbc.sql("""
				select c.id from customers c where c.status = 'CUSTOMER' and c.kind = 'ORGANISATION' and exists (
					select from postal_addresses a where a.customer_id = c.id and a.kind = 'MAIN'
						and num_nulls(a.street, a.postal_code, a.city) = 0)
				order by c.last_contact_at desc nulls last, c.id limit 5""").query(Long.class).list();
		if (customers.size() == 5) {
			write(customers, LocalDate.now(Formats.ZONE), boss);
		}
	}

	private void write(List<Long> customers, LocalDate today, Viewer boss) {
		pay(issue(customers.get(0), ASSEMBLY, today.minusDays(75), boss), today.minusDays(52), false, boss);
		issue(customers.get(1), REPAIR, today.minusDays(60), boss);
		pay(issue(customers.get(2), SAMPLES, today.minusDays(40), boss), today.minusDays(34), true, boss);
		long wrong = issue(customers.get(3), REPAIR, today.minusDays(9), boss);
		issue(customers.get(4), ASSEMBLY, today.minusDays(5), boss);
		billing.cancel(wrong, "Anfahrt war im Auftrag enthalten", boss);
		billing.draft(draft(customers.get(3), REPAIR.subList(0, 1), null, boss), boss);
		dunning.remind(customers.get(1), today.minusDays(20), boss);
	}

	private long issue(long customer, List<Line> lines, LocalDate day, Viewer boss) {
		return billing.issue(billing.draft(draft(customer, lines, day.minusDays(2), boss), boss), day, boss);
	}

	private InvoiceDraft draft(long customer, List<Line> lines, @Nullable LocalDate delivered, Viewer boss) {
		return new InvoiceDraft(customer, billing.recipient(customer, boss).orElseThrow(), null, null, delivered,
				"Wir danken für Ihren Auftrag und berechnen:", null, TaxMode.STANDARD, null, BigDecimal.ZERO, TERMS,
				lines);
	}

	private void pay(long invoice, LocalDate day, boolean early, Viewer boss) {
		BigDecimal open = jdbc.sql("select open_amount from invoices where id = ?")
			.param(invoice)
			.query(BigDecimal.class)
			.single();
		BigDecimal amount = early ? open.multiply(new BigDecimal("0.98")).setScale(2, RoundingMode.HALF_UP) : open;
		payments.pay(invoice, ErpPayment.Kind.PAYMENT, amount, day, early, null, UUID.randomUUID(), boss);
	}

}
