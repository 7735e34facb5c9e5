package kontor.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.invoices.ErpInvoice;
import kontor.invoices.ErpInvoice.Buyer;
import kontor.orders.ErpOrder;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An ERP of its own, in a currency that nobody else uses. */
final class ReportWorld {

	final String source = "rep" + UUID.randomUUID().toString().substring(0, 8);

	private final String currency;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final CustomerRegister customers;

	private final Viewer boss;

	private int next;

	ReportWorld(String currency, JdbcClient jdbc, TransactionTemplate transaction, CustomerRegister customers,
			Viewer boss) {
		this.currency = currency;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.customers = customers;
		this.boss = boss;
	}

	long customer(String name, String postalCode) {
		long id = customers.create(CustomerDraft.organisation(name).ownedBy(boss.id()), boss);
		run("update customers set main_postal_code = ? where id = ?", postalCode, id);
		return id;
	}

	String number(long customer) {
		return jdbc.sql("select number from customers where id = ?").param(customer).query(String.class).single();
	}

	void run(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	ErpInvoice invoice(ErpInvoice.Kind kind, String customer, LocalDate day, String net) {
		return invoice(kind, customer, day, net, "19", currency);
	}

	ErpInvoice invoice(ErpInvoice.Kind kind, String customer, LocalDate day, String net, String rate, String money) {
		BigDecimal amount = new BigDecimal(net);
		BigDecimal tax = amount.multiply(new BigDecimal(rate)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
		String id = "" + ++next;
		return new ErpInvoice(source, id, "RE-" + source + "-" + id, kind,
				new Buyer(customer, null, null, null, null, null), "A-" + id, day, day.plusDays(30), money, amount, tax,
				amount.add(tax), null, null, null, List.of());
	}

	ErpOrder order(String id, String customer, LocalDate day, ErpOrder.State state, ErpOrder.Line... lines) {
		return new ErpOrder(source, id, "A-" + id, customer, null, day, currency, state, List.of(lines));
	}

	static ErpOrder.Line line(int position, String number, String name, int quantity, String price, String rate) {
		return new ErpOrder.Line(position, number, name, BigDecimal.valueOf(quantity), "Stück", new BigDecimal(price),
				rate == null ? null : new BigDecimal(rate));
	}

}
