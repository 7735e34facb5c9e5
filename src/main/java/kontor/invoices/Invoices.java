package kontor.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.orders.Orders;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads invoices and payments. One is seen by whoever sees its customer and turnover;
 * what is held, by who sees all. Who sees no turnover is refused.
 */
@Repository
@Transactional(readOnly = true)
public class Invoices {

	private static final String SELECT = """
			select i.id, i.source_system, i.external_id, i.number, i.kind, i.customer_id, coalesce(c.number, i.customer_number) as customer_number,
				coalesce(c.name, i.customer_name) as customer_name, i.order_number, i.order_id, i.invoice_date, i.due_date, i.currency,
				i.net, i.tax, i.gross, i.open_amount, i.settled_on, i.days_late, i.document_id
			from invoices i left join customers c on c.id = i.customer_id where %s""";

	private static final String PAYMENTS = """
			select p.id, p.source_system, p.external_id, p.invoice_id, coalesce(i.number, p.invoice_number) as invoice_number,
				p.invoice_external_id, p.paid_on, p.amount, p.currency, p.kind
			from payments p left join invoices i on i.id = p.invoice_id left join customers c on c.id = i.customer_id where %s""";

	private final JdbcClient jdbc;

	Invoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A payment and the invoice it belongs to, which may be still to come. */
	public record PaymentRow(long id, String sourceSystem, String externalId, @Nullable Long invoiceId,
			@Nullable String invoiceNumber, @Nullable String invoiceExternalId, LocalDate paidOn, BigDecimal amount,
			String currency, ErpPayment.Kind kind) {

	}

	private static String visible(Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		return "(c.id is not null and %s or i.customer_id is null and %s)".formatted(Visibility.of("c", viewer),
				viewer.readsAll());
	}

	/**
	 * Newest first.
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	public Slice<InvoiceRow> page(InvoiceFilter filter, @Nullable String after, int limit, Viewer viewer) {
		boolean searched = filter.q() != null && !filter.q().isBlank();
		Cursor cursor = Orders.cursor(after);
		StringBuilder sql = new StringBuilder(SELECT.formatted(visible(viewer)));
		add(sql, filter.customer() != null, "i.customer_id = :customer");
		add(sql, searched, "i.number like :q");
		add(sql, Boolean.TRUE.equals(filter.open()), "i.open_amount <> 0");
		add(sql, Boolean.TRUE.equals(filter.overdue()),
				"i.open_amount <> 0 and i.open_amount > 0 and i.due_date < current_date");
		add(sql, Boolean.TRUE.equals(filter.paid()), "i.days_late is not null");
		add(sql, filter.kind() != null, "i.kind = '" + filter.kind() + "'");
		add(sql, filter.from() != null, "i.invoice_date >= :from");
		add(sql, filter.to() != null, "i.invoice_date <= :to");
		add(sql, filter.currency() != null, "i.currency = :currency");
		add(sql, Boolean.TRUE.equals(filter.known()), "i.customer_id is not null");
		add(sql, Boolean.TRUE.equals(filter.notDue()), "(i.due_date is null or i.due_date >= current_date)");
		add(sql, filter.dueFrom() != null, "i.due_date >= :dueFrom");
		add(sql, filter.dueTo() != null, "i.due_date <= :dueTo");
		add(sql, filter.region() != null, "c.id is not null and postal_region(c.main_postal_code) = :region");
		add(sql, filter.owner() != null, "c.id is not null and coalesce(c.owner_id, 0) = :owner");
		add(sql, cursor != null, "(i.invoice_date, i.id) < (cast(:day as date), :id)");
		JdbcClient.StatementSpec statement = jdbc
			.sql(sql + " order by i.invoice_date desc, i.id desc limit " + (limit + 1));
		statement = with(statement, "customer", filter.customer());
		statement = with(statement, "q", searched ? Orders.prefix(filter.q()) : null);
		statement = with(statement, "from", filter.from());
		statement = with(statement, "to", filter.to());
		statement = with(statement, "currency", filter.currency());
		statement = with(statement, "dueFrom", filter.dueFrom());
		statement = with(statement, "dueTo", filter.dueTo());
		statement = with(statement, "region", filter.regionKey());
		statement = with(statement, "owner", filter.owner());
		if (cursor != null) {
			statement = statement.param("day", cursor.text(0)).param("id", cursor.number(1));
		}
		return Slice.of(statement.query(Records.of(InvoiceRow.class)).list(), limit,
				(last) -> Cursor.of(last.invoiceDate(), last.id()));
	}

	private static void add(StringBuilder sql, boolean wanted, String condition) {
		if (wanted) {
			sql.append(" and ").append(condition);
		}
	}

	private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String name,
			@Nullable Object value) {
		return value == null ? statement : statement.param(name, value);
	}

	/** Empty where there is none or the viewer may not see it. */
	public Optional<InvoiceRow> find(long id, Viewer viewer) {
		return jdbc.sql(SELECT.formatted(visible(viewer)) + " and i.id = ?")
			.param(id)
			.query(Records.of(InvoiceRow.class))
			.optional();
	}

	/** The same by the key that the owner gave it. */
	public Optional<InvoiceRow> find(String sourceSystem, String externalId, Viewer viewer) {
		return jdbc.sql(SELECT.formatted(visible(viewer)) + " and i.source_system = ? and i.external_id = ?")
			.param(sourceSystem)
			.param(externalId)
			.query(Records.of(InvoiceRow.class))
			.optional();
	}

	/** What is wrong with the file of an invoice that the viewer may see. */
	public List<String> findings(long id) {
		return jdbc.sql("select findings from invoices where id = ?")
			.param(id)
			.query((row, number) -> Arrays.asList((String[]) row.getArray(1).getArray()))
			.single();
	}

	/** Payments of an invoice that the viewer may see, in the order of their days. */
	public List<PaymentRow> paymentsOf(long invoice) {
		return jdbc.sql(PAYMENTS.formatted("p.invoice_id = ?") + " order by p.paid_on, p.id")
			.param(invoice)
			.query(Records.of(PaymentRow.class))
			.list();
	}

	/** Newest first; those whose invoice is still to come are seen by who sees all. */
	public Slice<PaymentRow> payments(@Nullable String after, int limit, Viewer viewer) {
		Cursor cursor = Orders.cursor(after);
		String behind = cursor == null ? "" : " and (p.paid_on, p.id) < (cast(:day as date), :id)";
		JdbcClient.StatementSpec statement = jdbc.sql(PAYMENTS.formatted(visible(viewer)) + behind
				+ " order by p.paid_on desc, p.id desc limit " + (limit + 1));
		if (cursor != null) {
			statement = statement.param("day", cursor.text(0)).param("id", cursor.number(1));
		}
		return Slice.of(statement.query(Records.of(PaymentRow.class)).list(), limit,
				(last) -> Cursor.of(last.paidOn(), last.id()));
	}

	/** Empty where there is none or the viewer may not see its invoice. */
	public Optional<PaymentRow> payment(String sourceSystem, String externalId, Viewer viewer) {
		return jdbc.sql(PAYMENTS.formatted(visible(viewer)) + " and p.source_system = ? and p.external_id = ?")
			.param(sourceSystem)
			.param(externalId)
			.query(Records.of(PaymentRow.class))
			.optional();
	}

}
