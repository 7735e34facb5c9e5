package kontor.imports.matching;

import java.util.function.Supplier;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerRegister;
import kontor.imports.files.FileContents;
import kontor.invoices.ImportedInvoices;
import kontor.invoices.InvoiceFeed;
import kontor.orders.OrderFeed;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up desks for what an ERP owns. */
@Component
class FeedDesks {

	private final OrderFeed orders;

	private final InvoiceFeed invoices;

	private final ImportedInvoices imported;

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final Accounts accounts;

	private final MessageSource texts;

	private final TransactionTemplate apart;

	FeedDesks(OrderFeed orders, InvoiceFeed invoices, ImportedInvoices imported, CustomerEvidence evidence,
			CustomerRegister customers, Accounts accounts, MessageSource texts,
			PlatformTransactionManager transactions) {
		this.imported = imported;
		this.orders = orders;
		this.invoices = invoices;
		this.evidence = evidence;
		this.customers = customers;
		this.accounts = accounts;
		this.texts = texts;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** How something is done: for good, or only to see what comes of it. */
	interface Trial {

		<V> V run(Supplier<V> work);

	}

	/**
	 * @param document the archived file, if there is one
	 * @param forGood whether what is judged is written, in the caller's transaction
	 */
	Desk open(FileContents contents, Terms terms, @Nullable Long by, @Nullable Long document, boolean forGood) {
		Trial trial = forGood ? new ForGood() : new TakenBack(apart);
		Viewer viewer = (by == null) ? null : accounts.viewer(by).orElse(null);
		NewCustomers newCustomers = new NewCustomers(customers, terms, by);
		return (contents == FileContents.ORDERS) ? new OrderDesk(trial, orders, newCustomers, terms, viewer)
				: new InvoiceDesk(trial, new Invoicing(invoices, imported, document, viewer), new Buyers(evidence),
						newCustomers, terms, texts);
	}

	private record ForGood() implements Trial {

		@Override
		public <V> V run(Supplier<V> work) {
			return work.get();
		}

	}

	private record TakenBack(TransactionTemplate apart) implements Trial {

		@Override
		public <V> V run(Supplier<V> work) {
			return apart.execute((status) -> {
				status.setRollbackOnly();
				return work.get();
			});
		}

	}

}
