package kontor.customers;

import java.util.List;
import java.util.Set;
import kontor.changes.BatchUndone;
import kontor.changes.ChangeBatches;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who listens to customers what the undoing of a batch made of them. */
@Component
class UndoneCustomers {

	private final ChangeBatches batches;

	private final ApplicationEventPublisher events;

	UndoneCustomers(ChangeBatches batches, ApplicationEventPublisher events) {
		this.batches = batches;
		this.events = events;
	}

	@EventListener
	void tell(BatchUndone undone) {
		List<Long> restored = batches.undone(undone.id(), "customers", "deleted_at");
		Set<Long> told = Set.copyOf(restored);
		List<Long> changed = batches.undone(undone.id(), "customers", "version")
			.stream()
			.filter((id) -> !told.contains(id))
			.toList();
		events.publishEvent(new CustomersRestored(restored));
		events.publishEvent(new CustomersChanged(changed));
	}

}
