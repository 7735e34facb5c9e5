package kontor.billing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.customers.CustomerAccess;
import kontor.documents.Archive;
import kontor.documents.DocumentKind;
import kontor.documents.Links;
import kontor.history.Direction;
import kontor.invoices.ErpInvoice;
import kontor.invoices.InvoiceFeed;
import kontor.shared.FeedResult;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes invoices, issues them and takes them back. */
@Service
@Transactional
public class Billing {

	/** What everything that is written here comes from. */
	public static final String SOURCE = "KONTOR";

	private final WrittenInvoices invoices;

	private final InvoicePaper paper;

	private final BillingSettings settings;

	private final Archive archive;

	private final InvoiceFeed feed;

	private final OwnPayments payments;

	private final CustomerAccess access;

	Billing(WrittenInvoices invoices, InvoicePaper paper, BillingSettings settings, Archive archive, InvoiceFeed feed,
			OwnPayments payments, CustomerAccess access) {
		this.invoices = invoices;
		this.paper = paper;
		this.settings = settings;
		this.archive = archive;
		this.feed = feed;
		this.payments = payments;
		this.access = access;
	}

	/** Who may write invoices and what comes in for them, and reminds. */
	public static boolean bills(Viewer viewer) {
		return takesOrders(viewer) && viewer.sees(Figures.TURNOVER);
	}

	/** Who may write orders. */
	static boolean takesOrders(Viewer viewer) {
		return viewer.is(Role.SALES, Role.MANAGEMENT) && viewer.sees(Figures.PRICES);
	}

	/**
	 * Whom a letter about invoices to a customer goes to: the address for invoices, else
	 * the main one. Empty where the viewer may not see the customer.
	 */
	@Transactional(readOnly = true)
	public Optional<Recipient> recipient(long customer, Viewer viewer) {
		return invoices.recipient(customer, viewer);
	}

	/** Refuses who may not write invoices. */
	public static void requireBilling(Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		requireOrders(viewer);
	}

	/** Refuses who may not write orders. */
	public static void requireOrders(Viewer viewer) {
		viewer.require(Figures.PRICES);
		if (!takesOrders(viewer)) {
			throw new AccessDeniedException("writes neither orders nor invoices");
		}
	}

	/**
	 * @return the draft's id
	 * @throws NotFoundException where the author may not see the customer
	 * @throws AccessDeniedException where he may not change it, or writes no invoices
	 */
	public long draft(InvoiceDraft draft, Viewer author) {
		requireBilling(author);
		access.requireWrite(draft.customerId(), author);
		return invoices.insert(draft, author);
	}

	/**
	 * @throws OptimisticLockingFailureException where it was changed or issued since
	 */
	public void change(long id, long version, InvoiceDraft draft, Viewer author) {
		writable(id, author);
		access.requireWrite(draft.customerId(), author);
		if (!invoices.update(id, version, draft)) {
			throw new OptimisticLockingFailureException("Draft " + id + " has changed");
		}
	}

	public void discard(long id, Viewer author) {
		writable(id, author);
		invoices.delete(id);
	}

	/**
	 * A draft that the user may change.
	 * @throws NotFoundException where there is none, or it is issued
	 */
	public WrittenInvoice writable(long id, Viewer author) {
		WrittenInvoice draft = invoices.find(id, author)
			.filter(WrittenInvoice::isDraft)
			.orElseThrow(NotFoundException::new);
		requireWrite(draft, author);
		return draft;
	}

	private void requireWrite(WrittenInvoice invoice, Viewer author) {
		requireBilling(author);
		if (invoice.customerId() == null) {
			throw new BillingRefusedException("billing.refused.customer");
		}
		access.requireWrite(invoice.customerId(), author);
	}

	/**
	 * Gives a draft its number, prints and archives it. From now on it stands among all
	 * other invoices and nobody changes it.
	 * @param day of the invoice; not before that of the last one that was issued
	 * @return its id among all invoices
	 * @throws BillingRefusedException where something that the law asks for is missing
	 */
	public long issue(long id, LocalDate day, Viewer issuer) {
		invoices.lock(id);
		WrittenInvoice draft = writable(id, issuer);
		requireComplete(draft);
		return issue(id, "RE", day, issuer);
	}

	private void requireComplete(WrittenInvoice draft) {
		require(settings.firm().isComplete(), "billing.refused.firm");
		require(draft.street() != null && draft.city() != null && draft.postalCode() != null,
				"billing.refused.address");
		require(!draft.taxMode().needsVatId() || draft.vatId() != null && settings.firm().vatId() != null,
				"billing.refused.vat-id");
		require(draft.taxMode() != TaxMode.INTRA_COMMUNITY || !draft.country().equals(Recipient.HOME),
				"billing.refused.home");
		require(draft.gross().signum() > 0, "billing.refused.amount");
	}

	private static void require(boolean holds, String key) {
		if (!holds) {
			throw new BillingRefusedException(key);
		}
	}

	private long issue(long id, String series, LocalDate day, Viewer issuer) {
		require(!day.isAfter(LocalDate.now(Formats.ZONE)), "billing.refused.future");
		invoices.numbered(id, invoices.nextNumber(series, day), day, issuer);
		WrittenInvoice issued = invoices.find(id, issuer).orElseThrow(NotFoundException::new);
		long document = file(issued, issuer);
		long invoice = tell(issued, document, null, issued.dueOn());
		invoices.filed(id, invoice, document);
		return invoice;
	}

	private long file(WrittenInvoice issued, Viewer issuer) {
		List<Line> lines = invoices.lines(issued.id());
		try {
			long document = archive.store(new ByteArrayInputStream(paper.print(issued, lines)),
					"%s %s.pdf".formatted(issued.isCancellation() ? "Stornorechnung" : "Rechnung", issued.number()),
					Links.ofCustomer(issued.customerId()), DocumentKind.INVOICE, Direction.OUT, issuer);
			archive.preserve(document);
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same among all invoices. */
	private long tell(WrittenInvoice issued, long document, @Nullable BigDecimal paid, @Nullable LocalDate due) {
		ErpInvoice told = new ErpInvoice(SOURCE, String.valueOf(issued.id()), String.valueOf(issued.number()),
				issued.isCancellation() ? ErpInvoice.Kind.CANCELLATION : ErpInvoice.Kind.INVOICE,
				new ErpInvoice.Buyer(issued.customerNumber(), issued.vatId(), issued.recipient(), issued.street(),
						issued.postalCode(), issued.city()),
				issued.orderNumber(), issued.issuedOn(), due, "EUR", issued.net(), issued.tax(), issued.gross(), paid,
				null, document, List.of());
		FeedResult result = feed.put(List.of(told), null).get(0);
		if (result.isRefused()) {
			throw new BillingRefusedException(String.valueOf(result.message()), result.arguments().toArray());
		}
		return result.id();
	}

	/**
	 * Takes an issued invoice back by a document of its own, which settles what is still
	 * open of it. What was paid is owed to the customer from then on.
	 * @param invoice its id among all invoices
	 * @return the new document's id among all invoices
	 * @throws BillingRefusedException where it is taken back already, or is no invoice
	 */
	public long cancel(long invoice, String reason, Viewer issuer) {
		WrittenInvoice found = invoices.ofInvoice(invoice, issuer).orElseThrow(NotFoundException::new);
		requireWrite(found, issuer);
		invoices.lock(found.id());
		WrittenInvoice original = invoices.ofInvoice(invoice, issuer).orElseThrow(NotFoundException::new);
		require(!original.isCancellation() && original.cancelledBy() == null, "billing.refused.cancelled");
		LocalDate today = LocalDate.now(Formats.ZONE);
		long cancelling = issue(invoices.cancellation(original, reason, issuer), "ST", today, issuer);
		payments.offset(invoice, cancelling, original, today);
		tell(original, original.documentId(), null, null);
		return cancelling;
	}

}
