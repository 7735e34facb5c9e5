package kontor.invoices;

import static kontor.products.FeedBatches.column;

import java.util.List;
import kontor.database.Records;
import kontor.products.FeedBatches;
import kontor.products.FeedBatches.Kind;
import kontor.products.FeedBatches.Row;
import kontor.products.FeedBatches.Told;
import kontor.products.FeedRules;
import kontor.shared.FeedResult;
import kontor.shared.Fingerprint;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in payments that another system owns. */
@Component
public class PaymentFeed {

	private final FeedBatches batches;

	private final JdbcClient jdbc;

	private final Kind<ErpPayment> kind = new Kind<>("payments", PaymentFeed::check, PaymentFeed::tell, this::write);

	/** What somebody brings can't be what was written here. */
	private final Kind<ErpPayment> brought = new Kind<>("payments", PaymentFeed::checkBrought, PaymentFeed::tell,
			this::write);

	PaymentFeed(FeedBatches batches, JdbcClient jdbc) {
		this.batches = batches;
		this.jdbc = jdbc;
	}

	/**
	 * Writes what is new or differs, and leaves the rest untouched. Payments of unknown
	 * invoices are held and linked when the invoice comes; of several invoices with one
	 * number the newest is meant.
	 * @param viewer who brings them, or null for the system itself
	 * @return an answer for each, in the same order
	 * @throws org.springframework.security.access.AccessDeniedException if the viewer may
	 * not change all customers, or sees no turnover
	 */
	public List<FeedResult> put(List<ErpPayment> payments, @Nullable Viewer viewer) {
		if (viewer != null) {
			viewer.require(Figures.TURNOVER);
		}
		return batches.put(payments, viewer, viewer == null ? kind : brought);
	}

	/** Takes back what was told by mistake; the invoice is as open as before it. */
	@Transactional
	public void takeBack(String sourceSystem, String externalId) {
		jdbc.sql("delete from payments where source_system = ? and external_id = ?")
			.param(sourceSystem)
			.param(externalId)
			.update();
	}

	private static @Nullable FeedResult checkBrought(ErpPayment payment) {
		return InvoiceFeed.OWN.equals(payment.sourceSystem()) ? FeedResult.refused("invoices.feed.own", "sourceSystem")
				: check(payment);
	}

	private static @Nullable FeedResult check(ErpPayment payment) {
		return FeedRules.of(payment.sourceSystem(), payment.externalId())
			.option("invoiceExternalId", payment.invoiceExternalId(), 200)
			.option("invoiceNumber", payment.invoiceNumber(), 100)
			.require(payment.invoiceExternalId() != null || payment.invoiceNumber() != null, "invoices.feed.invoice",
					"invoiceNumber")
			.given("paidOn", payment.paidOn())
			.date("paidOn", payment.paidOn())
			.money("amount", payment.amount())
			.then(() -> payment.amount().signum() > 0 ? null
					: FeedResult.refused("invoices.feed.amount", "amount", payment.amount().toPlainString()))
			.currency(payment.currency())
			.given("kind", payment.kind())
			.refusal();
	}

	private static Told<ErpPayment> tell(ErpPayment told) {
		return new Told<>(told.sourceSystem(), told.externalId(), told, Fingerprint.of(told.invoiceExternalId(),
				told.invoiceNumber(), told.paidOn(), told.amount(), told.currency(), told.kind()));
	}

	private List<Row> write(List<Told<ErpPayment>> told) {
		List<ErpPayment> payments = told.stream().map(Told::content).toList();
		return jdbc
			.sql("""
					insert into payments (source_system, external_id, invoice_id, invoice_external_id, invoice_number, paid_on, amount,
						currency, kind, fingerprint)
					select t.source_system, t.external_id, case when t.invoice_external_id is null then
							(select i.id from invoices i where i.source_system = t.source_system and i.number = t.invoice_number
								order by i.invoice_date desc, i.id desc limit 1)
						else (select i.id from invoices i where i.source_system = t.source_system and i.external_id = t.invoice_external_id) end,
						t.invoice_external_id, t.invoice_number, t.paid_on, t.amount, t.currency, t.kind, t.fingerprint
					from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:invoices as text[]), cast(:numbers as text[]),
							cast(:dates as date[]), cast(:amounts as numeric[]), cast(:currencies as text[]), cast(:kinds as text[]),
							cast(:fingerprints as uuid[]))
						t (source_system, external_id, invoice_external_id, invoice_number, paid_on, amount, currency, kind, fingerprint)
					on conflict (source_system, external_id) do update set invoice_id = excluded.invoice_id,
						invoice_external_id = excluded.invoice_external_id, invoice_number = excluded.invoice_number,
						paid_on = excluded.paid_on, amount = excluded.amount, currency = excluded.currency, kind = excluded.kind,
						fingerprint = excluded.fingerprint, changed_at = now()
					returning source_system, external_id, id, invoice_id is null as held, fingerprint""")
			.param("sources", column(told, Told::sourceSystem))
			.param("ids", column(told, Told::externalId))
			.param("invoices", column(payments, ErpPayment::invoiceExternalId))
			.param("numbers", column(payments, ErpPayment::invoiceNumber))
			.param("dates", column(payments, ErpPayment::paidOn))
			.param("amounts", column(payments, ErpPayment::amount))
			.param("currencies", column(payments, ErpPayment::currency))
			.param("kinds", column(payments, ErpPayment::kind))
			.param("fingerprints", column(told, Told::fingerprint))
			.query(Records.of(Row.class))
			.list();
	}

}
