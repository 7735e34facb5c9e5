package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.products.FeedBatches;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes what is written here. One is seen by whoever sees its customer and
 * turnover; what an erased customer left, by who sees all. Who sees no turnover is
 * refused.
 */
@Repository
@Transactional
public class WrittenInvoices {

	private static final String SELECT = """
			select w.id, w.kind, w.number, w.customer_id, c.name as customer_name, w.customer_number, w.recipient, w.addition, w.street,
				w.postal_code, w.city, w.country, w.vat_id, w.order_id, w.order_number, w.cancels_id, o.number as cancels,
				o.issued_on as cancels_on, w.cancel_reason, x.number as cancelled_by, x.invoice_id as cancelled_by_id, w.delivered_on,
				w.intro, w.note, w.tax_mode, w.exemption, w.discount, w.due_days, w.cash_discount, w.cash_discount_days, w.issued_on,
				w.due_on, w.net, w.tax, w.gross, w.invoice_id, w.document_id, w.version
			from written_invoices w left join customers c on c.id = w.customer_id
				left join written_invoices o on o.id = w.cancels_id left join written_invoices x on x.cancels_id = w.id
			where %s""";

	private static final String COLUMNS = """
			(customer_id, customer_number, recipient, addition, street, postal_code, city, country, vat_id, order_id, order_number,
				delivered_on, intro, note, tax_mode, exemption, discount, due_days, cash_discount, cash_discount_days, net, tax, gross)""";

	private static final String VALUES = """
			:customer, :number, :recipient, :addition, :street, :code, :city, :country, :vat, cast(:order as bigint), :orderNumber,
				cast(:delivered as date), :intro, :note, :mode, :exemption, :discount, :days, cast(:cash as numeric),
				cast(:cashDays as integer), :net, :tax, :gross""";

	private final JdbcClient jdbc;

	WrittenInvoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String visible(Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		return "(c.id is not null and %s or w.customer_id is null and %s)".formatted(Visibility.of("c", viewer),
				viewer.readsAll());
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public Slice<WrittenInvoice> drafts(@Nullable String after, int limit, Viewer viewer) {
		Cursor cursor = Cursor.read(after, 1);
		boolean further = cursor != null && cursor.text(0).matches("\\d{1,18}");
		JdbcClient.StatementSpec statement = jdbc.sql(SELECT.formatted(visible(viewer)) + " and w.number is null"
				+ (further ? " and w.id < :id" : "") + " order by w.id desc limit " + (limit + 1));
		statement = further ? statement.param("id", cursor.number(0)) : statement;
		return Slice.of(statement.query(Records.of(WrittenInvoice.class)).list(), limit,
				(last) -> Cursor.of(last.id()));
	}

	/** Empty where there is none or the viewer may not see it. */
	@Transactional(readOnly = true)
	public Optional<WrittenInvoice> find(long id, Viewer viewer) {
		return jdbc.sql(SELECT.formatted(visible(viewer)) + " and w.id = ?")
			.param(id)
			.query(Records.of(WrittenInvoice.class))
			.optional();
	}

	/** The same by its id among all invoices. */
	@Transactional(readOnly = true)
	public Optional<WrittenInvoice> ofInvoice(long invoice, Viewer viewer) {
		return jdbc.sql(SELECT.formatted(visible(viewer)) + " and w.invoice_id = ?")
			.param(invoice)
			.query(Records.of(WrittenInvoice.class))
			.optional();
	}

	/** In their order. */
	@Transactional(readOnly = true)
	public List<Line> lines(long id) {
		return jdbc.sql("""
				select product_number, name, description, quantity, unit, unit_price, discount, vat_rate
				from written_invoice_lines where written_invoice_id = ? order by position""")
			.param(id)
			.query(Records.of(Line.class))
			.list();
	}

	/** Nobody else issues, changes, cancels or pays it until the transaction is over. */
	public void lock(long id) {
		jdbc.sql("select id from written_invoices where id = ? for update").param(id).query(Long.class).optional();
		jdbc.sql("select id from invoices where id = (select invoice_id from written_invoices where id = ?) for update")
			.param(id)
			.query(Long.class)
			.optional();
	}

	public long insert(InvoiceDraft draft, Viewer author) {
		long id = jdbc
			.sql("insert into written_invoices " + COLUMNS.replace(")", ", created_by)") + " values (" + VALUES
					+ ", :author) returning id")
			.params(values(draft))
			.param("author", author.id())
			.query(Long.class)
			.single();
		lines(id, draft.lines());
		return id;
	}

	/**
	 * @return false where it was changed since
	 */
	public boolean update(long id, long version, InvoiceDraft draft) {
		int changed = jdbc
			.sql("update written_invoices set " + COLUMNS + " = row (" + VALUES
					+ "), version = version + 1 where id = :id and version = :version and number is null")
			.params(values(draft))
			.param("id", id)
			.param("version", version)
			.update();
		if (changed > 0) {
			jdbc.sql("delete from written_invoice_lines where written_invoice_id = ?").param(id).update();
			lines(id, draft.lines());
		}
		return changed > 0;
	}

	public void delete(long id) {
		jdbc.sql("delete from written_invoices where id = ? and number is null").param(id).update();
	}

	private static Map<String, @Nullable Object> values(InvoiceDraft draft) {
		Map<String, @Nullable Object> values = new HashMap<>();
		Recipient recipient = draft.recipient();
		Totals totals = draft.totals();
		values.put("customer", draft.customerId());
		values.put("number", recipient.number());
		values.put("recipient", recipient.name());
		values.put("addition", recipient.addition());
		values.put("street", recipient.street());
		values.put("code", recipient.postalCode());
		values.put("city", recipient.city());
		values.put("country", recipient.country());
		values.put("vat", recipient.vatId());
		values.put("order", draft.orderId());
		values.put("orderNumber", draft.orderNumber());
		values.put("delivered", draft.deliveredOn());
		values.put("intro", draft.intro());
		values.put("note", draft.note());
		values.put("mode", draft.taxMode().name());
		values.put("exemption", draft.exemption());
		values.put("discount", draft.discount());
		values.put("days", draft.terms().dueDays());
		values.put("cash", draft.terms().cashDiscount());
		values.put("cashDays", draft.terms().cashDiscountDays());
		values.put("net", totals.net());
		values.put("tax", totals.tax());
		values.put("gross", totals.gross());
		return values;
	}

	private void lines(long id, List<Line> lines) {
		jdbc.sql(
				"""
						insert into written_invoice_lines (written_invoice_id, position, product_number, name, description, quantity, unit,
							unit_price, discount, vat_rate, amount)
						select :id, t.position, t.number, t.name, t.description, t.quantity, t.unit, t.price, t.discount, t.rate, t.amount
						from unnest(cast(:numbers as text[]), cast(:names as text[]), cast(:descriptions as text[]),
								cast(:quantities as numeric[]), cast(:units as text[]), cast(:prices as numeric[]), cast(:discounts as numeric[]),
								cast(:rates as numeric[]), cast(:amounts as numeric[]))
							with ordinality t (number, name, description, quantity, unit, price, discount, rate, amount, position)""")
			.param("id", id)
			.param("numbers", column(lines, Line::productNumber))
			.param("names", column(lines, Line::name))
			.param("descriptions", column(lines, Line::description))
			.param("quantities", column(lines, Line::quantity))
			.param("units", column(lines, Line::unit))
			.param("prices", column(lines, Line::unitPrice))
			.param("discounts", column(lines, Line::discount))
			.param("rates", column(lines, Line::vatRate))
			.param("amounts", column(lines, Line::amount))
			.update();
	}

	private static @Nullable String[] column(List<Line> lines, Function<Line, @Nullable Object> field) {
		return FeedBatches.column(lines, field);
	}

	/**
	 * Whom an invoice to a customer goes to: the address for invoices, else the main one.
	 */
	@Transactional(readOnly = true)
	public Optional<Recipient> recipient(long customer, Viewer viewer) {
		return jdbc
			.sql("""
					select c.number, c.name, cast(null as text) as addition, a.street, a.postal_code, a.city,
						coalesce(a.country, 'DE') as country, coalesce(c.vat_id, (select w.vat_id from written_invoices w
							where w.customer_id = c.id and w.vat_id is not null order by w.id desc limit 1)) as vat_id
					from customers c left join lateral (select * from postal_addresses a where a.customer_id = c.id
							and coalesce(a.valid_from, current_date) <= current_date and coalesce(a.valid_to, current_date) >= current_date
						order by a.kind <> 'BILLING', a.kind <> 'MAIN', a.position, a.id limit 1) a on true
					where c.id = ? and %s"""
				.formatted(Visibility.of("c", viewer)))
			.param(customer)
			.query(Records.of(Recipient.class))
			.optional();
	}

	/** Copies an issued invoice as what takes it back, still without a number. */
	public long cancellation(WrittenInvoice original, String reason, Viewer author) {
		long id = jdbc
			.sql("""
					insert into written_invoices (kind, customer_id, customer_number, recipient, addition, street, postal_code, city, country,
						vat_id, order_id, order_number, cancels_id, cancel_reason, delivered_on, tax_mode, exemption, discount, due_days,
						net, tax, gross, created_by)
					select 'CANCELLATION', customer_id, customer_number, recipient, addition, street, postal_code, city, country, vat_id,
						order_id, order_number, id, :reason, coalesce(delivered_on, issued_on), tax_mode, exemption, discount, 0, net, tax,
						gross, :author
					from written_invoices where id = :id returning id""")
			.param("reason", reason)
			.param("author", author.id())
			.param("id", original.id())
			.query(Long.class)
			.single();
		jdbc.sql(
				"""
						insert into written_invoice_lines (written_invoice_id, position, product_number, name, description, quantity, unit,
							unit_price, discount, vat_rate, amount)
						select ?, position, product_number, name, description, quantity, unit, unit_price, discount, vat_rate, amount
						from written_invoice_lines where written_invoice_id = ?""")
			.param(id)
			.param(original.id())
			.update();
		return id;
	}

	/** From here on nobody changes it. */
	public void numbered(long id, String number, LocalDate day, Viewer issuer) {
		jdbc.sql(
				"""
						update written_invoices w set number = :number, issued_on = :day, due_on = cast(:day as date) + due_days,
							customer_number = coalesce((select c.number from customers c where c.id = w.customer_id), w.customer_number),
							issued_by = :issuer, issued_at = now(), version = version + 1 where id = :id""")
			.param("number", number)
			.param("day", day)
			.param("issuer", issuer.id())
			.param("id", id)
			.update();
	}

	public void filed(long id, long invoice, long document) {
		jdbc.sql("update written_invoices set invoice_id = :invoice, document_id = :document where id = :id")
			.param("invoice", invoice)
			.param("document", document)
			.param("id", id)
			.update();
	}

	/**
	 * The next of a series in a year. Whoever else asks waits until this transaction is
	 * over; where it comes to nothing, the number is free again.
	 * @throws BillingRefusedException where a later day has a number already
	 */
	public String nextNumber(String series, LocalDate day) {
		BigDecimal last = jdbc.sql("""
				insert into billing_numbers as b (series, year, last, last_on) values (:series, :year, 1, :day)
				on conflict (series, year) do update set last = b.last + 1, last_on = excluded.last_on
				where b.last_on <= excluded.last_on returning last""")
			.param("series", series)
			.param("year", day.getYear())
			.param("day", day)
			.query(BigDecimal.class)
			.optional()
			.orElseThrow(() -> new BillingRefusedException("billing.refused.day"));
		return "%s-%d-%04d".formatted(series, day.getYear(), last.intValue());
	}

}
