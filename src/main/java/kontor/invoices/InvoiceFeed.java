package kontor.invoices;

import static kontor.products.FeedBatches.column;

import java.math.BigDecimal;
import java.util.List;
import kontor.database.Records;
import kontor.invoices.ErpInvoice.Buyer;
import kontor.orders.ErpCustomers;
import kontor.products.FeedBatches;
import kontor.products.FeedBatches.Kind;
import kontor.products.FeedBatches.Row;
import kontor.products.FeedBatches.Told;
import kontor.products.FeedRules;
import kontor.shared.FeedResult;
import kontor.shared.Fingerprint;
import kontor.shared.MatchKey;
import kontor.shared.VatId;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in invoices that another system owns. */
@Component
public class InvoiceFeed {

	/** The source system of what is written in Kontor itself. */
	static final String OWN = "KONTOR";

	private static final int MOST_FINDINGS = 200;

	/**
	 * Without a number, name and postcode tell who is meant, if exactly one customer has
	 * them.
	 */
	private static final String BY_NAME = """
			(select min(c.id) from customers c where t.customer_number is null and c.deleted_at is null
				and c.match_key in (t.firm_key, t.person_key) and c.main_postal_code = t.postal_code having count(*) = 1)""";

	/** Whoever alone has the VAT id is meant, whatever else is told. */
	static final String BY_VAT_ID = """
			(select min(c.id) from customers c where c.deleted_at is null and c.vat_id = %1$s.vat_id having count(*) = 1)""";

	private final FeedBatches batches;

	private final InvoiceLinks links;

	private final KnownInvoices known;

	private final JdbcClient jdbc;

	private final Kind<ErpInvoice> kind = new Kind<>("invoices", InvoiceFeed::check, InvoiceFeed::tell, this::write);

	/** What somebody brings can't be what was written here. */
	private final Kind<ErpInvoice> brought = new Kind<>("invoices", InvoiceFeed::checkBrought, InvoiceFeed::tell,
			this::write);

	InvoiceFeed(FeedBatches batches, InvoiceLinks links, KnownInvoices known, JdbcClient jdbc) {
		this.known = known;
		this.batches = batches;
		this.links = links;
		this.jdbc = jdbc;
	}

	/**
	 * Writes what is new or differs, and leaves the rest untouched. Invoices of unknown
	 * customers are held until somebody says whose they are.
	 * @param viewer who brings them, or null for the system itself
	 * @return an answer for each, in the same order
	 * @throws org.springframework.security.access.AccessDeniedException if the viewer may
	 * not change all customers, or sees no turnover
	 */
	public List<FeedResult> put(List<ErpInvoice> invoices, @Nullable Viewer viewer) {
		if (viewer != null) {
			viewer.require(Figures.TURNOVER);
		}
		return batches.put(invoices, viewer, viewer == null ? kind : brought);
	}

	private static @Nullable FeedResult checkBrought(ErpInvoice invoice) {
		return OWN.equals(invoice.sourceSystem()) ? FeedResult.refused("invoices.feed.own", "sourceSystem")
				: check(invoice);
	}

	/**
	 * As {@link #put}, where what is told is not all there is to know: what is null stays
	 * what it was.
	 */
	public List<FeedResult> supplement(List<ErpInvoice> invoices, @Nullable Viewer viewer) {
		boolean whole = invoices.stream().allMatch((invoice) -> invoice.buyer() != null);
		return put(whole ? known.complete(invoices) : invoices, viewer);
	}

	private static @Nullable FeedResult check(ErpInvoice invoice) {
		return FeedRules.of(invoice.sourceSystem(), invoice.externalId())
			.text("number", invoice.number(), 100)
			.given("kind", invoice.kind())
			.given("buyer", invoice.buyer())
			.then(() -> check(invoice.buyer()))
			.option("orderNumber", invoice.orderNumber(), 100)
			.given("invoiceDate", invoice.invoiceDate())
			.date("invoiceDate", invoice.invoiceDate())
			.date("dueDate", invoice.dueDate())
			.date("paidOn", invoice.paidOn())
			.currency(invoice.currency())
			.money("net", invoice.net())
			.money("tax", invoice.tax())
			.money("gross", invoice.gross())
			.cents("paidAmount", invoice.paidAmount())
			.given("findings", invoice.findings())
			.then(() -> FeedRules.begin()
				.require(invoice.findings().size() <= MOST_FINDINGS, "invoices.feed.findings", "findings")
				.option("findings", String.join("", invoice.findings()), 100_000)
				.refusal())
			.refusal();
	}

	private static @Nullable FeedResult check(Buyer buyer) {
		return FeedRules.begin()
			.option("buyer.customerNumber", buyer.customerNumber(), 100)
			.option("buyer.name", buyer.name(), 300)
			.option("buyer.vatId", buyer.vatId(), 50)
			.option("buyer.street", buyer.street(), 300)
			.option("buyer.postalCode", buyer.postalCode(), 40)
			.option("buyer.city", buyer.city(), 200)
			.require(buyer.customerNumber() != null || buyer.name() != null, "invoices.feed.customer",
					"buyer.customerNumber")
			.refusal();
	}

	private static Told<ErpInvoice> tell(ErpInvoice told) {
		Buyer buyer = told.buyer();
		return new Told<>(told.sourceSystem(), told.externalId(), told,
				Fingerprint.of(told.number(), told.kind(), buyer.customerNumber(), buyer.vatId(), buyer.name(),
						buyer.street(), buyer.postalCode(), buyer.city(), told.orderNumber(), told.invoiceDate(),
						told.dueDate(), told.currency(), told.net(), told.tax(), told.gross(), paid(told),
						told.paidOn(), told.documentId(), told.findings()));
	}

	/** A day without an amount: all of it. */
	private static BigDecimal paid(ErpInvoice told) {
		if (told.paidAmount() != null) {
			return told.paidAmount();
		}
		return told.paidOn() == null ? BigDecimal.ZERO : told.gross();
	}

	private List<Row> write(List<Told<ErpInvoice>> told) {
		List<ErpInvoice> invoices = told.stream().map(Told::content).toList();
		List<Buyer> buyers = invoices.stream().map(ErpInvoice::buyer).toList();
		List<Row> rows = jdbc
			.sql("""
					insert into invoices as o (source_system, external_id, number, kind, customer_id, customer_number, vat_id,
						customer_name, street, postal_code, city, order_number, invoice_date, due_date, currency, net, tax, gross,
						told_paid, told_paid_on, document_id, findings, fingerprint)
					select t.source_system, t.external_id, t.number, t.kind, coalesce(%s, %s, %s), t.customer_number, t.vat_id,
						t.customer_name, t.street, t.postal_code, t.city, t.order_number, t.invoice_date, t.due_date, t.currency,
						t.net, t.tax, t.gross, t.told_paid, t.told_paid_on, t.document_id,
						coalesce(string_to_array(nullif(t.findings, ''), E'\\x1f'), '{}'), t.fingerprint
					from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:numbers as text[]), cast(:kinds as text[]),
							cast(:customers as text[]), cast(:vats as text[]), cast(:names as text[]), cast(:streets as text[]),
							cast(:codes as text[]), cast(:cities as text[]), cast(:firms as text[]), cast(:persons as text[]),
							cast(:orders as text[]), cast(:dates as date[]), cast(:dues as date[]), cast(:currencies as text[]),
							cast(:nets as numeric[]), cast(:taxes as numeric[]), cast(:grosses as numeric[]), cast(:paid as numeric[]),
							cast(:paidOn as date[]), cast(:documents as bigint[]), cast(:findings as text[]), cast(:fingerprints as uuid[]))
						t (source_system, external_id, number, kind, customer_number, vat_id, customer_name, street, postal_code, city,
							firm_key, person_key, order_number, invoice_date, due_date, currency, net, tax, gross, told_paid,
							told_paid_on, document_id, findings, fingerprint)
					order by t.source_system, t.external_id
					on conflict (source_system, external_id) do update set number = excluded.number, kind = excluded.kind,
						customer_id = %s, customer_number = excluded.customer_number, vat_id = excluded.vat_id,
						customer_name = excluded.customer_name, street = excluded.street, postal_code = excluded.postal_code,
						city = excluded.city, order_number = excluded.order_number,
						order_id = case when o.order_number = excluded.order_number then o.order_id end,
						invoice_date = excluded.invoice_date, due_date = excluded.due_date, currency = excluded.currency,
						net = excluded.net, tax = excluded.tax, gross = excluded.gross, told_paid = excluded.told_paid,
						told_paid_on = excluded.told_paid_on, document_id = excluded.document_id, findings = excluded.findings,
						fingerprint = excluded.fingerprint, changed_at = now()
					returning source_system, external_id, id, customer_id is null as held, fingerprint"""
				.formatted(ErpCustomers.find("t"), BY_VAT_ID.formatted("t"), BY_NAME, ErpCustomers.keep("o")))
			.param("sources", column(told, Told::sourceSystem))
			.param("ids", column(told, Told::externalId))
			.param("numbers", column(invoices, ErpInvoice::number))
			.param("kinds", column(invoices, ErpInvoice::kind))
			.param("customers", column(buyers, Buyer::customerNumber))
			.param("vats", column(buyers, (buyer) -> VatId.normalised(buyer.vatId())))
			.param("names", column(buyers, Buyer::name))
			.param("streets", column(buyers, Buyer::street))
			.param("codes", column(buyers, Buyer::postalCode))
			.param("cities", column(buyers, Buyer::city))
			.param("firms", column(buyers, (buyer) -> buyer.name() == null ? null : MatchKey.ofCompany(buyer.name())))
			.param("persons", column(buyers, (buyer) -> buyer.name() == null ? null : MatchKey.ofPerson(buyer.name())))
			.param("orders", column(invoices, ErpInvoice::orderNumber))
			.param("dates", column(invoices, ErpInvoice::invoiceDate))
			.param("dues", column(invoices, ErpInvoice::dueDate))
			.param("currencies", column(invoices, ErpInvoice::currency))
			.param("nets", column(invoices, ErpInvoice::net))
			.param("taxes", column(invoices, ErpInvoice::tax))
			.param("grosses", column(invoices, ErpInvoice::gross))
			.param("paid", column(invoices, InvoiceFeed::paid))
			.param("paidOn", column(invoices, ErpInvoice::paidOn))
			.param("documents", column(invoices, ErpInvoice::documentId))
			.param("findings", column(invoices, (invoice) -> String.join("\u001f", invoice.findings())))
			.param("fingerprints", column(told, Told::fingerprint))
			.query(Records.of(Row.class))
			.list();
		links.ofInvoices(rows.stream().map(Row::id).toList());
		return rows;
	}

}
