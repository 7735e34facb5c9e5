package kontor.imports.matching;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.customers.CustomerEvidence.KnownCustomer;
import kontor.imports.files.ImportedInvoice;
import kontor.imports.files.ImportedInvoice.Mark;
import kontor.imports.matching.Judgement.Candidate;
import kontor.invoices.ErpInvoice;
import kontor.shared.FeedResult;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Takes invoices over, of tables and electronic ones. */
final class InvoiceDesk extends FeedDesk<ImportedInvoice, ErpInvoice> {

	private final Invoicing invoicing;

	private final Buyers buyers;

	private final NewCustomers newCustomers;

	private final boolean creating;

	private final MessageSource texts;

	InvoiceDesk(FeedDesks.Trial trial, Invoicing invoicing, Buyers buyers, NewCustomers newCustomers, Terms terms,
			MessageSource texts) {
		super(trial);
		this.invoicing = invoicing;
		this.buyers = buyers;
		this.newCustomers = newCustomers;
		this.creating = terms.addMissing();
		this.texts = texts;
	}

	@Override
	void prepare(List<Task> tasks) {
		List<ImportedInvoice> invoices = tasks.stream().map((task) -> (ImportedInvoice) task.row()).toList();
		buyers.fetch(invoices);
		for (int at = 0; at < invoices.size(); at++) {
			ImportedInvoice invoice = invoices.get(at);
			boolean wanted = creating || Objects.equals(tasks.get(at).choice(), -1L);
			if (wanted && !invoice.isWrong() && buyers.find(invoice).customer() == null) {
				ImportedInvoice.Buyer buyer = invoice.buyer();
				newCustomers.want(buyer.customerNumber(), buyer.name(), buyer.vatId(),
						NewCustomers.address(buyer.street(), buyer.postalCode(), buyer.city()));
			}
		}
		newCustomers.create();
	}

	@Override
	List<Remark> remarks(ImportedInvoice row) {
		Stream<Remark> marks = row.marks()
			.stream()
			.map((mark) -> new Remark(mark.rule(), mark.key(), mark.args(), mark.wrong()));
		return Stream.concat(super.remarks(row).stream(), marks).toList();
	}

	@Override
	Telling<ErpInvoice> telling(ImportedInvoice row, @Nullable Long choice, List<Remark> remarks) {
		Buyers.Found found = buyers.find(row);
		KnownCustomer chosen = (choice == null || choice <= 0) ? null : buyers.chosen(choice);
		KnownCustomer customer = (chosen == null) ? found.customer() : chosen;
		if (customer != null && customer == found.customer() && found.by() != Buyers.By.NUMBER) {
			remarks.add(Remark.hint(null, found.by().key(), customer.name(), customer.number()));
		}
		if (customer != null && Buyers.hasOtherVatId(customer, row.buyer())) {
			remarks.add(Remark.hint(null, "imports.hint.other-vat-id", String.valueOf(customer.vatId()),
					String.valueOf(row.buyer().vatId())));
		}
		boolean open = customer == null && choice == null && !creating;
		List<Candidate> several = open ? found.several() : List.of();
		if (!several.isEmpty()) {
			remarks.add(Remark.hint(null, "imports.hint.customer-doubtful"));
		}
		return new Telling<>(invoice(row, customer), (customer == null) ? null : customer.id(), several, remarks);
	}

	private ErpInvoice invoice(ImportedInvoice row, @Nullable KnownCustomer customer) {
		String number = orMissing(row.number());
		ImportedInvoice.Buyer named = row.buyer();
		ErpInvoice.Buyer buyer = new ErpInvoice.Buyer((customer == null) ? named.customerNumber() : customer.number(),
				VatId.normalised(named.vatId()), named.name(), named.street(), named.postalCode(), named.city());
		return new ErpInvoice(SOURCE, number, number, ErpInvoice.Kind.valueOf(row.kind().name()), buyer,
				row.orderNumber(), orMissing(row.date()), row.dueDate(), row.currency(), orMissing(row.net()),
				orMissing(row.tax()), orMissing(row.gross()), row.paidAmount(), row.paidOn(), invoicing.document(),
				row.marks().stream().filter(Mark::wrong).map(this::finding).toList());
	}

	/** As it is kept with the invoice. */
	private String finding(Mark mark) {
		return mark.rule() + ": " + texts.getMessage(mark.key(), mark.args().toArray(), mark.key(), Locale.GERMAN);
	}

	@Override
	List<FeedResult> tell(List<ErpInvoice> invoices) {
		return invoicing.put(invoices);
	}

	@Override
	List<Image> images() {
		return invoicing.images();
	}

}
