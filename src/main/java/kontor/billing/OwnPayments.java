package kontor.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.customers.CustomerAccess;
import kontor.database.Records;
import kontor.invoices.ErpPayment;
import kontor.invoices.InvoiceRow;
import kontor.invoices.Invoices;
import kontor.invoices.PaymentFeed;
import kontor.shared.FeedResult;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes in for invoices that were written here. Those of another system are that
 * system's.
 */
@Service
@Transactional
public class OwnPayments {

	private final JdbcClient jdbc;

	private final PaymentFeed feed;

	private final Invoices invoices;

	private final CustomerAccess access;

	OwnPayments(JdbcClient jdbc, PaymentFeed feed, Invoices invoices, CustomerAccess access) {
		this.jdbc = jdbc;
		this.feed = feed;
		this.invoices = invoices;
		this.access = access;
	}

	/**
	 * What somebody wrote down.
	 *
	 * @param author null: an account that is gone
	 * @param reversalReason null: it counts
	 */
	public record Entry(long id, ErpPayment.Kind kind, BigDecimal amount, LocalDate paidOn, @Nullable String note,
			@Nullable String author, Instant createdAt, @Nullable Instant reversedAt, @Nullable String reversedBy,
			@Nullable String reversalReason) {

		public boolean isReversed() {
			return reversedAt != null;
		}

	}

	/** In the order of their days, those taken back too. */
	@Transactional(readOnly = true)
	public List<Entry> of(long invoice) {
		return jdbc
			.sql("""
					select p.id, p.kind, p.amount, p.paid_on, p.note, u.display_name as author, p.created_at, p.reversed_at,
						r.display_name as reversed_by, p.reversal_reason
					from written_payments p left join users u on u.id = p.created_by left join users r on r.id = p.reversed_by
					where p.invoice_id = ? order by p.paid_on, p.id""")
			.param(invoice)
			.query(Records.of(Entry.class))
			.list();
	}

	/**
	 * Writes down what was paid.
	 * @param kind PAYMENT while something is open, REFUND where the customer has
	 * something coming
	 * @param restIsDiscount what is then still open is the cash discount
	 * @param key the same again writes nothing
	 * @throws NotFoundException where the viewer sees no such invoice
	 * @throws BillingRefusedException where it is another system's, or nothing is open
	 */
	public void pay(long invoice, ErpPayment.Kind kind, BigDecimal amount, LocalDate day, boolean restIsDiscount,
			@Nullable String note, UUID key, Viewer viewer) {
		InvoiceRow row = locked(invoice, viewer);
		if (jdbc.sql("select exists (select from written_payments where entry_key = ?)")
			.param(key)
			.query(Boolean.class)
			.single()) {
			return;
		}
		BigDecimal rest = row.openAmount().subtract(amount);
		boolean refund = kind == ErpPayment.Kind.REFUND;
		require(row.openAmount().signum() == (refund ? -1 : 1), "billing.payment.nothing-open");
		require(!refund || amount.compareTo(row.openAmount().negate()) <= 0, "billing.payment.too-much");
		require(!restIsDiscount || !refund && rest.signum() > 0, "billing.payment.no-rest");
		write(row, kind, amount, day, note, key, viewer);
		if (restIsDiscount) {
			write(row, ErpPayment.Kind.CASH_DISCOUNT, rest, day, null, UUID.randomUUID(), viewer);
		}
	}

	private static void require(boolean holds, String key) {
		if (!holds) {
			throw new BillingRefusedException(key);
		}
	}

	/** Nobody pays or cancels it meanwhile. */
	private InvoiceRow locked(long invoice, Viewer viewer) {
		InvoiceRow seen = invoices.find(invoice, viewer).orElseThrow(NotFoundException::new);
		Billing.requireBilling(viewer);
		require(seen.customerId() != null, "billing.refused.customer");
		access.requireWrite(seen.customerId(), viewer);
		require(seen.sourceSystem().equals(Billing.SOURCE), "billing.payment.foreign");
		jdbc.sql("select id from invoices where id = ? for update").param(invoice).query(Long.class).single();
		return invoices.find(invoice, viewer).orElseThrow(NotFoundException::new);
	}

	private void write(InvoiceRow invoice, ErpPayment.Kind kind, BigDecimal amount, LocalDate day,
			@Nullable String note, UUID key, Viewer viewer) {
		long id = jdbc.sql("""
				insert into written_payments (invoice_id, kind, amount, paid_on, note, entry_key, created_by)
				values (:invoice, :kind, :amount, :day, :note, :key, :author) returning id""")
			.param("invoice", invoice.id())
			.param("kind", kind.name())
			.param("amount", amount)
			.param("day", day)
			.param("note", note)
			.param("key", key)
			.param("author", viewer.id())
			.query(Long.class)
			.single();
		tell(List.of(told("Z-" + id, invoice.externalId(), kind, amount, day)));
	}

	private static ErpPayment told(String id, String invoice, ErpPayment.Kind kind, BigDecimal amount, LocalDate day) {
		return new ErpPayment(Billing.SOURCE, id, invoice, null, day, amount, "EUR", kind);
	}

	private void tell(List<ErpPayment> payments) {
		for (FeedResult result : feed.put(payments, null)) {
			if (result.isRefused()) {
				throw new BillingRefusedException(String.valueOf(result.message()), result.arguments().toArray());
			}
		}
	}

	/**
	 * Takes back what was written by mistake: it counts no more, and stays readable.
	 * @throws NotFoundException where the invoice has no such payment that counts
	 */
	public void reverse(long invoice, long payment, String reason, Viewer viewer) {
		locked(invoice, viewer);
		int changed = jdbc.sql("""
				update written_payments set reversed_at = now(), reversed_by = :by, reversal_reason = :reason
				where id = :id and invoice_id = :invoice and reversed_at is null""")
			.param("by", viewer.id())
			.param("reason", reason)
			.param("id", payment)
			.param("invoice", invoice)
			.update();
		if (changed == 0) {
			throw new NotFoundException();
		}
		feed.takeBack(Billing.SOURCE, "Z-" + payment);
	}

	/** What is still open of an invoice and its cancellation settle each other. */
	void offset(long invoice, long cancelling, WrittenInvoice original, LocalDate day) {
		BigDecimal open = jdbc.sql("select open_amount from invoices where id = ? for update")
			.param(invoice)
			.query(BigDecimal.class)
			.single();
		String other = jdbc.sql("select external_id from invoices where id = ?")
			.param(cancelling)
			.query(String.class)
			.single();
		if (open.signum() > 0) {
			List<ErpPayment> both = new ArrayList<>();
			for (String id : List.of(String.valueOf(original.id()), other)) {
				both.add(told("V-" + id, id, ErpPayment.Kind.OFFSET, open, day));
			}
			tell(both);
		}
	}

}
