package kontor.invoices;

import static kontor.products.FeedBatches.column;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kontor.invoices.ErpInvoice.Buyer;
import kontor.orders.ErpCustomers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills what one file does not tell of an invoice with what another told before: a table
 * knows what was paid, the invoice itself who has to pay it.
 */
@Component
class KnownInvoices {

	private final JdbcClient jdbc;

	KnownInvoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An invoice that is there.
	 *
	 * @param customerKept whether it has a customer and what is told now would find none
	 */
	private record Known(ErpInvoice invoice, boolean customerKept) {

	}

	/**
	 * @return the same invoices in the same order; nothing that was told is changed,
	 * except that an electronic invoice cannot know what was paid after it was written
	 */
	List<ErpInvoice> complete(List<ErpInvoice> told) {
		Map<List<String>, Known> known = find(told);
		return told.stream().map((invoice) -> {
			Known before = known.get(key(invoice));
			return before == null ? invoice : completed(invoice, before);
		}).toList();
	}

	Optional<ErpInvoice> before(ErpInvoice told) {
		return find(List.of(told)).values().stream().map(Known::invoice).findFirst();
	}

	private static List<String> key(ErpInvoice invoice) {
		return List.of(String.valueOf(invoice.sourceSystem()), String.valueOf(invoice.externalId()));
	}

	private static ErpInvoice completed(ErpInvoice told, Known known) {
		ErpInvoice before = known.invoice();
		boolean lessKnown = told.documentId() == null && before.documentId() != null;
		return new ErpInvoice(told.sourceSystem(), told.externalId(), told.number(), told.kind(),
				buyer(told.buyer(), before.buyer(), known.customerKept()), or(told.orderNumber(), before.orderNumber()),
				told.invoiceDate(), or(told.dueDate(), before.dueDate()), told.currency(), told.net(), told.tax(),
				told.gross(), paid(told, before), or(told.paidOn(), before.paidOn()),
				or(told.documentId(), before.documentId()), lessKnown ? before.findings() : told.findings());
	}

	private static Buyer buyer(Buyer told, Buyer before, boolean customerKept) {
		return new Buyer(customerKept ? before.customerNumber() : or(told.customerNumber(), before.customerNumber()),
				or(told.vatId(), before.vatId()), customerKept ? before.name() : or(told.name(), before.name()),
				or(told.street(), before.street()), or(told.postalCode(), before.postalCode()),
				or(told.city(), before.city()));
	}

	/** What stands in the invoice was paid before it; more may have been since. */
	private static @Nullable BigDecimal paid(ErpInvoice told, ErpInvoice before) {
		BigDecimal earlier = Objects.requireNonNull(before.paidAmount());
		if (told.paidAmount() == null) {
			return told.paidOn() == null ? earlier : null;
		}
		return told.documentId() == null ? told.paidAmount() : told.paidAmount().max(earlier);
	}

	private static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
		return told == null ? before : told;
	}

	private Map<List<String>, Known> find(List<ErpInvoice> told) {
		Map<List<String>, Known> known = new HashMap<>();
		jdbc.sql(
				"""
						select i.*, i.customer_id is not null and t.customer_number is not null and %s is null as kept
						from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:numbers as text[]), cast(:names as text[]))
								t (source_system, external_id, customer_number, customer_name)
							join invoices i on i.source_system = t.source_system and i.external_id = t.external_id"""
					.formatted(ErpCustomers.find("t")))
			.param("sources", column(told, ErpInvoice::sourceSystem))
			.param("ids", column(told, ErpInvoice::externalId))
			.param("numbers", column(told, (invoice) -> invoice.buyer().customerNumber()))
			.param("names", column(told, (invoice) -> invoice.buyer().name()))
			.query((row) -> {
				ErpInvoice invoice = invoice(row);
				known.put(key(invoice), new Known(invoice, row.getBoolean("kept")));
			});
		return known;
	}

	private static ErpInvoice invoice(ResultSet row) throws SQLException {
		Buyer buyer = new Buyer(row.getString("customer_number"), row.getString("vat_id"),
				row.getString("customer_name"), row.getString("street"), row.getString("postal_code"),
				row.getString("city"));
		return new ErpInvoice(row.getString("source_system"), row.getString("external_id"), row.getString("number"),
				ErpInvoice.Kind.valueOf(row.getString("kind")), buyer, row.getString("order_number"),
				row.getObject("invoice_date", LocalDate.class), row.getObject("due_date", LocalDate.class),
				row.getString("currency"), row.getBigDecimal("net"), row.getBigDecimal("tax"),
				row.getBigDecimal("gross"), row.getBigDecimal("told_paid"),
				row.getObject("told_paid_on", LocalDate.class), row.getObject("document_id", Long.class),
				Arrays.asList((String[]) row.getArray("findings").getArray()));
	}

}
