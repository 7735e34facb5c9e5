package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerStatus;
import kontor.customers.CustomerKind;
import kontor.invoices.ErpInvoice.Buyer;
import kontor.orders.ErpOrder;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An ERP of its own for one test, and what it tells. */
public class TradeWorld {

	public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

	public final String source = "erp" + UUID.randomUUID().toString().substring(0, 8);

	private final JdbcClient jdbc;

	private final CustomerRegister customers;

	private final Viewer boss;

	public TradeWorld(JdbcClient jdbc, CustomerRegister customers, Viewer boss) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.boss = boss;
	}

	/** A number that no customer has yet. */
	public String number() {
		return "E" + UUID.randomUUID().toString().substring(0, 13);
	}

	public long customer(String number) {
		CustomerDraft draft = new CustomerDraft(CustomerKind.ORGANISATION, number, CustomerStatus.CUSTOMER,
				"Firma " + number, null, null, null, null, null, null, null, null, null, null, null, List.of(),
				List.of(), List.of());
		return customers.create(draft, boss);
	}

	public ErpOrder order(String id, String customer, LocalDate day, ErpOrder.State state, ErpOrder.Line... lines) {
		return new ErpOrder(source, id, "A-" + id, customer, null, day, "EUR", state, List.of(lines));
	}

	public static ErpOrder.Line line(int position, String product, int quantity, String price) {
		return new ErpOrder.Line(position, product, "Artikel " + product, BigDecimal.valueOf(quantity), "Stück",
				new BigDecimal(price), BigDecimal.valueOf(19));
	}

	public ErpInvoice invoice(String id, String customer, LocalDate day, String net, String paid, LocalDate paidOn) {
		return invoice(ErpInvoice.Kind.INVOICE, id, customer, day, net, paid, paidOn);
	}

	/** Nineteen per cent on top, to be paid within thirty days. */
	public ErpInvoice invoice(ErpInvoice.Kind kind, String id, String customer, LocalDate day, String net, String paid,
			LocalDate paidOn) {
		BigDecimal amount = new BigDecimal(net);
		BigDecimal tax = amount.multiply(new BigDecimal("0.19")).setScale(2, java.math.RoundingMode.HALF_UP);
		return new ErpInvoice(source, id, "R-" + id, kind,
				new Buyer(customer, null, "Firma " + customer, null, "01067", "Dresden"), "A-" + id, day,
				day.plusDays(30), "EUR", amount, tax, amount.add(tax), paid == null ? null : new BigDecimal(paid),
				paidOn, null, List.of());
	}

	public ErpPayment payment(String id, String invoice, LocalDate day, String amount, ErpPayment.Kind kind) {
		return new ErpPayment(source, id, invoice, null, day, new BigDecimal(amount), "EUR", kind);
	}

	public String text(String sql, Object... parameters) {
		return jdbc.sql(sql).params(parameters).query(String.class).single();
	}

}
