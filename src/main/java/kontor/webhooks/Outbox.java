package kontor.webhooks;

import java.util.Collection;
import java.util.List;
import kontor.customers.CustomersChanged;
import kontor.customers.CustomersCreated;
import kontor.customers.CustomersDeleted;
import kontor.customers.CustomersErased;
import kontor.customers.CustomersMerged;
import kontor.customers.CustomersRestored;
import kontor.customers.PersonsMerged;
import kontor.history.InteractionChanged;
import kontor.history.InteractionRecorded;
import kontor.history.InteractionsRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes what is to be sent in the transaction that changes something, at its end and with
 * one statement for all customers and one for all entries. Where nobody wants to hear of
 * it, nothing happens.
 */
@Component
class Outbox {

	private final WantedEvents wanted;

	private final Deliveries deliveries;

	private final Dispatcher dispatcher;

	Outbox(WantedEvents wanted, Deliveries deliveries, Dispatcher dispatcher) {
		this.wanted = wanted;
		this.deliveries = deliveries;
		this.dispatcher = dispatcher;
	}

	@EventListener
	void on(CustomersCreated event) {
		note(EventKind.CUSTOMER_CREATED, event.ids());
	}

	@EventListener
	void on(CustomersChanged event) {
		note(EventKind.CUSTOMER_CHANGED, event.ids());
	}

	@EventListener
	void on(CustomersDeleted event) {
		note(EventKind.CUSTOMER_DELETED, event.ids());
	}

	@EventListener
	void on(CustomersRestored event) {
		note(EventKind.CUSTOMER_RESTORED, event.ids());
	}

	/** The one that stays is told, and which one is found no more. */
	@EventListener
	void on(CustomersMerged event) {
		note(EventKind.CUSTOMER_MERGED, List.of(event.winnerId()), event.loserId());
	}

	@EventListener
	void on(PersonsMerged event) {
		if (wanted.contains(EventKind.CUSTOMER_CHANGED)) {
			note(EventKind.CUSTOMER_CHANGED, deliveries.customersOf(event.winnerId()));
		}
	}

	@EventListener
	void on(CustomersErased event) {
		note(EventKind.CUSTOMER_ERASED, event.ids());
	}

	@EventListener
	void on(InteractionRecorded event) {
		note(EventKind.INTERACTION_RECORDED, List.of(event.id()));
	}

	@EventListener
	void on(InteractionsRecorded event) {
		note(EventKind.INTERACTION_RECORDED, event.ids());
	}

	@EventListener
	void on(InteractionChanged event) {
		note(EventKind.INTERACTION_CHANGED, List.of(event.id()));
	}

	private void note(EventKind kind, Collection<Long> ids) {
		note(kind, ids, null);
	}

	private void note(EventKind kind, Collection<Long> ids, @Nullable Long gone) {
		if (!ids.isEmpty() && wanted.contains(kind)) {
			Noting noting = (Noting) TransactionSynchronizationManager.getResource(this);
			if (noting == null) {
				noting = new Noting();
				TransactionSynchronizationManager.bindResource(this, noting);
				TransactionSynchronizationManager.registerSynchronization(noting);
			}
			noting.happenings.add(kind, ids, gone);
		}
	}

	/** Of one transaction. */
	private final class Noting implements TransactionSynchronization {

		private final Happenings happenings = new Happenings();

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(Outbox.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Outbox.this, this);
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			deliveries.ofCustomers(happenings.of(EventKind.CUSTOMER_CREATED, EventKind.CUSTOMER_CHANGED,
					EventKind.CUSTOMER_DELETED, EventKind.CUSTOMER_RESTORED, EventKind.CUSTOMER_MERGED));
			deliveries.ofInteractions(happenings.of(EventKind.INTERACTION_RECORDED, EventKind.INTERACTION_CHANGED));
			deliveries.ofGone(happenings.of(EventKind.CUSTOMER_ERASED));
		}

		@Override
		public void afterCommit() {
			dispatcher.wake();
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
		}

	}

}
